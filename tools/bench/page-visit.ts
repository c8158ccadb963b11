// Visits a page, and measures how long its main thread was busy.
import type { Browser, CDPSession, Page } from '@playwright/test';
import { TODAY } from '../gallery/gallery-states.ts';
import { PHONE } from './chromium.ts';
import { countMainThread, mainThread, type MainThread } from './main-thread.ts';
import type { Subject } from './page-subjects.ts';
import { startScriptTime, stopScriptTime, type ScriptTime } from './script-time.ts';
import { slowDown } from './speed.ts';

/** A page is idle if its main thread was busy for less than this during a pause. */
const IDLE_MS = 5;

/** A page that waits for data looks idle too: if it is not rendered by then, it is visited again with a longer pause. */
const PAUSES_MS = [750, 1500, 3000, 6000];

const IDLE_TIMEOUT_MS = 120_000;

/** Waits until a page is idle. It runs no script in the page meanwhile, because that would keep the page busy. */
async function waitUntilIdle(client: CDPSession, page: Page, pause: number): Promise<MainThread> {
  let before = await mainThread(client);
  for (let waited = 0; waited < IDLE_TIMEOUT_MS; waited += pause) {
    await page.waitForTimeout(pause);
    const now = await mainThread(client);
    if (now.busy - before.busy < IDLE_MS) return now;
    before = now;
  }
  throw new Error(`${page.url()} was not idle within ${IDLE_TIMEOUT_MS / 1000} s`);
}

/** Opens a page in a new browser context, with an empty cache, and collects errors. */
export async function openPage(browser: Browser): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ viewport: PHONE });
  // a day on which the built tables are valid
  await context.addInitScript((now) => (Date.now = () => now), TODAY.getTime());
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('response', (response) => {
    if (!response.ok()) errors.push(`${response.status()} for ${response.url()}`);
  });
  return { page, errors };
}

/** Closes a page. Throws if it had errors, because the costs of a broken page are useless. */
export async function closePage({ page, errors }: Awaited<ReturnType<typeof openPage>>): Promise<void> {
  if (errors.length) throw new Error(`${page.url()}: ${errors.join('; ')}`);
  await page.context().close();
}

export type AddressOf = (path: string) => string;

/** Milliseconds of thread time of the main thread. */
export interface Cost extends ScriptTime {
  /** Styles and layout. */
  layout: number;
  /** Everything, including parsing and painting. */
  all: number;
  /** The browser's own sum of script, without callbacks of promises. */
  scriptDuration: number;
}

async function isRendered(page: Page, { rendered: [selector, count] }: Subject): Promise<boolean> {
  return (await page.locator(selector).count()) >= count;
}

/** Opens a page and waits until it is rendered and idle. Throws if that takes too long. */
export async function costOf(subject: Subject, browser: Browser, addressOf: AddressOf): Promise<Cost> {
  for (const pause of PAUSES_MS) {
    const opened = await openPage(browser);
    const { page } = opened;
    const client = await countMainThread(page);
    await slowDown(client);
    await startScriptTime(browser, page);
    await page.goto(addressOf(subject.path));
    const { layout, busy, script } = await waitUntilIdle(client, page, pause);
    const scriptTime = await stopScriptTime(browser, page);
    const complete = await isRendered(page, subject);
    await closePage(opened);
    if (complete) return { ...scriptTime, layout, all: busy, scriptDuration: script };
  }
  throw new Error(`${subject.path} was not rendered in time`);
}
