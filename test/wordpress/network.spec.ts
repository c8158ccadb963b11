// A network of sites: each has its settings, its tables and its event, and where the plugin goes they go on every site.
import { existsSync } from 'node:fs';
import { FOLDER, php as phpOfOne, PLUGIN, quoted } from './site.ts';
import { expect, test } from './wordpress.ts';

test.describe.configure({ mode: 'serial' });

const php = (code: string) => phpOfOne(code, { HK_NETWORK: '1' });

const UPLOADS = `${FOLDER}/wp-content/uploads`;
const tablesOf = (site: number) =>
  `${site === 1 ? UPLOADS : `${UPLOADS}/sites/${site}`}/hk-advocacy-card/data/manifest.json`;

let second = 0;

const onBoth = (code: string) =>
  php(
    `$all = array(); foreach ( array( 1, ${second} ) as $id ) { switch_to_blog( $id ); ${code} restore_current_blog(); } return $all;`,
  );

test.beforeAll(async () => {
  await phpOfOne(`
    require_once ABSPATH . 'wp-admin/includes/schema.php';
    require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    require_once ABSPATH . 'wp-admin/includes/network.php';
    global $wpdb;
    foreach ( $wpdb->tables( 'ms_global' ) as $table => $prefixed ) { $wpdb->$table = $prefixed; }
    install_network();
    return populate_network( 1, '127.0.0.1', 'administrator@example.org', 'Network', '/', false );`);
  second = (await php(
    `return wpmu_create_blog( '127.0.0.1', '/second/', 'Second', get_user_by( 'login', 'administrator' )->ID );`,
  )) as number;
});

test('each site has tables of its own, and the other one none', async () => {
  await onBoth(
    `update_option( 'hk_advocacy_card', array( 'directory' => 'https://example.org/data/' ) );
    $manifest = HkAdvocacyCard\\own_manifest();
    $files = array();
    $get = function ( $entry ) { return file_get_contents( ${quoted(`${PLUGIN}/card/data/`)} . $entry['file'] ); };
    $manifest['tables'] = HkAdvocacyCard\\fetch_congress( $manifest['congress'], $manifest['tables'], $get, $files );
    if ( ${second} === $id ) { HkAdvocacyCard\\store_tables( $manifest, $files ); }`,
  );
  expect(existsSync(tablesOf(1))).toBe(false);
  expect(existsSync(tablesOf(second))).toBe(true);
  expect(await onBoth('$all[] = HkAdvocacyCard\\are_fetched_in_use();')).toEqual([false, true]);
  expect(await onBoth("$all[] = wp_get_schedule( 'hk_advocacy_card_refresh' );")).toEqual([
    'weekly',
    'weekly',
  ]);
});

test('deactivated for the network, no site asks anybody; deleted, nothing is left on any', async () => {
  await php('HkAdvocacyCard\\unschedule( true ); return 1;');
  expect(await onBoth("$all[] = wp_next_scheduled( 'hk_advocacy_card_refresh' );")).toEqual([false, false]);
  // as WordPress deletes: the plugin itself is not loaded
  await php("return update_option( 'active_plugins', array() );");
  await php(
    `define( 'WP_UNINSTALL_PLUGIN', 'hk-advocacy-card' ); require ${quoted(`${PLUGIN}/uninstall.php`)}; return 1;`,
  );
  await php("return update_option( 'active_plugins', array( 'hk-advocacy-card/hk-advocacy-card.php' ) );");
  expect(existsSync(tablesOf(second))).toBe(false);
  expect(await onBoth("$all[] = get_option( 'hk_advocacy_card', null );")).toEqual([null, null]);
});
