<?php
/**
 * What the plugin keeps in a site: two options, a weekly event, a folder of tables. uninstall.php reads this file alone.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

const OPTION  = 'hk_advocacy_card';
const REFRESH = 'hk_advocacy_card_refresh';
const EVENT   = 'hk_advocacy_card_refresh';

/** A setting as an administrator left it; empty where nothing is set. */
function setting( string $name ): string {
	$settings = get_option( OPTION );
	return is_array( $settings ) && is_string( $settings[ $name ] ?? null ) ? $settings[ $name ] : '';
}

/** Where fetched tables lie: on disk and, for browsers, as an address. */
function tables_dir(): string {
	return wp_upload_dir( null, false )['basedir'] . '/hk-advocacy-card/data';
}

function tables_url(): string {
	// the upload folder's address keeps http on many a site that has moved to https
	return set_url_scheme( wp_upload_dir( null, false )['baseurl'] . '/hk-advocacy-card/data/' );
}

/** Removes fetched tables, and what was said of the last refresh. */
function forget_tables(): void {
	delete_option( REFRESH );
	$folder = dirname( tables_dir() );
	if ( ! is_dir( $folder ) ) {
		return;
	}
	$inside = new \RecursiveIteratorIterator(
		new \RecursiveDirectoryIterator( $folder, \FilesystemIterator::SKIP_DOTS ),
		\RecursiveIteratorIterator::CHILD_FIRST
	);
	foreach ( $inside as $path => $info ) {
		$info->isDir() && ! $info->isLink() ? rmdir( $path ) : unlink( $path );
	}
	rmdir( $folder );
}

/** Does something for this site or, in a network, for each of its sites. */
function on_each_site( bool $network, callable $run ): void {
	if ( ! $network ) {
		$run();
		return;
	}
	foreach ( get_sites( array( 'number' => 0, 'fields' => 'ids' ) ) as $id ) {
		switch_to_blog( $id );
		$run();
		restore_current_blog();
	}
}
