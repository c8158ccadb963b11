// A new Congress begins at noon in Washington on January 3, 2027, whatever a visitor's clock calls that hour.
import type { Page } from '@playwright/test';
import { answerOf, ask, expect, headingOf, ONE_ENGINE, PLAIN, resultOf, test } from './support.ts';

/** A ZIP code in each state whose district lines end that day. */
const REDRAWN: Record<string, string> = {
  AL: '35203',
  CA: '90012',
  FL: '32301',
  LA: '70802',
  NC: '27601',
  OH: '43215',
  TN: '37203',
  TX: '78701',
  UT: '84111',
};
const KEPT: Record<string, string> = { NY: '14850', MO: '65101', MT: '59001', AK: '99501', DC: '20001' };

const SOON = 'On January 3, 2027 a new Congress begins: some members and districts change.';
const BEGUN = 'A new Congress has begun';
const HOUSE = 'www.house.gov';

async function look(page: Page, time: string, zip: string): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.goto(PLAIN);
  await ask(page, zip);
  await expect(headingOf(page)).toBeVisible();
}

const names = (page: Page) => resultOf(page).locator('[part=name]').allTextContents();

for (const timezoneId of ['America/New_York', 'Asia/Hong_Kong', 'Pacific/Kiritimati'])
  test.describe(`a clock in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('a minute before, everybody is named; at the instant and after it, nobody whose term has ended', async ({
      page,
    }) => {
      const { seats } = await answerOf('59001');
      const listed = seats.map(({ member }) => member!.name);
      await look(page, '2027-01-03T16:59:00Z', '59001');
      expect(await names(page)).toEqual(listed);
      await expect(page.getByText(SOON)).toBeVisible();
      for (const time of ['2027-01-03T17:00:00Z', '2027-01-03T17:01:00Z']) {
        await look(page, time, '59001');
        // Montana's junior senator sits until 2031
        expect(await names(page)).toEqual(['Senator', listed[1], 'House']);
        const senior = resultOf(page).locator('[part=seat]').first();
        await expect(senior.getByText('Senator', { exact: true })).toHaveCount(1);
        await expect(senior.getByRole('link')).toHaveCount(1);
        await expect(page.getByText(SOON)).toBeHidden();
      }
    });

    test('the quiet line comes thirty days before', ONE_ENGINE, async ({ page }) => {
      await page.clock.setFixedTime('2026-12-04T16:59:59Z');
      await page.goto(PLAIN);
      await expect(page.getByText('Members as of')).toBeVisible();
      await expect(page.getByText(SOON)).toBeHidden();
      await page.clock.setFixedTime('2026-12-04T17:00:00Z');
      await page.goto(PLAIN);
      await expect(page.getByText(SOON)).toBeVisible();
    });
  });

test(
  'afterwards, in the nine states with new lines: no district, the senators whose terms go on, house.gov and the switchboard',
  ONE_ENGINE,
  async ({ page }) => {
    for (const [state, zip] of Object.entries(REDRAWN))
      await test.step(state, async () => {
        await look(page, '2027-01-03T17:00:00Z', zip);
        await expect(headingOf(page)).toHaveText(BEGUN);
        const { seats } = await answerOf(zip);
        const house = seats.filter(({ chamber }) => chamber === 'house').map(({ member }) => member?.name);
        const shown = await names(page);
        expect(shown).toHaveLength(2);
        for (const name of house) expect(shown).not.toContain(name);
        await expect(
          resultOf(page)
            .getByRole('link', { name: /\(202\) 224-3121/ })
            .first(),
        ).toBeVisible();
        await expect(resultOf(page).locator(`a[href*="${HOUSE}"]`).first()).toBeVisible();
      });
  },
);

test('elsewhere the district is named and its seat withheld', ONE_ENGINE, async ({ page }) => {
  for (const [state, zip] of Object.entries(KEPT))
    await test.step(state, async () => {
      const { seats, districts } = await answerOf(zip);
      expect(districts).toHaveLength(1);
      const seat = seats.at(-1)!;
      await look(page, '2027-01-03T17:00:00Z', zip);
      await expect(headingOf(page)).toHaveText(state === 'DC' ? 'Your call' : 'Your 3 calls');
      const last = resultOf(page).locator('[part=seat]').last();
      await expect(last).toContainText(BEGUN);
      await expect(last.locator('[part=office]')).toContainText(
        state === 'DC' ? 'Delegate' : 'Representative',
      );
      await expect(last).not.toContainText(seat.member!.name);
      await expect(last.locator('[part=seat-call]')).toHaveAttribute('href', 'tel:+12022243121');
      await expect(resultOf(page).locator(`a[href*="${HOUSE}"]`).first()).toBeVisible();
    });
});

test(
  'with a clock in 1970, what is listed is shown; with one in 2099, nobody is named',
  ONE_ENGINE,
  async ({ page }) => {
    const { seats } = await answerOf('59001');
    await look(page, '1970-01-01T00:00:00Z', '59001');
    expect(await names(page)).toEqual(seats.map(({ member }) => member!.name));
    await look(page, '2099-06-01T00:00:00Z', '59001');
    for (const { member } of seats) expect(await names(page)).not.toContain(member!.name);
  },
);
