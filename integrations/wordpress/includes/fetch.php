<?php
/**
 * Fetches all tables of a directory, checks them, and stores them in the upload folder.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

/**
 * Fetches the tables, checks them, and stores them.
 *
 * @throws Refused If they must not be used.
 */
function fetch_tables( string $address ): void {
	$until    = time() + SECONDS_IN_ALL;
	$manifest = read_manifest( download( $address . 'manifest.json', 20000, $until ) );
	$present  = manifest_in_use();
	if ( is_older( $manifest, $present ) ) {
		throw new Refused( __( 'Its tables are older than those in use.', 'hk-advocacy-card' ) );
	}
	check_dates( $manifest );
	$manifest = with_missing( $manifest, array( $present, own_manifest() ) );
	if ( facts_of( $manifest ) === facts_of( $present ) ) {
		return;
	}
	$here = files_here();
	$get  = static function ( array $entry ) use ( $address, $until, $here ): string {
		$path = $here[ $entry['crc'] . ' ' . $entry['bytes'] ] ?? null;
		$text = null === $path ? false : file_get_contents( $path );
		if ( ! is_string( $text ) || ! is_intact( $text, $entry ) ) {
			$text = download( $address . $entry['file'] . '?v=' . $entry['crc'], $entry['bytes'], $until );
			check_bytes( $text, $entry );
		}
		return $text;
	};

	$files              = array();
	$manifest['tables'] = fetch_congress( $manifest['congress'], $manifest['tables'], $get, $files );
	$districts          = check_members( $files[ $manifest['tables']['members']['file'] ] );
	check_zips( $files[ $manifest['tables']['zips']['file'] ], $districts );
	if ( isset( $manifest['next'] ) ) {
		$next                       = fetch_congress( $manifest['next']['congress'], $manifest['next']['tables'], $get, $files );
		$manifest['next']['tables'] = $next;
		if ( isset( $next['members'] ) ) {
			$districts = check_members( $files[ $next['members']['file'] ] );
		}
		if ( isset( $next['zips'] ) ) {
			check_zips( $files[ $next['zips']['file'] ], $districts );
		}
	}
	store_tables( $manifest, $files );
}

/**
 * A manifest with the tables that it lacks from others. Offices are taken only from the same Congress, because they belong to
 * its members; the map says until when it is right in each state.
 */
function with_missing( array $manifest, array $others ): array {
	foreach ( OTHER_TABLES as $name ) {
		foreach ( $others as $other ) {
			$fits = 'offices' !== $name || $other['congress'] === $manifest['congress'];
			if ( ! isset( $manifest['tables'][ $name ] ) && isset( $other['tables'][ $name ] ) && $fits ) {
				$manifest['tables'][ $name ] = $other['tables'][ $name ];
			}
		}
	}
	return $manifest;
}

/** What a manifest says, apart from where its files lie. */
function facts_of( array $manifest ): string {
	$facts = array( $manifest['congress'], $manifest['next']['congress'] ?? 0 );
	foreach ( array( $manifest['tables'], $manifest['next']['tables'] ?? array() ) as $tables ) {
		ksort( $tables );
		foreach ( $tables as $name => $entry ) {
			array_push( $facts, $name, $entry['crc'], $entry['bytes'], $entry['asOf'], $entry['validUntil'] );
		}
		$facts[] = '';
	}
	return implode( ' ', $facts );
}

/** The files that are here already, the plugin's and the fetched ones, by their checksum and length: most never change. */
function files_here(): array {
	$here = array();
	foreach ( array( CARD_DIR . '/data', tables_dir() ) as $folder ) {
		if ( ! is_readable( "$folder/manifest.json" ) ) {
			continue;
		}
		try {
			$manifest = read_manifest( (string) file_get_contents( "$folder/manifest.json" ) );
		} catch ( Refused $refused ) {
			continue;
		}
		foreach ( array( $manifest['tables'], $manifest['next']['tables'] ?? array() ) as $tables ) {
			foreach ( $tables as $name => $entry ) {
				$path = "$folder/$entry[file]";
				$here[ $entry['crc'] . ' ' . $entry['bytes'] ] = $path;
				if ( 'boundaries' === $name && is_readable( $path ) ) {
					foreach ( maps_in( (string) file_get_contents( $path ) ) as $map ) {
						$here[ $map['crc'] . ' ' . $map['bytes'] ] = dirname( $path ) . '/' . $map['file'];
					}
				}
			}
		}
	}
	return array_filter( $here, 'is_readable' );
}

/** The maps that an index of boundaries names, which lie beside it. See the project's src/congress/boundaries.ts. */
function maps_in( string $index ): array {
	preg_match_all( '/^([A-Z]{2}) ([\da-f]{8}) (\d{1,7})(?: |$)/m', $index, $rows, PREG_SET_ORDER );
	$maps = array();
	foreach ( $rows as list( , $name, $crc, $bytes ) ) {
		$maps[] = array(
			'file'  => "$name.txt",
			'crc'   => $crc,
			'bytes' => (int) $bytes,
		);
	}
	return $maps;
}

/**
 * Gets the files of a Congress.
 *
 * @param callable $get   Gives the text of an entry, or throws.
 * @param array    $files The texts so far, by the path under which they will be stored.
 * @return array The entries, with those paths.
 * @throws Refused If one of them cannot be had.
 */
function fetch_congress( int $congress, array $tables, callable $get, array &$files ): array {
	foreach ( $tables as $name => $entry ) {
		$text = $get( $entry );
		// checksums in the names: no cache can mix the tables of two days
		$is_map = 'boundaries' === $name;
		$file   = sprintf( $is_map ? '%d/%s_%s/index.txt' : '%d/%s-%s.txt', $congress, $name, $entry['crc'] );
		if ( $is_map ) {
			$maps = maps_in( $text );
			if ( count( $maps ) < 2 ) {
				throw new Refused( __( 'The index of its maps names none.', 'hk-advocacy-card' ) );
			}
			foreach ( $maps as $map ) {
				if ( $map['bytes'] > MAX_BYTES ) {
					/* translators: %s: an address */
					throw new Refused( sprintf( __( '%s is larger than it may be.', 'hk-advocacy-card' ), $map['file'] ) );
				}
				$files[ dirname( $file ) . '/' . $map['file'] ] = $get( array( 'file' => dirname( $entry['file'] ) . '/' . $map['file'] ) + $map );
			}
		}
		$files[ $file ]          = $text;
		$tables[ $name ]['file'] = $file;
	}
	return $tables;
}

/**
 * Stores tables. Their names contain their checksum and the manifest is written last, so that a visitor gets either the old
 * tables or the new ones.
 *
 * @param array $files The texts by their path.
 * @throws Refused If WordPress cannot write there.
 */
function store_tables( array $manifest, array $files ): void {
	$folder = tables_dir();
	$before = manifest_in( $folder );
	foreach ( $files as $file => $text ) {
		write_whole( "$folder/$file", $text );
	}
	write_whole( "$folder/manifest.json", wp_json_encode( $manifest ) );

	// a folder that is a link is somebody else's: nothing is deleted there
	if ( is_link( $folder ) || is_link( dirname( $folder ) ) ) {
		return;
	}
	// the previous tables are kept, because a visitor may have the previous manifest
	$kept = array();
	foreach ( array_filter( array( $before, $manifest ) ) as $one ) {
		foreach ( array( $one['tables'], $one['next']['tables'] ?? array() ) as $tables ) {
			foreach ( $tables as $name => $entry ) {
				$kept[ 'boundaries' === $name ? dirname( $entry['file'] ) : $entry['file'] ] = true;
			}
		}
	}
	foreach ( array_merge( glob( "$folder/*/*.txt" ), glob( "$folder/*/*/*.txt" ) ) as $path ) {
		$file = substr( $path, strlen( $folder ) + 1 );
		if ( ! isset( $kept[ $file ] ) && ! isset( $kept[ dirname( $file ) ] ) && ! is_link( dirname( $path ) ) ) {
			unlink( $path );
		}
	}
	foreach ( array_merge( glob( "$folder/*/*", GLOB_ONLYDIR ), glob( "$folder/*", GLOB_ONLYDIR ) ) as $path ) {
		// fails, and should, where something is left in it
		@rmdir( $path );
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
