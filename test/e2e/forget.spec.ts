// "Forget it now" forgets in every tab: what one tab let the browser forget, no other tab shows or writes again.
import type { Page } from '@playwright/test';
import { expect, made, test } from './support.ts';
import { speak } from './visit-page.ts';

const KEY = 'hk-advocacy-card:us';
const say = speak('en');
const PAGE = made(
  '<hk-advocacy-card remember="remember" petition-url="/dist/embed.html"></hk-advocacy-card>',
);

const boxOf = (page: Page) => page.getByRole('checkbox', { name: say('memory.box') });
const doneOf = (page: Page) => page.locator('[part=done]');
const kept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** Opening the petition is done in one press. */
const openPetition = (page: Page) =>
  page.locator('hk-action-list a[href$="/dist/embed.html"]').evaluate((link: HTMLElement) => {
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
  });

test('what one tab forgets, the other tab forgets at once, and does not write again', async ({ page }) => {
  await page.goto(PAGE);
  await openPetition(page);
  await boxOf(page).check();
  const other = await page.context().newPage();
  await other.goto(PAGE);
  await expect(boxOf(other)).toBeChecked();
  await expect(doneOf(other)).toHaveText(say('done.petition'));

  await page.getByRole('button', { name: say('memory.forget') }).click();
  await expect(boxOf(other)).not.toBeChecked();
  await expect(doneOf(other)).toHaveCount(0);
  await expect(other.locator('[part=memory]').getByRole('status')).toHaveText(say('memory.forgotten'));
  await openPetition(other);
  await expect(doneOf(other)).toHaveText(say('done.petition'));
  expect(await kept(other)).toBe(null);
  await expect(doneOf(page), 'and the first tab does not learn of it').toHaveCount(0);

  await boxOf(other).check();
  // a tab hears of what another one stored a moment later
  await expect.poll(() => kept(page), 'until the visitor wants it again').toContain('"petition":1');
});

test('ticked in one tab before anything was done, it stays ticked when another tab opens', async ({
  page,
}) => {
  await page.goto(PAGE);
  await boxOf(page).check();
  const other = await page.context().newPage();
  await other.goto(PAGE);
  await expect(boxOf(other)).toBeChecked();
  await openPetition(page);
  await expect(boxOf(page)).toBeChecked();
  // a tab hears of what another one stored a moment later
  await expect.poll(() => kept(other)).toContain('"petition":1');
});
