// Corrects known errors in the file of local offices, until they are corrected in the file itself.
import { FILES } from '../source-files.ts';
import type { MemberOffices, OfficeCorrection, SourceOffice } from '../sources.ts';

const hasAll = (office: SourceOffice, fields: Partial<SourceOffice>) =>
  Object.entries(fields).every(([key, value]) => office[key as keyof SourceOffice] === value);

/** The present values of the fields in a correction. */
const fieldsOf = (office: SourceOffice, like: Partial<SourceOffice>) =>
  JSON.stringify(
    Object.fromEntries(Object.keys(like).map((key) => [key, office[key as keyof SourceOffice] ?? null])),
  );

/** Applies corrections to the offices. Those that do not match any more are not applied, and go to `note`. */
export function correctOffices(
  members: MemberOffices[],
  corrections: OfficeCorrection[],
  note: (line: string) => void,
): MemberOffices[] {
  const corrected = members.map(({ id, offices }) => ({ id, offices: offices.map((one) => ({ ...one })) }));
  for (const { bioguide, city, was, is } of corrections) {
    const all = corrected.flatMap(({ id, offices }) => (id.bioguide === bioguide ? offices : []));
    const inCity = all.filter((office) => office.city === city);
    const wrong = inCity.filter((office) => hasAll(office, was));
    for (const office of wrong) Object.assign(office, is);
    if (wrong.length) continue;
    const now = inCity.length
      ? inCity.map((office) => fieldsOf(office, was)).join(' and ')
      : 'no such office';
    note(
      `${FILES.corrections}: ${bioguide}, ${city}: not applied, because it was ${JSON.stringify(was)} and is ${now} now`,
    );
  }
  return corrected;
}
