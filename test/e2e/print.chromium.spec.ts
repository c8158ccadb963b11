// The printed page: who to call and what to say, on one sheet that a visitor takes to the telephone. Only Chromium
// makes a PDF here.
import { stage } from '../../tools/gallery/stage.ts';
import { CHOOSE, EXPIRED, FOUND, named, type State } from '../../tools/gallery/gallery-states.ts';
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
        const row = resultOf(page).locator('[part=seat]').filter({ hasText: member!.name });
        await expect(row.getByText(member!.name, { exact: true })).toBeVisible();
        await expect(row.locator('[part=seat-call]')).toContainText(member!.phone!);
      }
      await expect(resultOf(page).locator('blockquote')).toBeVisible();
      await expect(resultOf(page).locator('blockquote')).toContainText(
        `${named[0]!.member!.name} to support lifeboat`,
      );
      // between two districts a visitor can still choose on paper
      for (const { member } of seats.filter((seat) => !named.includes(seat)))
        await expect(resultOf(page).locator('.options').getByText(member!.name)).toBeVisible();
      await expect(page.getByRole('textbox')).toHaveCount(0);
    });
  }
}

/** A state, and one press more. */
const step = (name: string, press: string[], shows: string): State => ({ ...FOUND, name, press, shows });

const LETTERS = step('letters', ['#other-view'], 'textarea');

/** In the middle of a visit: what a sheet shows of the active member, and what is on no sheet. */
const CALLS = [
  { ...step('a second call', ['[part=outcome]'], '.mark'), sheet: ['blockquote', '.mark'] },
  {
    ...step('nobody answered', ['[part=outcome]:nth-child(3)'], '[part=local-call]'),
    sheet: ['[part=local-call]', '.mark'],
  },
];

for (const lang of ['en', 'zh-HK'] as const)
  for (const { sheet, ...state } of CALLS)
    test(`the sheet has whom, the numbers and what comes next, and nothing to press: ${state.name}, ${lang}`, async ({
      page,
    }, info) => {
      await stage(page, state, { width: 760, theme: 'light', lang });
      await page.locator('h1').evaluate((title) => title.remove());
      const pdf = await page.pdf({ format: 'Letter', path: info.outputPath('call.pdf') });
      // the offices that are behind "more" on screen are on paper too
      expect(pagesOf(pdf)).toBeLessThanOrEqual(state.name === 'nobody answered' ? 2 : 1);
      await page.emulateMedia({ media: 'print' });
      const { seats } = await answerOf('59001');
      for (const { member } of seats) {
        const row = resultOf(page).locator('[part=seat]').filter({ hasText: member!.name });
        await expect(row.locator('[part=seat-call]')).toContainText(member!.phone!);
      }
      for (const shown of sheet) await expect(resultOf(page).locator(shown).first()).toBeVisible();
      for (const hidden of [
        '#change',
        // the hours are those of this moment
        '.board-head > .note',
        '.calendar',
        '.after',
        '[part=scan]',
        '#other-view',
        '.tools',
        // a closed list of offices was never loaded
        '.more > .note',
        'summary',
        '#topics',
      ])
        await expect(page.locator('hk-rep-lookup').locator(hidden).filter({ visible: true })).toHaveCount(0);
      // the names of the members are buttons on screen
      await expect(page.locator('button:visible:not(.name)')).toHaveCount(0);
      await expect(page.getByRole('textbox')).toHaveCount(0);
    });

for (const lang of ['en', 'zh-HK'] as const) {
  test(`letters on the page's own paper are whole, however long: ${lang}`, async ({ page }) => {
    await stage(page, LETTERS, { width: 760, theme: 'light', lang });
    const letters = resultOf(page).locator('textarea');
    await letters.first().fill('A line of the letter.\n'.repeat(150));
    await page.emulateMedia({ media: 'print' });
    await expect(letters).toBeVisible();
    await expect(page.locator('button:visible:not(.name)')).toHaveCount(0);
    await expect(resultOf(page).getByRole('link')).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(1);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    const cut = await letters.evaluate((el) => el.scrollHeight - el.clientHeight);
    expect(cut).toBeLessThanOrEqual(0);
  });
}

test('between two states a visitor can still choose on paper', async ({ page }) => {
  await stage(page, named('a ZIP code in two states'), { width: 760, theme: 'light', lang: 'en' });
  await page.emulateMedia({ media: 'print' });
  for (const state of ['California', 'Oregon'])
    await expect(resultOf(page).getByText(state, { exact: true })).toBeVisible();
});

test('a card that asks for no call is on paper as a whole', async ({ page }) => {
  await stage(page, EXPIRED, { width: 760, theme: 'light', lang: 'en' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.greeting')).toBeVisible();
  await expect(page.locator('[part=facts]')).toBeVisible();
});

test('events on paper are without what makes a file for a calendar', async ({ page }) => {
  await stage(page, named('the events alone'), { width: 760, theme: 'light', lang: 'en' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[part=event]').first()).toBeVisible();
  await expect(page.locator('.calendar').filter({ visible: true })).toHaveCount(0);
});

test('actions on paper: no line goes through the words of another', async ({ page }) => {
  await stage(page, named('the actions alone, one open'), { width: 760, theme: 'light', lang: 'en' });
  await page.emulateMedia({ media: 'print' });
  const gaps = await page.locator('hk-action-list li[part=action]').evaluateAll((items) =>
    items.map((item) => {
      const words = [...item.querySelectorAll(':scope > *')].map((el) => el.getBoundingClientRect().bottom);
      return item.getBoundingClientRect().bottom - Math.max(...words);
    }),
  );
  expect(gaps).toHaveLength(4);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(0);
});
