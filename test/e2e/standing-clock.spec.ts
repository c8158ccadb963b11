// A page that stays open: what is said of office hours is true at every minute, without a press.
import { ask, expect, headingOf, PLAIN, resultOf, test } from './support.ts';

test('the offices close while the page is open, and open the next morning', async ({ page }) => {
  // a Thursday, 4:58 PM in Washington
  await page.clock.install({ time: new Date('2026-11-05T21:58:10Z') });
  // other tests stand still at one instant; here time goes on
  await page.clock.resume();
  await page.goto(PLAIN);
  await ask(page, '59001');
  await expect(headingOf(page)).toBeVisible();
  const hours = resultOf(page).locator('.board-head > .note');
  await expect(hours).toContainText('open until 5 PM ET');
  await page.clock.runFor('01:55');
  await expect(hours).toHaveText('Most offices are closed. You can leave a message.');
  // a laptop that slept: its timers run late, and once
  await page.clock.fastForward('16:00:00');
  await expect(hours).toContainText('open until 5 PM ET');
});
