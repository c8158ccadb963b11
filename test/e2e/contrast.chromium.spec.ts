// One colour is all that a site owner has to choose: whichever it is, everything on the card can be read, and every
// control can be seen. Computed colours do not depend on the engine, and only Chromium's canvas takes all of them.
import { dress, stage, type Look } from '../../tools/gallery/stage.ts';
import { ACCENTS, BEFORE, CHOOSE, FOUND, named, type State } from '../../tools/gallery/states.ts';
import { paintsIn, tooPale } from './contrast.ts';
import { expect, test } from './support.ts';

/** Between them, every kind of text and of control. */
const STATES: State[] = [
  BEFORE,
  FOUND,
  named('a district chosen'),
  named('no ZIP code'),
  named('an unknown ZIP code'),
  named('an action to call about'),
  named('a call, step by step'),
  named('calls made'),
  named('letters'),
  named('what was done, remembered'),
  named('a picture, an organizer, events, a petition'),
];

for (const state of STATES) {
  test(`contrast in every accent, light and dark: ${state.name}`, async ({ page }) => {
    test.slow();
    const look: Look = { width: 375, theme: 'light', lang: 'en' };
    await stage(page, state, look);
    const card = page.locator('hk-advocacy-card');
    for (const theme of ['light', 'dark'] as const) {
      for (const accent of [undefined, ...ACCENTS]) {
        await dress(page, { ...look, theme, ...(accent && { accent }) });
        // a ring shows where a key led to, and here it was a click
        const paints = (await paintsIn(card)).filter(({ kind }) => kind !== 'ring');
        expect(paints.filter(({ kind }) => kind === 'edge').length).toBeGreaterThan(3);
        expect(paints.filter(({ kind }) => kind === 'text').length).toBeGreaterThan(30);
        expect.soft(tooPale(paints), `${accent ?? 'the default'}, ${theme}`).toEqual([]);
      }
    }
  });
}

test('the ring around what has the focus can be seen on its ground, in every accent, light and dark', async ({
  page,
}) => {
  test.slow();
  const look: Look = { width: 375, theme: 'light', lang: 'en' };
  await stage(page, CHOOSE, look);
  await page.locator('body').focus();
  const card = page.locator('hk-advocacy-card');
  const met = new Set<string>();
  for (;;) {
    await page.keyboard.press('Tab');
    if ((await card.locator(':focus').count()) === 0) break;
    for (const theme of ['light', 'dark'] as const)
      for (const accent of ['#ffc93c', '#000', '#fff', '#777']) {
        await dress(page, { ...look, theme, accent });
        const rings = (await paintsIn(card)).filter(({ kind }) => kind === 'ring');
        expect(rings).toHaveLength(1);
        met.add(rings[0]!.what);
        expect.soft(tooPale(rings), `${accent}, ${theme}`).toEqual([]);
      }
  }
  // from the field to the last "Call about this"
  expect(met.size).toBeGreaterThan(15);
});
