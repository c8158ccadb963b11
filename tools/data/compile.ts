// npm run data: compiles the source files (HK_SOURCES, by default sources/) to the tables under data/.
//   --out <folder>   write there instead
//   --moved          accept counts that moved by more than the stated share
//   --diff           say on standard output, and there alone, what changed, in words
//   --dry            write nothing
//   --seal           compile nothing: check tables that were edited by hand, write their manifest, say what changed
//   --as-of <day>    with --seal: the day whose members the tables tell, if not today
//   --official       download the official files into .cache/official and compile those instead
//   --from <folder>  with --official: they are in this folder, download nothing
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readKept } from './boundaries/kept.ts';
import { checkCounts, countTables, type Counts } from './counts.ts';
import { describeChanges } from './diff.ts';
import type { TextOf } from './boundaries/kept.ts';
import { Faults } from './faults.ts';
import { officialSources } from './official/sources.ts';
import { replaceFiles } from './output.ts';
import {
  committedTexts,
  readTables,
  readWhole,
  textsIn,
  textsOf,
  type DirectoryTables,
  type Entry,
  type WholeManifest,
} from './read-tables.ts';
import { sealTables, today } from './seal.ts';
import { readSources, type Sources } from './sources.ts';
import { compileTables, type Earlier, type EarlierBoundaries, type EarlierTable } from './tables.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const DATA = join(ROOT, 'data');

type Files = [name: string, bytes: Uint8Array][];
/** One of many, of which nobody wants to hear each. */
const STATE_FILE = /\/[A-Z]{2}\.txt$/;

type Say = (line: string) => void;

interface Before {
  tables: DirectoryTables;
  counts: Counts;
}

const countsOf = ({ now }: DirectoryTables) => countTables(now.zips, now.members, now.offices);

/** The tables that are there already, and their counts; none where they are of another format. */
function readBefore(texts: TextOf | null, say: Say): Before | null {
  if (!texts) return null;
  try {
    const tables = readTables(texts);
    return { tables, counts: countsOf(tables) };
  } catch (error) {
    say(`The tables before cannot be read (${(error as Error).message}): their counts are not compared.`);
    return null;
  }
}

/** The boundaries, offices and centres that are there already, of which there are no sources; null where there are none, or not whole. */
function readEarlier(sources: Sources, texts: TextOf | null, say: Say): Earlier {
  const read = <T>(what: keyof Earlier, of: (entry: Entry, texts: TextOf) => T): T | null => {
    if (!texts || sources[what]) return null;
    try {
      const entry = (JSON.parse(texts('manifest.json')) as WholeManifest).tables[what];
      return entry ? of(entry, texts) : null;
    } catch (error) {
      say(`The ${what} before cannot be read: ${(error as Error).message}`);
      return null;
    }
  };
  const table = (entry: Entry, textOf: TextOf): EarlierTable => ({
    congress: parseInt(entry.file),
    asOf: entry.asOf,
    text: readWhole(entry, textOf),
  });
  return {
    boundaries: read('boundaries', (entry, textOf): EarlierBoundaries => {
      const { asOf, validUntil } = entry;
      return { congress: parseInt(entry.file), asOf, validUntil, ...readKept(entry, textOf) };
    }),
    offices: read('offices', table),
    centres: read('centres', table),
  };
}

function refuse(faults: Faults): number {
  console.error(`Nothing was written: ${faults.lines.length} faults.`);
  for (const line of faults.lines.slice(0, 40)) console.error(`  ${line}`);
  return 1;
}

const sayChanges = (before: Before | null, files: Files) =>
  console.log(
    before
      ? describeChanges(before.tables, readTables(textsOf(files))).join('\n')
      : 'There were no tables to compare with.',
  );

function seal(out: string, asOf: string, { moved, dry }: { moved?: boolean; dry?: boolean }): number {
  const faults = new Faults();
  const files = sealTables(out, asOf, faults);
  // what was edited stands in the place of what was there
  const before = readBefore(committedTexts(out) ?? textsIn(DATA), console.error);
  const tables = files && readTables(textsOf(files));
  if (tables && before && !moved) checkCounts(countsOf(tables), before.counts, faults);
  if (!files || faults.lines.length) return refuse(faults);
  if (!dry) replaceFiles(out, files);
  sayChanges(before, files);
  console.error(`${out}: ${dry ? 'nothing written' : 'sealed'}, members as of ${asOf}`);
  return 0;
}

/** The source files of `HK_SOURCES`; null where there are none. */
function sourcesOfFolder(): Sources | null {
  const folder = process.env.HK_SOURCES || join(ROOT, 'sources');
  if (existsSync(folder)) return readSources(folder);
  console.error(
    `There is no folder ${folder}. Put the source files of data/SOURCES.md there, or set HK_SOURCES.`,
  );
  return null;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      moved: { type: 'boolean' },
      diff: { type: 'boolean' },
      dry: { type: 'boolean' },
      seal: { type: 'boolean' },
      'as-of': { type: 'string' },
      official: { type: 'boolean' },
      from: { type: 'string' },
    },
  });
  const out = values.out ?? DATA;
  if (values.seal) return seal(out, values['as-of'] ?? today(), values);
  if (values.from !== undefined && !values.official) throw new Error('--from goes with --official');
  const say: Say = values.diff ? console.error : console.log;
  const faults = new Faults();
  const sources = values.official
    ? await officialSources(values.from, join(ROOT, '.cache', 'official'), faults, say)
    : sourcesOfFolder();
  if (!sources && !faults.lines.length) return 1;
  const tables = sources && compileTables(sources, faults, say, readEarlier(sources, textsIn(DATA), say));
  const before = readBefore(textsIn(DATA), say);
  if (tables && before && !values.moved) checkCounts(tables.counts, before.counts, faults);
  if (!tables || faults.lines.length) return refuse(faults);
  // the folder that is written to may hold tables of another day than data/
  const there = values.out && values.diff ? readBefore(textsIn(out), say) : null;
  if (!values.dry) replaceFiles(out, tables.files);
  if (values.diff) sayChanges(there ?? before, tables.files);
  for (const [what, count] of Object.entries(tables.counts)) say(`${count} ${what}`);
  for (const [name, bytes] of tables.files)
    if (!STATE_FILE.test(name)) say(`${join(out, name)}: ${bytes.length} bytes`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`Nothing was written: ${(error as Error).message}`);
  process.exitCode = 1;
}
