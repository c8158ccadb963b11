// Libraries that many sites have, as they are published.
import { published } from './published.ts';
import { answerOf, ask, expect, open, resultOf, test } from './support.ts';
import type { Page } from '@playwright/test';

async function expectAnswer(page: Page): Promise<void> {
  const card = page.locator('hk-advocacy-card').last();
  await ask(card, '59001');
  const { seats } = await answerOf('59001');
  await expect(resultOf(card).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
}

interface Wrapped {
  append(html: string): Wrapped;
  appendTo(to: string): Wrapped;
  attr(name: string, value: string): Wrapped;
  clone(events: boolean): Wrapped;
  detach(): Wrapped;
  one(name: string, hear: () => void): Wrapped;
}

test('jQuery appends, sets up, clones and moves a card, and hears its events', async ({ page }) => {
  await open(page, '<main></main>');
  await page.addScriptTag({ path: published('jquery/dist/jquery.min.js') });
  await page.evaluate(() => {
    const { $ } = window as unknown as { $: (what: string) => Wrapped };
    $('main').append('<hk-advocacy-card heading="First"></hk-advocacy-card>');
    $('hk-advocacy-card').clone(true).attr('heading', 'Second').appendTo('main');
    $('hk-advocacy-card:first').detach().appendTo('main');
    $('body').one('hk-lookup', () => (document.body.dataset['heard'] = 'yes'));
  });
  await expect(page.locator('[part=title]')).toHaveText(['Second', 'First']);
  await expectAnswer(page);
  await expect(page.locator('body')).toHaveAttribute('data-heard', 'yes');
});

test('zone.js wraps what the browser calls back, and the card works and is removed', async ({ page }) => {
  await page.addInitScript({ path: published('zone.js/bundles/zone.umd.min.js') });
  await open(page, '<main><hk-advocacy-card></hk-advocacy-card></main>');
  expect(await page.evaluate(() => 'Zone' in window)).toBe(true);
  await expectAnswer(page);
  await page.evaluate(() => document.querySelector('hk-advocacy-card')!.remove());
});
