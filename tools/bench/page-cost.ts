// How long a card keeps its page's main thread busy until it is rendered, compared with other elements; how that grows with
// the number of cards; and how often a file is fetched.
import type { Browser } from '@playwright/test';
import { htmlPage, inChromium, send } from './chromium.ts';
import { median } from './median.ts';
import { cards, emojiPicker, FIELD, shoelace, type Subject } from './page-subjects.ts';
import { closePage, costOf, openPage, type AddressOf, type Cost } from './page-visit.ts';
import { printSpeed, SLOWDOWN } from './speed.ts';

const VISITS = 9;

/** The budget for a card's script time, as a share of emoji-picker-element's. */
const BUDGET = 0.65;

const [ONE, TEN, HUNDRED] = [cards(1), cards(10), cards(100)];

/** The costs of all visits. The subjects take turns, so that other programs on the machine affect all of them alike. */
async function measure(
  subjects: Subject[],
  browser: Browser,
  addressOf: AddressOf,
): Promise<Map<Subject, Cost[]>> {
  const costs = new Map<Subject, Cost[]>(subjects.map((subject) => [subject, []]));
  // the first visits are not counted, because they fill caches
  for (const subject of subjects) await costOf(subject, browser, addressOf);
  for (let visit = 0; visit < VISITS; visit++)
    for (const subject of subjects) costs.get(subject)!.push(await costOf(subject, browser, addressOf));
  return costs;
}

type Part = keyof Cost;
type MedianOf = (subject: Subject, part: Part) => number;

const COLUMNS: [heading: string, part: Part, of: (values: number[]) => number][] = [
  ['script', 'script', median],
  ['least', 'script', (values) => Math.min(...values)],
  ['worst', 'script', (values) => Math.max(...values)],
  ['promises', 'promises', median],
  ['layout', 'layout', median],
  ['all', 'all', median],
  ['ScriptDuration', 'scriptDuration', median],
];

const SHARES: [heading: string, part: Part][] = [
  ['share', 'script'],
  ['its share', 'scriptDuration'],
];

function printTable(costs: Map<Subject, Cost[]>, reference: Subject, medianOf: MedianOf): void {
  const headings = ['page', ...COLUMNS.map(([heading]) => heading), ...SHARES.map(([heading]) => heading)];
  const row = (cells: string[]) => {
    const [name, ...figures] = cells.map((cell, i) => cell.padStart(Math.max(9, headings[i]!.length + 2)));
    return `  ${name!.trim().padEnd(44)}${figures.join('')}`;
  };
  console.log(row(headings));
  for (const [subject, visits] of costs) {
    const times = COLUMNS.map(([, part, of]) => of(visits.map((cost) => cost[part])).toFixed(0));
    const share = (part: Part) => medianOf(subject, part) / medianOf(reference, part);
    const shares = SHARES.map(([, part]) => share(part).toFixed(2));
    const over = share('script') > BUDGET ? ', OVER' : '';
    const budget = subject === ONE ? `  budget: share ${BUDGET}${over}` : '';
    console.log(row([subject.name, ...times, ...shares]) + budget);
  }
}

/** Prints the cost of each further card, up to ten and up to a hundred: the same if the cost grows linearly. */
function printGrowth(medianOf: MedianOf): void {
  console.log('  each further card, in ms: up to 10 cards, up to 100, and their ratio (1 is linear growth)');
  for (const part of ['script', 'layout', 'all'] as const) {
    const one = medianOf(ONE, part);
    const few = (medianOf(TEN, part) - one) / 9;
    const many = (medianOf(HUNDRED, part) - one) / 99;
    const cells = [few.toFixed(1), many.toFixed(1), (many / few).toFixed(2)];
    console.log(`    ${part.padEnd(42)}${cells.map((text) => text.padStart(10)).join('')}`);
  }
}

/** Prints the files that a page fetches, after each ZIP code field was focused, which fetches the tables. */
async function printFetches(subject: Subject, browser: Browser, addressOf: AddressOf): Promise<void> {
  const opened = await openPage(browser);
  const { page } = opened;
  const fetches = new Map<string, number>();
  page.on('request', (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol !== 'data:') fetches.set(pathname, (fetches.get(pathname) ?? 0) + 1);
  });
  await page.goto(addressOf(subject.path), { waitUntil: 'networkidle' });
  const fields = await page.locator(FIELD).all();
  for (const field of fields) await field.focus();
  await page.waitForLoadState('networkidle');
  await closePage(opened);
  console.log(
    `  files fetched by a page with ${fields.length} cards, once every ZIP code field had the focus:`,
  );
  for (const [path, times] of fetches)
    console.log(`    ${times}x ${path}${times > 1 ? '  MORE THAN ONCE' : ''}`);
}

/** Prints the costs of a page with cards, or that there is no Chromium. */
export async function printPageCost(root: string): Promise<void> {
  const picker = emojiPicker(root);
  const subjects = [ONE, TEN, HUNDRED, picker, shoelace(root)];
  const pages = subjects.map(({ path, body }) => [path, send('text/html', htmlPage(body))] as const);
  await inChromium({
    name: 'Page',
    root,
    routes: { '/dist/': 'dist', '/node_modules/': 'node_modules', ...Object.fromEntries(pages) },
    measure: async (browser, addressOf) => {
      console.log(
        `Page in Chromium, ${SLOWDOWN}x CPU slow-down: thread time of the main thread until the page is rendered and idle, in ms (medians of ${VISITS} visits with an empty cache). promises: the part of script in callbacks of promises; layout: styles and layout; all: including parsing and painting; share: script as a share of emoji-picker-element's; ScriptDuration: the browser's own sum of script, without callbacks of promises.`,
      );
      await printSpeed(browser, addressOf(ONE.path));
      const costs = await measure(subjects, browser, addressOf);
      const medianOf: MedianOf = (subject, part) => median(costs.get(subject)!.map((cost) => cost[part]));
      printTable(costs, picker, medianOf);
      printGrowth(medianOf);
      await printFetches(HUNDRED, browser, addressOf);
    },
  });
}
