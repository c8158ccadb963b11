// A whole visit with the keyboard alone: nothing is clicked, and nothing gets the focus but by a key. axe looks at the states that it
// passes in states.spec.ts, and here at those that only typing leads to.
import type { Page } from '@playwright/test';
import { expectAccessibleTwice, LANGS, openVisit, speak, whoIs, type Lang } from './visit-page.ts';
import { expectLed, focused, heard, listen, tabThrough, tabTo } from './keys.ts';
import type { Seat } from '../../src/congress/answer.ts';
import { answerOf, expect, ONE_ENGINE, resultOf, test } from './support.ts';

/** The keys are the same in every language, so that one is enough in the other engine. */
const IN = { en: {}, 'zh-HK': ONE_ENGINE };

/** From anywhere before the field: a ZIP code, and the answer that is led to. */
async function askByKeys(page: Page, lang: Lang, zip: string, heading: string): Promise<void> {
  await tabTo(page, speak(lang)('zip.label'));
  await page.keyboard.type(zip);
  await page.keyboard.press('Enter');
  await expectLed(page, heading);
}

/** Tabs on to a button and presses it. */
async function press(page: Page, name: string | RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

/** Opens what belongs to an action, and presses a button in it. */
async function pressAtAction(
  page: Page,
  title: string,
  button: 'action.call' | 'action.write',
): Promise<void> {
  const say = speak('en');
  await press(page, `${say('action.more')} ${title}`);
  await press(page, `${say(button)} ${title}`);
}

for (const lang of LANGS)
  test(`three calls that end in three ways, ${lang}`, IN[lang], async ({ page }) => {
    test.slow();
    const say = speak(lang);
    const { seats } = await answerOf('59001');
    const [, second, third] = seats.map((seat) => whoIs(lang, seat)) as [string, string, string];
    const names = seats.map(({ member }) => member!.name);
    const next = (done: number, who: string) => say('calls.next', { done, total: 3, who });
    const call = (n: number) =>
      say('call.link', { number: seats[n]!.member!.phone, who: whoIs(lang, seats[n]!) });
    await listen(page);
    await openVisit(page, lang);

    await askByKeys(page, lang, '59001', say('calls.heading', { n: 3 }));
    // it is Sunday
    expect(await tabThrough(page, 1)).toEqual([say('remind.opens')]);
    expect(await tabThrough(page, 6)).toEqual([names[0], call(0), names[1], call(1), names[2], call(2)]);

    // an outcome is pressed, the count is heard, and the next name has the focus: never a link that dials
    await press(page, say('call.spoke'), 'Space');
    await expectLed(page, names[1]!, [next(1, second)]);
    await press(page, say('call.missed'));
    await expectLed(page, say('missed.heading'), [say('calls.progress', { done: 1, total: 3 })]);
    await expect(resultOf(page).locator('[part=local-call]').first()).toBeVisible();
    expect((await tabThrough(page, 1))[0]).toMatch(/\d{3}-\d{3}-\d{4}/);
    await press(page, say('missed.next', { who: third }));
    await expectLed(page, names[2]!);
    await press(page, say('call.voicemail'), 'Space');
    await expectLed(page, say('end.heading'), [say('calls.progress', { done: 2, total: 3 })]);
    await expect(resultOf(page)).toContainText(say('end.what', { done: 2, total: 3 }));
    await expect(resultOf(page).locator('.mark')).toHaveText([
      say('mark.spoke'),
      say('mark.missed'),
      say('mark.voicemail'),
    ]);
    await expectAccessibleTwice(page, 'the end');

    // a marked one is opened again and corrected
    await press(page, names[1]!);
    await expect(resultOf(page).locator('[part=seat][aria-current=step]')).toContainText(names[1]!);
    await press(page, say('missed.spoke'));
    await expectLed(page, say('end.heading'), [say('calls.progress', { done: 3, total: 3 })]);

    // about something else nobody was called yet
    await press(page, say('end.next'));
    const about = resultOf(page).locator('#topics option:checked');
    await expectLed(page, names[0]!, [say('topic.changed', { topic: await about.textContent() })]);
    await expect(resultOf(page).locator('.mark')).toHaveCount(0);
  });

test('a shared ZIP code: the senators, then the choice, then the House member', async ({ page }) => {
  const say = speak('en');
  const { seats } = await answerOf('10118');
  const [senior, junior, , other] = seats as [Seat, Seat, Seat, Seat];
  await listen(page);
  await openVisit(page);
  await askByKeys(page, 'en', '10118', say('calls.heading', { n: 3 }));
  expect(await tabThrough(page, 2)).toEqual([say('remind.opens'), senior.member!.name]);
  await press(page, say('call.spoke'));
  await expectLed(page, junior.member!.name, [
    say('calls.next', { done: 1, total: 3, who: whoIs('en', junior) }),
  ]);
  await press(page, say('call.voicemail'));
  await expectLed(page, say('choose.question'), [say('calls.next-choice', { done: 2, total: 3 })]);
  await press(page, new RegExp(`^${other.member!.name}`));
  await expectLed(page, other.member!.name);
  await press(page, say('call.spoke'));
  await expectLed(page, say('end.heading'), [say('calls.progress', { done: 3, total: 3 })]);
});

test('another topic is chosen on the board, and it is said', async ({ page }) => {
  const say = speak('en');
  await listen(page);
  await openVisit(page);
  await askByKeys(page, 'en', '59001', say('calls.heading', { n: 3 }));
  await tabTo(page, say('topic.which'));
  await page.keyboard.press('ArrowDown');
  await expect(resultOf(page).locator('blockquote')).toContainText('I support the people of Hong Kong');
  await expect.poll(() => heard(page)).toEqual([say('topic.changed', { topic: 'Just my support' })]);
  expect(await focused(page)).toBe(say('topic.which'));
});

for (const lang of LANGS)
  test(`letters: one is changed, taken back, copied, ${lang}`, IN[lang], async ({ page, browserName }) => {
    if (browserName === 'chromium') await page.context().grantPermissions(['clipboard-write']);
    const say = speak(lang);
    const { seats } = await answerOf('59001');
    await listen(page);
    await openVisit(page, lang);
    await askByKeys(page, lang, '59001', say('calls.heading', { n: 3 }));
    await press(page, say('calls.write'));
    await expectLed(page, say('letters.heading', { n: 3 }));

    const name = resultOf(page).getByRole('textbox', { name: say('sender.name') });
    await tabTo(page, say('sender.heading'));
    // Firefox over BiDi loses a key now and then
    await expect(async () => {
      if (!(await name.isVisible())) await page.keyboard.press('Enter');
      await expect(name).toBeVisible({ timeout: 1000 });
    }).toPass();
    expect(await tabThrough(page, 1)).toEqual([say('sender.name')]);
    await page.keyboard.type('Ada Chan');
    expect(await tabThrough(page, 1)).toEqual([say('sender.town')]);
    await page.keyboard.type('Absarokee');
    const letter = resultOf(page).locator('textarea');
    await expect(letter).toHaveCount(1);
    await expect(letter).toHaveValue(/^Ada Chan\n.+\nAbsarokee, MT 59001\n/);
    const [{ title, member }] = seats as [Seat];
    await expect(letter).toHaveValue(new RegExp(`Dear ${title} ${member!.lastName}:`));
    const untouched = await letter.inputValue();

    const label = say('letters.label', { who: whoIs(lang, seats[0]!) });
    expect(await tabThrough(page, 1)).toEqual([label]);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('In my own words. ');
    await expect(letter).toHaveValue(`In my own words. ${untouched}`);
    await expectAccessibleTwice(page, 'a letter that was changed');
    expect(await focused(page)).toBe(label);
    await press(page, say('letter.reset'), 'Space');
    await expectLed(page, label);
    await expect(letter).toHaveValue(untouched);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('Again. ');
    await press(page, say('letter.copy'));
    await expect.poll(() => heard(page)).toEqual([say('letter.copied')]);
    expect(await focused(page)).toBe(say('letter.copy'));

    // another letter is another text
    await tabTo(page, seats[1]!.member!.name, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(letter).not.toHaveValue(/Again/);

    // what was copied can be pasted elsewhere
    await tabTo(page, 'Notes of the page');
    await page.keyboard.press('ControlOrMeta+V');
    await expect(page.getByRole('textbox', { name: 'Notes of the page' })).toHaveValue(`Again. ${untouched}`);
  });

test('a petition: its page where there is one, and the letters to Congress', async ({ page }) => {
  const say = speak('en');
  await listen(page);
  await openVisit(page);
  expect(await page.getByRole('link', { name: /petition/ }).count()).toBe(0);
  await pressAtAction(page, 'Answer the rights violations', 'action.write');
  // first the field, for nobody is known yet
  await expectLed(page, 'About: Answer the rights violations');
  await askByKeys(page, 'en', '59001', say('letters.heading', { n: 3 }));
  const letters = resultOf(page).locator('textarea');
  await expect(letters).toHaveCount(1);
  await expect(letters).toHaveValue(/1984 Sino-British Joint Declaration/);
  await tabTo(page, say('topic.back'));
  await page.keyboard.press('Enter');
  await expectLed(page, 'Write about this Answer the rights violations');
});

test('a petition that has a page: it is opened, and the action says so', async ({ page, context }) => {
  await context.route('https://petition.example.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Petition</title>' }),
  );
  await listen(page);
  await openVisit(page, 'en', 'petition-url="https://petition.example.org/hk"');
  await press(page, 'Call or write about this Answer the rights violations');
  await tabTo(page, /^Sign the petition at petition\.example\.org/);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  await (await opened).close();
  await expect(page.locator('[part=done]')).toHaveText('You opened the petition.');
  await expectAccessibleTwice(page, 'an action about which something was done');
});

const kept = (page: Page) => page.evaluate(() => Object.entries({ ...localStorage }).join('\n'));

test('a card that may remember: ticked, it tells after a reload; forgotten, nothing is left', async ({
  page,
}) => {
  const say = speak('en');
  await listen(page);
  await openVisit(page, 'en', 'remember');
  await pressAtAction(page, 'Enforce the sanctions law', 'action.call');
  await expectLed(page, 'About: Enforce the sanctions law');
  await askByKeys(page, 'en', '59001', say('calls.heading', { n: 3 }));
  await press(page, say('call.spoke'));
  await press(page, say('call.voicemail'));
  const done = page.locator('[part=done]');
  await expect(done).toHaveText(say('done.calls', { n: 2 }));

  // without the tick nothing outlives the page
  expect(await kept(page)).toBe('');
  await page.reload();
  const box = page.getByRole('checkbox', { name: say('memory.box') });
  await expect(box).not.toBeChecked();
  await expect(done).toHaveCount(0);

  await pressAtAction(page, 'Enforce the sanctions law', 'action.call');
  await askByKeys(page, 'en', '59001', say('calls.heading', { n: 3 }));
  await press(page, say('call.spoke'));
  await press(page, say('memory.box'), 'Space');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  expect(await kept(page)).toContain('"sanctions":{');
  expect(await kept(page)).not.toMatch(/59001|MT|Montana|Senator/);
  await tabTo(page, say('call.spoke'), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(done).toHaveText(say('done.calls', { n: 2 }));

  await page.reload();
  await expect(done).toHaveText(say('done.calls', { n: 2 }));
  await expect(box).toBeChecked();
  await heard(page);
  await press(page, say('memory.forget'));
  await expectLed(page, say('memory.box'), [say('memory.forgotten')]);
  await expect(done).toHaveCount(0);
  expect(await kept(page)).toBe('');
  await page.reload();
  await expect(box).not.toBeChecked();
  await expect(done).toHaveCount(0);
});
