// How long the main thread of a page has worked, and on what.
import type { CDPSession, Page } from '@playwright/test';

/** Milliseconds of the thread's own time: what other programs took meanwhile is not in it. */
export interface MainThread {
  busy: number;
  /** Of `busy`, for JavaScript. */
  script: number;
  /** Of `busy`, for styles and layout. */
  layout: number;
}

/** Starts counting in a page; `mainThread` reads the count. */
export async function countMainThread(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return client;
}

/** What the main thread has worked since counting began. */
export async function mainThread(client: CDPSession): Promise<MainThread> {
  const { metrics } = await client.send('Performance.getMetrics');
  const duration = (of: string) => 1000 * metrics.find(({ name }) => name === `${of}Duration`)!.value;
  return {
    busy: duration('Task'),
    script: duration('Script'),
    layout: duration('Layout') + duration('RecalcStyle'),
  };
}
