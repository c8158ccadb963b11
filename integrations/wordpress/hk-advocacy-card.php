<?php
/**
 * Plugin Name:       Hong Kong Advocacy Card
 * Description:       A campaign for Hong Kong in the United States on any page: visitors type a ZIP code and see their senators and House member, with numbers that dial. Nothing they type leaves their browser.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       hk-advocacy-card
 * Domain Path:       /languages
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

// A copy that does nothing defines nothing, so that another copy can be active beside it.
if ( defined( __NAMESPACE__ . '\FILE' ) || ! is_readable( __DIR__ . '/card/elements.php' ) ) {
	add_action(
		'admin_notices',
		static function () {
			$text = defined( __NAMESPACE__ . '\FILE' )
				/* translators: %s: a folder */
				? sprintf( __( 'Hong Kong Advocacy Card is active twice. The copy in the folder %s does nothing: deactivate it.', 'hk-advocacy-card' ), basename( __DIR__ ) )
				: __( 'Hong Kong Advocacy Card: these are the sources without the card. Install hk-advocacy-card.zip, which "npm run plugin" makes.', 'hk-advocacy-card' );
			printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html( $text ) );
		}
	);
	return;
}

const VERSION = '0.1.0';
const FILE    = __FILE__;

// The folder with the module, its data and the list of its elements. `npm run plugin` adds it to the zip file.
const CARD_DIR = __DIR__ . '/card';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'hk-advocacy-card', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	1
);

require __DIR__ . '/includes/options.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/colours.php';
require __DIR__ . '/includes/module.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/pasted.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/classic.php';
require __DIR__ . '/includes/manifest.php';
require __DIR__ . '/includes/tables.php';
require __DIR__ . '/includes/download.php';
require __DIR__ . '/includes/fetch.php';
require __DIR__ . '/includes/refresh.php';
require __DIR__ . '/includes/settings.php';

register_activation_hook( FILE, __NAMESPACE__ . '\schedule' );
register_deactivation_hook( FILE, __NAMESPACE__ . '\unschedule' );
