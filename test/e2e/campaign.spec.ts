// What owners get wrong: attributes, campaign files and words that do not come. The card stays whole, and says what to mend.
import type { Page } from '@playwright/test';
import {
  ask,
  expect,
  expectAccessible,
  expectWhole,
  fieldOf,
  headingOf,
  ONE_ENGINE,
  place,
  PLAIN,
  takeWarnings,
  test,
} from './support.ts';

const titleOf = (page: Page) => page.locator('[part=title]');

async function expectBuiltIn(page: Page): Promise<void> {
  await expect(titleOf(page)).toHaveText('United States');
  await expect(page.getByText('1,300+')).toBeVisible();
  await expectWhole(page);
}

const BAD = {
  lang: 'xx',
  theme: 'neon',
  'heading-level': '9',
  sections: 'foo',
  expires: 'soon',
  image: 'javascript:evil=1',
  'organizer-url': 'javascript:evil=2',
  'events-url': 'javascript:evil=3',
  'petition-url': 'javascript:evil=4',
  campaign: '/campaign/missing.json',
};

test(
  'every attribute wrong at once: the built-in card, and one warning for each with the fix',
  ONE_ENGINE,
  async ({ page, problems }) => {
    await page.goto(PLAIN);
    await place(page, { ...BAD, organizer: 'Friends' }, 2);
    await expect(titleOf(page)).toHaveText(['United States', 'United States']);
    await expectWhole(page);
    await expect(titleOf(page).first()).toHaveAttribute('aria-level', '2');
    await ask(page.locator('hk-advocacy-card').first(), '59001');
    await expect(headingOf(page.locator('hk-advocacy-card').first())).toHaveText('Your 3 calls');
    await expectWhole(page);
    const warnings = takeWarnings(problems);
    for (const [attribute, value] of Object.entries(BAD))
      expect
        .soft(
          warnings.filter((line) =>
            line.startsWith(`hk-advocacy-card: ${attribute}="${value}" is not used. Use `),
          ),
          attribute,
        )
        .toHaveLength(1);
    expect(warnings).toHaveLength(Object.keys(BAD).length);
  },
);

for (const [name, fix] of Object.entries({
  missing: 'answers 404',
  html: 'line 1: expected keys in { }',
  huge: 'longer than 262144 bytes',
  // reading stops at the limit, not when the time is over
  endless: 'longer than 262144 bytes',
  array: 'line 1: expected keys in { }',
  links: 'expected a link that begins with https://',
  loop: 'campaign.schema.json',
}))
  test(
    `a campaign file gone wrong, ${name}: what stands in the tag, the built-in campaign, one warning`,
    ONE_ENGINE,
    async ({ page, problems }) => {
      await page.goto(PLAIN);
      await place(page, { campaign: `/campaign/${name}.json` });
      await expectBuiltIn(page);
      await expect(page.getByText('The letter in the tag.')).toBeVisible();
      await expect(page.getByText('The text in the tag.')).toBeHidden();
      const warnings = takeWarnings(problems);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(`campaign="/campaign/${name}.json" is not used. Use a file`);
      expect(warnings[0]).toContain(fix);
      await ask(page, '59001');
      await expect(headingOf(page)).toHaveText('Your 3 calls');
    },
  );

test('a campaign file full of markup: it is text', ONE_ENGINE, async ({ page }) => {
  await page.goto(PLAIN);
  await place(page, { campaign: '/campaign/markup.json' });
  await expect(titleOf(page)).toContainText('<script>');
  await expect(page.locator('hk-advocacy-card').locator('img, script')).toHaveCount(0);
  await expectWhole(page);
});

test('a campaign file that is late: the text in the tag, then the built-in campaign, then the file; what was typed stays', async ({
  page,
}) => {
  await page.goto(PLAIN);
  await place(page, { campaign: '/campaign/late.json' });
  await expect(page.getByText('The text in the tag.')).toBeVisible();
  await expect(titleOf(page)).toHaveCount(0);
  await expect(titleOf(page)).toHaveText('United States');
  await fieldOf(page).fill('59001');
  await expect(titleOf(page)).toHaveText('Lamps of Boston');
  await expect(fieldOf(page)).toHaveValue('59001');
  await expect(fieldOf(page)).toBeFocused();
  await expect(page.getByText('A letter from the file.')).toBeVisible();
});

test('a campaign file that comes after another was asked for is not shown', ONE_ENGINE, async ({ page }) => {
  await page.goto(PLAIN);
  const answered = page.waitForResponse('**/late.json');
  await place(page, { campaign: '/campaign/late.json' });
  await page.locator('hk-advocacy-card').evaluate((card) => card.setAttribute('campaign', 'us'));
  await expect(titleOf(page)).toHaveText('United States');
  await (await answered).finished();
  await page.waitForTimeout(300);
  await expect(titleOf(page)).toHaveText('United States');
});

test(
  'a campaign file that comes when the card is gone: nothing, not even a word on the console',
  ONE_ENGINE,
  async ({ page }) => {
    await page.goto(PLAIN);
    const answered = page.waitForResponse('**/late.json');
    await place(page, { campaign: '/campaign/late.json' });
    await expect(page.getByText('The text in the tag.')).toBeVisible();
    await page.evaluate(() => document.querySelector('hk-advocacy-card')!.remove());
    await (await answered).finished();
    await page.waitForTimeout(200);
  },
);

for (const fault of ['missing', 'damaged'])
  test(
    `the words of another language are ${fault}: English, and one warning for all cards`,
    ONE_ENGINE,
    async ({ page, problems }) => {
      await page.goto(`/words-${fault}${PLAIN}`);
      await place(page, { lang: 'zh-HK' }, 2);
      const first = page.locator('hk-advocacy-card').first();
      await expect.poll(() => problems.filter((line) => line.startsWith('hk-advocacy-card'))).toHaveLength(1);
      await expect(titleOf(page)).toHaveText(['United States', 'United States']);
      await expect(page.locator('[part=card]').first()).toHaveAttribute('lang', 'en-US');
      await ask(first, '59001');
      await expect(headingOf(first)).toHaveText('Your 3 calls');
      await expectWhole(page);
      const warnings = takeWarnings(problems);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(
        'lang="zh-HK" is not used. Use it with locales/zh-HK.json beside the module',
      );
    },
  );

test('Chinese words that are late: English until then, and the visit goes on', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/zh-HK.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(PLAIN);
  await place(page, { lang: 'zh-HK' });
  await ask(page, '59001');
  await expect(headingOf(page)).toHaveText('Your 3 calls');
  release();
  await expect(headingOf(page)).toHaveText('你的3通電話');
  await expect(headingOf(page)).toBeFocused();
  await expectWhole(page);
  await expectAccessible(page, 'in Chinese');
});

const LANDMARKS = [
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
] as const;

test('ten cards bring no landmark, and no rule of axe is broken', ONE_ENGINE, async ({ page }) => {
  test.slow();
  await page.goto(PLAIN);
  await place(page, { organizer: 'Friends', 'events-url': 'https://events.example' }, 10);
  await expect(page.locator('[part=field]')).toHaveCount(10);
  await ask(page.locator('hk-advocacy-card').first(), '59001');
  await expect(headingOf(page.locator('hk-advocacy-card').first())).toBeVisible();
  const found = await Promise.all(LANDMARKS.map((role) => page.getByRole(role).count()));
  expect(Object.fromEntries(LANDMARKS.map((role, i) => [role, found[i]]))).toEqual({
    ...Object.fromEntries(LANDMARKS.map((role) => [role, 0])),
    main: 1,
  });
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectAccessible(page, 'ten cards');
});
