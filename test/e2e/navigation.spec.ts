// Sites that swap the page without loading it, as Turbo, htmx and Astro do: cards come back, work, and do not double.
import type { Page } from '@playwright/test';
import { ask, expect, open, resultOf, test } from './support.ts';

const SCRIPT = '<script type="module" src="/dist/hk-advocacy-card.js?mount&heading=Script"></script>';
const BODY = `<nav>The site</nav><main>
  <hk-advocacy-card heading="Tag">The text in the tag.</hk-advocacy-card>
  <div data-hk-advocacy-card data-heading="Div">The text in the div.</div>
  ${SCRIPT}
</main>`;

const titles = (page: Page) => page.locator('hk-advocacy-card [part=title]');

const ALL = ['Tag', 'Div', 'Script'];

async function expectCards(page: Page): Promise<void> {
  await expect(titles(page)).toHaveText(ALL);
  for (const i of [0, 1, 2]) {
    const card = page.locator('hk-advocacy-card').nth(i);
    await ask(card, '59001');
    await expect(resultOf(card).locator('[part=name]')).toHaveCount(3);
  }
  // what watches the page has had its turn
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await expect(titles(page)).toHaveCount(ALL.length);
}

/** Each leaves for another page and comes back, as a router does; scripts are run again as it runs them. */
const ROUTERS: Record<string, (body: string) => Promise<void>> = {
  // a clone of the body is kept, and put in the place of the other page's; its scripts are made again
  'Turbo, back to a kept page': async () => {
    const kept = document.body.cloneNode(true) as HTMLBodyElement;
    const other = document.createElement('body');
    other.innerHTML = '<main>Another page</main>';
    document.body.replaceWith(other);
    await new Promise((done) => setTimeout(done, 50));
    for (const script of kept.querySelectorAll('script')) {
      const again = document.createElement('script');
      for (const { name, value } of script.attributes) again.setAttribute(name, value);
      script.replaceWith(again);
    }
    document.body.replaceWith(kept);
  },
  // a new body from the server, adopted from a document that never ran
  'Turbo, a page that is fetched anew': async (body) => {
    const other = document.createElement('body');
    document.body.replaceWith(other);
    await new Promise((done) => setTimeout(done, 50));
    const fetched = new DOMParser().parseFromString(body, 'text/html');
    const next = document.adoptNode(fetched.body);
    for (const script of next.querySelectorAll('script')) {
      const again = document.createElement('script');
      for (const { name, value } of script.attributes) again.setAttribute(name, value);
      script.replaceWith(again);
    }
    document.body.replaceWith(next);
  },
  // the kept page is text, cards and all
  'htmx, back to a kept page': async () => {
    const kept = document.body.innerHTML;
    document.body.innerHTML = '<main>Another page</main>';
    await new Promise((done) => setTimeout(done, 50));
    document.body.innerHTML = kept;
  },
  'htmx, a part that is fetched anew': async (body) => {
    document.querySelector('main')!.innerHTML = 'Another page';
    await new Promise((done) => setTimeout(done, 50));
    const range = document.createRange();
    range.selectNodeContents(document.body);
    document.body.replaceChildren(range.createContextualFragment(body));
  },
  // the new body comes in, and the nodes that are to persist are moved into it
  'Astro, with a part that persists': async () => {
    const main = document.querySelector('main')!;
    const next = new DOMParser().parseFromString('<nav>Other</nav><div id="here"></div>', 'text/html').body;
    document.body.replaceWith(document.adoptNode(next));
    await new Promise((done) => setTimeout(done, 50));
    document.getElementById('here')!.replaceWith(main);
  },
};

for (const [name, navigate] of Object.entries(ROUTERS))
  test(`${name}: every card once, and each answers`, async ({ page }) => {
    await open(page, BODY);
    await expect(titles(page)).toHaveText(ALL);
    for (let i = 0; i < 2; i++) {
      await page.evaluate(`(${navigate.toString()})(${JSON.stringify(BODY)})`);
      await expectCards(page);
    }
  });

test('a page that goes and comes by its history: what the card needs to be kept is not in the way', async ({
  page,
  browserName,
}) => {
  // what keeps a page out of the browser's own cache for going back
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const { addEventListener: add } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...args: Parameters<typeof add>) {
      heard.push(args[0]);
      return add.apply(this, args);
    };
    for (const name of ['WebSocket', 'EventSource', 'BroadcastChannel', 'SharedWorker', 'Worker'])
      Object.assign(window, { [name]: () => heard.push(name) });
  });
  await open(page, BODY);
  await expectCards(page);
  const heard = await page.evaluate(() => [
    ...(window as unknown as { heard: string[] }).heard,
    ...(['onunload', 'onbeforeunload', 'onpagehide'] as const).filter((name) => window[name]),
  ]);
  expect(heard.length).toBeGreaterThan(0);
  expect(
    heard.filter((name) => /unload|pagehide|visibilitychange|Socket|Source|Channel|Worker/.test(name)),
  ).toEqual([]);

  // Playwright loses sight of a page that Firefox brings back as it was
  if (browserName === 'firefox') return;
  await page.goto('/test/e2e/pages/bare.html');
  await page.goBack();
  await expect(titles(page)).toHaveText(ALL);
  await expectCards(page);
  await expect(page.locator('[part=field]')).toHaveCount(3);
});

test('a script tag in the head: its card stands in each page that a router brings, once', async ({
  page,
}) => {
  await open(page, '<main>A page</main>', { head: SCRIPT });
  await expect(titles(page)).toHaveText(['Script']);
  const swap = (kept: boolean) =>
    page.evaluate((clone) => {
      const next = clone ? (document.body.cloneNode(true) as HTMLElement) : document.createElement('body');
      document.body.replaceWith(next);
    }, kept);
  for (const kept of [false, true, false]) {
    await swap(kept);
    await expect(titles(page)).toHaveText(['Script']);
  }
  // taken out by the page's own script, it stays out
  await page.evaluate(() => document.querySelector('hk-advocacy-card')!.remove());
  await page.waitForTimeout(50);
  await expect(titles(page)).toHaveCount(0);
});
