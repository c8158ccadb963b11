<?php
/**
 * Manifests: which tables a directory has, of which Congress and day. The format is described in the project's
 * src/congress/manifest.ts, and what may replace a card's own tables in src/congress/directory-checks.ts.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

/** The message is a sentence for the settings page. */
class Refused extends \Exception {}

const REQUIRED_TABLES = array( 'zips', 'members' );
// without these a card offers no location and no local offices
const OTHER_TABLES = array( 'boundaries', 'offices', 'centres' );

const MAX_BYTES = 1000000;

const DAY = '\d{4}-\d\d-\d\d';

const MANIFEST_FIELDS = array(
	'file'       => '/^(?:\w+\/)+[\w-]+\.txt$/D',
	'crc'        => '/^[\da-f]{8}$/D',
	'asOf'       => '/^' . DAY . '$/D',
	'validUntil' => '/^' . DAY . 'T\d\d:\d\d:\d\dZ$/D',
);

// how far the dates of a table may be from the end of its Congress
const MOST_YEARS = 12;

/**
 * Reads the manifest of a directory; unknown keys are left out.
 *
 * @throws Refused If it does not have this format.
 */
function read_manifest( string $text ): array {
	$manifest = json_decode( $text, true );
	if ( ! is_array( $manifest ) || 1 !== ( $manifest['format'] ?? null ) || ! is_int( $manifest['congress'] ?? null ) ) {
		throw new Refused( __( 'What lies there is not a manifest.json of format 1.', 'hk-advocacy-card' ) );
	}
	$known = array(
		'format'   => 1,
		'congress' => $manifest['congress'],
		'tables'   => read_entries( $manifest['tables'] ?? null, REQUIRED_TABLES ),
	);
	if ( isset( $manifest['next'] ) ) {
		$next = $manifest['next'];
		if ( ! is_array( $next ) || ( $next['congress'] ?? null ) !== $known['congress'] + 1 ) {
			throw new Refused( __( 'The Congress that its manifest.json calls the next one does not follow the present one.', 'hk-advocacy-card' ) );
		}
		$known['next'] = array(
			'congress' => $next['congress'],
			'tables'   => read_entries( $next['tables'] ?? null, array() ),
		);
	}
	return $known;
}

/**
 * The tables of a Congress in a manifest.
 *
 * @param mixed $tables   What the manifest says.
 * @param array $required The names of tables that have to be there.
 * @throws Refused If one of them is not described as it should be.
 */
function read_entries( $tables, array $required ): array {
	$known = array();
	foreach ( array_merge( REQUIRED_TABLES, OTHER_TABLES ) as $name ) {
		$table = $tables[ $name ] ?? null;
		if ( null === $table && ! in_array( $name, $required, true ) ) {
			continue;
		}
		$bytes = is_array( $table ) ? $table['bytes'] ?? null : null;
		$is_ok = is_int( $bytes ) && $bytes > 0 && $bytes <= MAX_BYTES;
		foreach ( MANIFEST_FIELDS as $field => $pattern ) {
			$is_ok = $is_ok && is_string( $table[ $field ] ?? null ) && preg_match( $pattern, $table[ $field ] );
		}
		if ( ! $is_ok || ! are_days( $table['asOf'] . ' ' . $table['validUntil'] ) || false === strtotime( $table['validUntil'] ) ) {
			/* translators: %s: the name of a table, such as "zips" or "members" */
			throw new Refused( sprintf( __( 'Its manifest.json does not describe the table "%s" as it should.', 'hk-advocacy-card' ), $name ) );
		}
		$known[ $name ] = array_intersect_key( $table, MANIFEST_FIELDS ) + array( 'bytes' => $bytes );
	}
	return $known;
}

/** Whether every date in a text exists. Browsers would parse another one as invalid, so that it is never reached. */
function are_days( string $text ): bool {
	preg_match_all( '/(\d{4})-(\d\d)-(\d\d)/', $text, $days, PREG_SET_ORDER );
	foreach ( $days as list( , $year, $month, $day ) ) {
		if ( ! checkdate( (int) $month, (int) $day, (int) $year ) ) {
			return false;
		}
	}
	return true;
}

/** When a Congress begins: noon in Washington on January 3, written as in a manifest. */
function congress_begins( int $congress ): string {
	return sprintf( '%04d-01-03T17:00:00Z', 1787 + 2 * $congress );
}

/**
 * Checks that tables can be of their Congress and of their day. A card refuses others, and tables of a later Congress or day
 * than can be would never be replaced.
 *
 * @throws Refused If they cannot.
 */
function check_dates( array $manifest ): void {
	$now = time();
	// a number that no four digits of a year hold would not compare as a date
	if ( $manifest['congress'] < 1 || $manifest['congress'] > 4000 || $now < strtotime( congress_begins( $manifest['congress'] ) ) ) {
		/* translators: %d: the number of a Congress, such as 120 */
		throw new Refused( sprintf( __( 'Its tables are those of Congress %d, which has not begun.', 'hk-advocacy-card' ), $manifest['congress'] ) );
	}
	foreach ( array_filter( array( $manifest, $manifest['next'] ?? null ) ) as $part ) {
		$end = congress_begins( $part['congress'] + 1 );
		foreach ( $part['tables'] as $name => $entry ) {
			if ( $entry['asOf'] > gmdate( 'Y-m-d', $now + DAY_IN_SECONDS ) ) {
				throw new Refused( __( 'Its tables carry a date that is still to come.', 'hk-advocacy-card' ) );
			}
			$years = abs( (int) $entry['asOf'] - (int) $end ) + abs( (int) $entry['validUntil'] - (int) $end );
			if ( $years > MOST_YEARS || ( 'members' === $name && $entry['validUntil'] !== $end ) ) {
				/* translators: 1: the name of a table, such as "members", 2: the number of a Congress, such as 120 */
				throw new Refused( sprintf( __( 'The dates of the table "%1$s" do not fit Congress %2$d.', 'hk-advocacy-card' ), $name, $part['congress'] ) );
			}
		}
	}
}

/** Whether tables are from an earlier day or an earlier Congress than others. */
function is_older( array $manifest, array $than ): bool {
	if ( $manifest['congress'] !== $than['congress'] ) {
		return $manifest['congress'] < $than['congress'];
	}
	return strcmp( $manifest['tables']['members']['asOf'], $than['tables']['members']['asOf'] ) < 0
		|| strcmp( $manifest['tables']['zips']['asOf'], $than['tables']['zips']['asOf'] ) < 0;
}

/** The manifest in a folder; null if there is none, or if no card would use it. */
function manifest_in( string $folder ): ?array {
	$file = "$folder/manifest.json";
	if ( ! is_readable( $file ) ) {
		return null;
	}
	try {
		$manifest = read_manifest( (string) file_get_contents( $file ) );
		check_dates( $manifest );
		return $manifest;
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
