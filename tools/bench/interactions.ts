// How long a visitor waits after each press, on a processor that is slowed down to something like a phone's.
import type { ServerResponse } from 'node:http';
import { chromium, type Browser, type CDPSession } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowsers } from '../browsers.ts';
import { TODAY } from '../gallery/states.ts';
import { serve } from '../static-server.mjs';
import { meter, press, type Cost, type Press } from './press.ts';
import { LARGE_VISIT, MANY_ACTIONS, WHOLE_VISIT } from './visits.ts';

const SLOWER = 4;
const ROUNDS = 7;

/** Milliseconds. */
const BUDGET = 50;

const BUILT_IN = '/built-in.html';
const MANY = '/many-actions.html';
const CAMPAIGN = '/many-actions.json';

const pageOf = (attributes: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Interactions</title><script type="module" src="/dist/hk-advocacy-card.js"></script>
  <hk-advocacy-card ${attributes}></hk-advocacy-card>`;

const send = (type: string, text: string) => (_: unknown, response: ServerResponse) =>
  response.writeHead(200, { 'content-type': type }).end(text);

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

type Costs = Map<string, Cost[]>;

/** In the page: milliseconds for a piece of work that is the same everywhere, the least first. */
function work(): number[] {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 4_000_000; i++) sum = (Math.imul(sum, 31) + i) | 0;
    // a sum that nobody looks at would not be made
    Object.assign(window, { sum });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

const slow = (client: CDPSession, rate: number) => client.send('Emulation.setCPUThrottlingRate', { rate });

/** What tells how fast this machine was, how much slower it was made, and what else ran on it. */
async function printSpeed(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  const client = await page.context().newCDPSession(page);
  const full = await page.evaluate(work);
  await slow(client, SLOWER);
  const slowed = await page.evaluate(work);
  await page.close();
  const ratio = (a: number, b: number) => `${(a / b).toFixed(1)}x`;
  console.log(
    `  speed: a loop of 4,000,000 steps takes ${full[0]!.toFixed(1)} ms here, slowed down ${ratio(slowed[0]!, full[0]!)}; beside other programs its median is ${ratio(median(full), full[0]!)} that`,
  );
}

async function visit(browser: Browser, url: string, presses: Press[], costs: Costs): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 915 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  // the tables count, whatever the day
  await context.addInitScript((now) => (Date.now = () => now), TODAY.getTime());
  const page = await context.newPage();
  const client = await meter(page);
  await slow(client, SLOWER);
  await page.goto(url, { waitUntil: 'networkidle' });
  // the directory is fetched when the field is reached for
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
  console.log(`  ${'press'.padEnd(46)}   least  median   worst   whole    busy  layout  budget`);
  for (const [name, rounds] of costs) {
    const [answered, whole, busy, layout] = (['answered', 'whole', 'busy', 'layout'] as const).map((of) =>
      rounds.map((cost) => cost[of]),
    ) as [number[], number[], number[], number[]];
    const worst = Math.max(...answered);
    const over = median(answered) > BUDGET ? '  OVER' : worst > BUDGET ? '  the worst is over' : '';
    const middle = [answered, whole, busy, layout].map(median);
    const cells = [Math.min(...answered), middle[0]!, worst, ...middle.slice(1), BUDGET].map(cell).join('');
    console.log(`  ${name.padEnd(46)}${cells}${over}`);
  }
}

/** Prints the table; says so where there is no browser to press in. */
export async function printInteractions(root: string): Promise<void> {
  const executablePath = findBrowsers().chromium?.path;
  if (!executablePath) return console.log('Interactions: left out, there is no Chromium here.');
  const server = await serve({
    root,
    port: 0,
    routes: {
      '/dist/': 'dist',
      [BUILT_IN]: send('text/html', pageOf('remember')),
      [MANY]: send('text/html', pageOf(`remember campaign="${CAMPAIGN}"`)),
      [CAMPAIGN]: send('application/json', JSON.stringify(MANY_ACTIONS)),
    },
  });
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  const costs: Costs = new Map();
  try {
    console.log(
      `Interactions in Chromium, ${SLOWER}x CPU slow-down, in ms from a press to the picture that answers it (${ROUNDS} visits); whole: to the picture that holds the rest as well, in the median, where that is another one; busy: the main thread's own time in the median of them, with what the measuring takes; layout: of that, styles and layout. A digit does nothing of the card's: what it takes is the browser's.`,
    );
    const at = (path: string) => new URL(path, server.url).href;
    await printSpeed(browser, at(BUILT_IN));
    for (let round = 0; round < ROUNDS; round++) {
      await visit(browser, at(BUILT_IN), WHOLE_VISIT, costs);
      await visit(browser, at(MANY), LARGE_VISIT, costs);
    }
    print(costs);
  } finally {
    await browser.close();
    await server.close();
  }
}
