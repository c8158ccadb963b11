<?php
/**
 * Leaves nothing behind: no option, no event, no folder, on no site of a network.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require __DIR__ . '/includes/options.php';

on_each_site(
	is_multisite(),
	static function () {
		forget_tables();
		delete_option( OPTION );
		wp_clear_scheduled_hook( EVENT );
	}
);
