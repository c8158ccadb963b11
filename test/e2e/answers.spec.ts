// What visitors type, and what they are shown: every kind of answer, in the light on a wide page and in the dark
// on a narrow phone. axe has looked at each in states.spec.ts.
import {
  answerOf,
  ask,
  dialled,
  expect,
  fieldOf,
  headingOf,
  ONE_ENGINE,
  PLAIN,
  resultOf,
  test,
} from './support.ts';

const MEMBERS = 'Your 3 calls';
const ONE = 'Your call';

/** What is typed, the heading of the answer (null: the field says what to type), and words that have to be there. */
const TYPED: [zip: string, heading: string | null, says?: string][] = [
  ['90210', MEMBERS, 'Your ZIP code is in 2 districts. Your street decides.'],
  ['59001', MEMBERS],
  ['20001', ONE, 'Delegate'],
  ['00901', ONE, 'Resident Commissioner'],
  ['96910', ONE, 'Delegate'],
  ['96799', ONE, 'Delegate'],
  ['09012', 'This is a military address', 'where you are registered to vote'],
  ['96940', 'This ZIP code has no one in Congress', 'Palau'],
  ['96898', 'This ZIP code has no one in Congress', 'Wake Island'],
  ['97635', 'Your calls', 'Which state do you live in?'],
  ['33313', 'Your 2 calls', 'Listed as vacant since'],
  ['10118', MEMBERS, '12th district'],
  ['10048', 'We do not know ZIP code 10048', 'New York'],
  ['00000', 'We do not know ZIP code 00000', 'pick your state'],
  ['43125-1133', MEMBERS],
  ['９０２１０', MEMBERS],
  ['350 Fifth Avenue, New York, NY 10118', MEMBERS],
  ['9021', null],
  ['hello', null],
  ['', null],
];

for (const { theme, width } of [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 320 },
]) {
  test(`what is typed is answered, ${theme} at ${width} px`, ONE_ENGINE, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(PLAIN);
    await page
      .locator('hk-advocacy-card')
      .evaluate((card, value) => card.setAttribute('theme', value), theme);
    const result = resultOf(page);

    for (const [zip, heading, says] of TYPED) {
      await test.step(`"${zip}"`, async () => {
        await ask(page, zip);
        if (heading === null) {
          await expect(page.getByText('Type the five digits of your ZIP code, like 20001.')).toBeVisible();
          await expect(fieldOf(page)).toHaveAttribute('aria-invalid', 'true');
          await expect(fieldOf(page)).toBeFocused();
          await expect(result).toBeEmpty();
        } else {
          await expect(headingOf(page)).toHaveText(heading);
          const { kind, seats } = await answerOf(zip);
          const shown = kind === 'choose-district' ? seats.filter((s) => s.chamber === 'senate') : seats;
          await expect(result.locator('[part=seat] [part=name]')).toHaveText(
            shown.map(({ member }) => member?.name ?? 'Vacant seat'),
          );
          const calls = await result
            .locator('[part=seat-call]')
            .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
          // an answer without a board has a button for the switchboard besides
          expect(calls.slice(0, shown.length)).toEqual(shown.map(({ member }) => dialled(member?.phone)));
          if (says) await expect(result).toContainText(says);
          await expect(fieldOf(page)).toHaveAttribute('aria-invalid', 'false');
        }
        await expect(fieldOf(page)).toHaveValue(zip);
        await expect(page.locator('hk-rep-lookup a[href="tel:+12022243121"]').last()).toBeVisible();
      });
    }
  });
}

test('a ZIP code in two states: the visitor chooses one, and then another ZIP code starts afresh', async ({
  page,
}) => {
  await page.goto(PLAIN);
  await ask(page, '97635');
  const result = resultOf(page);
  await expect(result.getByRole('button')).toHaveText(['California', 'Oregon']);
  await result.getByRole('button', { name: 'Oregon' }).click();
  const { seats } = await answerOf('97635', { state: 'OR' });
  await expect(result.locator('[part=seat] [part=name]')).toHaveText(
    seats.map(({ member }) => member?.name ?? ''),
  );
  await expect(headingOf(page)).toBeFocused();
  await expect(fieldOf(page)).toHaveValue('97635');
  // the state belonged to that ZIP code
  await ask(page, '59001');
  await expect(page.locator('#where')).toContainText('Montana, 2nd district');
});

test('a ZIP code in two districts: the visitor chooses a member, and changes the choice', async ({
  page,
}) => {
  await page.goto(PLAIN);
  await ask(page, '10118');
  const result = resultOf(page);
  const house = (await answerOf('10118')).seats.filter(({ chamber }) => chamber === 'house');
  expect(house.length).toBe(2);
  for (const [i, { member }] of house.entries()) {
    // the choice is in the row, and after it behind "Change"
    if (i) await page.getByRole('button', { name: 'Change' }).click();
    await page.locator('.options button').filter({ hasText: member!.name }).click();
    const chosen = result.locator('[part=seat]').nth(2);
    await expect(chosen.locator('[part=name]')).toHaveText(member!.name);
    await expect(chosen.locator('[part=seat-call]')).toHaveAttribute('href', dialled(member!.phone));
    await expect(chosen.locator('button.name')).toBeFocused();
    await expect(page.locator('#form')).toBeHidden();
    await page.getByRole('button', { name: 'Change' }).click();
    await expect(page.locator('.options [aria-current]')).toHaveCount(1);
    await expect(page.locator('.options [aria-current]')).toContainText(member!.name);
    await page.getByRole('button', { name: 'Change' }).click();
  }
  // nobody is carried over to another ZIP code
  await ask(page, '59001');
  await expect(page.locator('#where')).toContainText('Montana, 2nd district');
});

test('what looser sources give waits behind "Change"', ONE_ENGINE, async ({ page }) => {
  await page.goto(PLAIN);
  await ask(page, '90210');
  const { alsoPossible } = await answerOf('90210');
  expect(alsoPossible).toEqual(['CA-30']);
  const result = resultOf(page);
  const looser = page.locator('.options button').filter({ hasText: 'California, 30th district' });
  await expect(looser).toBeHidden();
  await page.getByRole('button', { name: 'Change' }).click();
  await looser.click();
  await expect(page.locator('#where')).toContainText('California, 30th district');
  await expect(result.locator('[part=seat]')).toHaveCount(3);
});

test('an unknown ZIP code: the state is chosen from a list', ONE_ENGINE, async ({ page }) => {
  await page.goto(PLAIN);
  await ask(page, '00000');
  await page.getByLabel('Your state or territory').selectOption({ label: 'Montana' });
  await page.getByRole('button', { name: 'Show its members' }).click();
  const { seats } = await answerOf('00000', { state: 'MT' });
  await expect(resultOf(page).locator('[part=seat] [part=name]')).toHaveText(
    seats.map(({ member }) => member?.name ?? ''),
  );
});
