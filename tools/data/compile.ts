// npm run data: compiles the source files (HK_SOURCES, by default sources/) to the tables under data/.
//   --out <folder>   write there instead
//   --moved          accept counts that moved by more than the stated share
//   --official       download the official files into .cache/official and compile those instead
//   --from <folder>  with --official: they are in this folder, download nothing
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Manifest } from '../../src/congress/directory.ts';
import { readMemberTable } from '../../src/congress/member-table.ts';
import { readZipTable } from '../../src/congress/zip-table.ts';
import { checkCounts, countTables, type Counts } from './counts.ts';
import { Faults } from './faults.ts';
import { officialSources } from './official/sources.ts';
import { replaceFiles } from './output.ts';
import { readSources, type Sources } from './sources.ts';
import { compileTables } from './tables.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The counts of the tables that are there already; none where they are of another format. */
function countsBefore(folder: string): Counts | null {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  if (!existsSync(join(folder, 'manifest.json'))) return null;
  try {
    const { tables } = JSON.parse(text('manifest.json')) as Manifest;
    return countTables(readZipTable(text(tables.zips.file)), readMemberTable(text(tables.members.file)));
  } catch (error) {
    console.log(
      `The tables before cannot be read (${(error as Error).message}): their counts are not compared.`,
    );
    return null;
  }
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
      official: { type: 'boolean' },
      from: { type: 'string' },
    },
  });
  if (values.from !== undefined && !values.official) throw new Error('--from goes with --official');
  const faults = new Faults();
  const note = (line: string) => console.log(line);
  const sources = values.official
    ? await officialSources(values.from, join(ROOT, '.cache', 'official'), faults, note)
    : sourcesOfFolder();
  if (!sources && !faults.lines.length) return 1;
  const tables = sources && compileTables(sources, faults, note);
  const before = countsBefore(join(ROOT, 'data'));
  if (tables && before && !values.moved) checkCounts(tables.counts, before, faults);
  if (!tables || faults.lines.length) {
    console.error(`Nothing was written: ${faults.lines.length} faults.`);
    for (const line of faults.lines.slice(0, 40)) console.error(`  ${line}`);
    return 1;
  }
  const out = values.out ?? join(ROOT, 'data');
  replaceFiles(out, tables.files);
  for (const [what, count] of Object.entries(tables.counts)) console.log(`${count} ${what}`);
  for (const [name, bytes] of tables.files) console.log(`${join(out, name)}: ${bytes.length} bytes`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`Nothing was written: ${(error as Error).message}`);
  process.exitCode = 1;
}
