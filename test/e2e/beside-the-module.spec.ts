// What lies beside the module: found from whatever address it was loaded by, and checked where it is of another version.
import { readFileSync } from 'node:fs';
import {
  answerOf,
  ask,
  expect,
  expectFailure,
  expectWarning,
  ONE_ENGINE,
  open,
  resultOf,
  takeWarnings,
  test,
} from './support.ts';

const MODULE_FILE = new URL('../../dist/hk-advocacy-card.js', import.meta.url);
const CHINESE = '<hk-advocacy-card lang="zh-HK"></hk-advocacy-card>';

for (const address of [
  '/dist/hk-advocacy-card.js?v=2026/11',
  '/dist/hk-advocacy-card.js#1/2',
  '/dist/hk-advocacy-card.js?a=/x/y.js#/z',
  '/dist/card.0f3c.min.js',
])
  test(`a module at ${address} finds its tables and its translation`, ONE_ENGINE, async ({ page }) => {
    await page.route('**/dist/card.0f3c.min.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: readFileSync(MODULE_FILE, 'utf8') }),
    );
    await open(page, CHINESE, { head: `<script type="module" src="${address}"></script>` });
    await expect(page.locator('[part=card]')).toHaveAttribute('lang', 'zh-HK');
    await page.locator('#zip').fill('59001');
    await page.locator('[part=find]').click();
    await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
  });

test('a translation of another version is not used: English, a warning with the fix, and the lookup works', async ({
  page,
  problems,
}) => {
  await page.route('**/dist/locales/zh-HK.json', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace('"zip.find":"', '"zip.find":"!') });
  });
  await open(page, CHINESE);
  await expect(page.getByRole('button', { name: 'Find my members' })).toBeVisible();
  await ask(page, '59001');
  await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
  // the browser has a word of its own on the hash
  expect(takeWarnings(problems).filter((line) => line.startsWith('hk-advocacy-card'))).toEqual([
    expect.stringContaining('lang="zh-HK" is not used. Use it with locales/zh-HK.json beside the module'),
  ]);
});

test('a table of another version than its manifest is not used: a number to call, and a warning with the fix', async ({
  page,
  problems,
}) => {
  await page.route('**/dist/data/119/members-*', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace(/\|Steve Daines\|/, '|Somebody Else|') });
  });
  await open(page, '<hk-advocacy-card></hk-advocacy-card>');
  await ask(page, '59001');
  await expectFailure(page, '59001');
  expectWarning(problems);
});

test(
  'older tables with their own manifest beside a newer module answer, with their own date',
  ONE_ENGINE,
  async ({ page }) => {
    await page.route('**/dist/data/manifest.json', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({
        response,
        body: text.replace(/("members":[^}]*?"asOf":\s*")[^"]+/, '$12026-07-15'),
      });
    });
    await open(page, '<hk-advocacy-card></hk-advocacy-card>');
    await ask(page, '59001');
    const { seats } = await answerOf('59001');
    await expect(resultOf(page).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
    await expect(page.getByText('Members as of July 15, 2026.')).toBeVisible();
  },
);
