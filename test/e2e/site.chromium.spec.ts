// The pages of the documentation: whole, readable and without a dead end, with and without JavaScript.
import type { APIRequestContext, Page } from '@playwright/test';
import { KINDS } from '../../demo/configurator/kinds.js';
import { SITE } from './pages-of-the-site.ts';
import { BY_WIDTH, expect, expectAccessible, takeWarnings, test } from './support.ts';

const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Sets the page's own scheme: Firefox emulates none. */
const turn = (page: Page, scheme: 'light' | 'dark') =>
  page.evaluate((value) => (document.documentElement.style.colorScheme = value), scheme);

/** axe in light on a wide page and in the dark on a phone, and nothing is wider than the page. */
async function expectLegible(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await turn(page, 'light');
  await expectAccessible(page, 'light, 1280');
  expect(await overflows(page)).toBe(0);
  await page.setViewportSize({ width: 375, height: 812 });
  await turn(page, 'dark');
  // roles and names are those of the wide page
  await expectAccessible(page, 'dark, 375', { only: BY_WIDTH });
  expect(await overflows(page)).toBe(0);
  await page.setViewportSize({ width: 280, height: 653 });
  expect(await overflows(page)).toBe(0);
}

/** Each link leads somewhere on the site, and to something on that page. */
async function expectLinks(page: Page, request: APIRequestContext): Promise<void> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const inside = [...new Set(links)].filter((href) => href.startsWith(new URL('/', page.url()).href));
  expect(inside.length).toBeGreaterThan(5);
  const texts = new Map<string, string>();
  for (const href of inside) {
    const [address, id] = href.split('#') as [string, string?];
    if (!texts.has(address)) {
      const response = await request.get(address);
      expect(response.status(), href).toBe(200);
      texts.set(address, await response.text());
    }
    const kind = new URLSearchParams(id).get('kind');
    if (kind)
      expect(
        KINDS.map((one) => one.id),
        href,
      ).toContain(kind);
    else if (id) expect(texts.get(address), href).toMatch(new RegExp(`\\sid="${id}"`));
  }
}

/** The first Tab leads to the text, and the bar says where one is. */
async function expectLed(page: Page, file: string): Promise<void> {
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'To the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
  await page.keyboard.press('Tab');
  expect(await page.locator('.site :focus, .chapters :focus').count()).toBe(0);

  await expect(page.locator('header.site nav [aria-current]')).toHaveText(
    file.startsWith('demo/docs') ? 'Documentation' : 'Themes',
  );
  if (file.startsWith('demo/docs'))
    expect(
      await page.locator('.chapters [aria-current]').evaluate((a) => (a as HTMLAnchorElement).pathname),
    ).toBe(`/${file}`);
}

for (const file of SITE)
  test(`${file}: silent, every element defined, led by keyboard, no dead link, accessible and legible`, async ({
    page,
    request,
  }) => {
    test.slow();
    await page.goto(`/${file}`);
    await page.waitForLoadState('networkidle');
    expect(await page.locator(':not(:defined)').count()).toBe(0);
    await expectLed(page, file);
    await expectLinks(page, request);
    await expectLegible(page);
  });

test('the chapters are the same on every page', async ({ page }) => {
  const chapters: string[][] = [];
  for (const file of SITE.filter((one) => one.startsWith('demo/docs'))) {
    await page.goto(`/${file}`);
    chapters.push(
      await page
        .locator('.chapters a')
        .evaluateAll((all) => all.map((a) => a.outerHTML.replace(' aria-current="page"', ''))),
    );
  }
  for (const list of chapters) expect(list).toEqual(chapters[0]);
  expect(chapters[0]).toHaveLength(chapters.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const file of SITE)
    test(`${file} can be read`, async ({ page, problems }) => {
      await page.goto(`/${file}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // the code of an example is there to read
      const examples = page.locator('details.example');
      if (await examples.count()) {
        await examples.last().locator('summary').click();
        await expect(examples.last().locator('pre').first()).toBeVisible();
      }
      // Firefox tells that scripts are off
      problems.length = 0;
    });
});

test('a colour tried on the page of theming is on the pieces beside it', async ({ page }) => {
  await page.goto('/demo/docs/theming.html');
  const find = page.getByRole('button', { name: 'Find my members' });
  await expect(find).toHaveCSS('background-color', 'rgb(255, 201, 60)');
  await page.getByLabel('Try one').fill('#1f5fd0');
  await expect(find).toHaveCSS('background-color', 'rgb(31, 95, 208)');
});

test('a campaign file written on its page is shown, or its mistake by line', async ({ page, problems }) => {
  await page.goto('/demo/docs/campaign.html');
  const field = page.getByLabel('my-campaign.json');
  const verdict = page.locator('#file-verdict');
  const title = page.locator('hk-advocacy-card [part=title]');
  await expect(title).toHaveText('Texas for Hong Kong');

  await field.fill('{\n  "title": "Ohio for Hong Kong"\n}');
  await expect(title).toHaveText('Ohio for Hong Kong');
  await expect(verdict).toHaveText('The file is in order.');
  await field.fill('{\n  "title": "Utah for Hong Kong"\n  "letter": ["A letter"]\n}');
  await expect(verdict).toContainText('line 3: expected a comma or }');
  await expect(title).toHaveText('Ohio for Hong Kong');
  await field.fill('{\n  "titel": "Utah for Hong Kong"\n}');
  await expect(verdict).toContainText('line 2: there is no key "titel". It is left out.');
  await expect(title).toHaveText('United States');
  // the card tells it on the console as well
  for (const warning of takeWarnings(problems)) expect(warning).toContain('there is no key "titel"');
});
