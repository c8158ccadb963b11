// A language with long words, accents and the other direction, in the narrowest card: what it breaks, German, Arabic
// or Ukrainian would break. Its words have to be served before the card is there, so that each state is staged for it anew.
import { stage, type Look } from '../../tools/gallery/stage.ts';
import { ANSWERS, BEFORE, DOING, EXPIRED, FOUND, SHAPES } from '../../tools/gallery/gallery-states.ts';
import { expectFits } from './layout.ts';
import { usePseudoLanguage } from './pseudo.ts';
import { expect, expectWarning, test } from './support.ts';

const LOOK: Look = { width: 280, theme: 'light', lang: 'zh-HK' };

const OWN = [
  'a picture, an organizer, events, a petition',
  'an action chosen before a lookup',
  'a number copied',
];

for (const state of [
  BEFORE,
  FOUND,
  EXPIRED,
  ...ANSWERS,
  ...DOING,
  ...SHAPES.filter(({ name }) => OWN.includes(name)),
]) {
  test(`long words from right to left at 280 px: ${state.name}`, async ({ page, problems }) => {
    await usePseudoLanguage(page);
    await stage(page, state, LOOK);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await expect(page.locator('[part=card]')).toHaveAttribute('lang', 'zh-HK');

    await expectFits(page, state.name);
    if (state.cut) expectWarning(problems);
  });
}
