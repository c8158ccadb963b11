import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkNotAhead } from '../days.ts';
import { Faults } from '../faults.ts';
import { checkPresent, isFile, readIfThere, readInput } from '../input.ts';
import { FILES } from '../source-files.ts';
import { compileSeats, congressEnd } from '../members.ts';
import { PLACES } from '../house-districts.ts';
import {
  centresIn,
  changesIn,
  correctionsIn,
  readLegislators,
  readMemberOffices,
  type HandChanges,
  type MemberChanges,
  type OfficeCorrection,
  type Sources,
  type ZipRow,
} from '../sources.ts';
import { congressEnding } from '../tables.ts';
import { CROSSWALK } from './addresses.ts';
import { Blocks } from './blocks.ts';
import { readClerk } from './clerk.ts';
import {
  BLOCK_FILES,
  LINES,
  redrawnAfter,
  RELATIONSHIP_FILES,
  sourceOf,
  unchangedIn,
  ZCTA_BLOCKS,
} from './lines.ts';
import { mergeRosters } from './merge.ts';
import { rank, type Land, type Part, type Parts } from './parts.ts';
import { readRelationship } from './relationship.ts';
import { readSenate } from './senate.ts';
import { readCrosswalk } from './crosswalk.ts';
import { joinBlocks, type Join } from './zcta-blocks.ts';
import { readMember } from './zip-archive.ts';

type Note = (line: string) => void;

/** The share of a ZCTA's land that may be missing because the Census Bureau rounds areas. */
const MAX_MISSING = 0.01;

const MEMBER_FILES = ['legislators-current.json', 'MemberData.xml', 'senators_cfm.xml'] as const;

const ADVICE =
  '"npm run data -- --official" downloads them; tools/data/official/addresses.ts says from where. --from names another folder.';

/** The members of the official lists, with the changes by hand laid over them; null if there are errors. */
function readMembers({ folder, corrections }: OfficialFolders, faults: Faults, note: Note) {
  checkPresent(folder, MEMBER_FILES, ADVICE);
  const text = (file: string) => readInput(folder, file, ADVICE);
  const legislators = (file: string) => readLegislators(file, text(file));
  const current = legislators('legislators-current.json');
  const former = 'legislators-historical.json';
  const historical = existsSync(join(folder, former)) ? legislators(former) : [];
  const house = readClerk('MemberData.xml', text('MemberData.xml'), faults);
  const senate = readSenate('senators_cfm.xml', text('senators_cfm.xml'), { current, historical }, faults);
  for (const { file, asOf } of [house, senate]) checkNotAhead(file, asOf, faults);
  if (faults.lines.length) return null;
  const byHand = changesIn(corrections);
  const file = 'legislators-current.json';
  const settled = byHand?.settled ?? [];
  const members = mergeRosters(
    { file, current, historical, rosters: [house, senate], settled },
    faults,
    note,
  );
  if (faults.lines.length) return null;
  return byHand ? { ...members, changes: withChanges(members.changes, byHand) } : members;
}

/** The changes of the official lists, then those by hand, which count where both say something. */
function withChanges(official: MemberChanges, byHand: HandChanges): MemberChanges {
  return {
    file: `${official.file}, ${FILES.changes}`,
    asOf: official.asOf,
    changed: [...official.changed, ...byHand.changed],
    seated: [...official.seated, ...byHand.seated],
    vacant: [...official.vacant, ...byHand.vacant],
    mayHaveChanged: [...official.mayHaveChanged, ...byHand.mayHaveChanged],
  };
}

/** Where the official files lie, and the corrections by hand. */
export interface OfficialFolders {
  folder: string;
  corrections: string;
}

/** What the official lists of members say. */
export type OfficialMembers = Pick<Sources, 'legislators' | 'changes' | 'offices'>;

/** A folder of source files may have corrections of its own. */
function officeCorrectionsIn({ folder, corrections }: OfficialFolders, note: Note): OfficeCorrection[] {
  const [own, byHand] = [folder, corrections].map((one) => existsSync(join(one, FILES.corrections)));
  if (own && byHand) note(`${FILES.corrections}: that of ${folder} counts, and not that of ${corrections}`);
  return correctionsIn(own ? folder : corrections);
}

/** Reads the members and their local offices alone; null if there are errors. */
export function readOfficialMembers(
  folders: OfficialFolders,
  faults: Faults,
  note: Note,
): OfficialMembers | null {
  const members = readMembers(folders, faults, note);
  if (!members) return null;
  const offices = readIfThere(folders.folder, FILES.offices, ADVICE);
  return {
    ...members,
    ...(offices !== null && {
      offices: {
        asOf: members.changes.asOf,
        members: readMemberOffices(FILES.offices, offices),
        corrections: officeCorrectionsIn(folders, note),
      },
    }),
  };
}

/** The files with the lines of congresses. */
function filesOf(congresses: number[]): { relationships: number[]; blocks: number[]; files: string[] } {
  const sources = congresses.flatMap((congress) => PLACES.map((place) => sourceOf(congress, place)));
  const of = (by: string) => [...new Set(sources.filter((one) => one.by === by).map((one) => one.congress))];
  const relationships = of('relationship');
  const blocks = of('blocks');
  return {
    relationships,
    blocks,
    files: [
      ...relationships.map((congress) => RELATIONSHIP_FILES[congress]!),
      ...blocks.map((congress) => BLOCK_FILES[congress]!.archive),
      ...(blocks.length ? [ZCTA_BLOCKS] : []),
    ],
  };
}

async function readBlocks(folder: string, congress: number, faults: Faults): Promise<Blocks> {
  const { archive, national, states } = BLOCK_FILES[congress]!;
  const read = (member: string) =>
    Blocks.read(`${archive}/${member}`, readMember(join(folder, archive), member), faults);
  const blocks = await read(national);
  for (const [state, member] of Object.entries(states)) blocks.replace(state, await read(member));
  return blocks;
}

/** The parts of every ZCTA, for the lines of each congress. */
async function readParts(
  folder: string,
  congresses: number[],
  land: Land,
  faults: Faults,
): Promise<Map<number, Parts>> {
  const { relationships, blocks } = filesOf(congresses);
  const known = { relationship: new Map<number, Parts>(), blocks: new Map<number, Parts>() };
  for (const congress of relationships) {
    const file = RELATIONSHIP_FILES[congress]!;
    const bytes = createReadStream(join(folder, file));
    known.relationship.set(congress, await readRelationship(file, bytes, congress, land, faults));
  }
  const lists = new Map<number, Blocks>();
  for (const congress of blocks) lists.set(congress, await readBlocks(folder, congress, faults));
  for (const congress of congresses) {
    const [before, now] = [lists.get(congress - 1), lists.get(congress)];
    for (const place of before && now ? unchangedIn(congress) : []) {
      const count = now!.differences(place, before!);
      if (count)
        faults.add(
          BLOCK_FILES[congress]!.archive,
          `${place} has other lines than in congress ${congress - 1} in ${count} blocks. If it elects on them, ` +
            'change tools/data/official/lines.ts',
        );
    }
  }
  if (faults.lines.length) return new Map();
  const joins: Join[] = [...lists].map(([congress, list]) => {
    const parts: Parts = new Map();
    known.blocks.set(congress, parts);
    const isFrom = (place: string) =>
      congresses.some((one) => {
        const source = sourceOf(one, place);
        return source.by === 'blocks' && source.congress === congress;
      });
    return { blocks: list, places: new Set(PLACES.filter(isFrom)), parts };
  });
  if (joins.length)
    await joinBlocks(ZCTA_BLOCKS, createReadStream(join(folder, ZCTA_BLOCKS)), joins, land, faults);

  return new Map(
    congresses.map((congress) => {
      const parts: Parts = new Map();
      for (const by of ['relationship', 'blocks'] as const)
        for (const [of, all] of known[by])
          for (const [zcta, own] of all)
            for (const [district, part] of own) {
              const source = sourceOf(congress, district.slice(0, 2));
              if (source.by !== by || source.congress !== of) continue;
              if (!parts.has(zcta)) parts.set(zcta, new Map<string, Part>());
              parts.get(zcta)!.set(district, part);
            }
      return [congress, parts];
    }),
  );
}

/** Rows for the ZIP codes that are ZCTAs, then for those inside a ZCTA. */
function rowsOf(
  congress: number,
  parts: Parts,
  land: Land,
  crosswalk: Map<string, string>,
  faults: Faults,
  note: Note,
): ZipRow[] {
  const rows = new Map<string, ZipRow>();
  const row = (zip: string, where: string, { districts, also_possible }: Omit<ZipRow, 'zip' | 'line'>) =>
    rows.set(zip, { line: 0, where, zip, districts, also_possible });
  for (const [zcta, own] of parts) {
    const found = [...own.values()].reduce((sum, part) => sum + part.land, 0);
    const where = `congress ${congress}, ZCTA ${zcta}`;
    const whole = land.get(zcta)!;
    const lost = whole ? 1 - found / whole : 0;
    if (lost > MAX_MISSING)
      faults.add(where, `${Math.round(100 * lost)} % of its land is missing in the files`);
    const { districts, alsoPossible } = rank(own);
    if (districts.length)
      row(zcta, where, {
        districts: districts.join(' '),
        also_possible: alsoPossible.join(' '),
      });
  }
  let left = parts.size - rows.size;
  if (left) note(`${left} ZCTAs are in no district of congress ${congress}`);
  left = 0;
  for (const [zip, zcta] of crosswalk) {
    if (rows.has(zip)) continue;
    const enclosing = parts.has(zcta) && rows.get(zcta);
    if (enclosing) row(zip, `congress ${congress}, ZIP code ${zip} in ZCTA ${zcta}`, enclosing);
    else left++;
  }
  if (left) note(`${left} ZIP codes are in a ZCTA that is in no district of congress ${congress}`);
  return [...rows.values()];
}

/**
 * Reads the official files of a folder as sources for the compiler; null if there are errors.
 *
 * The lines of the next congress are included if their files are in the folder.
 */
export async function readOfficial(
  folders: OfficialFolders,
  faults: Faults,
  note: Note,
): Promise<Sources | null> {
  const { folder } = folders;
  const members = readOfficialMembers(folders, faults, note);
  if (!members) return null;
  const { legislators, changes } = members;
  // errors in them are reported later, when they are compiled
  const seats = compileSeats(legislators, changes, new Faults(), () => {});
  const end = congressEnd(seats);
  if (changes.asOf >= end)
    faults.add(
      'legislators-current.json',
      `most House terms in it end on ${end}, but the lists are from ${changes.asOf}: it is too old`,
    );
  const congress = congressEnding(+end.slice(0, 4));
  if (!LINES[congress]) {
    faults.add('tools/data/official/lines.ts', `does not have the lines of congress ${congress}: add them`);
    return null;
  }
  const next = congress + 1;
  const missing = LINES[next] && filesOf([next]).files.filter((file) => !isFile(join(folder, file)));
  const withNext = missing?.length === 0;
  if (missing?.length)
    note(
      `The lines of congress ${next} are left out, because these files are missing: ${missing.join(', ')}.`,
    );

  const spreadsheet =
    [`${CROSSWALK}.xlsx`, `${CROSSWALK}.csv`].find((file) => isFile(join(folder, file))) ??
    `${CROSSWALK}.xlsx`;
  checkPresent(folder, [...filesOf([congress]).files, spreadsheet], ADVICE);
  const crosswalk = await readCrosswalk(join(folder, spreadsheet), faults);
  const land: Land = new Map();
  const congresses = withNext ? [congress, next] : [congress];
  const parts = await readParts(folder, congresses, land, faults);
  if (faults.lines.length) return null;
  const rows = (of: number) => rowsOf(of, parts.get(of)!, land, crosswalk, faults, note);
  const redrawn = redrawnAfter(congress);
  const asOf = (of: number) => LINES[of]?.asOf ?? '';
  const sources: Sources = {
    ...members,
    redrawn: {
      // the next congress's lines say which of the present ones end
      asOf: [asOf(congress), asOf(next)].sort().at(-1)!,
      states: redrawn && Object.fromEntries(redrawn.map((state) => [state, { lines: `CD${next}` }])),
    },
    zips: rows(congress),
    ...centresIn(folder),
    ...(withNext && { next: { congress: next, asOf: asOf(next), zips: rows(next) } }),
  };
  return faults.lines.length ? null : sources;
}
