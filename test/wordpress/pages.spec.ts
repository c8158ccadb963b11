// Where the module is, and where it is not: pages, lists of posts, feeds, in a theme of blocks and in one from before them.
import { php, post, quoted, URL_OF_SITE } from './site.ts';
import { expect, expectAnswer, TAG, test } from './wordpress.ts';
import type { Locator, Page } from '@playwright/test';
import { fieldOf } from '../e2e/support.ts';

const THEMES = ['a theme of blocks', 'a theme from before them'] as const;

const useTheme = (page: Page, theme: (typeof THEMES)[number]) =>
  theme === THEMES[0]
    ? Promise.resolve()
    : page.context().addCookies([{ name: 'hk_old_theme', value: '1', url: URL_OF_SITE }]);

const module = (page: Page) => page.locator('script[src*="hk-advocacy-card.js"]');

const WAYS = {
  block: '<!-- wp:hk-advocacy-card/card /-->',
  shortcode: '[hk_advocacy_card]',
  tag: '<hk-advocacy-card></hk-advocacy-card>',
};

for (const theme of THEMES) {
  test(`a page without a card has no module, ${theme}`, async ({ visitor }) => {
    await useTheme(visitor, theme);
    await visitor.goto(await post('<!-- wp:paragraph --><p>Nothing of a card.</p><!-- /wp:paragraph -->'));
    await expect(visitor.getByText('Nothing of a card.')).toBeVisible();
    await expect(module(visitor)).toHaveCount(0);
    await expect(visitor.locator(`#${TAG}-inline-css`)).toHaveCount(0);
  });

  for (const [way, content] of Object.entries(WAYS))
    test(`nothing moves when the module comes late: ${way}, ${theme}`, async ({ visitor }) => {
      await useTheme(visitor, theme);
      await visitor.addInitScript(() => {
        const moved: number[] = [];
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await visitor.route('**/hk-advocacy-card.js*', async (route) => {
        // the page has been painted without it
        await visitor.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        await route.continue();
      });
      const url = await post(`${content}\n\nAfter the card.`);
      await visitor.goto(url);
      await expect(module(visitor)).toHaveAttribute('src', /\?ver=\d/);
      await expectAnswer(visitor, '59001');
      // the rule stands before the card, or it comes too late
      const order = await visitor.evaluate(
        ([rule, tag]) =>
          document.querySelector(rule!)!.compareDocumentPosition(document.querySelector(tag!)!) &
          Node.DOCUMENT_POSITION_FOLLOWING,
        [`#${TAG}-inline-css`, TAG],
      );
      expect(order).toBeGreaterThan(0);
    });
}

test('in a list of posts the rule stands before the first card, once', async ({ visitor }) => {
  const category = await php(
    "return wp_insert_term( 'Cards ' . wp_generate_password( 6, false ), 'category' )['term_id'];",
  );
  for (const content of Object.values(WAYS)) {
    const id = new URL(await post(content)).searchParams.get('p');
    await php(`return wp_set_post_categories( ${id}, array( ${String(category)} ) );`);
  }
  await useTheme(visitor, THEMES[1]);
  // this theme shows posts whole where it is told to
  await php(
    "set_theme_mod( 'display_excerpt_or_full_post', 'full' ); update_option( 'theme_mods_twentytwentyone', array( 'display_excerpt_or_full_post' => 'full' ) ); return 1;",
  );
  await visitor.goto(`/?cat=${String(category)}`);
  await expect(visitor.locator(`${TAG} [part=title]`)).toHaveCount(3);
  await expect(module(visitor)).toHaveCount(1);
  await expect(visitor.locator(`#${TAG}-inline-css`)).toHaveCount(1);
  await php(
    "update_option( 'theme_mods_twentytwentyone', array( 'display_excerpt_or_full_post' => 'excerpt' ) ); return 1;",
  );
  await visitor.goto(`/?cat=${String(category)}`);
  await expect(visitor.locator('article.post')).toHaveCount(3);
  await expect(visitor.locator(TAG)).toHaveCount(0);
  await expect(module(visitor)).toHaveCount(0);
});

test('two cards on a page are two visits with one module', async ({ visitor }) => {
  await visitor.goto(await post('[hk_advocacy_card theme="light"]\n\n[hk_advocacy_card theme="dark"]'));
  await expect(visitor.locator(`${TAG} [part=title]`)).toHaveCount(2);
  await expect(module(visitor)).toHaveCount(1);
});

test('a theme that outlines what has the focus outlines the field, and not the card', async ({ visitor }) => {
  await visitor.goto(await post('[hk_advocacy_card]'));
  // as Twenty Twenty-Five has it
  await visitor.addStyleTag({ content: ':where(body *:focus) { outline: 2px solid; }' });
  const outline = (one: Locator) => one.evaluate((element) => getComputedStyle(element).outlineStyle);
  await fieldOf(visitor).focus();
  expect(await visitor.locator(TAG).evaluate((card) => card.matches(':focus'))).toBe(true);
  expect(await outline(visitor.locator(TAG))).toBe('none');
  expect(await outline(fieldOf(visitor))).toBe('solid');
});

test('without scripts there is a number to call', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await post('[hk_advocacy_card]'));
  await expect(page.getByRole('link', { name: '(202) 224-3121' })).toBeVisible();
  await context.close();
});

test('a feed and the REST API have the tag and the number, and no script', async ({ request }) => {
  const url = await post('[hk_advocacy_card]');
  const id = new URL(url).searchParams.get('p');
  const feed = await (await request.get(`/?feed=rss2&p=${id}&withoutcomments=1`)).text();
  const rest = await (await request.get(`/?rest_route=/wp/v2/posts/${id}`)).text();
  for (const text of [feed, rest]) {
    expect(text).toContain('(202) 224-3121');
    expect(text).not.toMatch(/<style|<\\?\/style|<script|hk-advocacy-card\.js/);
  }
});

test('a tag in an HTML block of a template or a widget brings the module too', async () => {
  const html = '<!-- wp:html --><hk-advocacy-card></hk-advocacy-card><!-- /wp:html -->';
  expect(
    await php(`do_blocks( ${quoted(html)} ); return wp_style_is( 'hk-advocacy-card', 'enqueued' );`),
  ).toBe(true);
  expect(await php("do_blocks( '<p>x</p>' ); return wp_style_is( 'hk-advocacy-card', 'enqueued' );")).toBe(
    false,
  );
  for (const filter of ['widget_text_content', 'widget_custom_html_content'])
    expect(
      await php(
        `apply_filters( '${filter}', '<hk-rep-lookup></hk-rep-lookup>' ); return wp_style_is( 'hk-advocacy-card', 'enqueued' );`,
      ),
    ).toBe(true);
});
