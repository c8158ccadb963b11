// A visit on which something goes wrong: a network that goes, storage that fails, a clipboard that is refused, a sandbox.
// Whatever it is, the numbers stand, the visit goes on, nothing typed is lost, and nothing is thrown.
import type { FrameLocator, Page } from '@playwright/test';
import { openVisit, speak, usePointer, whoIs } from './visit-page.ts';
import {
  answerOf,
  ask,
  dialled,
  expect,
  headingOf,
  made,
  moveIntoFrame,
  ONE_ENGINE,
  open,
  PLAIN,
  resultOf,
  SWITCHBOARD,
  takeWarnings,
  test,
} from './support.ts';

const say = speak('en');

type Scope = Page | FrameLocator;

const press = (scope: Scope, name: string) =>
  scope.locator('hk-rep-lookup').getByRole('button', { name, exact: true }).click();

const letterIn = (scope: Scope) => scope.locator('[part=result] textarea').first();

async function expectStep(scope: Scope, heading: string): Promise<void> {
  await expect(scope.locator('#answer')).toHaveText(heading);
}

/** The active member, by their place in line. */
async function expectTurn(scope: Scope, n: number): Promise<void> {
  const { seats } = await answerOf('59001');
  await expect(scope.locator('[part=seat][aria-current=step]')).toContainText(seats[n - 1]!.member!.name);
}

const FOUND = say('calls.heading', { n: 3 });
const LETTERS = say('letters.heading', { n: 3 });

/** "Next: Senator Tim Sheehy" */
const nextTo = async (n: number) =>
  say('missed.next', { who: whoIs('en', (await answerOf('59001')).seats[n - 1]!) });

/** The board: every member, with the number that dials. */
async function expectBoard(page: Page): Promise<void> {
  const { seats } = await answerOf('59001');
  await expect(headingOf(page)).toHaveText(FOUND);
  await expect(resultOf(page).locator('[part=seat] [part=name]')).toHaveText(
    seats.map(({ member }) => member!.name),
  );
  const calls = await resultOf(page)
    .locator('[part=seat-call]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(calls).toEqual(seats.map(({ member }) => dialled(member?.phone)));
}

/** Three calls to the end, and on to the letters. */
async function walk(page: Page): Promise<void> {
  await ask(page, '59001');
  for (const [i, outcome] of (['call.spoke', 'call.missed', 'call.voicemail'] as const).entries()) {
    await expectTurn(page, i + 1);
    await press(page, say(outcome));
    if (outcome === 'call.missed') await press(page, await nextTo(3));
  }
  await expectStep(page, say('end.heading'));
  await press(page, say('end.write'));
  await expectStep(page, LETTERS);
}

test(
  'the network goes after the answer: calls and letters go on, and for a local office there is the switchboard',
  ONE_ENGINE,
  async ({ page, problems }) => {
    await openVisit(page);
    await ask(page, '59001');
    await expectBoard(page);
    await page.route('**/*', (route) => route.abort('internetdisconnected'));
    await press(page, say('call.missed'));
    const local = resultOf(page).locator('[part=local]');
    await expect(local).toContainText(say('local.failed'));
    await expect(local.getByRole('link')).toHaveAttribute('href', SWITCHBOARD);
    await press(page, await nextTo(2));
    await expectTurn(page, 2);
    await press(page, say('calls.write'));
    await expect(letterIn(page)).toHaveValue(/Dear Senator/);
    takeWarnings(problems);
  },
);

const memory = (page: Page) => page.locator('[part=memory]');

for (const fault of ['forbidden', 'full'] as const)
  test(`storage is ${fault}: the box stays open, a sentence says so, and the visit goes on`, async ({
    page,
  }) => {
    await page.addInitScript((what) => {
      const refuse = (name: string) => () => {
        throw new DOMException('refused by the test', name);
      };
      if (what === 'full') Storage.prototype.setItem = refuse('QuotaExceededError');
      else Object.defineProperty(window, 'localStorage', { get: refuse('SecurityError') });
    }, fault);
    await openVisit(page, 'en', 'remember');
    const box = page.getByRole('checkbox', { name: say('memory.box') });
    for (let i = 0; i < 2; i++) {
      await box.press('Space');
      await expect(memory(page).getByRole('status')).toHaveText(say('memory.failed'));
      await expect(box).not.toBeChecked();
    }
    await walk(page);
    await expect(box).not.toBeChecked();
  });

test('storage that fills up on the way: what was kept stays, and a sentence says so', async ({ page }) => {
  await openVisit(page, 'en', 'remember');
  const box = page.getByRole('checkbox', { name: say('memory.box') });
  await box.check();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused by the test', 'QuotaExceededError');
    };
  });
  await ask(page, '59001');
  await press(page, say('call.spoke'));
  await expectTurn(page, 2);
  await expect(memory(page).getByRole('status')).toHaveText(say('memory.failed'));
  await expect(box).toBeChecked();
});

const KEY = 'hk-advocacy-card:us';
const STRANGE = {
  'of an older version': '{"version":0,"actions":{"sanctions":{"since":"2026-11-20","spoke":3}}}',
  'of a newer version': '{"version":2,"acts":[]}',
  'cut short': '{"version":1,"actions":{"sanct',
  'of another program': '"[object Object]"',
  'with actions that are none': '{"version":1,"actions":{"sanctions":null}}',
  'with counts that are none':
    '{"version":1,"actions":{"sanctions":{"since":"2026-11-20","spoke":"many","letter":{},"missed":-4}}}',
};

test(
  'what somebody else left in storage is not shown, and does not stop anything',
  ONE_ENGINE,
  async ({ page }) => {
    for (const [name, value] of Object.entries(STRANGE))
      await test.step(name, async () => {
        await page.goto(PLAIN);
        await page.evaluate(
          ([key, text]) => {
            localStorage.setItem('of-the-site', 'stays');
            localStorage.setItem(key, text);
          },
          [KEY, value] as const,
        );
        await openVisit(page, 'en', 'remember');
        await expect(memory(page)).toBeVisible();
        await expect(page.locator('[part=done]')).toHaveCount(0);
        await page.getByRole('checkbox', { name: say('memory.box') }).check();
        expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('"version":1');
        expect(await page.evaluate(() => localStorage.getItem('of-the-site'))).toBe('stays');
      });
    await page.locator('hk-action-list summary').first().click();
    await page
      .getByRole('button', { name: /^Call about this/ })
      .first()
      .click();
    await ask(page, '59001');
    await press(page, say('call.spoke'));
    await expect(page.locator('[part=done]')).toHaveText(say('done.calls', { n: 1 }));
  },
);

/** Types into a letter and copies it; what is said then. */
async function copyChanged(page: Page): Promise<string> {
  await letterIn(page).press('ControlOrMeta+Home');
  await page.keyboard.type('In my own words. ');
  await resultOf(page)
    .getByRole('button', { name: new RegExp(`^${say('letter.copy')}`) })
    .first()
    .click();
  const said = resultOf(page).locator('.letter').first().getByRole('status');
  await expect(said).not.toBeEmpty();
  await expect(letterIn(page)).toHaveValue(/^In my own words\. /);
  return (await said.textContent())!;
}

/** What is marked in a letter is all of it. */
const isSelected = (page: Page) =>
  letterIn(page).evaluate((field: HTMLTextAreaElement) => {
    const { selectionStart, selectionEnd, value } = field;
    return selectionStart === 0 && selectionEnd === value.length;
  });

test('a clipboard that is refused: the letter is selected, and the sentence says what to do', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('refused by the test', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
    document.execCommand = () => false;
  });
  await openVisit(page);
  await ask(page, '59001');
  await press(page, say('calls.write'));
  expect(await copyChanged(page)).toBe(say('letter.selected'));
  expect(await isSelected(page)).toBe(true);
});

test('an http page, which has no clipboard and no secure context: the whole visit', async ({
  page,
  baseURL,
}) => {
  await page.route('http://campaign.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}${search}` }) });
  });
  await page.goto(`http://campaign.example${made('<hk-advocacy-card remember></hk-advocacy-card>')}`);
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([false, false]);
  await page.getByRole('checkbox', { name: say('memory.box') }).check();
  await walk(page);
  const said = await copyChanged(page);
  expect([say('letter.copied'), say('letter.selected')]).toContain(said);
  if (said === say('letter.selected')) expect(await isSelected(page)).toBe(true);
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
  test(`a sandbox without forms, windows and printing: ${sandbox}`, async ({ page, problems }) => {
    await open(page, '<hk-advocacy-card remember></hk-advocacy-card>', { policy: `sandbox ${sandbox}` });
    await walk(page);
    const letter = resultOf(page).locator('.letter').first();
    await letter.getByRole('link', { name: /contact page/ }).click();
    await expect(letter.getByRole('status')).toHaveText(
      new RegExp(`^(${say('letter.to-paste')}|${say('letter.selected')})$`),
    );
    expect(page.context().pages()).toHaveLength(1);
    await letter.getByRole('button', { name: /^Print/ }).click();
    await expect(letter.getByRole('status')).toHaveText(say('letter.no-print'));
    if (sandbox === 'allow-scripts') {
      await page.getByRole('checkbox').last().press('Space');
      await expect(memory(page).getByRole('status')).toHaveText(say('memory.failed'));
    }
    // what the browser says of the sandbox, and nothing of ours
    expect(takeWarnings(problems)).toEqual([]);
  });

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types hk-advocacy-card; base-uri 'none'; form-action 'none'";

test('the strictest policy: calls, QR code, letters, memory and the frame for printing break no rule', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      broken.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await usePointer(page, 'mouse');
  await openVisit(page, 'en', 'remember', STRICT);
  await page.getByRole('checkbox', { name: say('memory.box') }).check();
  await walk(page);
  await press(page, say('letters.call'));
  await press(page, (await answerOf('59001')).seats[0]!.member!.name);
  await expect(page.locator('[part=scan] svg')).toBeVisible();
  // the board is styled too
  await expect(page.locator('.board')).toHaveCSS('display', 'grid');
  await press(page, say('calls.write'));
  await press(page, say('letters.print', { n: 3 }));
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(page.frameLocator('iframe').locator('section')).toHaveCount(3);
  const broken = await page.evaluate(() => (window as unknown as { broken: string[] }).broken);
  expect(broken.filter((rule) => !rule.includes('/favicon.ico'))).toEqual([]);
});

test('two cards on a page are two visits', ONE_ENGINE, async ({ page }) => {
  await open(page, '<hk-advocacy-card></hk-advocacy-card>'.repeat(2));
  const [one, two] = [0, 1].map((i) => page.locator('hk-advocacy-card').nth(i));
  for (const card of [one!, two!]) {
    await ask(card, '59001');
  }
  await one!.getByRole('button', { name: say('call.spoke') }).click();
  await one!.getByText(say('sender.heading')).click();
  await one!.getByRole('textbox', { name: say('sender.name') }).fill('Ada Chan');
  await expect(one!.locator('.board-head')).toContainText(say('calls.progress', { done: 1, total: 3 }));
  await expect(two!.locator('.mark')).toHaveCount(0);
  await expect(two!.locator('#my-name')).toHaveValue('');
});

test('moved within the page in the midst of a call it keeps the step and what was typed', async ({
  page,
}) => {
  await openVisit(page);
  await ask(page, '59001');
  await press(page, say('call.spoke'));
  await page.getByText(say('sender.heading')).click();
  await page.getByRole('textbox', { name: say('sender.name') }).fill('Ada Chan');
  await page.evaluate(() => document.body.append(document.querySelector('hk-advocacy-card')!));
  await expectTurn(page, 2);
  await expect(page.locator('#my-name')).toHaveValue('Ada Chan');
  await expect(page.locator('.board')).toHaveCSS('display', 'grid');
  await press(page, say('call.voicemail'));
  await expectTurn(page, 3);
});

/** Puts the card into a frame of the page's own. */
async function adopt(page: Page): Promise<FrameLocator> {
  await moveIntoFrame(page);
  return page.frameLocator('iframe');
}

test('taken into another document in the midst of a call it keeps the step and its styles, and leads on', async ({
  page,
}) => {
  await openVisit(page);
  await ask(page, '59001');
  await press(page, say('call.spoke'));
  const frame = await adopt(page);
  await expectTurn(frame, 2);
  await expect(frame.locator('.board')).toHaveCSS('display', 'grid');
  await expect(frame.locator('[part=outcome]').first()).toHaveCSS('min-height', '48px');
  await press(frame, say('call.missed'));
  // the button that was pressed is gone
  await press(frame, await nextTo(3));
  await expectTurn(frame, 3);
  await expect(frame.locator('[aria-current=step] button.name')).toBeFocused();
});

test('taken into another document before its first answer, the steps have their styles', async ({ page }) => {
  await openVisit(page);
  const frame = await adopt(page);
  // not fill(): Playwright has none for frames without an address in Firefox
  await frame.locator('#zip').evaluate((field) => ((field as HTMLInputElement).value = '59001'));
  await frame.getByRole('button', { name: say('zip.find') }).click();
  await expectTurn(frame, 1);
  await expect(frame.locator('.board')).toHaveCSS('display', 'grid');
});
