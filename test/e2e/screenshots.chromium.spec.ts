// What the card looks like: a picture of each is in screenshots/, and a change that a person would see fails here. To
// see all states at once: npm run gallery. To take the pictures anew, after having looked:
//   npx playwright test screenshots --update-snapshots
import { wholeChromium } from '../../tools/browsers.ts';
import { LOOKS, nameOf, stage } from '../../tools/gallery/stage.ts';
import { BEFORE, CALLING, CHOOSE, FOUND, type State } from '../../tools/gallery/gallery-states.ts';
import { expect, test } from './support.ts';

// the headless shell takes other Chinese typefaces
test.use({ launchOptions: wholeChromium() });

const call = (state: State): State => ({ ...state, part: '.call' });

/** Every width, theme and language once; the whole card where it says something new. */
const PICTURES: Record<string, State> = {
  '280 light en': BEFORE,
  '280 light zh-HK': call(FOUND),
  '280 dark en': call(FOUND),
  '280 dark zh-HK': call(BEFORE),
  '375 light en': CHOOSE,
  '375 light zh-HK': call(BEFORE),
  '375 dark en': call(BEFORE),
  '375 dark zh-HK': BEFORE,
  '760 light en': BEFORE,
  '760 light zh-HK': call(FOUND),
  '760 dark en': call(FOUND),
  '760 dark zh-HK': call(BEFORE),
};

/** What else says something new, in one look each. */
const MORE: Record<string, State> = {
  '375 light zh-HK': CALLING,
  '760 dark en': CALLING,
};

const taken = [PICTURES, MORE].flatMap((pictures) =>
  LOOKS.flatMap((look) => {
    const state = pictures[`${look.width} ${look.theme} ${look.lang}`];
    return state ? [{ state, look }] : [];
  }),
);

for (const { state, look } of taken) {
  const name = nameOf(state, look);
  test(`the look: ${name}`, async ({ page }) => {
    const shown = await stage(page, state, look);
    // what was pressed lies under the mouse still
    await page.mouse.move(0, 0);
    // another machine with the same typefaces may round an edge otherwise; what moves or changes colour is more than that
    await expect(shown).toHaveScreenshot(`${name}.png`, { threshold: 0.05, maxDiffPixelRatio: 0.005 });
  });
}
