// npm run data: compiles the source files (HK_SOURCES, by default sources/) to the tables under data/.
//   --out <folder>   write there instead
//   --moved          accept counts that changed by more than 2 %
//   --diff           print only a description of the changes on standard output; everything else goes to standard error
//   --dry            write nothing
//   --seal           compile nothing: check tables that were edited by hand, write their manifest, and print the changes
//   --as-of <day>    with --seal: the date of the member table, with --boundaries that of the boundaries; by default today
//   --official       download the official files into .cache/official and compile those instead
//   --members        with --official: renew the members and their offices alone; all other tables stay
//   --boundaries <file>  renew the boundaries alone, from a cartographic file of the Census Bureau (a zip or GeoJSON, 1:500,000)
//   --from <folder>  with --official: read them from this folder instead of downloading them
//   --corrections <folder>  with --official: what is laid over them by hand; by default tools/data/corrections
//   --publish <folder>  compile nothing: put data/ (or the folder of --out) onto a site, whose visitors read on meanwhile
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkCorrectionsFolder } from './correction-checks.ts';
import { checkCounts, countTables, type Counts } from './table-counts.ts';
import { today } from './days.ts';
import { describeChanges, olderTables } from './diff.ts';
import type { TextOf } from './boundaries/boundary-files.ts';
import { Faults } from './faults.ts';
import { printable } from '../../src/lib/printable.ts';
import { manifestOf, withPrevious } from './previous.ts';
import type { Files } from './output.ts';
import { publishDirectory } from './publish.ts';
import { removeUnnamed } from './published-files.ts';
import { committedTexts, readTables, textsIn, textsOf, type DirectoryTables } from './read-tables.ts';
import { sealTables } from './seal.ts';
import { writeDirectory } from './write-directory.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const DATA = join(ROOT, 'data');
const CORRECTIONS = join(ROOT, 'tools', 'data', 'corrections');

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

function refuse(faults: Faults): number {
  complain(`Nothing was written. Errors: ${faults.lines.length}`);
  for (const line of faults.lines.slice(0, 40)) complain(`  ${line}`);
  return 1;
}

function printChanges(before: Before | null, files: Files): void {
  if (!before) say('There were no tables to compare with.');
  else for (const line of describeChanges(before.tables, readTables(textsOf(files)))) say(line);
}

/** Writes a directory; with `dry` it only looks whether it could. What the manifest before named stays, for whoever has read it; what is older goes. */
function write(out: string, files: Files, { dry }: { dry?: boolean }): void {
  // nobody reads data/ while it is edited, and there the same sources have to give the same files
  const before = out === DATA ? null : manifestOf(textsIn(out));
  writeDirectory(out, files, { dry });
  if (!dry) removeUnnamed(out, [manifestOf(textsOf(files)), before]);
}

function seal(out: string, asOf: string, { moved, dry }: { moved?: boolean; dry?: boolean }): number {
  const faults = new Faults();
  const sealed = sealTables(out, asOf, faults);
  const committed = committedTexts(out);
  const files = sealed && withPrevious(sealed, [textsIn(out), committed, textsIn(DATA)]);
  // compared with the committed tables, because the edited ones have replaced them in the folder
  const before = readBefore(committed ?? textsIn(DATA), complain);
  const tables = files && readTables(textsOf(files));
  if (tables && before && !moved) checkCounts(countsOf(tables), before.counts, faults);
  if (!files || faults.lines.length) return refuse(faults);
  write(out, files, { dry });
  printChanges(before, files);
  complain(`${out}: ${dry ? 'nothing was written' : 'the manifest was written'}, members as of ${asOf}`);
  return 0;
}

function publish(into: string, from: string): number {
  const done = publishDirectory(from, into);
  say(done ? `${into}: members as of ${done.members}` : `${into} has these tables already`);
  if (done?.removed.length)
    say(`Removed, because no manifest names them any more: ${done.removed.join(', ')}`);
  return 0;
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
      members: { type: 'boolean' },
      boundaries: { type: 'string' },
      from: { type: 'string' },
      corrections: { type: 'string' },
      publish: { type: 'string' },
    },
  });
  for (const [name, value] of Object.entries(values))
    if (value === '') throw new Error(`--${name} needs a value`);
  if (values['as-of'] !== undefined && !values.seal && values.boundaries === undefined)
    throw new Error('--as-of can only be used with --seal or --boundaries');
  const out = values.out ?? DATA;
  if (values.publish !== undefined) return publish(values.publish, out);
  if (values.seal) return seal(out, values['as-of'] ?? today(), values);
  for (const name of ['from', 'members', 'corrections'] as const)
    if (values[name] !== undefined && !values.official)
      throw new Error(`--${name} can only be used with --official`);
  if (values.corrections !== undefined) checkCorrectionsFolder(values.corrections);
  const print: Print = values.diff ? complain : say;
  const faults = new Faults();
  // the libraries that read source files are not needed to seal
  const { compileMembers, compileOfficial, compileSources, renewBoundaries } =
    await import('./compile-sources.ts');
  const from = {
    from: values.from,
    cache: join(ROOT, '.cache', 'official'),
    corrections: values.corrections ?? CORRECTIONS,
    faults,
    note: print,
  };
  const texts = textsIn(DATA);
  const folder = process.env.HK_SOURCES || join(ROOT, 'sources');
  const tables = values.boundaries
    ? await renewBoundaries(values.boundaries, { texts, asOf: values['as-of'] ?? today(), faults })
    : values.members
      ? await compileMembers(from, texts)
      : values.official
        ? await compileOfficial(from, texts)
        : compileSources(folder, from, texts);
  if (!tables && !faults.lines.length) return 1;
  const before = readBefore(textsIn(DATA), print);
  if (tables && before && !values.moved) checkCounts(tables.counts, before.counts, faults);
  if (!tables || faults.lines.length) return refuse(faults);
  // the output folder may have other tables than data/
  const inOut = values.out && values.diff ? readBefore(textsIn(out), print) : null;
  const files = withPrevious(tables.files, [textsIn(out) ?? texts, committedTexts(out), texts]);
  write(out, files, values);
  if (values.diff) printChanges(inOut ?? before, files);
  else if (before) for (const line of olderTables(before.tables, readTables(textsOf(files)))) print(line);
  for (const [what, count] of Object.entries(tables.counts)) print(`${count} ${what}`);
  for (const [name, bytes] of files)
    if (!STATE_FILE.test(name)) print(`${join(out, name)}: ${bytes.length} bytes`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  // Node tells of a wrong option in several lines
  complain(`Nothing was written: ${(error as Error).message.replaceAll('\n', ' ')}`);
  process.exitCode = 1;
}
