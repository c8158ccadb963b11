// The printed page: who to call and what to say, on one sheet that a visitor takes to the telephone. Only Chromium
// makes a PDF here.
import { stage } from '../../tools/gallery/stage.ts';
import { CHOOSE, FOUND } from '../../tools/gallery/states.ts';
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
