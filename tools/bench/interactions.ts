// How long a visitor waits after each press, with the CPU slowed down to about the speed of a phone.
import type { Browser } from '@playwright/test';
import { TODAY } from '../gallery/gallery-states.ts';
import { CARD_SCRIPT, htmlPage, inChromium, PHONE, send } from './chromium.ts';
import { countMainThread } from './main-thread.ts';
import { median } from './median.ts';
import { press, type Cost, type Press } from './press.ts';
import { printSpeed, slowDown, SLOWDOWN } from './speed.ts';
import { LARGE_VISIT, MANY_ACTIONS, FULL_VISIT } from './visits.ts';

const ROUNDS = 7;

const BUDGET_MS = 50;

const BUILT_IN = '/built-in.html';
const MANY = '/many-actions.html';
const CAMPAIGN = '/many-actions.json';

const pageOf = (attributes: string) =>
  htmlPage(`${CARD_SCRIPT}<hk-advocacy-card ${attributes}></hk-advocacy-card>`);

/** The costs of each named press, one for each visit. */
type Costs = Map<string, Cost[]>;

async function visit(browser: Browser, url: string, presses: Press[], costs: Costs): Promise<void> {
  const context = await browser.newContext({
    viewport: PHONE,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // a day on which the built tables are valid
  await context.addInitScript((now) => (Date.now = () => now), TODAY.getTime());
  const page = await context.newPage();
  const client = await countMainThread(page);
  await slowDown(client);
  await page.goto(url, { waitUntil: 'networkidle' });
  // focusing the field fetches the directory
  await page.locator('#zip').focus();
  await page.waitForLoadState('networkidle');
  for (const one of presses) {
    const cost = await press(page, client, one);
    if (one.name) costs.set(one.name, [...(costs.get(one.name) ?? []), cost]);
  }
  await context.close();
}

function print(costs: Costs): void {
  const cell = (ms: number) => ms.toFixed(0).padStart(8);
  console.log(`  ${'press'.padEnd(46)}   least  median   worst complete   busy  layout  budget`);
  for (const [name, rounds] of costs) {
    const [answered, complete, busy, layout] = (['answered', 'complete', 'busy', 'layout'] as const).map(
      (of) => rounds.map((cost) => cost[of]),
    ) as [number[], number[], number[], number[]];
    const worst = Math.max(...answered);
    const over = median(answered) > BUDGET_MS ? '  OVER' : worst > BUDGET_MS ? '  the worst is over' : '';
    const medians = [answered, complete, busy, layout].map(median);
    const cells = [Math.min(...answered), medians[0]!, worst, ...medians.slice(1), BUDGET_MS]
      .map(cell)
      .join('');
    console.log(`  ${name.padEnd(46)}${cells}${over}`);
  }
}

/** Prints the table, or that there is no Chromium. */
export async function printInteractions(root: string): Promise<void> {
  const costs: Costs = new Map();
  await inChromium({
    name: 'Interactions',
    root,
    routes: {
      '/dist/': 'dist',
      [BUILT_IN]: send('text/html', pageOf('remember')),
      [MANY]: send('text/html', pageOf(`remember campaign="${CAMPAIGN}"`)),
      [CAMPAIGN]: send('application/json', JSON.stringify(MANY_ACTIONS)),
    },
    measure: async (browser, addressOf) => {
      console.log(
        `Interactions in Chromium, ${SLOWDOWN}x CPU slow-down, in ms from a press to the frame that shows its result (${ROUNDS} visits). complete: median time to the frame that shows everything, if that is a later one; busy: median time of the main thread, including the measuring; layout: the part of it for styles and layout. The card does nothing when a digit is typed: that row shows the browser's own time.`,
      );
      await printSpeed(browser, addressOf(BUILT_IN));
      for (let round = 0; round < ROUNDS; round++) {
        await visit(browser, addressOf(BUILT_IN), FULL_VISIT, costs);
        await visit(browser, addressOf(MANY), LARGE_VISIT, costs);
      }
      print(costs);
    },
  });
}
