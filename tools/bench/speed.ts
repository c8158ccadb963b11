// A processor slowed down to something like a phone's, and how fast it was before that: without it, times of two machines
// cannot be compared.
import type { Browser, CDPSession } from '@playwright/test';
import { median } from './median.ts';

export const SLOWDOWN = 4;

/** Above this ratio of the median to the least time of one piece of work, other programs take too much of the machine. */
const QUIET = 1.3;

/** Slows down the main thread of a page by `SLOWDOWN`. */
export const slowDown = (client: CDPSession) =>
  client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });

/** Runs in the page: the times of a fixed piece of work in milliseconds, the shortest first. */
function timeFixedWork(): number[] {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 4_000_000; i++) sum = (Math.imul(sum, 31) + i) | 0;
    // the compiler drops a loop whose result is not used
    Object.assign(window, { sum });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

/** Prints how fast this machine is, how far it was slowed down, and how much other programs took of it. */
export async function printSpeed(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  const client = await page.context().newCDPSession(page);
  const full = await page.evaluate(timeFixedWork);
  await slowDown(client);
  const slowed = await page.evaluate(timeFixedWork);
  await page.close();
  const ratio = (a: number, b: number) => `${(a / b).toFixed(1)}x`;
  console.log(
    `  speed: a loop of 4,000,000 steps takes ${full[0]!.toFixed(1)} ms here, slowed down ${ratio(slowed[0]!, full[0]!)}; beside other programs its median is ${ratio(median(full), full[0]!)} that`,
  );
  if (median(full) / full[0]! > QUIET)
    console.log('  Other programs are busy: run this again on a quiet machine before you rely on its times.');
}
