// The ways in for hosts that strip tags, keep only a script, or let only a frame through: the demo pages as they stand.
import type { FrameLocator, Page } from '@playwright/test';
import { answerOf, ask, expect, fieldOf, headingOf, ONE_ENGINE, resultOf, test } from './support.ts';

const cards = (page: Page) => page.locator('hk-advocacy-card');

const titles = (page: Page) => cards(page).locator('[part=title]');

/** Puts markup at the end of the page's main part, with the scripts in it alive. */
const add = (page: Page, markup: string) =>
  page.evaluate((html) => {
    const range = document.createRange();
    range.selectNode(document.body);
    document.querySelector('main')!.append(range.createContextualFragment(html));
  }, markup);

async function expectNames(scope: Page | FrameLocator, zip: string): Promise<void> {
  const { seats } = await answerOf(zip);
  await expect(scope.locator('[part=result] [part=name]')).toHaveText(
    seats.map(({ member }) => member?.name ?? ''),
  );
}

test.describe('a div', () => {
  test('becomes a card with its options, and what it holds comes into the card', async ({ page }) => {
    await page.goto('/demo/placeholder.html');
    await expect(titles(page)).toHaveText('Riverside for Hong Kong');
    await expect(cards(page).locator('[part=facts]')).toHaveCount(0);
    const inside = await cards(page).evaluate((card) => card.textContent.replace(/\s+/g, ' ').trim());
    expect(inside).toContain('Call the U.S. Capitol switchboard');
    await ask(page, '59001');
    await expectNames(page, '59001');
  });

  test('is filled when it is added later, and once', async ({ page }) => {
    await page.goto('/demo/placeholder.html');
    await expect(titles(page)).toHaveCount(1);
    await add(page, '<div id="late" data-hk-advocacy-card data-heading="Later" data-lang="en"></div>');
    await expect(page.locator('#late [part=title]')).toHaveText('Later');
    await page.evaluate(() => document.querySelector('main')!.append(document.getElementById('late')!));
    await expect(titles(page)).toHaveCount(2);
  });

  test('keeps slots: the words in it are those of the card', async ({ page }) => {
    await page.goto('/demo/placeholder.html');
    await add(
      page,
      '<div id="own" data-hk-advocacy-card data-sections="letter"><p slot="letter">Our own letter.</p></div>',
    );
    await expect(page.locator('#own').getByText('Our own letter.')).toBeVisible();
    await expect(page.locator('#own').getByText('beacon of hope')).toBeHidden();
  });

  test('options that are none of the card stay with the div', ONE_ENGINE, async ({ page }) => {
    await page.goto('/demo/placeholder.html');
    await add(
      page,
      '<div id="odd" data-hk-advocacy-card data-onclick="alert(1)" data-style="x" data-theme="dark"></div>',
    );
    await expect(page.locator('#odd [part=title]')).toBeVisible();
    const names = await page.locator('#odd hk-advocacy-card').evaluate((card) => card.getAttributeNames());
    expect(names).toEqual(['theme']);
  });
});

test.describe('a script tag alone', () => {
  test('puts a card in its place, with the options of its address', async ({ page }) => {
    await page.goto('/demo/script-tag.html');
    await expect(titles(page)).toHaveText('Riverside for Hong Kong');
    const after = await page.evaluate(
      () => document.querySelector('main script')!.nextElementSibling!.localName,
    );
    expect(after).toBe('hk-advocacy-card');
    await ask(page, '59001');
    await expectNames(page, '59001');
  });

  test('two of them are two cards, and no warning; one in the head stands at the end of the body', async ({
    page,
  }) => {
    await page.goto('/demo/script-tag.html');
    await add(
      page,
      '<script type="module" src="/dist/hk-advocacy-card.js?lang=en&mount&heading=Second"></script>',
    );
    await expect(titles(page)).toHaveText(['Riverside for Hong Kong', 'Second']);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '/dist/hk-advocacy-card.js?mount=1&heading=From+the+head';
      document.head.append(script);
    });
    await expect(titles(page)).toHaveCount(3);
    const last = await page.evaluate(() => document.body.lastElementChild!.localName);
    expect(last).toBe('hk-advocacy-card');
  });

  test('a script of another name is none of ours', ONE_ENGINE, async ({ page }) => {
    await page.goto('/demo/script-tag.html');
    await expect(titles(page)).toHaveCount(1);
    await add(page, '<script type="module" src="/test/e2e/pages/nothing.js?mount"></script>');
    await page.waitForLoadState('networkidle');
    await expect(titles(page)).toHaveCount(1);
  });
});

test.describe('a frame', () => {
  const frameOf = (page: Page) => page.frameLocator('#hk-card');

  test('is as high as its card was before it was used; the answer scrolls in it', async ({
    page,
    problems,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/demo/frame.html');
    await expect(frameOf(page).locator('[part=title]')).toBeVisible();
    const sizes = () =>
      page.evaluate(() => {
        const { contentDocument, height } = document.querySelector('iframe')!;
        const card = contentDocument!.querySelector('hk-advocacy-card')!.getBoundingClientRect().height;
        return { frame: Number(height), card };
      });
    await expect
      .poll(async () => {
        const { frame, card } = await sizes();
        return Math.abs(frame - card) <= 1 && card > 900;
      })
      .toBe(true);
    const { frame: before } = await sizes();
    await fieldOf(frameOf(page) as unknown as Page).fill('59001');
    await fieldOf(frameOf(page) as unknown as Page).press('Enter');
    await expectNames(frameOf(page), '59001');
    const { frame, card } = await sizes();
    expect(frame).toBe(before);
    expect(card).toBeGreaterThan(before);
    await expect(headingOf(frameOf(page) as unknown as Page)).toBeInViewport();
    // and down to the end of the card
    const last = frameOf(page).locator('[part=actions]');
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    // a browser that knows no web-share says so
    for (const problem of problems) expect(problem).toContain('web-share');
    problems.length = 0;
  });

  test('works at a fixed height without the lines of script', async ({ page, problems }) => {
    await page.route('**/demo/frame.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto('/demo/frame.html');
    await ask(frameOf(page) as unknown as Page, '59001');
    await expectNames(frameOf(page), '59001');
    expect(await page.locator('iframe').getAttribute('height')).toBe('900');
    problems.length = 0;
  });

  test('messages of others do not move it', async ({ page, problems }) => {
    await page.goto('/demo/frame.html');
    await expect(frameOf(page).locator('[part=title]')).toBeVisible();
    await page.waitForTimeout(300);
    const before = await page.locator('iframe').getAttribute('height');
    await page.evaluate(() => postMessage({ 'hk-advocacy-card': { height: 333 } }, '*'));
    await page.waitForTimeout(200);
    expect(await page.locator('iframe').getAttribute('height')).toBe(before);
    problems.length = 0;
  });

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
    test(`in a sandbox: ${sandbox}`, async ({ page, problems }) => {
      await page.goto('/demo/card.html');
      await page.evaluate((flags) => {
        const frame = document.createElement('iframe');
        frame.id = 'hk-card';
        frame.title = 'A card in a sandbox';
        frame.setAttribute('sandbox', flags);
        frame.src = '/dist/embed.html';
        frame.height = '900';
        document.querySelector('main')!.replaceChildren(frame);
      }, sandbox);
      const frame = frameOf(page);
      await expect(frame.locator('[part=title]')).toBeVisible();
      await ask(frame as unknown as Page, '59001');
      await expectNames(frame, '59001');
      problems.length = 0;
    });
});

test('what the card tells a page: its events arrive, without a ZIP code in them', async ({ page }) => {
  await page.goto('/demo/events.html');
  await ask(page, '59001');
  await expect(page.locator('#heard li')).toHaveText(['hk-lookup {"kind":"found"}']);
  await expect(resultOf(page)).toContainText('Your 3 calls');
});
