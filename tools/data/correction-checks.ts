// Corrections by hand: what would have no effect is a mistake, and is told with its place and with what can stand there.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILES } from './source-files.ts';

interface Keys {
  /** Keys with a text that is not empty. */
  needed: readonly string[];
  optional: readonly string[];
}

/** For people who read the file. */
const REMARKS = ['note', 'source', 'phoneSource', 'lastSeenVacant'];

/** What can change while a member stays in the seat. */
const DETAILS = ['start', 'end', 'state_rank', 'party', 'url', 'phone', 'office', 'contact_form'];

const OFFICE = ['city', 'state', 'zip', 'address', 'suite', 'building', 'phone', 'latitude', 'longitude'];

/** The lists of `member-changes.json`, and what an entry of each can have. */
const MEMBER_LISTS: Record<string, Keys> = {
  changed: { needed: ['bioguide'], optional: ['was', ...DETAILS] },
  seated: {
    needed: ['bioguide', 'name', 'type', 'state'],
    optional: ['first', 'last', 'district', 'class', ...DETAILS],
  },
  vacant: { needed: ['seat', 'since'], optional: [] },
  mayHaveChanged: { needed: ['seat'], optional: ['after'] },
  settled: { needed: ['seat', 'bioguide'], optional: [] },
};

const BIOGUIDE = /^[A-Z]\d{6}$/;

type Entry = Record<string, unknown>;

const isObject = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws unless an object has no other keys than these. */
function checkKeys(where: string, object: Entry, known: readonly string[]): void {
  const other = Object.keys(object).find((key) => !known.includes(key));
  if (other !== undefined)
    throw new Error(`${where} has the key "${other}", which counts for nothing. Write ${known.join(', ')}`);
}

function checkEntry(where: string, entry: unknown, { needed, optional }: Keys): void {
  if (!isObject(entry)) throw new Error(`${where} is not an entry in { }`);
  const name = entry.bioguide ?? entry.seat;
  const here = typeof name === 'string' ? `${where} (${name})` : where;
  checkKeys(here, entry, [...needed, ...optional, ...REMARKS]);
  const missing = needed.find((key) => typeof entry[key] !== 'string' || !entry[key]);
  if (missing) throw new Error(`${here} has no "${missing}". Write it as a text`);
  if ('bioguide' in entry && !BIOGUIDE.test(String(entry.bioguide)))
    throw new Error(`${here} has a bioguide id that is not a letter and six digits`);
}

/** Throws, with the file, the entry and the fix, if something in it would have no effect. */
export function checkMemberChanges(changes: unknown, lists: readonly string[]): void {
  if (!isObject(changes)) throw new Error(`${FILES.changes}: is not an object with lists`);
  checkKeys(`${FILES.changes}: it`, changes, [...lists, 'asOf', 'note']);
  for (const list of lists) {
    const entries = changes[list] ?? [];
    if (!Array.isArray(entries)) throw new Error(`${FILES.changes}: "${list}" is not a list of changes`);
    for (const [i, entry] of (entries as unknown[]).entries()) {
      const where = `${FILES.changes}: entry ${i + 1} of "${list}"`;
      checkEntry(where, entry, MEMBER_LISTS[list]!);
      if (list !== 'changed') continue;
      const { bioguide, was, ...fields } = entry as Entry & { bioguide: string };
      if (was !== undefined && !isObject(was)) throw new Error(`${where} (${bioguide}): "was" is not in { }`);
      if (was) checkKeys(`${where} (${bioguide}): "was"`, was, DETAILS);
      if (!DETAILS.some((key) => key in fields))
        throw new Error(`${where} (${bioguide}) changes nothing. Write one of ${DETAILS.join(', ')}`);
    }
  }
}

/** Throws, with the file, the entry and the fix, unless these are corrections of local offices. */
export function checkOfficeCorrections(file: unknown): void {
  if (!isObject(file)) throw new Error(`${FILES.corrections}: is not an object with "corrections"`);
  checkKeys(`${FILES.corrections}: it`, file, ['corrections', 'note']);
  if (!Array.isArray(file.corrections)) throw new Error(`${FILES.corrections}: "corrections" is not a list`);
  for (const [i, entry] of (file.corrections as unknown[]).entries()) {
    const where = `${FILES.corrections}: correction ${i + 1}`;
    checkEntry(where, entry, { needed: ['bioguide', 'city'], optional: ['was', 'is'] });
    const { bioguide, was, is } = entry as Entry & { bioguide: string };
    for (const [name, fields] of [
      ['was', was],
      ['is', is],
    ] as const) {
      if (!isObject(fields)) throw new Error(`${where} (${bioguide}): "${name}" is not in { }`);
      checkKeys(`${where} (${bioguide}): "${name}"`, fields, OFFICE);
    }
  }
}

/** Throws unless a folder that somebody named has corrections. */
export function checkCorrectionsFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`there is no folder ${folder}. Write the path of one after --corrections`);
  const names = [FILES.changes, FILES.corrections];
  if (!names.some((name) => existsSync(join(folder, name))))
    throw new Error(`the folder ${folder} has no corrections. Put ${names.join(' or ')} there`);
}
