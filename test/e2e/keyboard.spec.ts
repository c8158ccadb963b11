// A visitor who has only a keyboard.
import { focused, tabThrough, tabTo } from './keys.ts';
import { answerOf, ask, expect, fieldOf, headingOf, PLAIN, resultOf, test, toCopy } from './support.ts';

/** The lookup before a question. */
const FORM = ['Your ZIP code', 'Find my members', 'This card does not send it', 'Use my location'];
const LOOKUP = [...FORM, 'What will I say?', 'Before you call', '(202) 224-3121'];
const TITLES = [
  'Enforce the sanctions law',
  'Pass lifeboat policies',
  'Answer the rights violations',
  'Take more steps',
];

test('Tab goes through the card in its order and out of it again', async ({ page }) => {
  await page.goto(PLAIN);
  await page.getByRole('link', { name: 'A link before the card' }).focus();
  expect(await tabThrough(page, LOOKUP.length)).toEqual(LOOKUP);
  const actions = await tabThrough(page, 5);
  expect(actions).toEqual([
    ...TITLES.map((title) => `Call or write about this ${title}`),
    'A link after the card',
  ]);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe(actions[1]);
  await page.keyboard.press('Enter');
  expect(await tabThrough(page, 3)).toEqual([
    `Call about this ${TITLES[1]}`,
    `Write about this ${TITLES[1]}`,
    'USCIS on Deferred Enforced Departure (opens a new tab)',
  ]);
});

test('Enter in the field, read on at the answer, choose, call, all without a mouse', async ({ page }) => {
  await page.goto(PLAIN);
  await page.getByRole('link', { name: 'A link before the card' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('10118');
  await page.keyboard.press('Enter');
  await expect(headingOf(page)).toBeFocused();

  const { seats } = await answerOf('10118');
  const [senior, junior, first, second] = seats.map(({ member }) => member!);
  const rowOf = (member = senior!) => [member.name, `Call ${member.phone}, Senator ${member.name}`];
  // it is Sunday
  expect(await tabThrough(page, 1)).toEqual(['Remind me']);
  expect(await tabThrough(page, 4)).toEqual([...rowOf(senior), ...rowOf(junior)]);
  const choices = await tabThrough(page, 2);
  expect(choices[0]).toContain(first!.name);
  expect(choices[1]).toContain(second!.name);

  await page.keyboard.press('Enter');
  const chosen = resultOf(page).locator('[part=seat]').nth(2);
  await expect(chosen.locator('button.name')).toBeFocused();
  expect(await tabThrough(page, 1)).toEqual([`Call ${second!.phone}, Representative ${second!.name}`]);

  // back to the choice, and the other one
  await tabTo(page, 'Change', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, new RegExp(first!.name));
  await page.keyboard.press('Space');
  await expect(chosen.locator('[part=name]')).toHaveText(first!.name);
  await expect(chosen.locator('button.name')).toBeFocused();
});

test('a whole visit: from an action to the lookup, its steps, the answer, and back', async ({ page }) => {
  await page.goto(PLAIN);
  await page.getByRole('link', { name: 'A link before the card' }).focus();
  await tabTo(page, `Call or write about this ${TITLES[3]}`);
  await page.keyboard.press('Enter');
  const action = await tabTo(page, `Call about this ${TITLES[3]}`);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe(`About: ${TITLES[3]}`);
  expect(await tabThrough(page, 2)).toEqual(['Back to the actions', FORM[0]]);
  await page.keyboard.type('59001');
  await page.keyboard.press('Enter');
  await expect(headingOf(page)).toBeFocused();

  // the first step is picked; a second one with the space bar
  await tabTo(page, /^freeze U\.S\. assets/);
  await page.keyboard.press('Space');
  const { seats } = await answerOf('59001');
  const script = resultOf(page).locator('blockquote');
  await expect(script).toHaveCount(1);
  const [{ title, member }] = seats as [(typeof seats)[0]];
  await expect(script).toContainText(`to ask ${title} ${member!.name} to halt any cooperation`);
  await expect(script).toContainText('and freeze U.S. assets');

  await tabTo(page, 'Back to the actions');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe(action);
});

test('the focus is never lost, whatever is answered', async ({ page }) => {
  await page.goto(PLAIN);
  await fieldOf(page).focus();
  for (const zip of ['9021', '59001', 'hello', '97635', '09012', '10048', '10118', '00000', '59001']) {
    // with an answer on the board, the field is behind "Change"
    const change = page.locator('#change[aria-expanded=false]');
    if (await change.count()) await change.press('Enter');
    await fieldOf(page).selectText();
    await page.keyboard.type(zip);
    await page.keyboard.press('Enter');
    await expect(zip.length < 5 || zip === 'hello' ? fieldOf(page) : headingOf(page)).toBeFocused();
  }

  await ask(page, '97635');
  await page.getByRole('button', { name: 'Oregon' }).focus();
  await page.keyboard.press('Enter');
  await expect(resultOf(page)).toContainText('Senator, ');
  await expect(headingOf(page)).toBeFocused();

  await ask(page, '00000');
  await page.getByRole('combobox').selectOption('Montana');
  await page.getByRole('button', { name: 'Show its members' }).focus();
  await page.keyboard.press('Enter');
  await expect(resultOf(page)).toContainText('Senator, Montana');
  await expect(headingOf(page)).toBeFocused();
  expect((await tabThrough(page, 1))[0]).toMatch(/^Call 202-/);
});

test('what has the focus can be seen', async ({ page }) => {
  await page.goto(PLAIN);
  await ask(page, '90210');
  await expect(headingOf(page)).toBeFocused();
  await page.getByRole('link', { name: 'A link before the card' }).focus();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const name = await focused(page);
    if (name === 'A link after the card') return;
    const outline = await page.evaluate(() => {
      let el = document.activeElement!;
      while (el.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(el);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(outline, name).toBe('solid 3px');
  }
  throw new Error('Tab never left the card');
});

test('what can be copied, on a page with a clipboard', async ({ page, browserName }) => {
  // Firefox asks nobody where a key was pressed
  if (browserName === 'chromium')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PLAIN);
  await ask(page, '59001');
  await expect(headingOf(page)).toBeFocused();
  const { button, said, text } = await toCopy(page);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
  await expect(button).toBeFocused();
  await page.getByRole('button', { name: 'Change' }).click();
  await fieldOf(page).fill('');
  await fieldOf(page).press('ControlOrMeta+V');
  await expect(fieldOf(page)).toHaveValue(text);
});

test('what can be copied, on an http page, which has no clipboard', async ({ page, baseURL }) => {
  // a real host without a secure context, answered by the test's own server
  await page.route('http://campaign.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}${search}` }) });
  });
  await page.goto(`http://campaign.example${PLAIN}`);
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
  await ask(page, '59001');
  await expect(headingOf(page)).toBeFocused();
  const { button, said, text } = await toCopy(page);
  await button.focus();
  await page.keyboard.press('Enter');
  const status = page.getByRole('status').filter({ hasText: new RegExp(`${said}|Selected: now copy it`) });
  await expect(status).toBeVisible();
  if ((await status.textContent())?.includes('Selected')) await page.keyboard.press('ControlOrMeta+C');
  await page.getByRole('button', { name: 'Change' }).click();
  await fieldOf(page).fill('');
  await fieldOf(page).press('ControlOrMeta+V');
  await expect(fieldOf(page)).toHaveValue(text);
});
