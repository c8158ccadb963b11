// Fingers and eyes: what is pressed is large enough to be hit, and at 400 % zoom everything is still there.
import { stage, type Look } from '../../tools/gallery/stage.ts';
import { ANSWERS, BEFORE, DOING, FOUND, named } from '../../tools/gallery/states.ts';
import { overflow, overlaps, targetsOf, unreadable } from './measure.ts';
import { answerOf, ask, expect, expectWarning, fieldOf, headingOf, resultOf, test } from './support.ts';

const LOOK: Look = { width: 280, theme: 'light', lang: 'en' };

for (const state of [BEFORE, FOUND, ...ANSWERS, ...DOING, named('an action to call about')]) {
  test(`44 px to call, 24 px for everything else: ${state.name}`, async ({ page, problems }) => {
    await stage(page, state, LOOK);
    const targets = await targetsOf(page);
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter(({ isLarge }) => !isLarge).map(({ what }) => what)).toEqual([]);
    const covered = targets.filter(({ isFree }) => !isFree);
    expect(
      covered.map(({ what }) => what),
      'under something else',
    ).toEqual([]);
    if (state.cut) expectWarning(problems);
  });
}

test('at 400 % of 1280 x 1024 nothing is lost, nothing is scrolled sideways, and the answer is still led to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/demo/card.html');
  for (const zip of ['10118', '59001']) {
    await ask(page, zip);
    await expect(headingOf(page)).toBeFocused();
    await expect(headingOf(page)).toBeInViewport();
    expect(await overflow(page)).toEqual({ page: 0, card: 0 });
    expect(await unreadable(page)).toEqual([]);
    expect(await overlaps(page)).toEqual([]);
  }
  const call = resultOf(page).locator('[part=call]').first();
  await call.focus();
  await expect(call).toBeInViewport({ ratio: 0.95 });
  await expect(fieldOf(page)).toHaveValue('59001');
});

test('a number is selected whole and alone by one click, and its digits stand apart', async ({ page }) => {
  await stage(page, FOUND, LOOK);
  const phone = (await answerOf('59001')).seats[0]!.member!.phone!;
  const number = resultOf(page).locator('[part=number]').first();
  await expect(number).toHaveText(phone);
  await number.click();
  expect(await page.evaluate(() => getSelection()!.toString().trim())).toBe(phone);
  await expect(number).toHaveCSS('font-variant-numeric', 'tabular-nums');
  // whole on its line: no reader has to join two halves
  expect(await number.evaluate((el) => el.getClientRects().length)).toBe(1);
});
