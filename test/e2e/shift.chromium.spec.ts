// Only Chromium measures layout shift. The site's page has the snippet's rule, and the module comes late.
import { ask, expect, open, printed, SNIPPET, test } from './support.ts';
import { wikiPage } from './wiki.ts';
import type { Page } from '@playwright/test';
import { clean } from '../../demo/configurator/picks.js';
import { snippetOf } from '../../demo/configurator/snippet.js';

interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/** Writes down what moves, on a page whose module is half a second late; what is there in that time, `early` can look at. */
async function watch(page: Page, early = async () => {}): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[])
        if (!entry.hadRecentInput)
          shifts.push(`${entry.value.toFixed(4)} at ${entry.startTime.toFixed(0)} ms`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/dist/hk-advocacy-card.js', async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await early();
    await route.continue();
  });
}

/** What has moved, once the card is there and at rest. */
async function shifts(page: Page): Promise<string[]> {
  await expect(page.locator('[part=call-title]')).toBeAttached();
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

for (const [width, height] of [
  [320, 568],
  [768, 1024],
  [1280, 720],
  [1280, 2400],
] as const) {
  test(`nothing moves when the module comes 500 ms late, ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await watch(page);
    await page.goto('/test/e2e/pages/shift.html');
    expect(await shifts(page)).toEqual([]);
  });

  test(`without the rule nothing above the card moves, ${width} x ${height}`, async ({ page }) => {
    // a site owner who forgot it
    await page.route('**/demo/demo.css', async (route) => {
      const response = await route.fetch();
      const css = (await response.text()).replace(/hk-advocacy-card:not\(:defined\) \{[^}]*\}/, '');
      expect(css).not.toContain(':not(:defined)');
      await route.fulfill({ response, body: css });
    });
    const above = () =>
      page
        .locator('h1, #before')
        .evaluateAll((all) => all.map((el) => JSON.stringify(el.getBoundingClientRect())));
    let before: string[] = [];
    await page.setViewportSize({ width, height });
    await watch(page, async () => {
      before = await above();
    });
    await page.goto('/test/e2e/pages/shift.html');
    await shifts(page);
    expect(before).toHaveLength(2);
    expect(await above()).toEqual(before);
  });
}

for (const [width, height] of [
  [440, 956],
  [1024, 1366],
  [1440, 2560],
] as const)
  test(`nothing moves with a card that is lower than its room, ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await watch(page);
    await open(
      page,
      `<h1>A page</h1><p>Words before it.</p><p>More of them.</p>
      <hk-advocacy-card sections="call"></hk-advocacy-card><p>Words after it.</p>`,
      { head: SNIPPET },
    );
    expect(await shifts(page)).toEqual([]);
  });

for (const lang of ['en', 'zh-HK'])
  test(`nothing moves where the card takes the place of what was printed in ${lang}`, async ({ page }) => {
    await watch(page);
    await open(page, `<h1>A page</h1>${printed(lang)}<p>Words after it.</p>`, { head: SNIPPET });
    await expect(page.locator('[part=card]')).toHaveAttribute('lang', lang === 'en' ? 'en-US' : lang);
    expect(await shifts(page)).toEqual([]);
  });

test('nothing moves on the page of a wiki, which has no rule of its own', async ({ page }) => {
  const snippet = snippetOf(clean({ kind: 'mediawiki', base: '/dist/' }), { integrity: '', cdn: '' });
  await watch(page);
  await open(page, `<h1>A page</h1>${wikiPage(snippet)}<p>Words after it.</p>`, { head: '' });
  expect(await shifts(page)).toEqual([]);
});

const REMEMBERS = '<h1>A page</h1><hk-advocacy-card remember></hk-advocacy-card><p>Words after it.</p>';

for (const kept of [
  null,
  '{"version":1,"actions":{"sanctions":{"since":"2026-11-20","spoke":2},"steps":{"since":"2026-11-20","letter":1}}}',
])
  test(`nothing moves in a card that may remember, ${kept ? 'with' : 'without'} something kept`, async ({
    page,
  }) => {
    // what was done stands under the actions: they are in sight
    await page.setViewportSize({ width: 1280, height: 3000 });
    await watch(page);
    await page.addInitScript((text) => {
      if (text) localStorage.setItem('hk-advocacy-card:us', text);
    }, kept);
    await open(page, REMEMBERS, { head: SNIPPET });
    await expect(page.locator('[part=memory]')).toBeVisible();
    await expect(page.locator('[part=done]')).toHaveCount(kept ? 2 : 0);
    expect(await shifts(page)).toEqual([]);
  });

test('nothing moves when an answer comes, or the next step, but what the visitor asked for', async ({
  page,
}) => {
  await watch(page);
  await open(page, REMEMBERS.replace(' remember', ''), { head: SNIPPET });
  await expect(page.getByRole('textbox')).toBeVisible();
  const before = () =>
    page.locator('h1, hk-advocacy-card').evaluateAll((all) => all.map((el) => el.getBoundingClientRect().x));
  const at = await before();
  await ask(page, '59001');
  for (const name of [
    'I talked to someone',
    'No answer',
    'I left a message',
    'Write instead',
    'Call instead',
  ])
    await page.locator('hk-rep-lookup').getByRole('button', { name, exact: true }).press('Enter');
  await expect(page.locator('[part=result] [part=name]')).toHaveCount(3);
  expect(await before()).toEqual(at);
  expect(await shifts(page)).toEqual([]);
});
