// An owner's page in a frame that is as high as its content, by the usual recipes: it settles at the height of its content with the
// snippet's room for the card, and with the card, and gets lower again. What embed.html tells is in frame-height.spec.ts.
import type { FrameLocator, Page } from '@playwright/test';
import { publishedScript, servePublished } from './published.ts';
import { ask, expect, made, resultOf, SNIPPET, test } from './support.ts';

interface Recipe {
  /** At the end of the framed page. */
  inside?: string;
  /** At the end of the page around. */
  around: string;
  /** It begins when the framed page has loaded, and with it the module. */
  isLate?: boolean;
}

const HEAR = `<script>addEventListener('message', ({ data }) => { document.querySelector('iframe').height = data.height; });</script>`;

const RECIPES: Record<string, Recipe> = {
  'an observer that tells the height of the body': {
    inside: `<script>new ResizeObserver(() => parent.postMessage({ height: document.body.scrollHeight + 40 }, '*'))
      .observe(document.body)</script>`,
    around: HEAR,
  },
  'a clock that tells the height of the body': {
    inside: `<script>setInterval(() => parent.postMessage({ height: document.body.offsetHeight + 40 }, '*'), 40);</script>`,
    around: HEAR,
  },
  // its observer sees nothing in shadow roots, and a negative interval is its way to look all the same
  'iframe-resizer': {
    inside: publishedScript('iframe-resizer/js/iframeResizer.contentWindow.js'),
    around: `${publishedScript('iframe-resizer/js/iframeResizer.js')}<script>iFrameResize({ interval: -32 }, 'iframe')</script>`,
    isLate: true,
  },
  'open-iframe-resizer': {
    around: `${publishedScript('@open-iframe-resizer/core/dist/index.umd.cjs')}
      <script>iframeResizer.initialize({}, 'iframe')</script>`,
    isLate: true,
  },
};

/** A recipe that can only grow, because no document is lower than its window. */
const GROWS_ONLY: Recipe = {
  inside: `<script>new ResizeObserver(() => parent.postMessage({ height: document.documentElement.scrollHeight }, '*'))
    .observe(document.body)</script>`,
  around: HEAR,
};

/** Opens a page with a framed page, and writes down the heights that the frame gets. */
async function frame(page: Page, card: string, { inside = '', around }: Recipe): Promise<FrameLocator> {
  await servePublished(page);
  const framed = made(`<h1>A page</h1>${card}<p>The end of it</p>${inside}`, { head: SNIPPET });
  const address = made(
    `<iframe title="A page" src="${framed.replaceAll('"', '&quot;')}" width="600" height="150" style="border: 0"></iframe>
    <script>
      window.heights = [];
      new ResizeObserver(([{ contentRect }]) => heights.push(Math.round(contentRect.height)))
        .observe(document.querySelector('iframe'));
    </script>${around}`,
    { head: '' },
  );
  // the module may wait, and with it the page's load
  await page.goto(address, { waitUntil: 'commit' });
  return page.frameLocator('iframe');
}

/** The heights until nothing has changed for as long as every recipe takes to notice. */
async function heights(page: Page): Promise<number[]> {
  let before: number[] = [];
  await expect(async () => {
    const now = await page.evaluate(() => (window as unknown as { heights: number[] }).heights);
    const isSame = now.length === before.length;
    before = now;
    expect(isSame && now.length > 1).toBe(true);
  }).toPass({ intervals: [300] });
  return before;
}

/** How much of the frame is below the page's content. */
const below = (framed: FrameLocator): Promise<number> =>
  framed.locator('body > p').evaluate((end) => {
    const { bottom } = end.getBoundingClientRect();
    return Math.round(innerHeight - bottom - scrollY);
  });

const CARD = '<hk-advocacy-card>The text in the tag.</hk-advocacy-card>';
const LOW = '<hk-advocacy-card sections="call">The text in the tag.</hk-advocacy-card>';

for (const [name, recipe] of Object.entries(RECIPES))
  test(`${name}: one height for the room, one for the card, and lower again with less of it`, async ({
    page,
    problems,
  }) => {
    let bring = () => {};
    const waits = new Promise<void>((done) => (bring = done));
    if (recipe.isLate) bring();
    await page.route('**/dist/hk-advocacy-card.js', async (route) => {
      await waits;
      await route.continue();
    });
    const framed = await frame(page, LOW, recipe);
    if (!recipe.isLate)
      expect((await heights(page)).length, 'the height that it began with, and the room').toBe(2);
    bring();
    await expect(framed.locator('[part=title]')).toBeVisible();
    const withCard = await heights(page);
    expect(withCard.length).toBeLessThanOrEqual(3);
    expect(await below(framed)).toBeLessThan(60);

    await ask(framed as unknown as Page, '59001');
    await expect(resultOf(framed as unknown as Page).locator('[part=name]')).toHaveCount(3);
    const high = (await heights(page)).at(-1)!;
    expect(high).toBeGreaterThan(withCard.at(-1)!);
    await framed.locator('hk-advocacy-card').evaluate((card) => card.setAttribute('sections', 'greeting'));
    const low = (await heights(page)).at(-1)!;
    expect(low).toBeLessThan(withCard.at(-1)!);
    expect(await below(framed)).toBeLessThan(60);
    problems.length = 0;
  });

test('the height of the document: it settles, too', async ({ page }) => {
  const framed = await frame(page, CARD, GROWS_ONLY);
  await expect(framed.locator('[part=title]')).toBeVisible();
  expect((await heights(page)).length).toBeLessThanOrEqual(4);
  expect(await below(framed)).toBeLessThan(60);
});
