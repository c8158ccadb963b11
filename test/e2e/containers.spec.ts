// Wherever a page puts a card: in a paragraph, in what is closed or hidden at first, in a shadow root, in a table, as a copy.
import { tableFile } from '../../tools/build/table-files.ts';
import { answerOf, ask, expect, fieldOf, headingOf, MODULE, open, resultOf, test } from './support.ts';

const CARD = '<hk-advocacy-card></hk-advocacy-card>';

const CONTAINERS: Record<string, { markup: string; show?: () => void }> = {
  'a paragraph': { markup: `<p>Words before ${CARD} and after.</p>` },
  'a closed details': {
    markup: `<details><summary>More</summary>${CARD}</details>`,
    show: () => (document.querySelector('details')!.open = true),
  },
  'a modal dialog': {
    markup: `<dialog aria-label="A dialog">${CARD}</dialog>`,
    show: () => document.querySelector('dialog')!.showModal(),
  },
  'a tab that is hidden at first': {
    markup: `<div style="display: none">${CARD}</div>`,
    show: () => document.querySelector('div')!.removeAttribute('style'),
  },
  'a shadow root': { markup: `<div><template shadowrootmode="open">${CARD}</template></div>` },
  'a float': { markup: `<div style="float: left">${CARD}</div>` },
  'a flexible row': { markup: `<div style="display: flex">${CARD}</div>` },
  'a cell of a table': { markup: `<table><tr><td>One</td><td>${CARD}</td></tr></table>` },
};

for (const [name, { markup, show }] of Object.entries(CONTAINERS))
  test(`in ${name} the card is drawn whole, and answers`, async ({ page }) => {
    await open(page, markup);
    await page.waitForFunction(() => customElements.get('hk-advocacy-card'));
    if (show) {
      await expect(fieldOf(page)).toBeHidden();
      await page.evaluate(show);
    }
    await expect(page.locator('[part=title]')).toBeVisible();
    await ask(page, '59001');
    const { seats } = await answerOf('59001');
    await expect(resultOf(page).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
    await expect(headingOf(page)).toBeFocused();
    // whatever the width: no wider than the page, and no thread
    for (const [width, least] of [
      [1280, 600],
      [320, 200],
    ] as const) {
      await page.setViewportSize({ width, height: 700 });
      expect((await page.locator('hk-advocacy-card').boundingBox())!.width).toBeGreaterThan(least);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
  });

test('a menu that closes when the focus has left it stays open for a whole visit', async ({ page }) => {
  await open(page, `<div id="menu">${CARD}</div>`);
  await page.evaluate(() => {
    const menu = document.getElementById('menu')!;
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      if (!menu.contains(relatedTarget as Node | null)) menu.hidden = true;
    });
  });
  const result = resultOf(page);
  const press = (name: string) => result.getByRole('button', { name }).first().press('Enter');
  await ask(page, '10118');
  await press('I talked to someone');
  await press('No answer');
  await press('I left a message');
  await result.locator('.options button').first().press('Enter');
  await press('I talked to someone');
  await expect(headingOf(page)).toHaveText('Thank you');
  await result.locator('button.name').first().press('Enter');
  await press('No answer');
  await page.locator('#next').press('Enter');
  await page.locator('#write-too').press('Enter');
  await page.locator('[id^=open-]').first().press('Enter');
  await expect(page.locator('#letter')).toBeVisible();
  await page.locator('#other-view').press('Enter');
  await page.locator('[part=call-about]').first().press('Enter');
  await page.locator('#change').press('Enter');
  await ask(page, '59001');
  await expect(headingOf(page)).toBeFocused();
});

/** Boxes that are as wide as their content. */
const BOXES: Record<string, (tag: string) => string> = {
  'a flexible row': (tag) => `<div style="display: flex">${tag}</div>`,
  'an inline row': (tag) => `<div style="display: inline-flex">${tag}</div>`,
  'a grid': (tag) => `<div style="display: grid; justify-items: start">${tag}</div>`,
  'a float': (tag) => `<div style="float: left">${tag}</div>`,
  'an inline block': (tag) => `<div style="display: inline-block">${tag}</div>`,
  'a box that fits its content': (tag) => `<div style="width: fit-content">${tag}</div>`,
  'a cell of a table': (tag) => `<table><tr><td>${tag}</td></tr></table>`,
  'a box out of the flow': (tag) => `<div style="position: absolute">${tag}</div>`,
  'a dialog': (tag) => `<dialog open style="position: static">${tag}</dialog>`,
};

const TAGS = [
  '<hk-advocacy-card></hk-advocacy-card>',
  '<hk-rep-lookup></hk-rep-lookup>',
  '<hk-rep-contact seat="MT-2"></hk-rep-contact>',
  '<hk-fact-list></hk-fact-list>',
  '<hk-action-list></hk-action-list>',
  '<hk-event-list events-url="https://example.org/"></hk-event-list>',
];

test('every element is readable in every box, from 200 to 1,400 px', async ({ page }) => {
  const boxes = Object.entries(BOXES).flatMap(([name, box]) =>
    TAGS.map((tag) => `<section data-box="${name}">${box(tag)}</section>`),
  );
  await open(page, `<style>section { position: relative; clear: both }</style>${boxes.join('')}`);
  await expect(page.locator('[part=seat-call]').first()).toBeVisible();
  for (const width of [200, 320, 768, 1400]) {
    await page.setViewportSize({ width, height: 800 });
    const thin = await page.evaluate(
      (least) =>
        [...document.querySelectorAll('section *')]
          .filter(({ localName }) => localName.startsWith('hk-'))
          .filter((element) => element.getBoundingClientRect().width < least)
          .map((element) => `${element.localName} in ${element.closest('section')!.dataset['box']!}`),
      width > 700 ? 400 : width - 70,
    );
    expect(thin, `at ${width} px`).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `at ${width} px`).toBeLessThanOrEqual(0);
  }
});

test('a page that hides all that is in the tag: the card is drawn', async ({ page }) => {
  await open(page, '<hk-advocacy-card>Call your senators.</hk-advocacy-card>', {
    head: `<style>hk-advocacy-card * { display: none !important }</style>${MODULE}`,
  });
  await expect(page.locator('[part=letter]')).toBeVisible();
  await ask(page, '59001');
  await expect(headingOf(page)).toBeVisible();
});

test('a copy of a card is a visit of its own', async ({ page }) => {
  await open(
    page,
    '<hk-advocacy-card heading="Riverside"><p slot="letter">Our letter.</p></hk-advocacy-card>',
  );
  const cards = page.locator('hk-advocacy-card');
  await ask(page, '59001');
  await expect(headingOf(page)).toHaveText('Your 3 calls');
  await page.evaluate(() => {
    const card = document.querySelector('hk-advocacy-card')!;
    card.after(card.cloneNode(true));
  });
  await expect(cards.locator('[part=title]')).toHaveText(['Riverside', 'Riverside']);
  await expect(page.getByText('Our letter.')).toHaveCount(2);
  const copy = cards.last();
  await expect(fieldOf(copy)).toHaveValue('');
  await expect(resultOf(copy)).toBeEmpty();
  await ask(copy, '10118');
  await expect(headingOf(copy)).toHaveText('Your 3 calls');
  await expect(headingOf(cards.first())).toHaveText('Your 3 calls');
});

test('properties that a framework sets before the module comes are those of the card', async ({ page }) => {
  await open(page, CARD, { head: '' });
  await page.evaluate(() =>
    Object.assign(document.querySelector('hk-advocacy-card')!, {
      heading: 'Set early',
      organizer: 'Friends',
      theme: 'dark',
      sections: 'call letter',
      headingLevel: 3,
    }),
  );
  await page.addScriptTag({ type: 'module', url: '/dist/hk-advocacy-card.js' });
  await expect(page.locator('[part=title]')).toHaveText('Set early');
  await expect(page.locator('[part=title]')).toHaveAttribute('aria-level', '3');
  await expect(page.getByText('Friends')).toBeVisible();
  await expect(page.locator('[part=facts]')).toHaveCount(0);
  // a property that came early must not hide the accessor: later changes count as well
  await page
    .locator('hk-advocacy-card')
    .evaluate((card) => Object.assign(card, { heading: 'Set late', sections: 'facts' }));
  await expect(page.locator('[part=title]')).toHaveText('Set late');
  await expect(page.locator('[part=facts]')).toHaveCount(1);
});

test('ten cards, each asked: every table comes once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/data/')) asked.push(pathname);
  });
  await open(page, CARD.repeat(10));
  await expect(page.locator('[part=find]')).toHaveCount(10);
  await page.locator('hk-advocacy-card').evaluateAll((cards) => {
    for (const card of cards) {
      const { shadowRoot } = card.shadowRoot!.querySelector('hk-rep-lookup')!;
      shadowRoot!.querySelector('input')!.value = '59001';
      shadowRoot!.querySelector('button')!.click();
    }
  });
  const { seats } = await answerOf('59001');
  await expect(page.locator('[part=result] [part=name]')).toHaveCount(10 * seats.length);
  expect(asked.sort()).toEqual([
    `/dist/${tableFile('members')}`,
    `/dist/${tableFile('zips')}`,
    '/dist/data/manifest.json',
  ]);
});
