// A hash in a tag covers the one file that it is written for: so that file must be all the code that runs.
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, made, resultOf, test } from './support.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const SCRIPTS = globSync('**/*.{js,mjs,cjs}', { cwd: DIST }).sort();

const hashOf = (file: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(DIST + file))
    .digest('base64')}`;

const tag = (file: string, kind: string) =>
  `<script ${kind} src="/dist/${file}" integrity="${hashOf(file)}"></script>`;

const card = (attributes = '') =>
  `<hk-advocacy-card remember campaign="/campaign/good.json" ${attributes}></hk-advocacy-card>`;

/** Pages that bring in the card with a hash, and the script that it belongs to. */
const PAGES: [what: string, own: string[], address: string][] = [
  [
    'the module',
    ['hk-advocacy-card.js'],
    made(card('lang="zh-HK"'), { head: tag('hk-advocacy-card.js', 'type="module"') }),
  ],
  [
    'the standalone file',
    ['hk-advocacy-card.standalone.js'],
    made(card(), { head: tag('hk-advocacy-card.standalone.js', 'defer') }),
  ],
  ['the page for frames', ['hk-advocacy-card.js', 'embed.js'], '/dist/embed.html?lang=zh-HK'],
];

/** Makes a script of dist/ another one, which leaves a mark where it runs. */
const changeScript = (page: Page, file: string) =>
  page.route(
    ({ pathname }) => pathname === `/dist/${file}`,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: `${await response.text()}\n;globalThis.changedScript = ${JSON.stringify(file)};`,
      });
    },
  );

const changedScript = (page: Page) =>
  page.evaluate(() => (globalThis as Record<string, unknown>).changedScript);

/** Asks the card if there is one; opens what it can load later. */
async function useCard(page: Page): Promise<void> {
  const zip = page.locator('#zip');
  await zip.fill('59001');
  await page.locator('[part=find]').click();
  await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
  await expect(page.locator('[part=seat-call]').first()).toBeVisible();
  await page.locator('[part=outcome]').first().click();
  await expect(page.locator('.mark')).toBeVisible();
}

test('there are scripts to change', () => {
  expect(SCRIPTS).toEqual(expect.arrayContaining(['hk-advocacy-card.js', 'embed.js']));
});

for (const [what, own, address] of PAGES) {
  for (const file of own)
    test(`${what}, where dist/${file} is another: it does not run`, async ({ page, problems }) => {
      await changeScript(page, file);
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      // the browser says that the hash does not match
      expect(problems.length).toBeGreaterThan(0);
      problems.length = 0;
      if (file !== 'embed.js')
        expect(await page.evaluate(() => customElements.get('hk-advocacy-card') === undefined)).toBe(true);
      expect(await changedScript(page)).toBe(undefined);
    });

  test(`${what}, where every other script of dist/ is another: none of them runs`, async ({ page }) => {
    const others = SCRIPTS.filter((file) => !own.includes(file));
    expect(others.length).toBeGreaterThan(2);
    for (const file of others) await changeScript(page, file);
    await page.goto(address);
    await useCard(page);
    expect(await changedScript(page)).toBe(undefined);
  });
}

test.describe('under Integrity-Policy, which lets no script run that has no hash', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium has the header');

  const open = async (page: Page, html: string) => {
    await page.route('**/made/**', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'integrity-policy': 'blocked-destinations=(script)' };
      await route.fulfill({ response, headers });
    });
    await page.goto(html);
  };

  test('the card works with its one hash', async ({ page }) => {
    await open(page, PAGES[0]![2]);
    await useCard(page);
  });

  test('no script that is another runs, with its hash or without', async ({ page, problems }) => {
    for (const file of SCRIPTS) await changeScript(page, file);
    const kindOf = (file: string) => (file.includes('standalone') ? 'defer' : 'type="module"');
    for (const toTag of [
      tag,
      (file: string, kind: string) => `<script ${kind} src="/dist/${file}"></script>`,
    ]) {
      await open(
        page,
        made('<p>A page</p>', { head: SCRIPTS.map((file) => toTag(file, kindOf(file))).join('') }),
      );
      await page.waitForLoadState('networkidle');
      expect(await changedScript(page)).toBe(undefined);
    }
    // what the browser says about it
    problems.length = 0;
  });

  test('a script without a hash is what the header stops', async ({ page, problems }) => {
    const head = '<script type="module" src="/dist/hk-advocacy-card.js"></script>';
    await open(page, made(card(), { head }));
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => customElements.get('hk-advocacy-card') === undefined)).toBe(true);
    problems.length = 0;
  });
});

test('a changed script does run where a tag has no hash, so the marks would be seen', async ({ page }) => {
  await changeScript(page, 'hk-advocacy-card.js');
  await page.goto(made(card()));
  await expect(page.locator('#zip')).toBeVisible();
  expect(await changedScript(page)).toBe('hk-advocacy-card.js');
});
