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

const MEMBERS = 'Your members of Congress';
const TWO = 'Your ZIP code is in 2 districts';

/** What is typed, the heading of the answer (null: the field says what to type), and words that have to be there. */
const TYPED: [zip: string, heading: string | null, says?: string][] = [
  ['90210', TWO, 'Your senators are the same in all of them'],
  ['59001', MEMBERS],
  ['20001', MEMBERS, 'Delegate, Washington, D.C.'],
  ['00901', MEMBERS, 'Resident Commissioner, Puerto Rico'],
  ['96910', MEMBERS, 'Delegate, Guam'],
  ['96799', MEMBERS, 'Delegate, American Samoa'],
  ['09012', 'This is a military address', 'where you are registered to vote'],
  ['96940', 'This ZIP code has no one in Congress', 'Palau'],
  ['96898', 'This ZIP code has no one in Congress', 'Wake Island'],
  ['97635', 'Your ZIP code is in 2 states', 'Which one do you live in?'],
  ['33313', MEMBERS, 'Listed as vacant since'],
  ['10118', TWO, "New York's 12th district"],
  ['10048', 'We do not know ZIP code 10048', 'New York'],
  ['00000', 'We do not know ZIP code 00000', 'choose your state'],
  ['43125-1133', TWO],
  ['９０２１０', TWO],
  ['350 Fifth Avenue, New York, NY 10118', TWO],
  ['9021', null],
  ['hello', null],
  ['', null],
];

for (const { theme, width } of [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 320 },
]) {
  test(
    `what is typed is answered, ${theme} at ${width} px`,
    theme === 'light' ? {} : ONE_ENGINE,
    async ({ page }) => {
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
            await expect(result.locator('[part=name]')).toHaveText(
              shown.map(({ member }) => member?.name ?? 'Vacant seat'),
            );
            const calls = await result
              .locator('[part=call]')
              .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
            expect(calls).toEqual(shown.map(({ member }) => dialled(member?.phone)));
            if (says) await expect(result).toContainText(says);
            await expect(fieldOf(page)).toHaveAttribute('aria-invalid', 'false');
          }
          await expect(fieldOf(page)).toHaveValue(zip);
          await expect(page.getByRole('link', { name: '(202) 224-3121' }).last()).toBeVisible();
        });
      }
    },
  );
}

test('a ZIP code in two states: the visitor chooses one, and then another ZIP code starts afresh', async ({
  page,
}) => {
  await page.goto(PLAIN);
  await ask(page, '97635');
  const result = resultOf(page);
  await expect(result.getByRole('button')).toHaveText([
    'California',
    'Oregon',
    "Use my location (if you're at home)",
  ]);
  await result.getByRole('button', { name: 'Oregon' }).click();
  const { seats } = await answerOf('97635', { state: 'OR' });
  await expect(result.locator('[part=name]')).toHaveText(seats.map(({ member }) => member?.name ?? ''));
  await expect(headingOf(page)).toBeFocused();
  await expect(fieldOf(page)).toHaveValue('97635');
  // the state belonged to that ZIP code
  await ask(page, '59001');
  await expect(result).toContainText('Senator, Montana');
});

test('a ZIP code in two districts: the visitor chooses a member, and changes the choice', async ({
  page,
}) => {
  await page.goto(PLAIN);
  await ask(page, '10118');
  const result = resultOf(page);
  const house = (await answerOf('10118')).seats.filter(({ chamber }) => chamber === 'house');
  expect(house.length).toBe(2);
  for (const { member } of house) {
    const button = result
      .getByRole('button', { name: member?.name ?? '', exact: false })
      .and(page.locator('[aria-pressed]'));
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(result.locator('[aria-pressed=true]')).toHaveCount(1);
    const chosen = result.locator('.chosen');
    await expect(chosen.locator('[part=name]')).toHaveText(member?.name ?? '');
    await expect(chosen.locator('[part=call]')).toHaveAttribute('href', dialled(member?.phone));
    await expect(chosen).toBeFocused();
  }
  // nobody is carried over to another ZIP code
  await ask(page, '59001');
  await expect(result.locator('.chosen')).toHaveCount(0);
});

test('what looser sources give waits behind "None of these?"', async ({ page }) => {
  await page.goto(PLAIN);
  await ask(page, '90210');
  const { alsoPossible } = await answerOf('90210');
  expect(alsoPossible).toEqual(['CA-30']);
  const result = resultOf(page);
  const looser = result.getByRole('button', { name: "California's 30th district" });
  await expect(looser).toBeHidden();
  await result.getByText('None of these?').click();
  await looser.click();
  await expect(result.locator('.chosen [part=office]')).toContainText(
    "Representative, California's 30th district",
  );
});

test('an unknown ZIP code: the state is chosen from a list', async ({ page }) => {
  await page.goto(PLAIN);
  await ask(page, '00000');
  await page.getByLabel('Your state or territory').selectOption({ label: 'Montana' });
  await page.getByRole('button', { name: 'Show its members' }).click();
  const { seats } = await answerOf('00000', { state: 'MT' });
  await expect(resultOf(page).locator('[part=name]')).toHaveText(
    seats.map(({ member }) => member?.name ?? ''),
  );
});
