<?php
/**
 * What the plugin stores in a site: two options, a weekly event, a folder of tables. uninstall.php loads only this file.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

const OPTION  = 'hk_advocacy_card';
const REFRESH = 'hk_advocacy_card_refresh';
const EVENT   = 'hk_advocacy_card_refresh';

/** A setting; empty if it is not set. */
function setting( string $name ): string {
	$settings = get_option( OPTION );
	return is_array( $settings ) && is_string( $settings[ $name ] ?? null ) ? $settings[ $name ] : '';
}

/** The folder of fetched tables. */
function tables_dir(): string {
	return wp_upload_dir( null, false )['basedir'] . '/hk-advocacy-card/data';
}

function tables_url(): string {
	// on sites that have moved to https, the address of the upload folder may still begin with http
	return set_url_scheme( wp_upload_dir( null, false )['baseurl'] . '/hk-advocacy-card/data/' );
}

/** Removes fetched tables, and the result of the last refresh. */
function remove_tables(): void {
	delete_option( REFRESH );
	$folder = dirname( tables_dir() );
	// what lies behind a link is somebody else's: only the link goes
	if ( is_link( $folder ) ) {
		unlink( $folder );
		return;
	}
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

/** Calls a function for this site or, in a network, for each site. */
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
