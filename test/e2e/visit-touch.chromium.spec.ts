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
      const heading = (n: number) => say('call.heading', { n, total: 3, who: whoIs(lang, seats[n - 1]!) });
      const button = (name: string): Locator => resultOf(page).getByRole('button', { name, exact: true });
      const led = async (name: string) => {
        await expect(headingOf(page)).toHaveText(name);
        await expect(headingOf(page)).toBeInViewport();
      };
      await openVisit(page, lang, 'remember');

      await page.getByRole('textbox', { name: say('zip.label') }).tap();
      await page.keyboard.type('59001');
      await page.getByRole('button', { name: say('zip.find') }).tap();
      await led(say('found.heading'));
      await page.getByText(say('memory.box')).tap();
      await expect(page.getByRole('checkbox', { name: say('memory.box') })).toBeChecked();
      await expectFitsPhones(page, 'the list, and the box ticked');

      await button(say('guide.start')).tap();
      await led(heading(1));
      await page.getByText(say('sender.heading')).tap();
      await page.getByRole('textbox', { name: say('sender.name') }).tap();
      await page.keyboard.type('Ada Chan');
      await expectFitsPhones(page, 'a call');
      await button(say('call.spoke')).tap();
      await led(heading(2));
      await button(say('call.missed')).tap();
      await led(say('missed.heading', { who: whoIs(lang, seats[1]!) }));
      await expect(resultOf(page).locator('[part=local-call]').first()).toBeVisible();
      await button(say('call.next')).tap();
      await led(heading(3));
      await button(say('call.voicemail')).tap();
      await led(say('end.heading'));

      await button(say('guide.write')).tap();
      await led(say('letters.heading'));
      const letter = resultOf(page).locator('textarea').first();
      await expect(letter).toHaveValue(/^Ada Chan\n/);
      await letter.tap();
      await page.keyboard.insertText('Hongkonger'.repeat(30));
      await expectFitsPhones(page, 'letters, with a word of 300 characters');
      await expectAccessibleTwice(page, 'letters');
      await button(say('guide.list')).tap();
      await led(say('found.heading'));

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
    await expect(headingOf(page)).toHaveText(say('found.heading'));
    await page.getByRole('button', { name: say('guide.start') }).click();
    for (const { member } of seats.slice(0, 2)) {
      const name = say('call.scan.label', { number: member!.phone });
      await expect(page.getByRole('img', { name, exact: true })).toBeVisible();
      await expect(page.locator('[part=scan]')).toContainText(say('call.scan'));
      await page.getByRole('button', { name: say('call.skipped') }).click();
    }
    await expectAccessibleTwice(page, 'a call with its QR code');
    await expectFitsPhones(page, 'a call with its QR code');
  });
