// Pages whose own rules reach for everything, whose type is tiny or huge, or that read from right to left.
import type { Page } from '@playwright/test';
import { overflow, unreadable } from './measure.ts';
import { ask, expect, expectAccessible, headingOf, PLAIN, resultOf, test } from './support.ts';

const RULES = {
  'no rules at all': '',
  '* { all: unset !important }': '* { all: unset !important }',
  'tiny type': 'html { font-size: 62.5% } body { font-size: 62.5% }',
  'type tools':
    '* { letter-spacing: 1em; text-transform: uppercase; line-height: 0; word-spacing: 1em; text-indent: 3em }',
  'type tools with !important':
    '* { letter-spacing: 1em !important; text-transform: uppercase !important; line-height: 0 !important; text-align: end !important; white-space: nowrap !important; font-size: 6px !important }',
  'page builder':
    'p, h2, h3, ul, li, a, button, input { margin: 40px; padding: 40px; font-size: 6px; color: #eee; display: block; border: 0 } hk-advocacy-card { float: none; font: italic 900 9px/0.5 monospace; color: white; text-align: justify; cursor: none; list-style: square }',
  'large type': 'html { font-size: 200% }',
  'large type on the body': 'html { font-size: 62.5% } body { font-size: 24px }',
} as const;

/** The answers with the longest words and the widest controls, and a word that tells that each is there. */
const ANSWERS = [
  ['10118', 'Who is your House member?'],
  ['33313', 'Vacant seat'],
  ['00000', 'Show its members'],
] as const;

async function draw(page: Page, zip: string, word: string): Promise<void> {
  await ask(page, zip);
  await expect(resultOf(page)).toContainText(word);
  const closed = page.locator('details:not([open]) summary:visible');
  while (await closed.count()) await closed.first().click();
}

/** Gives the page these rules, in the place of those before. */
const rule = (page: Page, css: string) =>
  page.evaluate((text) => {
    document.querySelector('style')?.remove();
    const style = document.createElement('style');
    // what the page's own words do under such rules is the page's business
    style.textContent = `body { margin: 8px } h1, main > p { overflow: hidden } ${text}`;
    document.head.append(style);
  }, css);

test('readable and whole at 280 and 320 px, whatever the rules of the page', async ({ page }) => {
  test.slow();
  await page.goto(PLAIN);
  for (const [zip, word] of ANSWERS) {
    await draw(page, zip, word);
    for (const [name, css] of Object.entries(RULES)) {
      await rule(page, css);
      for (const width of [320, 280]) {
        await page.setViewportSize({ width, height: 700 });
        const where = `${zip} at ${width} px, ${name}`;
        expect.soft(await unreadable(page), where).toEqual([]);
        expect.soft((await overflow(page)).card, `${where}: wider than the card`).toBeLessThanOrEqual(0);
      }
    }
  }
});

test('the steps of a visit too: a call, its end, letters, whatever the rules of the page', async ({
  page,
}) => {
  test.slow();
  await page.goto(PLAIN);
  await ask(page, '59001');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const STEPS = {
    'a call': [],
    'the end': ['I talked to someone', 'I left a message', 'I talked to someone'],
    letters: ['Write to them too'],
  };
  for (const [step, names] of Object.entries(STEPS)) {
    for (const name of names) await press(name);
    for (const [name, css] of Object.entries(RULES)) {
      await rule(page, css);
      await page.setViewportSize({ width: 280, height: 700 });
      const where = `${step}, ${name}`;
      expect.soft(await unreadable(page), where).toEqual([]);
      expect.soft((await overflow(page)).card, `${where}: wider than the card`).toBeLessThanOrEqual(0);
    }
    await rule(page, '');
  }
});

test('no page scrolls sideways because of the card, from 280 px up', async ({ page }) => {
  await page.goto('/demo/card.html');
  for (const [zip, word] of ANSWERS) {
    await draw(page, zip, word);
    for (const width of [1280, 768, 375, 320, 280]) {
      await page.setViewportSize({ width, height: 700 });
      expect.soft(await overflow(page), `${zip} at ${width} px`).toEqual({ page: 0, card: 0 });
    }
  }
});

test('right to left: the card keeps its own direction, readable, with numbers in their order', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(PLAIN);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await ask(page, '59001');
  await expect(headingOf(page)).toBeVisible();
  expect(await unreadable(page)).toEqual([]);
  expect((await overflow(page)).page).toBe(0);
  const [number, call] = await Promise.all(
    ['.sign', '[part=seat-call]'].map((what) => resultOf(page).locator(what).first().boundingBox()),
  );
  expect(number!.x).toBeLessThanOrEqual(call!.x);
  await resultOf(page).locator('[part=outcome]').first().click();
  // "1 of 3 done", and not "3 of 1": the digits stand where they are read
  const progress = resultOf(page).locator('.board-head > .note');
  await expect(progress).toHaveText('1 of 3 done');
  const [done, total] = await progress.evaluate((el) =>
    ['1', '3'].map((digit) => {
      const text = [...el.childNodes].find(
        (node) => node.nodeType === 3 && node.textContent!.includes(digit),
      )!;
      const range = document.createRange();
      const at = text.textContent!.indexOf(digit);
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    }),
  );
  expect(done).toBeLessThan(total!);
  await expectAccessible(page, 'right to left');
});
