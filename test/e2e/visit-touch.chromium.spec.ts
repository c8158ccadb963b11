// A visit by touch on a small phone, and what a desktop has beside it. Only Chromium emulates a finger. Whether the other states fit:
// states.spec.ts.
import type { Locator, Page } from '@playwright/test';
import { expectAccessibleTwice, LANGS, openVisit, speak, whoIs } from './visit-page.ts';
import { expectFits, expectTargets } from './layout.ts';
import { answerOf, expect, headingOf, resultOf, test } from './support.ts';

/** On the narrowest phones too; a finger hits what it means. */
async function expectFitsPhones(page: Page, where: string): Promise<void> {
  for (const width of [320, 280]) {
    await page.setViewportSize({ width, height: 667 });
    await expectFits(page, `${where}, ${width} px`);
  }
  await expectTargets(page, where);
  await page.setViewportSize({ width: 375, height: 667 });
}

test.describe('by touch, 375 x 667', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 667 } });

  for (const lang of LANGS)
    test(`the calls and the letters, ${lang}`, async ({ page }) => {
      test.slow();
      const say = speak(lang);
      const { seats } = await answerOf('59001');
      const names = seats.map(({ member }) => member!.name);
      const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
      const turnOf = async (n: number) => {
        await expect(resultOf(page).locator('[aria-current=step]')).toContainText(names[n]!);
        await expect(resultOf(page).locator('[aria-current=step] [part=seat-call]')).toBeInViewport();
      };
      await openVisit(page, lang, 'remember');

      await page.getByRole('textbox', { name: say('zip.label') }).tap();
      await page.keyboard.type('59001');
      await page.getByRole('button', { name: say('zip.find') }).tap();
      await expect(headingOf(page)).toHaveText(say('calls.heading', { n: 3 }));
      await expect(headingOf(page)).toBeInViewport();
      await page.getByText(say('memory.box')).tap();
      await expect(page.getByRole('checkbox', { name: say('memory.box') })).toBeChecked();
      await expectFitsPhones(page, 'the board, and the box ticked');

      await page.getByText(say('sender.heading')).tap();
      await page.getByRole('textbox', { name: say('sender.name') }).tap();
      await page.keyboard.type('Ada Chan');
      await expectFitsPhones(page, 'a call');
      await button(say('call.spoke')).tap();
      await turnOf(1);
      await button(say('call.missed')).tap();
      await expect(resultOf(page).locator('[part=local-call]').first()).toBeVisible();
      await expectFitsPhones(page, 'nobody answered');
      await button(say('missed.next', { who: whoIs(lang, seats[2]!) })).tap();
      await turnOf(2);
      await button(say('call.voicemail')).tap();
      await expect(headingOf(page)).toHaveText(say('end.heading'));

      await button(say('end.write')).tap();
      await expect(headingOf(page)).toHaveText(say('letters.heading', { n: 3 }));
      const letter = resultOf(page).locator('textarea');
      await expect(letter).toHaveValue(/^Ada Chan\n/);
      await letter.tap();
      await page.keyboard.insertText('Hongkonger'.repeat(30));
      await expectFitsPhones(page, 'letters, with a word of 300 characters');
      await expectAccessibleTwice(page, 'letters');
      await button(say('letters.call')).tap();
      await expect(headingOf(page)).toHaveText(say('end.heading'));

      // whoever reads on a phone has it in hand
      await expect(page.locator('[part=scan]')).toHaveCount(0);
    });
});

for (const lang of LANGS)
  test(`on a desktop a call has its number as a QR code, ${lang}`, async ({ page }) => {
    const say = speak(lang);
    const { seats } = await answerOf('59001');
    await openVisit(page, lang);
    await page.getByRole('textbox', { name: say('zip.label') }).fill('59001');
    await page.keyboard.press('Enter');
    await expect(headingOf(page)).toHaveText(say('calls.heading', { n: 3 }));
    for (const seat of seats.slice(0, 2)) {
      const name = say('call.scan.label', { number: seat.member!.phone });
      await expect(page.getByRole('img', { name, exact: true })).toBeVisible();
      await expect(page.locator('[part=scan]')).toContainText(say('call.scan', { who: whoIs(lang, seat) }));
      await page.getByRole('button', { name: say('call.spoke') }).click();
    }
    await expectAccessibleTwice(page, 'a call with its QR code');
    await expectFitsPhones(page, 'a call with its QR code');
  });
