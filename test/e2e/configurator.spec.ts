// The configurator, as somebody uses it who has a keyboard, a link from a friend, or bad intentions.
import type { Page } from '@playwright/test';
import { card, code, configure, configureMore, expectAnswer, HOME, title } from './configurator.ts';
import { BY_WIDTH, expect, expectAccessible, fieldOf, ONE_ENGINE, resultOf, test } from './support.ts';
import { clean } from '../../demo/configurator/picks.js';
import { snippetOf } from '../../demo/configurator/snippet.js';

/** A clipboard that tells what it was given: reading the real one needs a permission that not every browser has. */
const watchClipboard = (page: Page) =>
  page.addInitScript(() => {
    const copied: string[] = [];
    Object.assign(window, { copied });
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          copied.push(text);
          return Promise.resolve();
        },
      },
    });
  });

const copied = (page: Page) => page.evaluate(() => (window as unknown as { copied: string[] }).copied.at(-1));

/** What has the focus: its name, or nothing. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const el = document.activeElement as HTMLInputElement | null;
    if (!el || el === document.body) return 'nothing';
    return (el.getAttribute('aria-label') ?? el.labels?.[0]?.textContent ?? el.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  });

async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press(key);
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`${key} never came to ${name}`);
}

test.describe('by keyboard', () => {
  test('from the first pick to the copied snippet', async ({ page }) => {
    test.slow();
    await watchClipboard(page);
    await configure(page);
    await tabTo(page, 'What does your site run on?');
    await page.keyboard.type('Ghost');
    await tabTo(page, 'Title');
    await page.keyboard.type('Riverside for Hong Kong');
    await expect(title(page)).toHaveText('Riverside for Hong Kong');
    await tabTo(page, 'Organizer');
    await page.keyboard.type('Riverside Reading Group');
    // served from this machine, the site offers no copy of its own
    await tabTo(page, 'Address of the folder');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('https://files.example/card/');
    await tabTo(page, 'More choices');
    await page.keyboard.press('Enter');
    await tabTo(page, 'The built-in campaign');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Letter');
    await page.keyboard.type('We read banned books together.');
    await expect(card(page).getByText('We read banned books together.')).toBeVisible();
    await tabTo(page, 'Add a fact');
    await page.keyboard.press('Enter');
    await page.keyboard.type('726');
    await tabTo(page, 'What it says');
    await page.keyboard.type('headquarters');
    await tabTo(page, 'What to ask for');
    await page.keyboard.type('Ask for hearings.');
    await tabTo(page, 'What to say');
    await page.keyboard.type('Hello {member}, my ZIP code is {zip}.');
    await tabTo(page, 'Picture');
    await page.keyboard.press('Space');
    await tabTo(page, 'Call and lookup: up');
    await page.keyboard.press('Enter');
    await expect(page.locator('#moved')).toHaveText('Call and lookup: 2 of 9');
    // the focus goes along with what was moved
    expect(await focused(page)).toBe('Call and lookup: up');
    await tabTo(page, 'Your page’s');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'Accent');
    await tabTo(page, 'Accent');
    await page.keyboard.type('teal');
    await tabTo(page, 'Get the snippet');
    await page.keyboard.press('Enter');
    await expect(page.locator('#snippet')).toBeFocused();
    await tabTo(page, 'Copy the snippet');
    await page.keyboard.press('Enter');
    await expect(page.locator('#copied')).toHaveText('Copied.');

    const text = (await copied(page))!;
    expect(text).toBe(await code(page).textContent());
    for (const part of [
      'src="https://files.example/card/hk-advocacy-card.js"',
      'crossorigin',
      'data-cfasync="false"',
      'min-height: clamp(1000px, 200vw, 2400px)',
      '--hk-accent: #008080',
      'heading="Riverside for Hong Kong"',
      'theme="dark"',
      'sections="call greeting letter facts appeal actions events"',
      'organizer="Riverside Reading Group"',
      '<p slot="letter">We read banned books together.</p>',
      '<li><strong>726</strong> headquarters</li>',
      '<li data-script="Hello {member}, my ZIP code is {zip}.">Ask for hearings.</li>',
    ])
      expect(text).toContain(part);
  });

  test('Tab goes through everything that can be used, and out again', async ({ page }) => {
    test.slow();
    await configureMore(page, {
      says: 'words',
      kind: 'html',
      home: 'cdn',
      accent: '#ffff00',
      onAccent: '#ffffff',
    });
    // a group of radios is one stop; what is inside the card has its own tests
    const wanted = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll(
            ':is(a[href], button:enabled, select, textarea, input:not([type=radio]), input:checked)',
          ),
        ].filter((el) => el.checkVisibility()).length,
    );
    const met = new Set<string>();
    const rings: string[] = [];
    await page.locator('body').focus();
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => {
        const el = document.activeElement as HTMLElement | null;
        if (!el || el === document.body) return undefined;
        el.dataset['met'] ??= String(document.querySelectorAll('[data-met]').length);
        const drawn = el.matches('.small input') ? el.parentElement! : el;
        const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
        const isRinged = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        return {
          key: el.dataset['met'],
          ring: isRinged || el.id === 'card' ? '' : el.outerHTML.slice(0, 80),
        };
      });
      if (!now) break;
      met.add(now.key);
      if (now.ring) rings.push(now.ring);
    }
    expect(await focused(page)).toBe('nothing');
    expect(met.size).toBeGreaterThanOrEqual(wanted);
    expect(rings, 'no ring shows where the focus is').toEqual([]);
  });

  test('rows of facts are added and removed, and the focus is never lost', async ({ page }) => {
    await configureMore(page, { says: 'words' });
    await page.getByRole('button', { name: 'Add a fact' }).press('Enter');
    await page.keyboard.type('Second figure');
    await page.getByRole('button', { name: 'Remove fact 2' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Remove fact 1' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Add a fact' })).toBeFocused();
    for (let i = 0; i < 12; i++)
      await page.locator('#add-facts').evaluate((add: HTMLButtonElement) => add.click());
    await expect(page.locator('#facts > li')).toHaveCount(12);
    await expect(page.locator('#add-facts')).toBeDisabled();
  });
});

test.describe('the address', () => {
  const PICKS = {
    says: 'words',
    heading: 'Riverside',
    letter: 'One.\n\nTwo.',
    facts: '726\theadquarters\tState, 2018',
    actions: 'Ask.\tHello {member}.',
    sections: 'greeting call letter actions',
    lang: 'zh-HK',
    theme: 'dark',
    accent: '#c8102e',
    organizer: 'Readers',
    organizerUrl: 'https://example.org/',
    private: 'yes',
    remember: 'yes',
    kind: 'drupal',
    width: 'article',
    page: 'dark',
  };

  test(
    'restores the picks: in the controls, on the card and in the snippet',
    ONE_ENGINE,
    async ({ page }) => {
      await configureMore(page, PICKS);
      await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Riverside');
      await expect(page.getByRole('textbox', { name: 'Letter' })).toHaveValue('One.\n\nTwo.');
      await expect(page.getByLabel('Figure')).toHaveValue('726');
      await expect(page.getByLabel('What to say')).toHaveValue('Hello {member}.');
      await expect(page.getByRole('radio', { name: '繁體中文' })).toBeChecked();
      await expect(page.getByRole('checkbox', { name: 'Facts' })).not.toBeChecked();
      await expect(page.getByLabel('Accent', { exact: true })).toHaveValue('#c8102e');
      await expect(page.getByRole('checkbox', { name: 'Keep their state to themselves' })).toBeChecked();
      await expect(page.getByRole('checkbox', { name: 'Let them keep what they did' })).toBeChecked();
      await expect(page.getByLabel('What does your site run on?')).toHaveValue('drupal');
      await expect(page.locator('#stage')).toHaveAttribute('data-page', 'dark');
      await expect(card(page)).toHaveAttribute('theme', 'dark');
      await expect(card(page).locator('[part=card]')).toHaveAttribute('lang', 'zh-HK');
      await expect(title(page)).toHaveText('Riverside');
      await expect(card(page).getByText('Two.')).toBeVisible();
      await expect(code(page)).toContainText('<p>Two.</p>');
      await expect(code(page)).toContainText('lang="zh-HK"');
    },
  );

  test('follows every pick, and loading it again changes nothing', ONE_ENGINE, async ({ page }) => {
    await configureMore(page);
    await page.getByLabel('Title', { exact: true }).fill('Riverside');
    await page.getByRole('radio', { name: 'Article' }).check();
    await expect.poll(() => new URL(page.url()).hash).toBe('#heading=Riverside&width=article');
    await page.getByLabel('Title', { exact: true }).fill('');
    await page.getByRole('radio', { name: 'Phone' }).check();
    await expect.poll(() => new URL(page.url()).hash).toBe('');

    await page.goto(`${HOME}#${new URLSearchParams(PICKS).toString()}`);
    await page.getByLabel('Organizer', { exact: true }).fill('Readers of Riverside');
    await expect.poll(() => page.url()).toContain('Readers+of+Riverside');
    await expect(code(page)).toContainText('親愛的美國');
    const before = [await code(page).textContent(), page.url()];
    await page.reload();
    await expect(page.getByLabel('Organizer', { exact: true })).toHaveValue('Readers of Riverside');
    // the Chinese words of the snippet come a moment after the page
    await expect.poll(async () => [await code(page).textContent(), page.url()]).toEqual(before);
  });

  test('typed over by hand, the picks are others, without a new load', ONE_ENGINE, async ({ page }) => {
    await configureMore(page, { heading: 'First' });
    await page.evaluate(() => (location.hash = 'heading=Second&kind=vue'));
    await expect(title(page)).toHaveText('Second');
    await expect(code(page)).toContainText('<script setup>');
  });

  test(
    'a link of a hostile hand: script in it does nothing, and nothing is fetched from elsewhere',
    ONE_ENGINE,
    async ({ page, baseURL }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('dialog', () => asked.push('a dialog'));
      const evil = '"><img src=x onerror="window.evil=1"><script>window.evil=1</script>';
      await configureMore(page, {
        says: 'words',
        heading: evil,
        letter: evil,
        facts: `${evil}\t${evil}\t${evil}`,
        actions: `${evil}\t${evil}`,
        footer: evil,
        organizer: evil,
        organizerUrl: 'javascript:window.evil=1',
        eventsUrl: 'data:text/html,<script>window.evil=1</script>',
        petitionUrl: 'https://evil.example/" onclick="window.evil=1',
        campaign: 'javascript:window.evil=1',
        accent: 'red;background:url(https://evil.example/x)',
        lang: evil,
        theme: evil,
        kind: evil,
        home: evil,
        base: 'https://evil.example/"><script>window.evil=1</script>',
        cdn: 'https://evil.example/card/',
        private: evil,
        remember: evil,
        width: evil,
        onclick: 'window.evil=1',
      });
      await expectAnswer(page);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => 'evil' in window)).toBe(false);
      expect(await page.locator('img[src=x], #code *, #card script').count()).toBe(0);
      expect(
        await card(page).evaluate((el) => el.getAttributeNames().filter((name) => name.startsWith('on'))),
      ).toEqual([]);
      await expect(card(page)).toHaveAttribute('private', 'private');
      await expect(card(page)).not.toHaveAttribute('remember');
      // to be read as it was written
      await expect(title(page)).toHaveText(evil);
      await expect(code(page)).toContainText('&lt;script&gt;');
      await expect(code(page)).not.toContainText('<script>window');
      await expect(code(page)).not.toContainText('javascript:');
      const elsewhere = asked.filter((url) => !url.startsWith(baseURL!) && !/^(data|about|blob):/.test(url));
      expect(elsewhere).toEqual([]);
    },
  );

  test('nothing that is typed goes out: the policy of the page lets nothing out', async ({
    page,
    problems,
  }) => {
    await configureMore(page);
    const went = await page.evaluate(() =>
      Promise.allSettled([
        fetch('https://elsewhere.example/?typed'),
        Promise.reject(new Error(String(navigator.sendBeacon?.('https://elsewhere.example/', 'typed')))),
      ]).then((all) => all.map(({ status }) => status)),
    );
    expect(went).toEqual(['rejected', 'rejected']);
    expect(problems.every((problem) => /Content.Security.Policy|connect-src/.test(problem))).toBe(true);
    problems.length = 0;
  });
});

test(
  'the switches: with a sentence of help, and each on the card, in the snippet and in the address',
  ONE_ENGINE,
  async ({ page }) => {
    await configureMore(page);
    // what keeps the state to the visitor is on, until the owner wants the smaller map
    const keepState = page.getByRole('checkbox', { name: 'Keep their state to themselves' });
    await expect(keepState).toBeChecked();
    await expect(card(page)).toHaveAttribute('private', 'private');
    await expect(code(page)).toContainText('private="private"');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await keepState.uncheck();
    await expect.poll(() => new URL(page.url()).hash).toBe('#private=no');
    await page.reload();
    await expect(keepState).not.toBeChecked();
    for (const [name, label, help, on] of [
      ['private', 'Keep their state to themselves', /fetches the map of the whole country/, ''],
      [
        'remember',
        'Let them keep what they did',
        /on their own device, for 90 days/,
        '#private=no&remember=yes',
      ],
    ] as const) {
      const box = page.getByRole('checkbox', { name: label });
      await expect(box).toHaveAccessibleDescription(help);
      await expect(box).not.toBeChecked();
      await expect(code(page)).not.toContainText(`${name}=`);
      await box.check();
      await expect(card(page)).toHaveAttribute(name, name);
      await expect(code(page)).toContainText(`${name}="${name}"`);
      await expect.poll(() => new URL(page.url()).hash).toBe(on);
      await box.uncheck();
      await expect(card(page)).not.toHaveAttribute(name);
      await expect(code(page)).not.toContainText(`${name}=`);
      await expect.poll(() => new URL(page.url()).hash).toBe('#private=no');
    }
    const sees = page.locator('#sees');
    await expect(sees).toContainText('their state is seen too');
    await page.getByRole('checkbox', { name: 'Keep their state to themselves' }).check();
    await expect(sees).toContainText('their state is not seen');
  },
);

test(
  'the card keeps what a visitor typed and was answered, whatever is picked',
  ONE_ENGINE,
  async ({ page }) => {
    await configureMore(page);
    await expectAnswer(page);
    const names = await resultOf(page).locator('[part=name]').allTextContents();
    await page.getByLabel('Title', { exact: true }).fill('Riverside');
    await page.getByRole('radio', { name: 'Words of your own' }).check();
    await page.getByRole('textbox', { name: 'Greeting' }).fill('Neighbors!');
    await page.getByRole('radio', { name: 'Sidebar' }).check();
    await page.getByLabel('Accent', { exact: true }).fill('#0a5c36');
    await page.getByRole('checkbox', { name: 'Letter' }).uncheck();
    await page.getByLabel('What does your site run on?').selectOption('react');
    await expect(title(page)).toHaveText('Riverside');
    await expect(fieldOf(page)).toHaveValue('59001');
    expect(await resultOf(page).locator('[part=name]').allTextContents()).toEqual(names);
  },
);

test('the card is seen at the width and on the page that are picked', ONE_ENGINE, async ({ page }) => {
  await configureMore(page);
  const widthOf = () => card(page).evaluate((el) => Math.round(el.getBoundingClientRect().width));
  for (const [name, width] of [
    ['Phone', 360],
    ['Sidebar', 300],
    ['Article', 680],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    expect(await widthOf()).toBe(width);
  }
  const ground = () =>
    card(page)
      .locator('[part=card]')
      .evaluate((el) => getComputedStyle(el).backgroundColor);
  await page.getByRole('group', { name: 'The card, as on your page' }).waitFor();
  await page.locator('[name=page][value=light]').check();
  const light = await ground();
  await page.locator('[name=page][value=dark]').check();
  expect(await ground()).not.toBe(light);
  // a theme of its own stands on any page
  await page.locator('[name=theme][value=light]').check();
  expect(await ground()).toBe(light);
});

test.describe('a campaign file', () => {
  test(
    'broken JSON: the line and the fix are said, and lead to the line; mended, the card shows it',
    ONE_ENGINE,
    async ({ page }) => {
      await configureMore(page);
      await page.getByRole('radio', { name: 'A campaign file' }).check();
      const json = page.getByLabel('Its text');
      const said = page.locator('#json-said');
      await json.fill('{\n  "title": "Lamps of Boston"\n  "letter": ["One."]\n}');
      await expect(said).toContainText('Line 3: expected a comma or }.');
      await expect(said).toContainText('3  "letter": ["One."]');
      await expect(title(page)).toHaveText('United States');
      await page.getByRole('button', { name: 'Go to line 3' }).click();
      await expect(json).toBeFocused();
      const selected = await json.evaluate((el: HTMLTextAreaElement) =>
        el.value.slice(el.selectionStart, el.selectionEnd),
      );
      expect(selected).toBe('  "letter": ["One."]');

      await json.fill('{\n  "title": "Lamps of Boston",\n  "leter": ["One."]\n}');
      await expect(said).toContainText('In order: the card shows it.');
      await expect(said).toContainText('Left out, line 3: there is no key "leter".');
      await expect(title(page)).toHaveText('Lamps of Boston');
      await expectAnswer(page);
    },
  );

  const REFUSED = [
    [
      'a link of another kind',
      '{"facts":{"title":"t","items":[{"id":"a","text":"b","url":"javascript:alert(1)"}]}}',
      'a link that begins with https://',
    ],
    ['no JSON', 'hello', 'keys in { }'],
    ['a text without an end', '{"title": "x\n"}', 'a text in quotes'],
    ['5 MB', `{"title":"${'x'.repeat(5_000_000)}"}`, 'a card reads at most 262144.'],
  ] as const;

  test('what is no campaign file is refused with the reason', ONE_ENGINE, async ({ page }) => {
    await configureMore(page, { says: 'file' });
    for (const [what, text, line] of REFUSED)
      await test.step(what, async () => {
        await page.getByLabel('Its text').evaluate((el: HTMLTextAreaElement, value) => {
          el.value = value;
          el.dispatchEvent(new Event('input', { bubbles: true }));
        }, text);
        await expect(page.locator('#json-said')).toContainText(line);
        await expect(page.getByRole('button', { name: 'Download my-campaign.json' })).toBeHidden();
        await expect(title(page)).toHaveText('United States');
      });
  });
});

test(
  '10,000 words: on the card, in the snippet, in the address, and the lookup still answers',
  ONE_ENGINE,
  async ({ page }) => {
    await configureMore(page, { says: 'words' });
    const words = Array.from({ length: 10_000 }, (_, i) => `word${i}`);
    const text = words.map((word, i) => (i % 100 === 99 ? `${word}\n\n` : `${word} `)).join('');
    await page.getByRole('textbox', { name: 'Letter' }).fill(text);
    await expect(card(page).getByText('word9999')).toBeVisible();
    await expect(code(page)).toContainText('word9999');
    await expectAnswer(page);
    await expect(page.locator('#address-said')).toContainText('characters');
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Letter' })).toHaveValue(text.trim());
    await expect(card(page).getByText('word9999')).toBeVisible();
  },
);

test.describe('colours', () => {
  const accent = (page: Page) => page.getByLabel('Accent', { exact: true });

  const BAD = [
    'bleu',
    '#12',
    'var(--x)',
    'transparent',
    'rgb(0 0 0 / 50%)',
    'currentcolor',
    'red; color: blue',
  ];

  test('what is no solid colour: it is said beside the field, and stands in no snippet', async ({ page }) => {
    await configureMore(page);
    for (const bad of BAD)
      await test.step(bad, async () => {
        await accent(page).fill(bad);
        await accent(page).press('Enter');
        await expect(accent(page)).toHaveAttribute('aria-invalid', 'true');
        await expect(accent(page)).toHaveAccessibleDescription(/No solid colour/);
        await expect(code(page)).not.toContainText('--hk-accent');
        await accent(page).fill('#c8102e');
        await expect(accent(page)).not.toHaveAttribute('aria-invalid', 'true');
        await expect(page.locator('#accent-error')).toBeEmpty();
        await expect(code(page)).toContainText('--hk-accent: #c8102e;');
      });
  });

  const WRITTEN = [
    ['Teal', '#008080'],
    ['c8102e', '#c8102e'],
    ['#ABC', '#aabbcc'],
    ['rgb(200, 16, 46)', '#c8102e'],
    ['hsl(0 100% 50%)', '#ff0000'],
  ] as const;

  test('colours as people write them', ONE_ENGINE, async ({ page }) => {
    await configureMore(page);
    for (const [written, hex] of WRITTEN)
      await test.step(written, async () => {
        // nothing is left of the one before
        await accent(page).fill('');
        await expect(code(page)).not.toContainText('--hk-accent');
        await accent(page).fill(written);
        await accent(page).press('Tab');
        await expect(accent(page)).toHaveValue(hex);
        await expect(code(page)).toContainText(`--hk-accent: ${hex};`);
      });
  });

  test(
    'too pale: it is said, with what to change, and one press changes it',
    ONE_ENGINE,
    async ({ page }) => {
      await configureMore(page, { accent: '#ffff00', onAccent: '#ffffff' });
      const said = page.locator('#contrast-said');
      await expect(said).toContainText('Too pale: words on the button (light), words on the button (dark).');
      await expect(page.getByRole('cell', { name: '1.0:1, too pale: it needs 4.5:1' })).toHaveCount(2);
      await page.getByRole('button', { name: 'Change it' }).click();
      await expect(said).toHaveText('Everything on the card can be read.');
      await expect(said).toBeFocused();
      await expect(page.getByLabel('Words on the accent', { exact: true })).toHaveValue('');
      await expect(accent(page)).toHaveValue('#ffff00');
    },
  );
});

test(
  'links that are none are said beside their field, and a host alone is completed',
  ONE_ENGINE,
  async ({ page }) => {
    await configureMore(page, { organizer: 'Readers' });
    const url = page.getByLabel('The organizer’s page');
    await url.fill('javascript:alert(1)');
    await url.press('Tab');
    await expect(url).toHaveAccessibleDescription(/No link that the card follows/);
    await expect(code(page)).not.toContainText('organizer-url');
    await url.fill('example.org/readers');
    await url.press('Tab');
    await expect(url).toHaveValue('https://example.org/readers');
    await expect(code(page)).toContainText('organizer-url="https://example.org/readers"');
    // a folder too, which would otherwise be looked for beside the page
    const base = page.getByLabel('Address of the folder');
    for (const [written, whole] of [
      ['files.example.org/card', 'https://files.example.org/card'],
      ['files.example.org', 'https://files.example.org'],
      ['v0.1.0/card/', 'v0.1.0/card/'],
      ['card', 'card'],
    ] as const) {
      await base.fill(written);
      await base.press('Tab');
      await expect(base).toHaveValue(whole);
    }
  },
);

test(
  'the snippet on the page is the one that the tests put into pages, with the hash of the script of this page',
  ONE_ENGINE,
  async ({ page }) => {
    await configureMore(page, { kind: 'jekyll', inside: 'number' });
    const [built] = await page
      .locator('script[integrity]')
      .evaluateAll(([script]) => [{ integrity: (script as HTMLScriptElement).integrity, cdn: '' }]);
    built.cdn = (await page.locator('#cdn').getAttribute('placeholder'))!;
    expect(await code(page).textContent()).toBe(
      snippetOf(clean({ kind: 'jekyll', inside: 'number' }), built),
    );
  },
);

const STATES: Record<string, Record<string, string>> = {
  'as it opens': {},
  'own words': { says: 'words', facts: '1\tone\ttwo', actions: 'a\tb', footer: 'c' },
  'a broken file, bad links and colours': {
    says: 'file',
    json: '{\n"title" 1}',
    organizer: 'x',
  },
  'a CDN, everything picked': {
    kind: 'wix',
    lang: 'zh-HK',
    theme: 'dark',
    page: 'dark',
    width: 'article',
    accent: '#c8102e',
  },
  'one file': { home: 'file' },
  'a link alone': { kind: 'substack', says: 'words', letter: 'x' },
};

for (const [name, picks] of Object.entries(STATES))
  test(`axe finds nothing: ${name}`, ONE_ENGINE, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 800 });
    await configureMore(page, picks);
    // a card in another language speaks English until its words have come
    await expect(card(page).locator('[part=card]')).toHaveAttribute('lang', picks['lang'] ?? 'en-US');
    if (picks['json']) {
      await page.getByLabel('The organizer’s page').fill('x y');
      await page.getByLabel('The organizer’s page').press('Tab');
      await page.getByLabel('Accent', { exact: true }).fill('bleu');
      await page.getByLabel('Accent', { exact: true }).press('Tab');
      await expect(page.locator('#accent-error')).not.toBeEmpty();
      await expect(page.locator('#json-said')).toContainText('Line 2');
    }
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 });
      // what was filled in has scrolled the page, and the bar at the foot may lie over half a control
      await page.evaluate(() => scrollTo(0, 0));
      // that bar is on a phone alone, and the same in every state
      const isAnew = width === 1280 || name === 'as it opens';
      await expectAccessible(page, `${name}, ${width} px`, isAnew ? {} : { only: BY_WIDTH });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
