// Libraries that many sites have, as they are published.
import { published } from './published.ts';
import { answerOf, ask, expect, MODULE, open, resultOf, rowsOf, test } from './support.ts';
import type { Page } from '@playwright/test';

async function expectAnswer(page: Page): Promise<void> {
  const card = page.locator('hk-advocacy-card').last();
  await ask(card, '59001');
  const { seats } = await answerOf('59001');
  await expect(resultOf(card).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
}

interface Wrapped {
  append(html: string): Wrapped;
  appendTo(to: string): Wrapped;
  attr(name: string, value: string): Wrapped;
  clone(events: boolean): Wrapped;
  detach(): Wrapped;
  one(name: string, hear: () => void): Wrapped;
}

test('jQuery appends, sets up, clones and moves a card, and hears its events', async ({ page }) => {
  await open(page, '<main></main>');
  await page.addScriptTag({ path: published('jquery/dist/jquery.min.js') });
  await page.evaluate(() => {
    const { $ } = window as unknown as { $: (what: string) => Wrapped };
    $('main').append('<hk-advocacy-card heading="First"></hk-advocacy-card>');
    $('hk-advocacy-card').clone(true).attr('heading', 'Second').appendTo('main');
    $('hk-advocacy-card:first').detach().appendTo('main');
    $('body').one('hk-lookup', () => (document.body.dataset['heard'] = 'yes'));
  });
  await expect(page.locator('[part=title]')).toHaveText(['Second', 'First']);
  await expectAnswer(page);
  await expect(page.locator('body')).toHaveAttribute('data-heard', 'yes');
});

/** Everything that visitors do, and that needs the browser's own objects. */
async function expectVisit(page: Page): Promise<void> {
  const card = page.locator('hk-advocacy-card');
  const board = resultOf(card);
  const heard = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('hk-call', (event) => resolve(event.type), { once: true }),
      ),
  );
  await expectAnswer(page);
  await expect(board.locator('blockquote')).not.toBeEmpty();
  await card.locator('[part=memory] input').check();
  await board.locator('[part=outcome]').first().click();
  await expect(rowsOf(card).first().locator('.mark')).toHaveText('You talked to someone');
  expect(await heard).toBe('hk-call');
  await board.locator('[part=outcome]').nth(2).click();
  await expect(board.locator('.offices [part=number]').first()).toBeVisible();
  await board.locator('#next').click();
  await card.locator('#other-view').click();
  await expect(card.locator('#letter')).toHaveValue(/The Honorable/);
  await card.locator('[part=languages] button').last().click();
  await expect(card.locator('[part=title]')).toHaveText('波士頓的燈');
  await page.reload();
  await expect(card.locator('[part=memory] input')).toBeChecked();
}

const OWN = `<hk-advocacy-card campaign="/campaign/good.json" languages="en zh-HK" remember></hk-advocacy-card>`;
const LIBRARIES = {
  MooTools: '/test/e2e/pages/mootools.js',
  Prototype: '/test/e2e/pages/prototype.js',
  'old scripts': '/test/e2e/pages/old-scripts.js',
  'zone.js': '/zone.js',
};

for (const [name, src] of Object.entries(LIBRARIES))
  for (const order of ['before', 'after'])
    test(`${name} ${order} the card: the whole visit`, async ({ page }) => {
      await page.route('**/zone.js', (route) =>
        route.fulfill({ path: published('zone.js/bundles/zone.umd.min.js') }),
      );
      const library = `<script src="${src}"></script>`;
      const later = `<script type="module">
        await import('/dist/hk-advocacy-card.js');
        const onload = () => (document.body.dataset.library = 'loaded');
        document.head.append(Object.assign(document.createElement('script'), { src: '${src}', onload }));
      </script>`;
      await open(page, OWN, { head: order === 'before' ? library + MODULE : later });
      await expect(page.locator('[part=title]')).toHaveText('Lamps of Boston');
      if (order === 'after') await expect(page.locator('body')).toHaveAttribute('data-library', 'loaded');
      await expectVisit(page);
    });

test('zone.js wraps what the browser calls back, and the card works and is removed', async ({ page }) => {
  await page.addInitScript({ path: published('zone.js/bundles/zone.umd.min.js') });
  await open(page, '<main><hk-advocacy-card></hk-advocacy-card></main>');
  expect(await page.evaluate(() => 'Zone' in window)).toBe(true);
  await expectAnswer(page);
  await page.evaluate(() => document.querySelector('hk-advocacy-card')!.remove());
});
