// Slows the CPU down to about the speed of a phone, and measures how fast it was before, so that times of two machines can be
// compared.
import type { Browser, CDPSession } from '@playwright/test';
import { median } from './median.ts';

export const SLOWDOWN = 4;

/** If the median time of the same work is more than this times the shortest, other programs are too busy. */
const QUIET_RATIO = 1.3;

/** Slows down the main thread of a page by `SLOWDOWN`. */
export const slowDown = (client: CDPSession) =>
  client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });

/** Runs in the page: the times of a fixed piece of work in milliseconds, the shortest first. */
function timeFixedWork(): number[] {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 4_000_000; i++) sum = (Math.imul(sum, 31) + i) | 0;
    // without a use of the result, the compiler would drop the loop
    Object.assign(window, { sum });
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

/** Prints how fast this machine is, by how much it was slowed down, and how busy other programs are. */
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
    `  speed: a loop of 4,000,000 steps takes ${full[0]!.toFixed(1)} ms here; slowed down, ${ratio(slowed[0]!, full[0]!)} as long; the median is ${ratio(median(full), full[0]!)} the shortest time`,
  );
  if (median(full) / full[0]! > QUIET_RATIO)
    console.log('  Other programs are busy. Run this again on a quiet machine before you rely on its times.');
}
