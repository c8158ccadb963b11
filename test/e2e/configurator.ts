// The configurator, opened, and the parts of it that tests look at.
import type { Locator, Page } from '@playwright/test';
import { answerOf, ask, expect, resultOf } from './support.ts';

export const HOME = '/demo/index.html';

/** Opens the configurator with these picks in its address. */
export async function configure(page: Page, picks: Record<string, string> = {}): Promise<void> {
  // another page in between: a new hash alone loads nothing
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`${HOME}#${new URLSearchParams(picks).toString()}`);
  await expect(card(page).locator('[part=title]')).toBeVisible();
  // what the snippet is made of has come, and with it the list of what the card asks for
  await expect(page.locator('#items input').first()).toBeAttached();
}

/** Opens the configurator, and in it all that is not asked for at first. */
export async function configureMore(page: Page, picks: Record<string, string> = {}): Promise<void> {
  await configure(page, picks);
  await page.locator('#more').evaluate((more: HTMLDetailsElement) => (more.open = true));
}

export const card = (page: Page): Locator => page.locator('#card');
export const code = (page: Page): Locator => page.locator('#code');
export const title = (page: Page): Locator => card(page).locator('[part=title]');

export async function expectAnswer(page: Page, zip = '59001'): Promise<void> {
  await ask(page, zip);
  const { seats } = await answerOf(zip);
  await expect(resultOf(page).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
}
