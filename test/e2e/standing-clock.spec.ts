// A page that stays open: what is said of office hours is true at every minute, without a press.
import { ask, expect, headingOf, PLAIN, resultOf, test } from './support.ts';

test('the offices close while the page is open, and open the next morning', async ({ page }) => {
  // The clock stands and timers run: a second before a full minute, the card's timer is a second away. A Thursday, almost 5 PM in
  // Washington
  await page.clock.setFixedTime(new Date('2026-11-05T21:59:59Z'));
  await page.goto(PLAIN);
  await ask(page, '59001');
  await expect(headingOf(page)).toBeVisible();
  const hours = resultOf(page).locator('.board-head > .note');
  await expect(hours).toContainText('open until 5 PM ET');
  await page.clock.setFixedTime(new Date('2026-11-05T22:00:59Z'));
  await expect(hours).toHaveText('Most offices are closed. You can leave a message.');
  // a laptop that slept: its timer runs late, and once
  await page.clock.setFixedTime(new Date('2026-11-06T14:00:59Z'));
  await expect(hours).toContainText('open until 5 PM ET');
});
