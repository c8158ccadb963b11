<?php
/**
 * The weekly refresh of the tables from an address that an administrator sets; off until then.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

/** Refreshes the tables. If that fails, the present tables are kept, and the settings page says why. */
function refresh(): void {
	$address = setting( 'directory' );
	if ( '' === $address ) {
		return;
	}
	$problem = '';
	try {
		fetch_tables( $address );
	} catch ( Refused $refused ) {
		$problem = $refused->getMessage();
	}
	$said = array(
		'at'      => time(),
		'problem' => $problem,
	);
	update_option( REFRESH, $said, false );
}

add_action( EVENT, __NAMESPACE__ . '\refresh' );

/** Schedules the weekly refresh, if an address is set. */
function schedule(): void {
	if ( '' !== setting( 'directory' ) && ! wp_next_scheduled( EVENT ) ) {
		wp_schedule_event( time(), 'weekly', EVENT );
	}
}

// after another copy of the plugin was deactivated, which took the event with it
add_action( 'admin_init', __NAMESPACE__ . '\schedule' );

/** @param bool $network Whether the plugin is deactivated for a whole network. */
function unschedule( $network = false ): void {
	on_each_site(
		(bool) $network,
		static function () {
			wp_clear_scheduled_hook( EVENT );
		}
	);
}

/** When the address changes: fetches from the new one at once, or removes fetched tables if there is none. */
function on_address_change( $before, $after ): void {
	$was = is_array( $before ) ? $before['directory'] ?? '' : '';
	$is  = is_array( $after ) ? $after['directory'] ?? '' : '';
	if ( $was === $is ) {
		return;
	}
	wp_clear_scheduled_hook( EVENT );
	if ( '' === $is ) {
		remove_tables();
		return;
	}
	delete_option( REFRESH );
	schedule();
}

add_action( 'update_option_' . OPTION, __NAMESPACE__ . '\on_address_change', 10, 2 );
add_action(
	'add_option_' . OPTION,
	static function ( $name, $value ) {
		on_address_change( null, $value );
	},
	10,
	2
);
