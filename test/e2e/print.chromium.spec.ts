// The printed page: who to call and what to say, on one sheet that a visitor takes to the telephone. Only Chromium
// makes a PDF here.
import { stage } from '../../tools/gallery/stage.ts';
import { CHOOSE, FOUND, type State } from '../../tools/gallery/gallery-states.ts';
import { answerOf, expect, resultOf, test } from './support.ts';

/** A PDF says of each of its pages what it is; of their list, `/Pages`. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length;

for (const lang of ['en', 'zh-HK'] as const) {
  for (const state of [FOUND, CHOOSE]) {
    test(`one sheet of Letter: ${state.name}, ${lang}`, async ({ page }, info) => {
      await stage(page, state, { width: 760, theme: 'light', lang });
      // a page that holds just the card: the title is the test's own
      await page.locator('h1').evaluate((title) => title.remove());
      const pdf = await page.pdf({ format: 'Letter', path: info.outputPath('card.pdf') });
      expect(pagesOf(pdf)).toBe(1);

      await page.emulateMedia({ media: 'print' });
      const seats = (await answerOf(state.zip!)).seats;
      const named = state === CHOOSE ? seats.filter(({ chamber }) => chamber === 'senate') : seats;
      for (const { member } of named) {
        const contact = resultOf(page).locator('hk-rep-contact').filter({ hasText: member!.name });
        await expect(contact.getByText(member!.name, { exact: true })).toBeVisible();
        await expect(contact.locator('[part=call]')).toContainText(member!.phone!);
        // its own, with its own name in it
        await expect(contact.locator('blockquote')).toContainText(`${member!.name} to support lifeboat`);
        await expect(contact.locator('blockquote')).toBeVisible();
      }
      // between two districts a visitor can still choose on paper: each candidate with the number
      const candidates = seats.filter((seat) => !named.includes(seat));
      await expect(page.getByRole('button')).toHaveCount(candidates.length);
      for (const { member } of candidates)
        await expect(resultOf(page).locator('.choices li').filter({ hasText: member!.name })).toContainText(
          member!.phone!,
          { useInnerText: true },
        );
      await expect(page.locator('#which')).toBeVisible({ visible: candidates.length > 0 });
      await expect(page.getByRole('textbox')).toHaveCount(0);
    });
  }
}

/** A state, and one press more. */
const step = (name: string, press: string[], shows: string): State => ({ ...FOUND, name, press, shows });

const CALL = step('a call', ['[part=guide]'], '[part=outcome]');
const LETTERS = step('letters', ['[part=guide] + button'], 'textarea');

for (const lang of ['en', 'zh-HK'] as const) {
  test(`the sheet of a call has whom, what to say and the number, and nothing to press: ${lang}`, async ({
    page,
  }, info) => {
    await stage(page, CALL, { width: 760, theme: 'light', lang });
    await page.locator('h1').evaluate((title) => title.remove());
    const pdf = await page.pdf({ format: 'Letter', path: info.outputPath('call.pdf') });
    expect(pagesOf(pdf)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const { member } = (await answerOf('59001')).seats[0]!;
    await expect(resultOf(page).locator('#answer')).toContainText(member!.name);
    await expect(resultOf(page).locator('blockquote')).toBeVisible();
    await expect(resultOf(page).locator('[part=call]')).toContainText(member!.phone!);
    for (const hidden of ['.progress', '#how', '[part=scan]', 'details'])
      await expect(resultOf(page).locator(hidden).first()).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });

  test(`letters on the page's own paper are whole, however long: ${lang}`, async ({ page }) => {
    await stage(page, LETTERS, { width: 760, theme: 'light', lang });
    const letters = resultOf(page).locator('textarea');
    await letters.first().fill('A line of the letter.\n'.repeat(150));
    await page.emulateMedia({ media: 'print' });
    const { seats } = await answerOf('59001');
    for (const [i, { member }] of seats.entries()) {
      await expect(letters.nth(i)).toBeVisible();
      await expect(resultOf(page).locator('.letter label').nth(i)).toContainText(member!.name);
      const cut = await letters.nth(i).evaluate((el) => el.scrollHeight - el.clientHeight);
      expect(cut).toBeLessThanOrEqual(0);
    }
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(resultOf(page).getByRole('link')).toHaveCount(0);
  });
}
