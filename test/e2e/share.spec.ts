// "Ask a friend to call" at the end of a visit: by keyboard and by touch. What is passed on says nothing of the visit.
import type { Page } from '@playwright/test';
import { expectFits, expectTargets } from './layout.ts';
import { expectAccessibleTwice, openVisit, speak } from './visit-page.ts';
import { focused, heard, listen, tabThrough, tabTo } from './keys.ts';
import { ask, expect, MODULE, open, resultOf, test } from './support.ts';

const say = speak('en');
const SERVICES = ['WhatsApp', 'Telegram', 'Facebook', 'X', 'Bluesky', 'Threads'];

/** Puts a stub in the place of the menu for sharing, or takes it away; the page notes what it and the events tell. */
const prepare = (page: Page, isThere: boolean) =>
  page.addInitScript((has) => {
    const told: unknown[] = [];
    const share = (data: unknown) => {
      told.push(data);
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: has ? share : undefined, configurable: true });
    Object.assign(window, { told });
    addEventListener('hk-share', (event) => told.push((event as CustomEvent<unknown>).detail));
  }, isThere);

const told = (page: Page) => page.evaluate(() => (window as unknown as { told: unknown[] }).told);

/** The page's own address. */
const here = (page: Page) => page.url().replace(/#.*/, '');

/** What a visit knows and nobody else may learn. */
const OF_THE_VISIT = /59001|Montana|Daines|Sheehy|Downing|talked|message/;

async function call(page: Page): Promise<void> {
  await ask(page, '59001');
  for (const outcome of ['call.spoke', 'call.voicemail', 'call.spoke'] as const)
    await resultOf(page)
      .getByRole('button', { name: say(outcome), exact: true })
      .click();
  await expect(resultOf(page).locator('#share')).toBeVisible();
}

test('by keyboard, without a menu for sharing (taken away): the ways, each with its host', async ({
  page,
}) => {
  test.slow();
  await prepare(page, false);
  await listen(page);
  await openVisit(page);
  await call(page);
  await heard(page);
  await tabTo(page, say('share.button'));
  await page.keyboard.press('Enter');
  expect(await focused(page), 'the focus stays').toBe(say('share.button'));
  const bar = resultOf(page).locator('hk-share-bar');
  await expect(bar.locator('#link')).toHaveText(here(page));
  const passed = await tabThrough(page, 2 + SERVICES.length);
  expect(passed[0]).toBe(say('share.copy'));
  expect(passed[1]).toBe(say('share.mail'));
  for (const [i, name] of SERVICES.entries())
    expect(passed[i + 2]).toMatch(new RegExp(`^${name} \\S+\\.\\w+ `));
  const hrefs = await bar.locator('a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(hrefs).toHaveLength(1 + SERVICES.length);
  for (const href of hrefs) {
    expect(decodeURIComponent(href)).toContain(here(page));
    expect(decodeURIComponent(href)).not.toMatch(OF_THE_VISIT);
  }
  await tabTo(page, say('share.copy'), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => heard(page)).toEqual([say('share.copied')]);
  expect(await told(page)).toEqual([{ how: 'copy' }]);
  await expectAccessibleTwice(page, 'the ways');
  for (const width of [760, 375, 320, 280]) {
    await page.setViewportSize({ width, height: 700 });
    await expectFits(page, `the ways, ${width} px`);
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 667 } });

  test('with a menu for sharing (stubbed): it gets the words and the address, and nothing of the visit', async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'only Chromium emulates a finger');
    await prepare(page, true);
    await openVisit(page);
    await call(page);
    await resultOf(page).locator('#share').tap();
    const [shared, detail, ...more] = await told(page);
    expect(shared).toEqual({
      title: 'Call Congress for Hong Kong',
      text: say('share.text', { ask: 'Call Congress for Hong Kong' }),
      url: here(page),
    });
    expect(detail).toEqual({ how: 'sheet' });
    expect(more).toEqual([]);
    await expect(resultOf(page).locator('hk-share-bar [role=status]')).toHaveText(say('share.done'));
    await resultOf(page).locator('#more').tap();
    await expect(resultOf(page).locator('#link')).toBeVisible();
    await expectTargets(page, 'the ways');
  });
});

test('a page with a variable "parent" is in no frame for that: the campaign can be passed on', async ({
  page,
}) => {
  await open(page, '<hk-advocacy-card sections="call share"></hk-advocacy-card>', {
    head: `<script>var parent = document.documentElement</script>${MODULE}`,
  });
  await expect(page.locator('[part=share-button]')).toBeVisible();
});
