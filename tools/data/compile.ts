// npm run data: compiles the source files (HK_SOURCES, by default sources/) to the tables under data/.
//   --out <folder>   write there instead
//   --moved          accept counts that changed by more than 2 %
//   --diff           print only a description of the changes on standard output; everything else goes to standard error
//   --dry            write nothing
//   --seal           compile nothing: check tables that were edited by hand, write their manifest, and print the changes
//   --as-of <day>    with --seal: the date of the member table; by default today
//   --official       download the official files into .cache/official and compile those instead
//   --from <folder>  with --official: read them from this folder instead of downloading them
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readBoundaryFiles } from './boundaries/boundary-files.ts';
import { checkCounts, countTables, type Counts } from './table-counts.ts';
import { describeChanges } from './diff.ts';
import type { TextOf } from './boundaries/boundary-files.ts';
import { Faults } from './faults.ts';
import { officialSources } from './official/official-sources.ts';
import { printable } from '../../src/lib/printable.ts';
import { replaceFiles } from './output.ts';
import {
  committedTexts,
  readTables,
  readChecked,
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
/** The boundary files of the states are not listed, because there are so many. */
const STATE_FILE = /\/[A-Z]{2}\.txt$/;

type Print = (line: string) => void;

const say: Print = (line) => console.log(printable(line));
const complain: Print = (line) => console.error(printable(line));

interface Before {
  tables: DirectoryTables;
  counts: Counts;
}

const countsOf = ({ now }: DirectoryTables) => countTables(now.zips, now.members, now.offices);

/** The existing tables and their counts; null if they cannot be read. */
function readBefore(texts: TextOf | null, print: Print): Before | null {
  if (!texts) return null;
  try {
    const tables = readTables(texts);
    return { tables, counts: countsOf(tables) };
  } catch (error) {
    print(`The existing tables cannot be read (${(error as Error).message}), so counts are not compared.`);
    return null;
  }
}

/** The existing tables of boundaries, offices and centres, if there are no sources for them; null if they are missing or damaged. */
function readEarlier(sources: Sources, texts: TextOf | null, print: Print): Earlier {
  const read = <T>(what: keyof Earlier, of: (entry: Entry, texts: TextOf) => T): T | null => {
    if (!texts || sources[what]) return null;
    try {
      const entry = (JSON.parse(texts('manifest.json')) as WholeManifest).tables[what];
      return entry ? of(entry, texts) : null;
    } catch (error) {
      print(`The existing ${what} cannot be read: ${(error as Error).message}`);
      return null;
    }
  };
  const table = (entry: Entry, textOf: TextOf): EarlierTable => ({
    congress: parseInt(entry.file),
    asOf: entry.asOf,
    text: readChecked(entry, textOf),
  });
  return {
    boundaries: read('boundaries', (entry, textOf): EarlierBoundaries => {
      const { asOf, validUntil } = entry;
      return { congress: parseInt(entry.file), asOf, validUntil, ...readBoundaryFiles(entry, textOf) };
    }),
    offices: read('offices', table),
    centres: read('centres', table),
  };
}

function refuse(faults: Faults): number {
  complain(`Nothing was written. Errors: ${faults.lines.length}`);
  for (const line of faults.lines.slice(0, 40)) complain(`  ${line}`);
  return 1;
}

const printChanges = (before: Before | null, files: Files) =>
  say(
    before
      ? describeChanges(before.tables, readTables(textsOf(files))).join('\n')
      : 'There were no tables to compare with.',
  );

function seal(out: string, asOf: string, { moved, dry }: { moved?: boolean; dry?: boolean }): number {
  const faults = new Faults();
  const files = sealTables(out, asOf, faults);
  // compared with the committed tables, because the edited ones have replaced them in the folder
  const before = readBefore(committedTexts(out) ?? textsIn(DATA), complain);
  const tables = files && readTables(textsOf(files));
  if (tables && before && !moved) checkCounts(countsOf(tables), before.counts, faults);
  if (!files || faults.lines.length) return refuse(faults);
  if (!dry) replaceFiles(out, files);
  printChanges(before, files);
  complain(`${out}: ${dry ? 'nothing was written' : 'the manifest was written'}, members as of ${asOf}`);
  return 0;
}

/** The source files of HK_SOURCES; null, with a message, if there are none. */
function sourcesOfFolder(): Sources | null {
  const folder = process.env.HK_SOURCES || join(ROOT, 'sources');
  if (existsSync(folder)) return readSources(folder);
  complain(`There is no folder ${folder}. Put the source files of data/SOURCES.md there, or set HK_SOURCES.`);
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
  if (values.from !== undefined && !values.official)
    throw new Error('--from can only be used with --official');
  const print: Print = values.diff ? complain : say;
  const faults = new Faults();
  const sources = values.official
    ? await officialSources(values.from, join(ROOT, '.cache', 'official'), faults, print)
    : sourcesOfFolder();
  if (!sources && !faults.lines.length) return 1;
  const tables = sources && compileTables(sources, faults, print, readEarlier(sources, textsIn(DATA), print));
  const before = readBefore(textsIn(DATA), print);
  if (tables && before && !values.moved) checkCounts(tables.counts, before.counts, faults);
  if (!tables || faults.lines.length) return refuse(faults);
  // the output folder may have other tables than data/
  const inOut = values.out && values.diff ? readBefore(textsIn(out), print) : null;
  if (!values.dry) replaceFiles(out, tables.files);
  if (values.diff) printChanges(inOut ?? before, tables.files);
  for (const [what, count] of Object.entries(tables.counts)) print(`${count} ${what}`);
  for (const [name, bytes] of tables.files)
    if (!STATE_FILE.test(name)) print(`${join(out, name)}: ${bytes.length} bytes`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  complain(`Nothing was written: ${(error as Error).message}`);
  process.exitCode = 1;
}
