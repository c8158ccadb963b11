// npm run bench: what the card costs a page and its visitors, with budgets where there are any.
// npm run bench -- page sizes: only these parts, which are listed below.
// It never fails: the tests check the sizes, and times depend on the machine.
import { fileURLToPath } from 'node:url';
import { printSizes } from './bench/file-sizes.ts';
import { printInteractions } from './bench/interactions.ts';
import { printLookups } from './bench/lookups.ts';
import { printPageCost } from './bench/page-cost.ts';
import { printPositions } from './bench/positions.ts';
import { printReadingGrades } from './bench/reading-grade.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const PARTS: Record<string, (root: string) => void | Promise<void>> = {
  /** Bytes of each file. */
  sizes: printSizes,
  /** How hard the English words are to read. */
  reading: printReadingGrades,
  /** The time of a lookup. */
  times: printLookups,
  /** How often a position gets a wrong answer, or the choice of a district. Needs the source files (HK_SOURCES). */
  positions: printPositions,
  /** The main thread's time until a page with cards is rendered, compared with other elements. */
  page: printPageCost,
  /** How long a visitor waits after each press. */
  interactions: printInteractions,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length) {
  console.error(`Unknown part: ${unknown.join(', ')}. The parts are: ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const [name, print] of Object.entries(PARTS))
  if (!names.length || names.includes(name)) await print(ROOT);
