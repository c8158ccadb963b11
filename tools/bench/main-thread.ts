// How long the main thread of a page was busy, and with what.
import type { CDPSession, Page } from '@playwright/test';

/** Milliseconds of thread time, which other programs do not affect. */
export interface MainThread {
  busy: number;
  /** The part of `busy` for JavaScript. */
  script: number;
  /** The part of `busy` for styles and layout. */
  layout: number;
}

/** Starts counting in a page; `mainThread` reads the count. */
export async function countMainThread(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return client;
}

/** The time of the main thread since counting began. */
export async function mainThread(client: CDPSession): Promise<MainThread> {
  const { metrics } = await client.send('Performance.getMetrics');
  const duration = (of: string) => 1000 * metrics.find(({ name }) => name === `${of}Duration`)!.value;
  return {
    busy: duration('Task'),
    script: duration('Script'),
    layout: duration('Layout') + duration('RecalcStyle'),
  };
}
