// The settings page: who may see it, what it keeps, and what cards make of it.
import { option, php, PLUGIN, post, quoted } from './site.ts';
import { expect, TAG, test } from './wordpress.ts';

const PAGE = '/wp-admin/options-general.php?page=hk-advocacy-card';

test.afterAll(async () => {
  await php("return delete_option( 'hk_advocacy_card' );");
});

test('an author may neither see the page nor send its forms', async ({ as }) => {
  const page = await as('author');
  expect((await page.goto(PAGE))!.status()).toBe(403);
  const save = await page.request.post('/wp-admin/options.php', {
    form: { option_page: 'hk-advocacy-card', action: 'update', 'hk_advocacy_card[organizer]': 'An author' },
  });
  expect(save.status()).toBe(403);
  const nonce = await (await page.request.get('/wp-admin/admin-ajax.php?action=hk_nonce')).text();
  expect(nonce).toMatch(/^[\da-f]{10}$/);
  const refresh = await page.request.post('/wp-admin/admin-post.php', {
    form: { action: 'hk_advocacy_card_refresh', _wpnonce: nonce },
    // done, it would lead back to the page, which is forbidden too
    maxRedirects: 0,
  });
  expect(refresh.status()).toBe(403);
  expect(await option('hk_advocacy_card')).toBe(null);
});

test('an administrator without a nonce, as on a page of somebody else, changes nothing', async ({ as }) => {
  const page = await as('administrator');
  const save = await page.request.post('/wp-admin/options.php', {
    form: { option_page: 'hk-advocacy-card', action: 'update', 'hk_advocacy_card[organizer]': 'Somebody' },
  });
  expect(save.status()).toBe(403);
  const refresh = await page.request.post('/wp-admin/admin-post.php', {
    form: { action: 'hk_advocacy_card_refresh' },
  });
  expect(refresh.status()).toBe(403);
  expect(await option('hk_advocacy_card')).toBe(null);
  expect(await option('hk_advocacy_card_refresh')).toBe(null);
});

test('what is set there counts where a block, a shortcode, a tag or a placeholder says nothing', async ({
  as,
  visitor,
}) => {
  const page = await as('administrator');
  await page.goto(PAGE);
  await expect(page.getByText('Cards use the tables of the plugin, with the members as of')).toBeVisible();
  await page.getByLabel('Light or dark').selectOption('dark');
  await page.getByLabel('Language').selectOption('zh-HK');
  await page.getByLabel('Who is asking').fill('Riverside "Reading" Group & <b>Friends</b>');
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await expect(page.getByText('Settings saved.')).toBeVisible();
  // WordPress takes markup out of such a field
  await expect(page.getByLabel('Who is asking')).toHaveValue('Riverside "Reading" Group & Friends');

  await visitor.goto(
    await post(
      [
        '<!-- wp:hk-advocacy-card/card {"theme":"light"} /-->',
        '<!-- wp:shortcode -->[hk_advocacy_card theme="light"]<!-- /wp:shortcode -->',
        '<!-- wp:html --><hk-advocacy-card theme="light"></hk-advocacy-card><!-- /wp:html -->',
        '<!-- wp:html --><div data-hk-advocacy-card data-theme="light"></div><!-- /wp:html -->',
      ].join('\n\n'),
    ),
  );
  const cards = visitor.locator(TAG);
  await expect(cards).toHaveCount(4);
  for (const card of await cards.all()) {
    await expect(card).toHaveAttribute('theme', 'light');
    await expect(card).toHaveAttribute('lang', 'zh-HK');
    await expect(card).toHaveAttribute('organizer', 'Riverside "Reading" Group & Friends');
    await expect(card.locator('[part=card]')).toHaveAttribute('lang', 'zh-HK');
  }
  await visitor.goto(await post('<hk-rep-lookup></hk-rep-lookup> <hk-fact-list theme=""></hk-fact-list>'));
  // a piece gets what it has an attribute for, and an empty one is an answer too
  const attributes = (tag: string) => visitor.locator(tag).evaluate((one) => one.getAttributeNames().sort());
  expect(await attributes('hk-rep-lookup')).toEqual(['lang', 'theme']);
  await expect(visitor.locator('hk-fact-list')).toHaveAttribute('theme', '');
});

test('the preview in the editor has them too', async ({ as }) => {
  const page = await as('administrator');
  await page.goto('/wp-admin/post-new.php');
  const given = await page.evaluate(() => (window as unknown as { hkAdvocacyCard: object }).hkAdvocacyCard);
  expect(given).toMatchObject({ defaults: { theme: 'dark', lang: 'zh-HK' } });
});

test('what cannot be used is refused in a sentence, and what was there stays', async ({ as }) => {
  const page = await as('administrator');
  await page.goto(PAGE);
  await page.getByLabel('Campaign file').fill('javascript:alert(1)');
  await page.getByLabel('Address of the tables').fill('ftp://example.org/data/');
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await expect(
    page.getByText('The address of the campaign file has to begin with https:// or with /.'),
  ).toBeVisible();
  await expect(page.getByText('The address of the tables has to begin with https://.')).toBeVisible();
  await expect(page.getByLabel('Campaign file')).toHaveValue('');
  await expect(page.getByLabel('Address of the tables')).toHaveValue('');
  // http is for a site on a developer's own machine
  const saved = (address: string) =>
    php(`return HkAdvocacyCard\\clean_settings( array( 'directory' => ${quoted(address)} ) )['directory'];`, {
      HK_ENVIRONMENT: 'production',
    });
  expect(await saved('http://example.org/data/')).toBe('');
  expect(await saved('https://example.org/data/manifest.json')).toBe('https://example.org/data/');
  expect(await saved('https://example.org/data')).toBe('https://example.org/data/');
});

test('an address keeps what stands encoded in it', async ({ as }) => {
  const page = await as('administrator');
  await page.goto(PAGE);
  await page.getByLabel('Campaign file').fill('https://example.org/our%20words/a%C3%A9.json');
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await expect(page.getByLabel('Campaign file')).toHaveValue('https://example.org/our%20words/a%C3%A9.json');
  const saved = (address: string) =>
    php(`return HkAdvocacyCard\\clean_settings( array( 'directory' => ${quoted(address)} ) )['directory'];`);
  expect(await saved('https://example.org/the%20tables/data')).toBe('https://example.org/the%20tables/data/');
});

test('colours of the settings reach every card, with text that can be read on them', async ({
  as,
  visitor,
}) => {
  const page = await as('administrator');
  await page.goto(PAGE);
  await page.getByLabel('Campaign file').fill('');
  await page.getByLabel('Colour of the background').fill('#102030');
  await page.getByLabel('Colour of the main buttons').fill('red; } body { display: none');
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await expect(page.getByText('is not a colour. Write it like #ffc93c.')).toBeVisible();
  await page.getByLabel('Colour of the main buttons').fill('#AABBCC');
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await visitor.goto(await post('[hk_advocacy_card]'));
  const colour = (name: string) =>
    visitor.locator(TAG).evaluate((card, of) => getComputedStyle(card).getPropertyValue(of).trim(), name);
  expect(await colour('--hk-accent')).toBe('#aabbcc');
  expect(await colour('--hk-surface')).toBe('#102030');
  expect(await colour('--hk-text')).toBe('#fff');
  await php("return delete_option( 'hk_advocacy_card' );");
});

test('a zip file of a site switches the refresh on with one click', async ({ as }) => {
  const page = await as('administrator');
  await page.goto(PAGE);
  const button = page.getByRole('button', { name: 'Keep the tables fresh' });
  await expect(button).toHaveCount(0);
  await php(
    `return file_put_contents( ${quoted(`${PLUGIN}/card/origin.php`)}, "<?php return 'https://example.org/data/';" );`,
  );
  await page.goto(PAGE);
  await expect(page.getByText('This plugin came from https://example.org/data/')).toBeVisible();
  await button.click();
  await expect(page.getByLabel('Address of the tables')).toHaveValue('https://example.org/data/');
  expect(await php("return wp_get_schedule( 'hk_advocacy_card_refresh' );")).toBe('weekly');
  await expect(page.getByRole('button', { name: 'Refresh the tables now' })).toBeVisible();
  await php(
    `unlink( ${quoted(`${PLUGIN}/card/origin.php`)} ); wp_clear_scheduled_hook( 'hk_advocacy_card_refresh' ); delete_option( 'hk_advocacy_card_refresh' ); return delete_option( 'hk_advocacy_card' );`,
  );
});

test('every text of the page can be translated', async ({ as }) => {
  const page = await as('administrator');
  await page.context().addCookies([
    {
      name: 'hk_translated',
      value: '1',
      url:
        page.url() === 'about:blank'
          ? new URL(PAGE, process.env.HK_SITE ? (JSON.parse(process.env.HK_SITE) as { url: string }).url : '')
              .href
          : page.url(),
    },
  ]);
  await page.goto(PAGE);
  const texts = await page
    .locator('.wrap h1, .wrap h2, .wrap p:not(.submit), .wrap th, .wrap option, .wrap .description')
    .allTextContents();
  const own = ['English', '繁體中文（香港）'];
  expect(texts.length).toBeGreaterThan(15);
  expect(texts.filter((text) => !own.includes(text) && !/^«[^]+»/.test(text.trim()))).toEqual([]);
});
