// How much room a visit takes, and how many presses: in numbers, so that nothing creeps back in.
import type { Page } from '@playwright/test';
import { stage, type Look } from '../../tools/gallery/stage.ts';
import { FOUND, named } from '../../tools/gallery/gallery-states.ts';
import { expect, test } from './support.ts';

const ZIP = '59001';

/** The words on screen in the card, as somebody would count them; with `before`, only those above that element. */
const words = (page: Page, before?: string) =>
  page.locator('hk-advocacy-card').evaluate((card, selector) => {
    const find = (root: ParentNode): Element | undefined =>
      root.querySelector(selector) ??
      [...root.querySelectorAll('*')].map((one) => one.shadowRoot && find(one.shadowRoot)).find(Boolean) ??
      undefined;
    const end = selector ? find(card.shadowRoot!)!.getBoundingClientRect().bottom : Infinity;
    let text = '';
    const walk = (node: Node) => {
      if (node instanceof Text) {
        const { parentElement } = node;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { top, height, width } = range.getBoundingClientRect();
        const isSeen =
          parentElement?.checkVisibility({ contentVisibilityAuto: true }) &&
          !parentElement.closest('.sr, style');
        if (isSeen && height && width && top < end) text += ` ${node.data}`;
      }
      const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
      for (const child of inside.childNodes) walk(child);
    };
    walk(card);
    return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }, before);

const heightOf = (page: Page) =>
  page.locator('hk-advocacy-card').evaluate((card) => card.getBoundingClientRect().height);

/** The upper and lower edges of elements, from the top of the card. */
const edgesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => {
    const { top } = document.querySelector('hk-advocacy-card')!.getBoundingClientRect();
    return all.map((one) => {
      const box = one.getBoundingClientRect();
      return { top: box.top - top, bottom: box.bottom - top, inWindow: [box.top, box.bottom] };
    });
  });

async function open(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto('/test/e2e/pages/figures.html');
  await page.locator('#zip').waitFor();
  await page.evaluate(() => document.fonts.ready);
}

async function find(page: Page): Promise<void> {
  await page.locator('#zip').click();
  await page.keyboard.type(ZIP);
  await page.locator('[part=find]').click();
  await page.locator('#answer').waitFor();
}

/** Waits until the page has stopped scrolling. */
async function still(page: Page): Promise<void> {
  let before = -1;
  await expect
    .poll(async () => {
      const now = await page.evaluate(() => scrollY);
      const isStill = now === before;
      before = now;
      return isStill;
    })
    .toBe(true);
}

test('375 px: the card is short, and the calls come first', async ({ page }) => {
  await open(page, 375, 812);
  expect.soft(await heightOf(page), 'before').toBeLessThanOrEqual(2400);
  expect.soft(await words(page), 'words before').toBeLessThanOrEqual(460);
  await find(page);
  await still(page);
  expect.soft(await heightOf(page), 'after').toBeLessThanOrEqual(3000);
  expect.soft(await words(page), 'words after').toBeLessThanOrEqual(560);
  const calls = await edgesOf(page, '[part=seat-call]');
  expect(calls).toHaveLength(3);
  expect.soft(calls[0]!.bottom, 'the first call button').toBeLessThanOrEqual(420);
  expect.soft(calls[2]!.bottom, 'the last call button').toBeLessThanOrEqual(580);
  expect.soft(await words(page, '[part=seat-call]'), 'words before the first call').toBeLessThanOrEqual(70);
  const [where] = await edgesOf(page, '#where');
  const outcomes = await edgesOf(page, '[part=outcome]');
  expect
    .soft(Math.max(...outcomes.map(({ bottom }) => bottom)) - where!.top, 'one call')
    .toBeLessThanOrEqual(800);
  await expect(page.locator('hk-advocacy-card blockquote:visible')).toHaveCount(1);
});

for (const [width, height] of [
  [375, 635],
  [320, 568],
] as const)
  test(`${width} x ${height}: after Find all three call buttons are in the window`, async ({ page }) => {
    await open(page, width, height);
    await find(page);
    await still(page);
    for (const { inWindow } of await edgesOf(page, '[part=seat-call]')) {
      expect(inWindow[0]).toBeGreaterThanOrEqual(0);
      expect(inWindow[1]).toBeLessThanOrEqual(height);
    }
  });

test('three calls with outcomes take 13 presses and no scrolling', async ({ page }) => {
  await open(page, 375, 812);
  let presses = 0;
  await page.exposeFunction('countPress', () => presses++);
  await page.evaluate(() => {
    const count = () => void (window as unknown as { countPress: () => void }).countPress();
    addEventListener('click', count, true);
    addEventListener('keydown', count, true);
  });
  await find(page);
  await still(page);
  const before = await page.evaluate(() => scrollY);
  for (let n = 0; n < 3; n++) {
    const call = page.locator('[part=seat-call]').nth(n);
    await call.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    const isSeen = async (selector: string) => {
      const { top, bottom } = await page.locator(selector).evaluate((one) => one.getBoundingClientRect());
      expect.soft(top >= 0 && bottom <= 812, `${selector} is in the window`).toBe(true);
    };
    await isSeen('[part=seat].active [part=seat-call]');
    await call.click();
    await isSeen('[part=outcome] >> nth=0');
    await page.locator('[part=outcome]').first().click();
  }
  await expect(page.locator('#answer')).toHaveText('Thank you');
  expect(await page.evaluate(() => scrollY)).toBe(before);
  // a press on the field, five digits, Find, and two for each call
  expect(presses).toBe(13);
});

test.describe('on a phone', () => {
  // the hint for the phone is only there without a mouse
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 812 } });

  test('one call fits into the window, from the ZIP code to how it went', async ({ page }) => {
    await open(page, 375, 812);
    await find(page);
    await still(page);
    await expect(page.locator('.on-phone')).toBeVisible();
    const [where] = await edgesOf(page, '#where');
    const outcomes = await edgesOf(page, '[part=outcome]');
    const end = Math.max(...outcomes.map(({ bottom }) => bottom));
    expect(end - where!.top).toBeLessThanOrEqual(800);
    for (const { inWindow } of outcomes) expect(inWindow[1]).toBeLessThanOrEqual(812);
  });
});

/** What follows what, on the board. */
const ORDER = [
  '#where',
  '#answer',
  '.row:nth-child(1) [part=seat-call]',
  '.row:nth-child(3) [part=seat-call]',
  '#say',
  'blockquote',
  '#copy-script',
  '[part=outcome]',
  '.more',
  '[part=before]',
  '#other-view',
];

for (const look of [
  { width: 375, theme: 'light', lang: 'zh-HK' },
  { width: 375, theme: 'dark', lang: 'en' },
  { width: 280, theme: 'light', lang: 'en' },
  { width: 760, theme: 'light', lang: 'en' },
] satisfies Look[])
  test(`the same order of things: ${Object.values(look).join(', ')}`, async ({ page }) => {
    await stage(page, FOUND, look);
    const tops = await page
      .locator('hk-rep-lookup')
      .evaluate(
        (lookup, selectors) =>
          selectors.map(
            (selector) => lookup.shadowRoot!.querySelector(selector)!.getBoundingClientRect().top,
          ),
        ORDER,
      );
    // from 600 px on, what to do stands beside the list
    const [list, task, foot] = [tops.slice(0, 4), tops.slice(4, 9), tops.slice(9)];
    const columns =
      look.width < 600
        ? [tops]
        : [
            [...list, ...foot],
            [...task, ...foot],
          ];
    // a line of controls is a line: its tops differ by less than one
    for (const column of columns)
      for (const [i, top] of column.entries()) if (i) expect(top).toBeGreaterThanOrEqual(column[i - 1]! - 5);
    await expect(page.locator('hk-rep-lookup blockquote:visible')).toHaveCount(1);
  });

test('in a narrow box the word that marks the open letter is whole', async ({ page }) => {
  await stage(page, named('letters'), { width: 280, theme: 'light', lang: 'en' });
  const word = page.locator('[part=seat].active').getByText('open', { exact: true });
  const lines = await word.evaluate((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return range.getClientRects().length;
  });
  expect(lines).toBe(1);
});
