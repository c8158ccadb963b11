// The built sites, as a visitor opens them.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { integrityOf } from '../../tools/build/integrity.ts';
import { serve } from '../../tools/static-server.mjs';
import { answerOf, ask, expect, expectAccessible, resultOf, test } from '../e2e/support.ts';
import { CHOSEN, GENERATORS, PATH, publicOf } from './sites.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url));

const { modules } = JSON.parse(read('custom-elements.json').toString()) as {
  modules: { declarations: { tagName: string; attributes: { name: string }[] }[] }[];
};
const ATTRIBUTES = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'hk-advocacy-card')!
  .attributes.map(({ name }) => name);

const cards = (page: Page) => page.locator('hk-advocacy-card');

const titles = (page: Page) => cards(page).locator('[part=title]');

async function expectOneTag(page: Page): Promise<void> {
  const tags = page.locator('script');
  await expect(tags).toHaveCount(1);
  await expect(tags).toHaveAttribute('type', 'module');
  await expect(tags).toHaveAttribute('src', `/${PATH}/hk-advocacy-card/hk-advocacy-card.js`);
  await expect(tags).toHaveAttribute('integrity', integrityOf(read('dist/hk-advocacy-card.js')));
  await expect(tags).toHaveAttribute('data-cfasync', 'false');
  await expect(page.locator('style')).toHaveCount(1);
}

for (const generator of GENERATORS)
  test.describe(generator, () => {
    test.skip(process.env[CHOSEN]?.split(',').includes(generator) === false, 'it is not on this machine');

    let server: Awaited<ReturnType<typeof serve>>;
    test.beforeAll(async () => {
      server = await serve({ root: publicOf(generator), port: 0 });
    });
    test.afterAll(() => server.close());

    const open = (page: Page, name: string) => page.goto(`${server.url}${PATH}/${name}/`);

    test('in own words: it draws them, and answers a ZIP code', async ({ page }) => {
      await open(page, 'own-words');
      await expect(titles(page)).toHaveText('Riverside for Hong Kong');
      await expect(titles(page)).toHaveAttribute('aria-level', '3');
      await expect(page.getByText('Riverside Reading Group')).toBeVisible();
      await expect(page.getByText('We read banned books together.')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Why we call' })).toBeVisible();
      await expect(cards(page).locator('[part~=fact]')).toHaveCount(1);
      await expect(cards(page).locator('[part=actions]')).toHaveCount(0);
      // the post goes on after the card, and neither stands in the other
      await expect(page.locator('main > p')).toHaveText(['A post, in Markdown.', 'And on it goes.']);
      await expectOneTag(page);

      await ask(page, '59001');
      const { seats } = await answerOf('59001');
      await expect(resultOf(page).locator('[part=name]')).toHaveText(
        seats.map(({ member }) => member?.name ?? ''),
      );
      await expectAccessible(page, 'after an answer');
    });

    test('two cards: one tag, and a campaign from the root of the site', async ({ page }) => {
      await open(page, 'two-cards');
      await expect(titles(page)).toHaveText(['United States', 'Texas for Hong Kong']);
      await expect(cards(page).nth(1)).toHaveAttribute('campaign', `/${PATH}/my-campaign.json`);
      expect(await cards(page).nth(0).getAttribute('heading')).toBeNull();
      await expectOneTag(page);
      await expectAccessible(page, 'two cards');
    });

    test('without the module: the words inside, and room for the card', async ({ page, problems }) => {
      await page.route('**/hk-advocacy-card.js', (route) => route.abort());
      await open(page, 'two-cards');
      const number = cards(page).first().getByRole('link', { name: '(202) 224-3121' });
      await expect(number).toHaveAttribute('href', 'tel:+12022243121');
      const { height } = (await cards(page).first().boundingBox())!;
      expect(height).toBeGreaterThanOrEqual(page.viewportSize()!.height);
      // what the browser says of a file that did not come
      for (const problem of problems.splice(0)) expect(problem).toContain('net::ERR_FAILED');
    });

    test('hostile values are text, and an attribute of none of the card is left out', async ({
      page,
      problems,
    }) => {
      await open(page, 'hostile');
      await expect(titles(page)).toHaveText(`*R&amp;D* _x_ "><script>window.hacked = 'heading'</script>`);
      const card = cards(page);
      await expect(card).toHaveAttribute('organizer', `' onclick='window.hacked = "organizer"' x='`);
      await expect(card).toHaveAttribute('image-alt', `"><img src=x onerror="window.hacked = 'alt'">`);
      await expect(card).toHaveAttribute('organizer-url', `javascript:window.hacked='url'`);
      const names = await card.evaluate((element) => element.getAttributeNames());
      expect(names.filter((name) => !ATTRIBUTES.includes(name))).toEqual([]);
      await expect(page.getByText('onclick=')).toBeVisible();
      await expect(page.locator('a[href^="javascript:"]')).toHaveCount(0);
      // in the page itself: in the card there is its own picture
      expect(await page.evaluate(() => document.querySelectorAll('main img').length)).toBe(0);
      await expectOneTag(page);
      await card.click({ position: { x: 3, y: 3 } });
      expect(await page.evaluate(() => (window as { hacked?: string }).hacked)).toBeUndefined();
      // the card says which values it cannot use, and the browser that there is no such picture
      for (const problem of problems.splice(0))
        expect(problem).toMatch(/^hk-advocacy-card: |^Failed to load resource: .+404/);
    });
  });
