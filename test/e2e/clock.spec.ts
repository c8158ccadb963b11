// The tables end at noon in Washington on January 3, 2027. Before that instant every listed member is named; from
// it on nobody whose term has ended, and no district in a state whose lines have.
import type { Page } from '@playwright/test';
import {
  answerOf,
  ask,
  expect,
  expectAccessible,
  headingOf,
  ONE_ENGINE,
  PLAIN,
  resultOf,
  test,
} from './support.ts';

const BEFORE = new Date('2027-01-03T16:59:59Z');
const AFTER = new Date('2027-01-03T17:00:00Z');
const LATER = new Date('2099-06-01T12:00:00Z');

const names = (page: Page) => resultOf(page).locator('[part=name], .options b').allTextContents();

async function namesAt(page: Page, time: Date, zip: string): Promise<string[]> {
  await page.clock.setFixedTime(time);
  await page.goto(PLAIN);
  await ask(page, zip);
  await expect(headingOf(page)).toBeVisible();
  return names(page);
}

const listed = async (zip: string) => (await answerOf(zip)).seats.map(({ member }) => member?.name ?? '');

test('Texas, whose lines end: everyone is named before, no district after', async ({ page }) => {
  expect(await namesAt(page, BEFORE, '78701')).toEqual(await listed('78701'));

  const after = await namesAt(page, AFTER, '78701');
  await expect(headingOf(page)).toHaveText('A new Congress has begun');
  await expect(resultOf(page)).toContainText(
    'House districts here may have changed since this list was made.',
  );
  await expect(resultOf(page)).not.toContainText('district,');
  await expect(resultOf(page)).not.toContainText('37th');
  // one senator's term runs on, the other's ended
  const [cornyn, cruz] = await listed('78701');
  expect(after).not.toContain(cornyn);
  expect(after).toContain(cruz);
  expect(after).toHaveLength(2);
  await expect(
    resultOf(page)
      .getByRole('link', { name: /\(202\) 224-3121/ })
      .first(),
  ).toBeVisible();
  await expectAccessible(page, 'lines that have ended');
});

test(
  'New York, whose lines run on: the districts stay, the House members are not named',
  ONE_ENGINE,
  async ({ page }) => {
    expect(await namesAt(page, BEFORE, '10118')).toEqual(await listed('10118'));

    const after = await namesAt(page, AFTER, '10118');
    await expect(headingOf(page)).toHaveText('Your 3 calls');
    expect(after).toEqual((await listed('10118')).slice(0, 2));
    await page.getByRole('button', { name: '12th district' }).click();
    const chosen = page.locator('[part=seat]').nth(2);
    await expect(chosen).toContainText('A new Congress has begun');
    await expect(chosen).toContainText('Ask for your member of Congress');
    await expect(chosen.locator('[part=seat-call]')).toHaveAttribute('href', 'tel:+12022243121');
    await expectAccessible(page, 'a seat nobody is named for');
  },
);

test(
  'Puerto Rico, whose commissioner sits four years: named before and after',
  ONE_ENGINE,
  async ({ page }) => {
    const [commissioner] = await listed('00901');
    expect(await namesAt(page, BEFORE, '00901')).toEqual([commissioner]);
    expect(await namesAt(page, AFTER, '00901')).toEqual([commissioner]);
  },
);

test('in 2099 nobody is named anywhere, and the switchboard dials', ONE_ENGINE, async ({ page }) => {
  for (const zip of ['78701', '10118', '00901']) {
    const members = await listed(zip);
    for (const name of await namesAt(page, LATER, zip)) expect(members).not.toContain(name);
    await expect(headingOf(page)).toHaveText('A new Congress has begun');
    await expect(
      resultOf(page)
        .getByRole('link', { name: /\(202\) 224-3121/ })
        .first(),
    ).toBeVisible();
  }
});

test(
  'from thirty days before the tables end, the owner of a page reads once on the console what to do',
  ONE_ENGINE,
  async ({ page }) => {
    const lines: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('the tables end at')) lines.push(message.text());
    });
    const linesAt = async (time: string) => {
      lines.length = 0;
      await namesAt(page, new Date(time), '10118');
      await ask(page, '59001');
      await expect(headingOf(page)).toBeVisible();
      return [...lines];
    };
    expect(await linesAt('2026-12-04T16:59:00Z')).toEqual([]);
    for (const time of ['2026-12-04T17:01:00Z', '2027-03-01T12:00:00Z'])
      expect(await linesAt(time)).toEqual([
        'hk-advocacy-card: the tables end at 2027-01-03T17:00:00Z. Put a newer data folder in their place.',
      ]);
  },
);
