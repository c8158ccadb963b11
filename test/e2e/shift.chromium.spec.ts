// Only Chromium measures layout shift. The site's page has the snippet's rule, and the module comes late.
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

const WIDTHS = [
  [320, 568],
  [768, 1024],
  [1280, 720],
  [1280, 2400],
] as const;

/** Opens the page with a module that is half a second late; what is on the page in that time, `early` can look at. */
async function openLate(
  page: Page,
  width: number,
  height: number,
  early = async () => {},
): Promise<string[]> {
  await page.setViewportSize({ width, height });
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[])
        if (!entry.hadRecentInput)
          shifts.push(`${entry.value.toFixed(4)} at ${entry.startTime.toFixed(0)} ms`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/dist/hk-advocacy-card.js', async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await early();
    await route.continue();
  });
  await page.goto('/test/e2e/pages/shift.html');
  await expect(page.getByRole('textbox')).toBeVisible();
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

for (const [width, height] of WIDTHS) {
  test(`nothing moves when the module comes 500 ms late, ${width} x ${height}`, async ({ page }) => {
    expect(await openLate(page, width, height)).toEqual([]);
  });

  test(`without the rule nothing above the card moves, ${width} x ${height}`, async ({ page }) => {
    // a site owner who forgot it
    await page.route('**/demo/demo.css', async (route) => {
      const response = await route.fetch();
      const css = (await response.text()).replace(/hk-advocacy-card:not\(:defined\) \{[^}]*\}/, '');
      expect(css).not.toContain(':not(:defined)');
      await route.fulfill({ response, body: css });
    });
    const above = () =>
      page
        .locator('h1, #before')
        .evaluateAll((all) => all.map((el) => JSON.stringify(el.getBoundingClientRect())));
    let before: string[] = [];
    await openLate(page, width, height, async () => {
      before = await above();
    });
    expect(before).toHaveLength(2);
    expect(await above()).toEqual(before);
  });
}
