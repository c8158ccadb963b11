// Only Chromium measures layout shift. The site's page has the snippet's rule, and the module comes late.
import { expect, test } from './support.ts';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

for (const [width, height] of [
  [320, 568],
  [768, 1024],
  [1280, 720],
  [1280, 2400],
] as const) {
  test(`nothing moves when the module comes 500 ms late, ${width} x ${height}`, async ({ page }) => {
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
      await route.continue();
    });
    await page.goto('/test/e2e/pages/shift.html');
    await expect(page.getByRole('textbox')).toBeVisible();
    await expect(page.locator('hk-advocacy-card')).toHaveJSProperty('isConnected', true);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
  });
}
