// Fingers and eyes: what is pressed is large enough to be hit, and at 400 % zoom everything is still there.
import { stage, type Look } from '../../tools/gallery/stage.ts';
import { ANSWERS, BEFORE, DOING, FOUND, named } from '../../tools/gallery/states.ts';
import { CONTROLS, overflow, overlaps, unreadable } from './measure.ts';
import { answerOf, ask, expect, expectWarning, fieldOf, headingOf, resultOf, test } from './support.ts';

const LOOK: Look = { width: 280, theme: 'light', lang: 'en' };

for (const state of [BEFORE, FOUND, ...ANSWERS, ...DOING, named('an action to call about')]) {
  test(`44 px to call, 24 px for everything else: ${state.name}`, async ({ page, problems }) => {
    await stage(page, state, LOOK);
    const targets = await page.locator(CONTROLS).evaluateAll((controls) =>
      controls
        .filter((el) => el.checkVisibility())
        .map((el) => {
          el.scrollIntoView({ block: 'center' });
          // a label's words press the radio or the checkbox in it
          const label = el.closest('label') ?? el;
          const { width, height } = label.getBoundingClientRect();
          // of a link that goes over two lines, the first
          const line = label.getClientRects()[0]!;
          const calls = el.matches('[href^="tel:"], [type=submit], #zip');
          const isInText = el.localName === 'a' && getComputedStyle(el).display === 'inline';
          // what can be pressed of a number in a sentence is more than its line
          const more = parseFloat(getComputedStyle(el, '::after').height) || 0;
          /** What a finger meets there, whichever shadow root it is in. */
          const meets = (x: number, y: number) => {
            let met = document.elementFromPoint(x, y);
            for (let inner; (inner = met?.shadowRoot?.elementFromPoint(x, y)) && inner !== met;) met = inner;
            return met;
          };
          const middle = line.top + line.height / 2;
          const reach = calls && !isInText ? 21 : isInText ? 0 : 11;
          return {
            what: `<${el.localName} id="${el.id}"> ${el.textContent.trim()}, ${width.toFixed(1)} x ${height.toFixed(1)}`,
            // WCAG lets a link in the middle of a sentence be as high as its line; a number to call is larger even there
            isLarge: isInText
              ? !calls || Math.max(more, height) >= 44
              : Math.min(width, height) >= (calls ? 44 : 24),
            isFree: [middle - reach, middle, middle + reach].every((y) =>
              label.contains(meets(line.left + Math.min(line.width, 20) / 2, y)),
            ),
          };
        }),
    );
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
