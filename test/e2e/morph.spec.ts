// Pages that are morphed to the HTML of their server, which knows nothing of the cards that the module added: the same cards stay,
// and with them the visits.
import type { Page } from '@playwright/test';
import { publishedScript, servePublished } from './published.ts';
import { ask, expect, open, resultOf, test } from './support.ts';

const script = (heading: string) =>
  `<script type="module" src="/dist/hk-advocacy-card.js?mount&heading=${heading}"></script>`;

const MAIN = `<hk-advocacy-card heading="Tag">The text in the tag.</hk-advocacy-card>
  <div data-hk-advocacy-card data-heading="Div"><p id="inside">The text in the div.</p></div>
  <div data-hk-advocacy-card data-heading="Empty"></div>
  ${script('Script')}
  <p>The end of it</p>`;

/** A card of each way in, by its heading. */
const WAYS = ['Tag', 'Div', 'Empty', 'Script', 'Head'];

const HEAD = `${script('Head')}<meta name="turbo-refresh-method" content="morph">
  ${[
    '@hotwired/turbo/dist/turbo.es2017-umd.js',
    'idiomorph/dist/idiomorph.js',
    'morphdom/dist/morphdom-umd.js',
    '@alpinejs/morph/dist/cdn.js',
    'alpinejs/dist/cdn.js',
    'htmx.org/dist/htmx.js',
  ]
    .map((file) => publishedScript(file).replace('<script', '<script defer'))
    .join('')}`;

interface Libraries {
  Turbo: { visit(address: string, options: { action: string }): void };
  Idiomorph: { morph(from: Element, html: string, options?: { morphStyle: string }): void };
  morphdom(from: Element, html: string): void;
  Alpine: { morph(from: Element, html: string): void };
  htmx: { swap(context: { text: string; target: Element; swap: string }): Promise<void> };
}

/** Each draws the page anew, from the HTML that it was served with. */
const MORPHS: Record<string, (html: string) => unknown> = {
  'a refresh by Turbo': () => {
    const done = new Promise((loaded) => addEventListener('turbo:load', loaded, { once: true }));
    (window as unknown as Libraries).Turbo.visit(location.href, { action: 'replace' });
    return done;
  },
  Idiomorph: (html) =>
    (window as unknown as Libraries).Idiomorph.morph(document.querySelector('main')!, html, {
      morphStyle: 'innerHTML',
    }),
  'Idiomorph, the whole body': (html) =>
    (window as unknown as Libraries).Idiomorph.morph(document.body, `<main>${html}</main>`, {
      morphStyle: 'innerHTML',
    }),
  morphdom: (html) =>
    (window as unknown as Libraries).morphdom(document.querySelector('main')!, `<main>${html}</main>`),
  'Alpine, as Livewire has it': (html) =>
    (window as unknown as Libraries).Alpine.morph(document.querySelector('main')!, `<main>${html}</main>`),
  htmx: (html) =>
    (window as unknown as Libraries).htmx.swap({
      text: html,
      target: document.querySelector('main')!,
      swap: 'innerMorph',
    }),
};

const cards = (page: Page) => page.locator('hk-advocacy-card');

test('after every morph each card is there once, the same one, with what it was answered', async ({
  page,
}) => {
  test.slow();
  await servePublished(page);
  await open(page, `<main>${MAIN}</main>`, { head: HEAD });
  await expect(cards(page).locator('[part=title]')).toHaveText(WAYS);
  for (let i = 0; i < WAYS.length; i++) {
    await ask(cards(page).nth(i), '59001');
    await expect(resultOf(cards(page).nth(i)).locator('[part=name]')).toHaveCount(3);
  }
  const first = await cards(page).evaluateAll((all) => Object.assign(window, { first: all }).first.length);
  expect(first).toBe(WAYS.length);
  for (const [name, morph] of Object.entries(MORPHS))
    for (const time of ['once', 'twice']) {
      await page.evaluate(`(${morph.toString()})(${JSON.stringify(MAIN)})`);
      // what watches the page has had its turn
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      await expect(cards(page).locator('[part=title]'), `${name}, ${time}`).toHaveText(WAYS);
      const kept = await cards(page).evaluateAll((all) =>
        all.map((card, i) => card === (window as unknown as { first: Element[] }).first[i]),
      );
      expect(kept, `${name}, ${time}: the same cards`).toEqual(WAYS.map(() => true));
      await expect(resultOf(page).locator('[part=name]')).toHaveCount(3 * WAYS.length);
      expect(
        await page
          .locator('main > div')
          .first()
          .evaluate((div) => div.textContent),
      ).toBe('The text in the div.');
    }

  // its HTML set again: new cards, one for each
  await page.evaluate((html) => (document.querySelector('main')!.innerHTML = html), MAIN);
  await expect(cards(page).locator('[part=title]')).toHaveText(WAYS);
  await ask(cards(page).nth(1), '59001');
  await expect(resultOf(cards(page).nth(1)).locator('[part=name]')).toHaveCount(3);
});
