// A whole visit with the keyboard alone: nothing is clicked, and nothing gets the focus but by a key. axe looks at the states that it
// passes in states.spec.ts, and here at those that only typing leads to.
import type { Page } from '@playwright/test';
import { expectAccessibleTwice, LANGS, openVisit, speak, whoIs, type Lang } from './visit-page.ts';
import { expectLed, focused, heard, listen, tabThrough, tabTo } from './keys.ts';
import { answerOf, expect, resultOf, test } from './support.ts';

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

/** What is read first is drawn first: waits until the rest has followed, to its last button. */
const drawnTo = (page: Page, name: string) =>
  expect(resultOf(page).getByRole('button', { name, exact: true })).toBeVisible();

const linesOf = (page: Page) => resultOf(page).locator('.summary li');

for (const lang of LANGS)
  test(`three calls that end in three ways, ${lang}`, async ({ page }) => {
    test.slow();
    const say = speak(lang);
    const { seats } = await answerOf('59001');
    const [first, second, third] = seats.map((seat) => whoIs(lang, seat)) as [string, string, string];
    const heading = (n: number) => say('call.heading', { n, total: 3, who: [first, second, third][n - 1]! });
    const progress = (done: number) => say('call.progress', { done, total: 3 });
    await listen(page);
    await openVisit(page, lang);

    await askByKeys(page, lang, '59001', say('found.heading'));
    await drawnTo(page, say('guide.write'));
    expect(await tabThrough(page, 2)).toEqual([say('guide.start'), say('guide.write')]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expectLed(page, heading(1));
    await drawnTo(page, say('guide.list'));
    const { name, phone, url, contactUrl } = seats[0]!.member!;
    const host = new URL(url).hostname;
    const sites =
      url === contactUrl
        ? [say('seat.both', { host })]
        : // on the same host, which is said once
          [say('seat.site', { host }), say('seat.write', { host: '' }).trim()];
    expect(await tabThrough(page, 10 + sites.length)).toEqual([
      `${say('call.number', { number: phone })} ${name}`,
      `${say('seat.copy')} ${name}`,
      ...sites.map((site) => `${site} ${name}`),
      `${say('script.copy')} ${name}`,
      `${say('seat.offices')} ${name}`,
      say('sender.heading'),
      say('call.spoke'),
      say('call.voicemail'),
      say('call.missed'),
      say('call.skipped'),
      say('guide.list'),
    ]);

    // an outcome is pressed, the count is heard, and the next call has the focus
    await tabTo(page, say('call.spoke'), 'Shift+Tab');
    await page.keyboard.press('Space');
    await expectLed(page, heading(2), [progress(1)]);

    await press(page, say('call.missed'));
    await expectLed(page, say('missed.heading', { who: second }));
    await expect(resultOf(page).locator('[part=local-call]').first()).toBeVisible();
    const hours = resultOf(page).locator('[part=local] > p').first();
    await expect(hours).toBeVisible();
    await expect(hours).toContainText(lang === 'en' ? 'Most offices in Washington' : '華盛頓的辦事處');
    await tabTo(page, `${say('seat.offices')} ${seats[1]!.member!.name}`);
    expect((await tabThrough(page, 1))[0]).toMatch(/\d{3}-\d{3}-\d{4}/);
    await press(page, say('call.again'));
    await expectLed(page, heading(2));
    await tabTo(page, say('call.missed'));
    const again = resultOf(page).getByRole('button', { name: say('call.missed'), exact: true });
    await expect(again).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Enter');
    await expectLed(page, say('missed.heading', { who: second }));
    await press(page, say('call.next'));
    await expectLed(page, heading(3));

    // off to the list, where each call has its mark, and back to where it was left
    await press(page, say('guide.list'));
    await expectLed(page, say('found.heading'));
    const marks = resultOf(page).locator('.mark');
    await expect(marks).toHaveText([say('mark.spoke'), say('mark.missed')]);
    await press(page, say('guide.go-on', { done: 1, total: 3 }));
    await expectLed(page, heading(3));
    await press(page, say('call.previous'));
    await expectLed(page, heading(2));
    await tabTo(page, say('call.missed'));
    await press(page, say('guide.list'));
    await press(page, say('guide.go-on', { done: 1, total: 3 }), 'Space');
    await expectLed(page, heading(3));
    await press(page, say('call.voicemail'), 'Space');

    await expectLed(page, say('end.heading'), [progress(2)]);
    await expect(resultOf(page)).toContainText(say('end.what', { done: 2, total: 3 }));
    await expect(linesOf(page)).toContainText([
      new RegExp(`${first}.*${say('mark.spoke')}`, 's'),
      new RegExp(`${second}.*${say('mark.missed')}`, 's'),
      new RegExp(`${third}.*${say('mark.voicemail')}`, 's'),
    ]);
    const topic = lang === 'en' ? 'Just my support' : await page.locator('.pick').nth(1).innerText();
    await drawnTo(page, say('guide.list'));
    expect(await tabThrough(page, 4)).toEqual([
      say('end.call', { who: second }),
      say('end.next', { topic }),
      say('guide.write'),
      say('guide.list'),
    ]);

    // about the next thing nobody was called yet
    await tabTo(page, say('end.next', { topic }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectLed(page, heading(1), [progress(0)]);
    await expect(page.getByRole('radio', { name: topic })).toBeChecked();
    for (const n of [2, 3]) {
      await press(page, say('call.skipped'));
      await expectLed(page, heading(n));
    }
    await press(page, say('call.skipped'));
    await expectLed(page, say('end.heading.none'));
    await expect(linesOf(page)).toHaveCount(3);
  });

test('a shared ZIP code: the senators first, then the choice, then the House member', async ({ page }) => {
  const say = speak('en');
  const { seats } = await answerOf('10118');
  const [senior, junior, ...house] = seats;
  const heading = (n: number, total: number, seat = seats[0]!) =>
    say('call.heading', { n, total, who: whoIs('en', seat) });
  await listen(page);
  await openVisit(page);
  await askByKeys(page, 'en', '10118', say('choose.heading', { n: 2 }));
  await press(page, say('guide.start'));
  await expectLed(page, heading(1, 2, senior));
  await press(page, say('call.spoke'));
  await expectLed(page, heading(2, 2, junior), [say('call.progress', { done: 1, total: 2 })]);
  await press(page, say('call.voicemail'));
  await expectLed(page, say('end.heading'), [say('call.progress', { done: 2, total: 2 })]);
  await expect(resultOf(page)).toContainText(say('end.choose'));

  await press(page, say('end.choose.go'));
  await expectLed(page, say('choose.heading', { n: 2 }));
  await press(page, new RegExp(`^${house[1]!.member!.name}`));
  await expect(page.locator('.chosen')).toBeFocused();
  // it stands above what was chosen
  await tabTo(page, say('guide.go-on', { done: 2, total: 3 }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectLed(page, heading(3, 3, house[1]));
  await press(page, say('call.spoke'));
  await expectLed(page, say('end.heading'), [say('call.progress', { done: 3, total: 3 })]);
  await expect(linesOf(page)).toHaveCount(3);
  await press(page, say('guide.list'));
  await expectLed(page, say('choose.heading', { n: 2 }));
  await drawnTo(page, say('guide.done', { total: 3 }));
  expect(await tabThrough(page, 1)).toEqual([say('guide.done', { total: 3 })]);
});

for (const lang of LANGS)
  test(`letters: one is changed, taken back, copied, ${lang}`, async ({ page, browserName }) => {
    if (browserName === 'chromium') await page.context().grantPermissions(['clipboard-write']);
    const say = speak(lang);
    const { seats } = await answerOf('59001');
    const labels = seats.map((seat) => say('letters.label', { who: whoIs(lang, seat) }));
    await listen(page);
    await openVisit(page, lang);
    await askByKeys(page, lang, '59001', say('found.heading'));
    await press(page, say('guide.write'));
    await expectLed(page, say('letters.heading'));

    await drawnTo(page, say('letters.print'));
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
    const letters = resultOf(page).getByRole('textbox', { name: new RegExp(labels.join('|')) });
    await expect(letters).toHaveCount(3);
    for (const [i, { title, member }] of seats.entries()) {
      await expect(letters.nth(i)).toHaveValue(/^Ada Chan\n.+\nAbsarokee, MT 59001\n/);
      await expect(letters.nth(i)).toHaveValue(new RegExp(`Dear ${title} ${member!.name}:`));
    }
    const untouched = await letters.first().inputValue();

    expect(await tabThrough(page, 1)).toEqual([labels[0]]);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('In my own words. ');
    await expect(letters.first()).toHaveValue(`In my own words. ${untouched}`);
    await expect(letters.nth(1)).not.toHaveValue(/In my own words/);
    await expectAccessibleTwice(page, 'a letter that was changed');
    expect(await focused(page)).toBe(labels[0]);
    const host = new URL(seats[0]!.member!.contactUrl).host;
    const around = [
      `${say('letter.copy')} ${labels[0]}`,
      `${say('letter.print')} ${labels[0]}`,
      `${say('letter.contact', { host })} ${labels[0]}`,
      `${say('letter.reset')} ${labels[0]}`,
    ];
    expect(await tabThrough(page, 4)).toEqual(around);

    await page.keyboard.press('Space');
    await expectLed(page, labels[0]!);
    await expect(letters.first()).toHaveValue(untouched);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('Again. ');
    await tabTo(page, around[0]!);
    await page.keyboard.press('Enter');
    await expect.poll(() => heard(page)).toEqual([say('letter.copied')]);
    expect(await focused(page)).toBe(around[0]);

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
  await press(page, /^Write about this Petition Congress/);
  // first the field, for nobody is known yet
  await expectLed(page, /^Action 3 Petition Congress/);
  await askByKeys(page, 'en', '59001', say('letters.heading'));
  const letters = resultOf(page).locator('textarea');
  await expect(letters).toHaveCount(3);
  await expect(letters.first()).toHaveValue(/1984 Sino-British Joint Declaration/);
  await tabTo(page, say('topic.back'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectLed(page, /^Write about this Petition Congress/);
});

test('a petition that has a page: it is opened, and the action says so', async ({ page, context }) => {
  await context.route('https://petition.example.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Petition</title>' }),
  );
  await listen(page);
  await openVisit(page, 'en', 'petition-url="https://petition.example.org/hk"');
  // the code that counts comes with the lookup
  await tabTo(page, 'Your ZIP code');
  await expect(page.getByRole('button', { name: 'Call about this Petition' })).toBeVisible();
  await tabTo(page, 'Sign the petition at petition.example.org');
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
  await press(page, /^Call about this Call your senators/);
  await expectLed(page, /^Action 1 Call your senators/);
  await askByKeys(page, 'en', '59001', say('found.heading'));
  await press(page, say('guide.start'));
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

  await press(page, /^Call about this Call your senators/);
  await askByKeys(page, 'en', '59001', say('found.heading'));
  await press(page, say('guide.start'));
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
