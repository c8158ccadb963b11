// npm run bench: what the card costs a page and its visitors, each figure beside its budget where it has one.
// npm run bench -- page sizes: these parts alone. The parts are below. Nothing here passes or fails: the tests hold the
// sizes, and times depend on the machine.
import { fileURLToPath } from 'node:url';
import { printSizes } from './bench/file-sizes.ts';
import { printInteractions } from './bench/interactions.ts';
import { printLookups } from './bench/lookups.ts';
import { printPageCost } from './bench/page-cost.ts';
import { printPositions } from './bench/positions.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const PARTS: Record<string, (root: string) => void | Promise<void>> = {
  /** Bytes of each file. */
  sizes: printSizes,
  /** Milliseconds of a lookup. */
  times: printLookups,
  /** Wrong answers and questions among many positions; needs the source files (HK_SOURCES). */
  positions: printPositions,
  /** The main thread's time until a page with cards is drawn, beside other elements. */
  page: printPageCost,
  /** How long a visitor waits after each press. */
  interactions: printInteractions,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length) {
  console.error(`There is no part ${unknown.join(', ')}. The parts: ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
for (const [name, print] of Object.entries(PARTS))
  if (!asked.length || asked.includes(name)) await print(ROOT);
