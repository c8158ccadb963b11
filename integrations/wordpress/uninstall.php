<?php
/**
 * Removes everything that the plugin stored: options, the scheduled event and the folder, on all sites of a network.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

// another copy of the plugin is active, and these are its settings and its tables
if ( defined( __NAMESPACE__ . '\FILE' ) ) {
	return;
}

require __DIR__ . '/includes/options.php';

on_each_site(
	is_multisite(),
	static function () {
		remove_tables();
		delete_option( OPTION );
		wp_clear_scheduled_hook( EVENT );
	}
);
