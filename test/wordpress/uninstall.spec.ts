// The end: what an administrator deletes leaves nothing behind.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { Page } from '@playwright/test';
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

test('the sources as a second copy: neither breaks the other, and deleting them deletes nothing of the plugin', async ({
  as,
}) => {
  const copy = `${FOLDER}/wp-content/plugins/hk-advocacy-card-source`;
  cpSync(PLUGIN, copy, { recursive: true });
  rmSync(`${copy}/card`, { recursive: true });
  const row = (page: Page, folder: string) =>
    page.locator(`tr[data-plugin="${folder}/hk-advocacy-card.php"]`);
  const page = await as('administrator');
  await page.goto('/wp-admin/plugins.php');
  // the sources alone, and then the zip file's copy beside them
  await row(page, 'hk-advocacy-card').getByRole('link', { name: 'Deactivate' }).click();
  await expect(page.getByText('Plugin deactivated.')).toBeVisible();
  await row(page, 'hk-advocacy-card-source').getByRole('link', { name: 'Activate' }).click();
  await expect(page.getByText('these are the sources without the card')).toBeVisible();
  await row(page, 'hk-advocacy-card').getByRole('link', { name: 'Activate' }).click();
  await expect(page.getByText('Plugin activated.')).toBeVisible();
  await page.goto('/wp-admin/plugins.php');
  await expect(page.getByText('The copy in the folder hk-advocacy-card-source does nothing')).toBeVisible();
  await row(page, 'hk-advocacy-card-source').getByRole('link', { name: 'Deactivate' }).click();
  await expect(page.getByText('The copy in the folder hk-advocacy-card-source does nothing')).toHaveCount(0);
  // anew, and to its end: before, Delete leads to a page without scripts
  await page.goto('/wp-admin/plugins.php');
  page.on('dialog', (dialog) => void dialog.accept());
  await row(page, 'hk-advocacy-card-source').getByRole('link', { name: 'Delete' }).click();
  await expect(page.getByText('was successfully deleted')).toBeVisible();
  expect(existsSync(copy)).toBe(false);
  expect(await php("return get_option( 'hk_advocacy_card' )['theme'];")).toBe('dark');
  expect(existsSync(`${UPLOADED}/data/119/members-00000000.txt`)).toBe(true);
  expect(await php("return wp_get_schedule( 'hk_advocacy_card_refresh' );")).toBe('weekly');
});

test('where the folder of the tables is a link, only the link is removed', async () => {
  const elsewhere = `${FOLDER}/elsewhere`;
  const moved = `${UPLOADED}-moved`;
  renameSync(UPLOADED, moved);
  mkdirSync(`${elsewhere}/data`, { recursive: true });
  writeFileSync(`${elsewhere}/data/manifest.json`, '{}');
  symlinkSync(elsewhere, UPLOADED);
  await php('HkAdvocacyCard\\remove_tables(); return 1;');
  expect(existsSync(UPLOADED)).toBe(false);
  expect(readdirSync(`${elsewhere}/data`)).toEqual(['manifest.json']);
  // and where a folder inside is one
  mkdirSync(UPLOADED);
  symlinkSync(`${elsewhere}/data`, `${UPLOADED}/data`);
  await php('HkAdvocacyCard\\remove_tables(); return 1;');
  expect(existsSync(UPLOADED)).toBe(false);
  expect(readdirSync(`${elsewhere}/data`)).toEqual(['manifest.json']);
  renameSync(moved, UPLOADED);
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
