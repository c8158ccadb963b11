// A visitor who has only a keyboard.
import type { Member } from '../../src/congress/answer.ts';
import { focused, tabThrough, tabTo } from './keys.ts';
import { answerOf, ask, expect, fieldOf, headingOf, PLAIN, resultOf, test } from './support.ts';

/** Above the members of an answer. */
const WAYS = ['Call your members, one at a time', 'Write to your members'];

/** The lookup before a question. */
const FORM = ['Your ZIP code', 'Find my members', "Use my location (if you're at home)"];
const LOOKUP = [...FORM, 'Lifeboat policies', 'Copy script', 'Before you call', '(202) 224-3121'];

test('Tab goes through the card in its order and out of it again', async ({ page }) => {
  await page.goto(PLAIN);
  await page.getByRole('link', { name: 'A link before the card' }).focus();
  expect(await tabThrough(page, LOOKUP.length)).toEqual(LOOKUP);
  const actions = await tabThrough(page, 10);
  expect(actions.map((name) => name.slice(0, 20))).toEqual([
    'Call about this Call',
    'Write about this Cal',
    'USCIS on Deferred En',
    'Call about this Ask ',
    'Write about this Ask',
    'Call about this Peti',
    'Write about this Pet',
    'Call about this Also',
    'Write about this Als',
    'A link after the car',
  ]);
  for (let i = 0; i < 4; i++) await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe(actions[5]);
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
  // what follows the numbers is there as well
  await expect(resultOf(page).locator('blockquote')).toHaveCount(2);
  const hostOf = ({ url }: Member) => new URL(url).hostname;
  const boxOf = (member = senior!) => [
    `Call ${member.phone} ${member.name}`,
    `Copy number ${member.name}`,
    ...(member.url === member.contactUrl
      ? [`Website and contact page: ${hostOf(member)} ${member.name}`]
      : [`Website: ${hostOf(member)} ${member.name}`, `Contact page ${member.name}`]),
    `Copy script ${member.name}`,
    `Couldn't get through? Local offices ${member.name}`,
  ];
  const tabs = [...WAYS, ...boxOf(senior), ...boxOf(junior)];
  expect(await tabThrough(page, tabs.length)).toEqual(tabs);
  const choices = await tabThrough(page, 2);
  expect(choices[0]).toContain(first!.name);
  expect(choices[1]).toContain(second!.name);

  await page.keyboard.press('Enter');
  const chosen = page.locator('.chosen');
  await expect(chosen).toBeFocused();
  expect(await tabThrough(page, 1)).toEqual([`Call ${second!.phone} ${second!.name}`]);

  // back to the choice, and the other one
  while (!(await focused(page)).includes(first!.name)) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(chosen.locator('[part=name]')).toHaveText(first!.name);
  await expect(chosen).toBeFocused();
});

test('a whole visit: from an action to the lookup, its steps, the answer, and back', async ({ page }) => {
  await page.goto(PLAIN);
  await page.getByRole('link', { name: 'A link before the card' }).focus();
  const action = await tabTo(page, /^Call about this Also urge/);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^Action 4 Also urge/);
  expect(await tabThrough(page, 5)).toEqual(['Back to the actions', ...FORM, 'Action 4']);

  // the first step is picked; a second one with the space bar
  await tabTo(page, /^freeze U\.S\. assets/);
  await page.keyboard.press('Space');
  await tabTo(page, 'Your ZIP code', 'Shift+Tab');
  await page.keyboard.type('59001');
  await page.keyboard.press('Enter');
  await expect(headingOf(page)).toBeFocused();
  const { seats } = await answerOf('59001');
  const scripts = resultOf(page).locator('blockquote');
  await expect(scripts).toHaveCount(3);
  for (const [i, { title, member }] of seats.entries()) {
    await expect(scripts.nth(i)).toContainText(`to ask ${title} ${member!.name} to halt any cooperation`);
    await expect(scripts.nth(i)).toContainText('and freeze U.S. assets');
  }
  expect(await tabThrough(page, 3)).toEqual([
    ...WAYS,
    `Call ${seats[0]!.member!.phone} ${seats[0]!.member!.name}`,
  ]);

  await tabTo(page, 'Back to the actions', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe(action);
  await expect(scripts).toHaveCount(3);
});

test('the focus is never lost, whatever is answered', async ({ page }) => {
  await page.goto(PLAIN);
  await fieldOf(page).focus();
  for (const zip of ['9021', '59001', 'hello', '97635', '09012', '10048', '10118', '00000', '59001']) {
    await fieldOf(page).selectText();
    await page.keyboard.type(zip);
    await page.keyboard.press('Enter');
    await expect(zip.length < 5 || zip === 'hello' ? fieldOf(page) : headingOf(page)).toBeFocused();
    await fieldOf(page).focus();
  }

  await ask(page, '97635');
  await page.getByRole('button', { name: 'Oregon' }).focus();
  await page.keyboard.press('Enter');
  await expect(resultOf(page)).toContainText('Senator, Oregon');
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

test('"Copy number" on a page with a clipboard', async ({ page, browserName }) => {
  // Firefox asks nobody where a key was pressed
  if (browserName === 'chromium')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PLAIN);
  await ask(page, '59001');
  const { seats } = await answerOf('59001');
  const copy = resultOf(page).getByRole('button', { name: 'Copy number' }).first();
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Number copied' })).toBeVisible();
  await expect(copy).toBeFocused();
  await fieldOf(page).fill('');
  await fieldOf(page).press('ControlOrMeta+V');
  await expect(fieldOf(page)).toHaveValue(seats[0]!.member!.phone!);
});

test('"Copy number" on an http page, which has no clipboard', async ({ page, baseURL }) => {
  // a real host without a secure context, answered by the test's own server
  await page.route('http://campaign.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}${search}` }) });
  });
  await page.goto(`http://campaign.example${PLAIN}`);
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
  await ask(page, '59001');
  const { seats } = await answerOf('59001');
  const copy = resultOf(page).getByRole('button', { name: 'Copy number' }).first();
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /Number (copied|selected)/ })).toBeVisible();
  const said = await page
    .getByRole('status')
    .filter({ hasText: /Number/ })
    .textContent();
  if (said?.includes('selected')) await page.keyboard.press('ControlOrMeta+C');
  await fieldOf(page).fill('');
  await fieldOf(page).press('ControlOrMeta+V');
  await expect(fieldOf(page)).toHaveValue(seats[0]!.member!.phone!);
});
