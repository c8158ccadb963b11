// Every state of the gallery, staged once and looked at in every way: axe, contrast in every accent, what a finger hits, and
// whether it fits a narrow page, in both languages.
import type { Page } from '@playwright/test';
import { dress, speakIn, stage, type Look } from '../../tools/gallery/stage.ts';
import { ACCENTS, ANSWERS, BEFORE, DOING, FOUND, SHAPES } from '../../tools/gallery/gallery-states.ts';
import { paintsIn, tooPale } from './contrast.ts';
import { expectFits, expectTargets } from './layout.ts';
import { expect, expectAccessible, expectWarning, ONE_ENGINE, test } from './support.ts';

const PHONE: Look = { width: 375, theme: 'light', lang: 'en' };
const NARROW: Look = { ...PHONE, width: 280 };

/** Between them, every kind of text and of control; the other engine lays out these alone. */
const IN_EVERY_ACCENT = [
  'before a lookup',
  'found',
  'a district chosen',
  'no ZIP code',
  'an unknown ZIP code',
  'an action chosen before a lookup',
  'one call made',
  'nobody answered',
  'calls made',
  'letters',
  'what was done, remembered',
  'a picture, an organizer, events, a petition',
];

/** The words on every control that has the accent's colour. */
const yellowIn = (page: Page) =>
  page
    .locator('main > :last-child')
    .locator('a, button')
    .evaluateAll((all) => {
      const accent = 'rgb(255, 201, 60)';
      return all
        .filter((el) => el.checkVisibility() && getComputedStyle(el).backgroundColor === accent)
        .map((el) => el.textContent.trim());
    });

/** Every text can be read and every control seen, in light and dark; only Chromium's canvas takes every colour that CSS computes. */
async function expectContrast(page: Page, accents: (string | undefined)[]): Promise<void> {
  const seen = page.locator('main > :last-child');
  for (const theme of ['light', 'dark'] as const)
    for (const accent of accents) {
      await dress(page, { ...PHONE, theme, accent });
      // a ring shows where a key led to, and here it was a click
      const paints = (await paintsIn(seen)).filter(({ kind }) => kind !== 'ring');
      // all that is there was looked at: as many as somebody else counts
      const looked = (wanted: string) => paints.filter(({ kind }) => kind === wanted).length;
      expect(looked('text')).toBeGreaterThanOrEqual(
        await seen.getByText(/\S/).filter({ visible: true }).count(),
      );
      expect(looked('text')).toBeGreaterThan(1);
      expect(looked('edge')).toBeGreaterThanOrEqual(
        await seen
          .locator('input, select, [part=outcome], [part=find], [part$=-call]')
          .filter({ visible: true })
          .count(),
      );
      if (accents.length > 1) expect(looked('edge')).toBeGreaterThan(1);
      expect.soft(tooPale(paints), `${accent ?? 'the default'}, ${theme}`).toEqual([]);
    }
}

const states = [BEFORE, FOUND, ...ANSWERS, ...DOING, ...SHAPES];

test('the states to look at in every accent are in the gallery', () => {
  const names = states.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(IN_EVERY_ACCENT));
  expect(new Set(names).size).toBe(names.length);
});

for (const state of states)
  test(
    `${state.name}: accessible, legible, within reach of a finger`,
    IN_EVERY_ACCENT.includes(state.name) ? {} : ONE_ENGINE,
    async ({ page, problems, browserName }) => {
      test.slow();
      await stage(page, state, PHONE);
      // what axe reads of a page is the same in every engine, and it is slow in Firefox
      const isChromium = browserName === 'chromium';
      if (isChromium) await expectAccessible(page, 'in English');
      expect((await yellowIn(page)).length, 'one thing to do').toBeLessThanOrEqual(1);
      if (isChromium) {
        // one colour is all that a site owner has to choose, and it may be any
        const accents = IN_EVERY_ACCENT.includes(state.name) ? ACCENTS : [];
        await expectContrast(page, [undefined, ...accents]);
      }

      const isCard = state.tag === undefined;
      await dress(page, NARROW);
      if (isCard) await expectFits(page, 'in English');
      if (isCard) await expectTargets(page, 'in English');

      await speakIn(page, 'zh-HK');
      // a Chinese full stop has its own space
      const texts = await page.locator('main > :last-child').locator('p, li').allInnerTexts();
      expect(texts.filter((text) => /。 \S/.test(text))).toEqual([]);
      // the colours were looked at above, and no language has its own
      if (isChromium) await expectAccessible(page, 'in Chinese', { without: ['color-contrast'] });
      if (isCard) await expectFits(page, 'in Chinese');
      if (state.cut || state.warns) expectWarning(problems, state.warns);
    },
  );
