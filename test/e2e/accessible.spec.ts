// axe on the built files, in every state of the gallery, in both languages and both themes.
import { dress, stage, type Look } from '../../tools/gallery/stage.ts';
import { ANSWERS, BEFORE, DOING, FOUND, SHAPES } from '../../tools/gallery/states.ts';
import { expectAccessible, expectWarning, test } from './support.ts';

for (const state of [BEFORE, FOUND, ...ANSWERS, ...DOING, ...SHAPES]) {
  for (const lang of ['en', 'zh-HK'] as const) {
    test(`axe: ${state.name}, ${lang}`, async ({ page, problems }) => {
      const look: Look = { width: 375, theme: 'light', lang };
      await stage(page, state, look);
      await expectAccessible(page, 'light');
      await dress(page, { ...look, theme: 'dark' });
      // the same page in other colours
      await expectAccessible(page, 'dark', 'color-contrast');
      if (state.cut) expectWarning(problems);
    });
  }
}
