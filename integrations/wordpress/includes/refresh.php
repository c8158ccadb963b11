<?php
/**
 * The weekly refresh of the tables from an address that an administrator sets; off until then.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

/** The manifest in a folder; null if there is none or it is not valid. */
function manifest_in( string $folder ): ?array {
	$file = "$folder/manifest.json";
	if ( ! is_readable( $file ) ) {
		return null;
	}
	try {
		return read_manifest( (string) file_get_contents( $file ) );
	} catch ( Refused $refused ) {
		return null;
	}
}

function own_manifest(): array {
	return read_manifest( (string) file_get_contents( CARD_DIR . '/data/manifest.json' ) );
}

/** Whether cards use the fetched tables: not if those of the plugin are newer, after an update. */
function are_fetched_in_use(): bool {
	$fetched = manifest_in( tables_dir() );
	return null !== $fetched && ! is_older( $fetched, own_manifest() );
}

function manifest_in_use(): array {
	return are_fetched_in_use() ? manifest_in( tables_dir() ) : own_manifest();
}

/**
 * Downloads a file.
 *
 * @throws Refused If it cannot be downloaded.
 */
function download( string $url, int $most ): string {
	$response = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => 15,
			'redirection'         => 0,
			'limit_response_size' => $most + 1,
			// by default WordPress would send the site's address
			'user-agent'          => 'hk-advocacy-card/' . VERSION,
		)
	);
	if ( is_wp_error( $response ) ) {
		/* translators: 1: an address, 2: what went wrong */
		throw new Refused( sprintf( __( '%1$s did not answer (%2$s).', 'hk-advocacy-card' ), $url, $response->get_error_message() ) );
	}
	$status = wp_remote_retrieve_response_code( $response );
	if ( 200 !== $status ) {
		/* translators: 1: an address, 2: a status, such as 404 */
		throw new Refused( sprintf( __( '%1$s answers %2$d.', 'hk-advocacy-card' ), $url, $status ) );
	}
	$text = wp_remote_retrieve_body( $response );
	if ( strlen( $text ) > $most ) {
		/* translators: %s: an address */
		throw new Refused( sprintf( __( '%s is larger than it may be.', 'hk-advocacy-card' ), $url ) );
	}
	return $text;
}

/**
 * Fetches the tables, checks them, and stores them in the upload folder.
 *
 * @throws Refused If they must not be used.
 */
function fetch_tables( string $address ): void {
	$manifest = read_manifest( download( $address . 'manifest.json', 20000 ) );
	$tables   = $manifest['tables'];
	foreach ( $tables as $entry ) {
		if ( $entry['asOf'] > gmdate( 'Y-m-d', time() + DAY_IN_SECONDS ) ) {
			throw new Refused( __( 'Its tables carry a date that is still to come.', 'hk-advocacy-card' ) );
		}
	}
	$present = manifest_in_use();
	if ( is_older( $manifest, $present ) ) {
		throw new Refused( __( 'Its tables are older than those in use.', 'hk-advocacy-card' ) );
	}
	if ( wp_list_pluck( $tables, 'crc' ) === wp_list_pluck( $present['tables'], 'crc' ) ) {
		return;
	}
	$texts = array();
	foreach ( $tables as $name => $entry ) {
		$texts[ $name ] = download( $address . $entry['file'] . '?v=' . $entry['crc'], $entry['bytes'] );
		check_bytes( $texts[ $name ], $entry );
	}
	check_zips( $texts['zips'], check_members( $texts['members'] ) );
	store_tables( $manifest, $texts );
}

/**
 * Stores tables. Their names contain their checksum and the manifest is written last, so that a visitor gets either the old
 * tables or the new ones.
 *
 * @throws Refused If WordPress cannot write there.
 */
function store_tables( array $manifest, array $texts ): void {
	$folder = tables_dir();
	$before = manifest_in( $folder );
	foreach ( $texts as $name => $text ) {
		$entry = $manifest['tables'][ $name ];
		$file  = sprintf( '%d/%s-%s.txt', $manifest['congress'], $name, $entry['crc'] );
		write_whole( "$folder/$file", $text );
		$manifest['tables'][ $name ]['file'] = $file;
	}
	write_whole( "$folder/manifest.json", wp_json_encode( $manifest ) );

	// the previous tables are kept, because a visitor may have the previous manifest
	$kept = array();
	foreach ( array_filter( array( $before, $manifest ) ) as $one ) {
		$kept = array_merge( $kept, array_values( wp_list_pluck( $one['tables'], 'file' ) ) );
	}
	foreach ( glob( "$folder/*/*.txt" ) as $path ) {
		if ( ! in_array( substr( $path, strlen( $folder ) + 1 ), $kept, true ) ) {
			unlink( $path );
		}
	}
}

/** @throws Refused If WordPress cannot write there. */
function write_whole( string $path, string $text ): void {
	$part = $path . '.part';
	if ( ! wp_mkdir_p( dirname( $path ) ) || strlen( $text ) !== @file_put_contents( $part, $text ) || ! rename( $part, $path ) ) {
		/* translators: %s: a folder */
		throw new Refused( sprintf( __( 'WordPress cannot write to %s.', 'hk-advocacy-card' ), dirname( $path ) ) );
	}
}

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
