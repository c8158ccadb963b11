// The zip file, as an administrator brings it in.
import { expect, test } from './wordpress.ts';
import { php, PLUGIN, ZIP } from './site.ts';

test('an administrator uploads the zip file, and activates the plugin', async ({ as }) => {
  const page = await as('administrator');
  await page.goto('/wp-admin/plugin-install.php?tab=upload');
  await page.locator('#pluginzip').setInputFiles(ZIP);
  await page.getByRole('button', { name: 'Install Now' }).click();
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  const row = page.locator('tr[data-plugin="hk-advocacy-card/hk-advocacy-card.php"]');
  await expect(row.getByRole('link', { name: 'Deactivate' })).toBeVisible();
  await expect(row.getByRole('link', { name: 'Settings' })).toBeVisible();
  expect(await php('return ABSPATH;')).toBe(PLUGIN.replace(/wp-content.*/, ''));
});

test('until an address is set, WordPress asks nobody', async () => {
  expect(await php("return wp_next_scheduled( 'hk_advocacy_card_refresh' );")).toBe(false);
});
