// A visit by touch on a small phone, and what a desktop has beside it. Only Chromium emulates a finger.
import type { Locator, Page } from '@playwright/test';
import { expectAccessibleTwice, LANGS, openVisit, speak, whoIs } from './guided.ts';
import { overflow, overlaps, targetsOf, unreadable } from './measure.ts';
import { answerOf, expect, headingOf, resultOf, test } from './support.ts';

/** Nothing is cut, nothing lies on something else, and a finger hits what it means, down to 280 px. */
async function expectFits(page: Page, where: string): Promise<void> {
  for (const width of [320, 280]) {
    await page.setViewportSize({ width, height: 667 });
    expect.soft(await overflow(page), `${where}, ${width} px`).toEqual({ page: 0, card: 0 });
    expect.soft(await unreadable(page), `${where}, ${width} px`).toEqual([]);
    expect.soft(await overlaps(page), `${where}, ${width} px`).toEqual([]);
  }
  const missed = (await targetsOf(page)).filter(({ isLarge, isFree }) => !isLarge || !isFree);
  expect
    .soft(
      missed.map(({ what }) => what),
      `${where}, to be hit`,
    )
    .toEqual([]);
  await page.setViewportSize({ width: 375, height: 667 });
}

const isQr = (address: string) => new URL(address).pathname === '/dist/qr.js';

test.describe('by touch, 375 x 667', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 667 } });

  for (const lang of LANGS)
    test(`the calls and the letters, ${lang}`, async ({ page }) => {
      test.slow();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
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
      await expectFits(page, 'the list, and the box ticked');

      await button(say('guide.start')).tap();
      await led(heading(1));
      await page.getByText(say('sender.heading')).tap();
      await page.getByRole('textbox', { name: say('sender.name') }).tap();
      await page.keyboard.type('Ada Chan');
      await expectFits(page, 'a call');
      await button(say('call.spoke')).tap();
      await led(heading(2));
      await button(say('call.missed')).tap();
      await led(say('missed.heading', { who: whoIs(lang, seats[1]!) }));
      await expect(resultOf(page).locator('[part=local-call]').first()).toBeVisible();
      await expectFits(page, 'a call that was not answered');
      await button(say('call.next')).tap();
      await led(heading(3));
      await button(say('call.voicemail')).tap();
      await led(say('end.heading'));
      await expectFits(page, 'the end');
      await expectAccessibleTwice(page, 'the end');

      await button(say('guide.write')).tap();
      await led(say('letters.heading'));
      const letter = resultOf(page).locator('textarea').first();
      await expect(letter).toHaveValue(/^Ada Chan\n/);
      await letter.tap();
      await page.keyboard.insertText('Hongkonger'.repeat(30));
      await expectFits(page, 'letters, with a word of 300 characters');
      await expectAccessibleTwice(page, 'letters');
      await button(say('guide.list')).tap();
      await led(say('found.heading'));
      await expectFits(page, 'the list with marks');

      // whoever reads on a phone has it in hand
      await expect(page.locator('[part=scan]')).toHaveCount(0);
      expect(asked.filter(isQr)).toEqual([]);
    });
});

for (const lang of LANGS)
  test(`on a desktop a call has its number as a QR code, fetched with the first call, ${lang}`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const say = speak(lang);
    const { seats } = await answerOf('59001');
    await openVisit(page, lang);
    await page.getByRole('textbox', { name: say('zip.label') }).fill('59001');
    await page.keyboard.press('Enter');
    await expect(headingOf(page)).toHaveText(say('found.heading'));
    await page.waitForLoadState('networkidle');
    expect(asked.filter(isQr)).toEqual([]);

    await page.getByRole('button', { name: say('guide.start') }).click();
    for (const { member } of seats.slice(0, 2)) {
      const name = say('call.scan.label', { number: member!.phone });
      await expect(page.getByRole('img', { name, exact: true })).toBeVisible();
      await expect(page.locator('[part=scan]')).toContainText(say('call.scan'));
      await page.getByRole('button', { name: say('call.skipped') }).click();
    }
    expect(asked.filter(isQr)).toHaveLength(1);
    await expectAccessibleTwice(page, 'a call with its QR code');
    await expectFits(page, 'a call with its QR code');
  });
