// The card as a guest: beside another copy, beside somebody else's element, and without a trace on the page.
import { ask, expect, headingOf, PLAIN, test } from './support.ts';
import type { Page } from '@playwright/test';

test('the module loaded twice: one card that works, one warning', async ({ page, problems }) => {
  await page.goto('/test/e2e/pages/twice.html');
  await ask(page, '59001');
  await expect(headingOf(page)).toHaveText('Your 3 calls');
  expect(problems).toEqual([
    'hk-advocacy-card: <hk-fact-list> is defined already. Load the module once: this copy defines nothing.',
  ]);
  problems.length = 0;
});

test('the module loaded twice under Trusted Types: the same', async ({ page, problems }) => {
  await page.goto('/csp/test/e2e/pages/twice.html');
  await ask(page, '59001');
  await expect(headingOf(page)).toHaveText('Your 3 calls');
  expect(problems).toHaveLength(1);
  problems.length = 0;
});

test('a name that somebody else has taken: none of ours is defined, and the text in the tag stays', async ({
  page,
  problems,
}) => {
  await page.goto('/test/e2e/pages/taken.html');
  await expect.poll(() => problems).toHaveLength(1);
  expect(problems[0]).toContain('<hk-rep-lookup> is defined already');
  problems.length = 0;
  await expect(page.getByText('Call your senators: the text in the tag.')).toBeVisible();
  await expect(page.getByText('Somebody else’s lookup')).toBeVisible();
  const card = await page.evaluate(() => customElements.get('hk-advocacy-card') === undefined);
  expect(card).toBe(true);
});

/** Everything that a script can leave on a page beside its elements. */
const traces = (page: Page) =>
  page.evaluate(() => {
    const names = (of: object) => Reflect.ownKeys(of).map(String).sort();
    return {
      window: names(window),
      document: names(document),
      documentElement: document.documentElement.outerHTML
        .split('<body')[0]!
        .replace(/<script.*?<\/script>/s, ''),
      element: names(HTMLElement.prototype),
      node: names(Node.prototype),
      symbol: names(Symbol),
      array: names(Array.prototype),
      body: document.body.childElementCount,
      bodyAttributes: document.body.getAttributeNames(),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    };
  });

test('the module leaves nothing on the page but its elements, and that names are not looked up early', async ({
  page,
}) => {
  await page.goto('/test/e2e/pages/bare.html');
  await page.waitForLoadState('networkidle');
  const bare = await traces(page);
  bare.documentElement = bare.documentElement
    .replace('A page without the module', 'A page with the card')
    .replace('</head>', '<meta http-equiv="x-dns-prefetch-control" content="off"></head>');

  await page.goto(PLAIN);
  await ask(page, '10118');
  await page.locator('.options button').first().click();
  await expect(page.locator('[part=seat]').nth(2)).toBeVisible();
  expect(await traces(page)).toEqual(bare);
});

test('two cards are two visits', async ({ page }) => {
  await page.goto('/test/e2e/pages/three.html');
  const [first, second] = [page.locator('hk-advocacy-card').first(), page.locator('hk-advocacy-card').last()];
  await ask(first, '59001');
  await expect(headingOf(first)).toHaveText('Your 3 calls');
  await expect(second.locator('[part=result]')).toBeEmpty();
  await ask(second, '97635');
  await expect(headingOf(second)).toHaveText('Your calls');
  await expect(headingOf(first)).toHaveText('Your 3 calls');
});
