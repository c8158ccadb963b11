// The ring around what has the focus, in one accent of each kind. Computed colours do not depend on the engine, and only
// Chromium's canvas takes all of them. Texts and edges in every accent: states.spec.ts.
import { dress, stage, type Look } from '../../tools/gallery/stage.ts';
import { CHOOSE } from '../../tools/gallery/gallery-states.ts';
import { paintsIn, tooPale } from './contrast.ts';
import { expect, test } from './support.ts';

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
