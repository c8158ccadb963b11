// The end: what an administrator deletes leaves nothing behind.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FOLDER, php, PLUGIN, post, URL_OF_SITE } from './site.ts';
import { expect, test } from './wordpress.ts';

const UPLOADED = `${FOLDER}/wp-content/uploads/hk-advocacy-card`;

const LEFT = `global $wpdb;
  return array(
    $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%hk%advocacy%' AND option_name NOT LIKE '%theme%'" ),
    strpos( wp_json_encode( _get_cron_array() ), 'hk_advocacy' ),
  );`;

test('nothing of the plugin has made PHP complain', () => {
  const log = `${FOLDER}/wp-content/debug.log`;
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  expect(lines.filter((line) => /hk-advocacy-card|HkAdvocacyCard/.test(line))).toEqual([]);
});

test('deactivated, it asks nobody, and the address stays for when it comes back', async ({ as }) => {
  await php(
    "return update_option( 'hk_advocacy_card', array( 'directory' => 'https://example.org/data/', 'theme' => 'dark' ) );",
  );
  mkdirSync(`${UPLOADED}/data/119`, { recursive: true });
  writeFileSync(`${UPLOADED}/data/119/members-00000000.txt`, 'x');
  expect(await php("return wp_get_schedule( 'hk_advocacy_card_refresh' );")).toBe('weekly');
  const page = await as('administrator');
  await page.goto('/wp-admin/plugins.php');
  const row = page.locator('tr[data-plugin="hk-advocacy-card/hk-advocacy-card.php"]');
  await row.getByRole('link', { name: 'Deactivate' }).click();
  await expect(row.getByRole('link', { name: 'Activate' })).toBeVisible();
  expect(await php(LEFT)).toEqual([['hk_advocacy_card'], false]);
  await row.getByRole('link', { name: 'Activate' }).click();
  await expect(row.getByRole('link', { name: 'Deactivate' })).toBeVisible();
  expect(await php("return wp_get_schedule( 'hk_advocacy_card_refresh' );")).toBe('weekly');
});

test('deleted, it leaves no option, no event, no folder, and a page says what it says without it', async ({
  as,
  request,
}) => {
  const url = await post('<hk-advocacy-card>Call the switchboard.</hk-advocacy-card>');
  const page = await as('administrator');
  await page.goto('/wp-admin/plugins.php');
  const row = page.locator('tr[data-plugin="hk-advocacy-card/hk-advocacy-card.php"]');
  await row.getByRole('link', { name: 'Deactivate' }).click();
  await expect(row.getByRole('link', { name: 'Activate' })).toBeVisible();
  // anew, and to its end: before, Delete leads to a page without scripts
  await page.goto('/wp-admin/plugins.php');
  page.on('dialog', (dialog) => void dialog.accept());
  await row.getByRole('link', { name: 'Delete' }).click();
  await expect(page.getByText('was successfully deleted')).toBeVisible();
  expect(existsSync(PLUGIN)).toBe(false);
  expect(existsSync(UPLOADED)).toBe(false);
  expect(await php(LEFT)).toEqual([[], false]);
  expect(await (await request.get(url.replace(URL_OF_SITE, ''))).text()).toContain('Call the switchboard.');
});
