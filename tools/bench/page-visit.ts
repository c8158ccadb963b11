// One visit to a page, and what the page's main thread worked for it.
import type { Browser, CDPSession, Page } from '@playwright/test';
import { TODAY } from '../gallery/states.ts';
import { PHONE } from './chromium.ts';
import { countMainThread, mainThread, type MainThread } from './main-thread.ts';
import type { Subject } from './page-subjects.ts';
import { startScriptTime, stopScriptTime, type ScriptTime } from './script-time.ts';
import { slowDown } from './speed.ts';

/** A page is at rest when its main thread works less than this, in milliseconds, during a pause. */
const AT_REST = 5;

/** Pauses in milliseconds: a page that waits for data is at rest for a while too, and is visited anew with a longer pause. */
const PAUSES = [750, 1500, 3000, 6000];

/** Milliseconds after which a page that is not at rest never will be. */
const TIMEOUT = 120_000;

/** Waits until a page is at rest. Nothing is asked of the page meanwhile: that would be work too. */
async function untilRest(client: CDPSession, page: Page, pause: number): Promise<MainThread> {
  let before = await mainThread(client);
  for (let waited = 0; waited < TIMEOUT; waited += pause) {
    await page.waitForTimeout(pause);
    const now = await mainThread(client);
    if (now.busy - before.busy < AT_REST) return now;
    before = now;
  }
  throw new Error(`${page.url()} did not come to rest`);
}

/** Opens a page in a browser context of its own, which has nothing in its cache, and collects what goes wrong in it. */
export async function openPage(browser: Browser): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({ viewport: PHONE });
  // a day on which the built tables are in force
  await context.addInitScript((now) => (Date.now = () => now), TODAY.getTime());
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('response', (response) => {
    if (!response.ok()) errors.push(`${response.status()} for ${response.url()}`);
  });
  return { page, errors };
}

/** Throws where something went wrong in the page: what a broken page costs says nothing. */
export async function closePage({ page, errors }: Awaited<ReturnType<typeof openPage>>): Promise<void> {
  if (errors.length) throw new Error(`${page.url()}: ${errors.join('; ')}`);
  await page.context().close();
}

export type AddressOf = (path: string) => string;

/** Milliseconds of the main thread's own time. */
export interface Cost extends ScriptTime {
  /** Styles and layout. */
  layout: number;
  /** Everything, with parsing and painting. */
  all: number;
  /** What the browser itself sums up as script: without the callbacks of promises. */
  scriptDuration: number;
}

async function isDrawn(page: Page, { drawn: [selector, count] }: Subject): Promise<boolean> {
  return (await page.locator(selector).count()) >= count;
}

/** Opens a page and waits until it is drawn and at rest; throws where that never is. */
export async function costOf(subject: Subject, browser: Browser, addressOf: AddressOf): Promise<Cost> {
  for (const pause of PAUSES) {
    const opened = await openPage(browser);
    const { page } = opened;
    const client = await countMainThread(page);
    await slowDown(client);
    await startScriptTime(browser, page);
    await page.goto(addressOf(subject.path));
    const { layout, busy, script } = await untilRest(client, page, pause);
    const scriptTime = await stopScriptTime(browser, page);
    const complete = await isDrawn(page, subject);
    await closePage(opened);
    if (complete) return { ...scriptTime, layout, all: busy, scriptDuration: script };
  }
  throw new Error(`${subject.path} was not drawn`);
}
