// Eyes: at 400 % zoom everything is still there, and a number can be read and selected. Fingers: states.spec.ts.
import { stage, type Look } from '../../tools/gallery/stage.ts';
import { FOUND } from '../../tools/gallery/gallery-states.ts';
import { expectFits } from './layout.ts';
import { answerOf, ask, expect, fieldOf, headingOf, resultOf, test } from './support.ts';

const LOOK: Look = { width: 280, theme: 'light', lang: 'en' };

test('at 400 % of 1280 x 1024 nothing is lost, nothing is scrolled sideways, and the answer is still led to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/demo/card.html');
  for (const zip of ['10118', '59001']) {
    await ask(page, zip);
    await expect(headingOf(page)).toBeFocused();
    await expect(headingOf(page)).toBeInViewport();
    await expectFits(page, zip);
  }
  const call = resultOf(page).locator('[part=seat-call]').first();
  await call.focus();
  await expect(call).toBeInViewport({ ratio: 0.95 });
  await expect(fieldOf(page)).toHaveValue('59001');
});

test('a number is selected whole and alone with a mouse, and its digits stand apart', async ({ page }) => {
  await stage(page, FOUND, LOOK);
  const phone = (await answerOf('59001')).seats[0]!.member!.phone!;
  const number = resultOf(page).locator('[part=number]').first();
  await expect(number).toHaveText(phone);
  // over a part of it: a link is not dragged instead, and here it does not dial
  await page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));
  const { width, height } = (await number.boundingBox())!;
  // hovering waits until the page has been scrolled to the answer and nothing moves under the mouse
  await number.hover({ position: { x: 4, y: height / 2 } });
  await page.mouse.down();
  await number.hover({ position: { x: width / 2, y: height / 2 } });
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => getSelection()!.toString().trim())).toBe(phone);
  await expect(number).toHaveCSS('font-variant-numeric', 'tabular-nums');
  // whole on its line: no reader has to join two halves
  expect(await number.evaluate((el) => el.getClientRects().length)).toBe(1);
});
