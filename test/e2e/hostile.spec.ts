// Pages whose own rules reach for everything, whose type is tiny or huge, or that read from right to left.
import type { Page } from '@playwright/test';
import { ask, expect, expectAccessible, headingOf, PLAIN, resultOf, test } from './support.ts';

/** What in the card can not be read or runs out of it, with what it needs to be found again. */
const unreadable = (page: Page) =>
  page.evaluate(() => {
    const card = document.querySelector('hk-advocacy-card')!.shadowRoot!.querySelector('.card')!;
    const edges = card.getBoundingClientRect();
    const faults: string[] = [];
    const every = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? every(el.shadowRoot) : [])]);
    for (const el of every(card)) {
      const ownText = [...el.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const isControl = el.matches('input, select, button, a, summary');
      if (!ownText && !isControl) continue;
      // boxes of 1 em around an inline text, so that the parent's box does not hide what runs over
      const rects = [...el.getClientRects()];
      if (!el.checkVisibility() || rects.length === 0) continue;
      const style = getComputedStyle(el);
      const size = parseFloat(style.fontSize);
      const line = style.lineHeight === 'normal' ? size * 1.2 : parseFloat(style.lineHeight);
      const say = (fault: string) =>
        faults.push(
          `${fault}: <${el.localName} class="${el.className}"> ${el.textContent.trim().slice(0, 40)}`,
        );
      if (size < 11) say(`${size}px`);
      if (line < size && !el.closest('.kicker')) say(`line of ${line}px for ${size}px`);
      if (Math.abs(parseFloat(style.letterSpacing) || 0) > size / 8)
        say(`letters ${style.letterSpacing} apart`);
      if (style.textTransform !== 'none') say(style.textTransform);
      const range = document.createRange();
      range.selectNodeContents(el);
      for (const rect of [...rects, ...range.getClientRects()])
        if (rect.right > edges.right + 1 || rect.left < edges.left - 1)
          say(
            `out of the card by ${Math.max(rect.right - edges.right, edges.left - rect.left).toFixed(0)}px`,
          );
      if (el.matches('button:not(.link), .button, input, select')) {
        const { height } = el.getBoundingClientRect();
        if (height < 44) say(`${height}px high`);
        if (el.matches('input') && getComputedStyle(el).borderTopStyle !== 'solid') say('no border');
      }
    }
    return [...new Set(faults)];
  });

const overflow = (page: Page) =>
  page.evaluate(() => {
    const host = document.querySelector('hk-advocacy-card')!;
    const card = host.shadowRoot!.querySelector('.card')!;
    return {
      page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      card: card.scrollWidth - card.clientWidth,
    };
  });

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
} as const;

/** The answers with the longest words and the widest controls, and a word that tells that each is there. */
const ANSWERS = [
  ['10118', 'Choose your House member'],
  ['33313', 'Vacant seat'],
  ['00000', 'Show its members'],
] as const;

async function draw(page: Page, zip: string, word: string): Promise<void> {
  await ask(page, zip);
  await expect(resultOf(page)).toContainText(word);
  for (const details of await page.locator('details:not([open]) summary').all()) await details.click();
}

test('readable and whole at 280 and 320 px, whatever the rules of the page', async ({ page }) => {
  test.slow();
  await page.goto(PLAIN);
  for (const [zip, word] of ANSWERS) {
    await draw(page, zip, word);
    for (const [name, css] of Object.entries(RULES)) {
      await page.evaluate((text) => {
        document.querySelector('style')?.remove();
        const style = document.createElement('style');
        // what the page's own words do under such rules is the page's business
        style.textContent = `body { margin: 8px } h1, main > p { overflow: hidden } ${text}`;
        document.head.append(style);
      }, css);
      for (const width of [320, 280]) {
        await page.setViewportSize({ width, height: 700 });
        const where = `${zip} at ${width} px, ${name}`;
        expect.soft(await unreadable(page), where).toEqual([]);
        expect.soft((await overflow(page)).card, `${where}: wider than the card`).toBeLessThanOrEqual(0);
      }
    }
  }
});

test('no page scrolls sideways because of the card, from 280 px up', async ({ page }) => {
  await page.goto('/demo/index.html');
  for (const [zip, word] of ANSWERS) {
    await draw(page, zip, word);
    for (const width of [1280, 768, 375, 320, 280]) {
      await page.setViewportSize({ width, height: 700 });
      expect.soft(await overflow(page), `${zip} at ${width} px`).toEqual({ page: 0, card: 0 });
    }
  }
});

test('right to left: mirrored, readable, and numbers in their order', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(PLAIN);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await ask(page, '59001');
  await expect(headingOf(page)).toBeVisible();
  expect(await unreadable(page)).toEqual([]);
  expect((await overflow(page)).page).toBe(0);
  const field = (await page.getByRole('textbox').boundingBox())!;
  const button = (await page.getByRole('button', { name: 'Find my members' }).boundingBox())!;
  expect(field.x + field.width).toBeGreaterThan(button.x + button.width - 1);
  await expectAccessible(page, 'right to left');
});
