<?php
/**
 * Checks fetched tables before they are used. The formats are described in the project's src/congress/member-table.ts and
 * zip-table.ts.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

const STATES      = 'AK AL AR AZ CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY';
const TERRITORIES = 'AS DC GU MP PR VI';
const HOUSE_SEATS = 435;

// 95 % of the present number, which hardly changes
const MIN_ZIPS = 38800;

// seat, bioguide, name, party, phone, office, site, contact page, end of term, changing, last name
const MEMBER_FIELDS = array(
	'/^(?:S[123]|\d\d?)$/D',
	'/^[A-Z]\d{6}$/D',
	'/^.+$/Du',
	'/^.*$/Du',
	'/^(?:[456]\d{4})?$/D',
	'/^.*$/Du',
	'/^[\w-]+(?:\.[\w-]+)*(?:\/.*)?$/D',
	'/^(?:\/.*)?$/D',
	'/^(?:' . DAY . ')?$/D',
	'/^(?:' . DAY . ')?$/D',
	'/^.*$/Du',
);

/** Whether a table has the length and the checksum in its manifest. */
function is_intact( string $text, array $entry ): bool {
	return strlen( $text ) === $entry['bytes'] && hash( 'crc32b', $text ) === $entry['crc'];
}

/** @throws Refused If a table does not have the length and checksum in its manifest. */
function check_bytes( string $text, array $entry ): void {
	if ( ! is_intact( $text, $entry ) ) {
		/* translators: %s: the name of a file */
		throw new Refused( sprintf( __( '%s is damaged: it is not the file that manifest.json describes.', 'hk-advocacy-card' ), $entry['file'] ) );
	}
}

function bad_line( string $table, int $line ): Refused {
	/* translators: 1: a number, 2: the name of a table, "zips" or "members" */
	return new Refused( sprintf( __( 'Line %1$d of the table "%2$s" is not what it should be.', 'hk-advocacy-card' ), $line + 1, $table ) );
}

/**
 * Checks the table of members line by line, and that it has every seat once.
 *
 * @return array The districts, as keys: NY-12, AK-0.
 * @throws Refused If it is not complete.
 */
function check_members( string $text ): array {
	$lines = explode( "\n", rtrim( $text, "\n" ) );
	$ends  = array_shift( $lines );
	if ( ! are_days( $ends ) || ! preg_match( '/^ends H=' . DAY . ' 1=' . DAY . ' 2=' . DAY . ' 3=' . DAY . '$/D', $ends ) ) {
		throw bad_line( 'members', 0 );
	}
	$seats = array();
	$state = '';
	foreach ( $lines as $i => $line ) {
		if ( preg_match( '/^[A-Z]{2}$/D', $line ) && ! isset( $seats[ $line ] ) ) {
			$state           = $line;
			$seats[ $state ] = array();
			continue;
		}
		$seat = explode( '|', $line )[0];
		if ( '' === $state || ! is_member_line( $line ) || isset( $seats[ $state ][ $seat ] ) ) {
			throw bad_line( 'members', $i + 1 );
		}
		$seats[ $state ][ $seat ] = true;
	}
	return districts_of( $seats );
}

/** Whether a line is a valid vacancy or member. */
function is_member_line( string $line ): bool {
	if ( preg_match( '/[\x00-\x1f\x7f]/', $line ) || ! are_days( $line ) ) {
		return false;
	}
	if ( preg_match( '/^(?:S[123]|\d\d?)\|-\|' . DAY . '$/D', $line ) ) {
		return true;
	}
	$fields = array_pad( explode( '|', $line ), count( MEMBER_FIELDS ), '' );
	if ( count( $fields ) > count( MEMBER_FIELDS ) ) {
		return false;
	}
	foreach ( MEMBER_FIELDS as $i => $pattern ) {
		if ( ! preg_match( $pattern, $fields[ $i ] ) ) {
			return false;
		}
	}
	return true;
}

/**
 * The districts, from the seats by state.
 *
 * @throws Refused If there are not 100 seats in the Senate, and 435 and 6 in the House.
 */
function districts_of( array $seats ): array {
	$districts = array();
	$house     = 0;
	foreach ( explode( ' ', STATES . ' ' . TERRITORIES ) as $state ) {
		$numbers  = array_keys( $seats[ $state ] ?? array() );
		$here     = array_filter( $numbers, 'is_int' );
		$is_state = false !== strpos( STATES, $state );
		$senators = count( $numbers ) - count( $here );
		sort( $here );
		// one at-large seat, or numbers from 1 on without gaps
		$is_house = array( 0 ) === $here || ( $is_state && count( $here ) > 1 && range( 1, count( $here ) ) === $here );
		if ( ! $is_house || ( $is_state ? 2 : 0 ) !== $senators ) {
			/* translators: %s: the postal code of a state, such as NY */
			throw new Refused( sprintf( __( 'The seats of %s are not complete.', 'hk-advocacy-card' ), $state ) );
		}
		$house += $is_state ? count( $here ) : 0;
		foreach ( $here as $number ) {
			$districts[ "$state-$number" ] = true;
		}
	}
	if ( HOUSE_SEATS !== $house || count( $seats ) !== substr_count( STATES . ' ' . TERRITORIES, ' ' ) + 1 ) {
		throw new Refused( __( 'The seats of the House are not 435 and the six without a vote.', 'hk-advocacy-card' ) );
	}
	return $districts;
}

/**
 * Checks the table of ZIP codes line by line, that its numbers are complete, and that every district has a seat.
 *
 * @throws Refused If it is not complete.
 */
function check_zips( string $text, array $districts ): void {
	$zips     = 0;
	$sections = array();
	$section  = null;
	$ends     = false;
	$prefixes = false;
	foreach ( explode( "\n", rtrim( $text, "\n" ) ) as $i => $line ) {
		if ( null === $section && preg_match( '/^lines ' . DAY . 'T\d\d:\d\d:\d\dZ(?: \*|(?: [A-Z]{2})+)$/D', $line ) ) {
			if ( ! are_days( $line ) || false === strtotime( explode( ' ', $line )[1] ) ) {
				throw bad_line( 'zips', $i );
			}
			$ends = $ends || '*' === substr( $line, -1 );
		} elseif ( null === $section && preg_match( '/^prefixes (?:(?:--|[A-Z]{2})\d+)+$/D', $line ) ) {
			$prefixes = true;
		} elseif ( preg_match( '/^(\d) ([\x24-\x7e]+) ([\x24-\x7e]+)$/D', $line, $found ) && ! isset( $sections[ $found[1] ] ) ) {
			$section              = $found[1];
			$sections[ $section ] = array( $found[2], $found[3], 0, $i );
		} elseif ( null !== $section && is_district_set( $line, $districts ) ) {
			++$sections[ $section ][2];
		} else {
			throw bad_line( 'zips', $i );
		}
	}
	foreach ( $sections as list( $codes, $uses, $sets, $line ) ) {
		$count = count_zips( $codes, $uses, $sets );
		if ( 0 === $count ) {
			throw bad_line( 'zips', $line );
		}
		$zips += $count;
	}
	if ( ! $ends || ! $prefixes || $zips < MIN_ZIPS ) {
		throw new Refused( __( 'The table of ZIP codes is not complete.', 'hk-advocacy-card' ) );
	}
}

/** Whether a line is a district set, such as CA32,36/30, and all its districts have seats. */
function is_district_set( string $line, array $districts ): bool {
	if ( ! preg_match( '~^[A-Z]{2}\d+(?:[,/](?:[A-Z]{2})?\d+)*$~D', $line ) || substr_count( $line, '/' ) > 1 ) {
		return false;
	}
	preg_match_all( '/([A-Z]*)(\d+)/', $line, $found, PREG_SET_ORDER );
	$state = '';
	foreach ( $found as list( , $named, $number ) ) {
		$state = '' === $named ? $state : $named;
		if ( ! isset( $districts[ $state . '-' . (int) $number ] ) ) {
			return false;
		}
	}
	return true;
}

/** The number of ZIP codes in a section; 0 if its two lists of numbers and its sets do not match. */
function count_zips( string $codes, string $uses, int $sets ): int {
	$runs = read_numbers( $codes );
	$used = read_numbers( $uses );
	$zips = 0;
	$code = 0;
	for ( $i = 0; $i + 1 < count( $runs ); $i += 2 ) {
		$zips += $runs[ $i + 1 ] + 1;
		$code += $runs[ $i ] + $runs[ $i + 1 ] + 1;
	}
	$fresh = 0;
	foreach ( $used as $back ) {
		$fresh += 0 === $back ? 1 : 0;
		if ( $back > $fresh ) {
			return 0;
		}
	}
	$is_whole = 0 === count( $runs ) % 2 && $code <= 10000 && count( $used ) === $zips && $fresh === $sets;
	return $is_whole ? $zips : 0;
}

/** Decodes numbers, as src/congress/numbers.ts does: a character below 56, counted from "$", ends a number. */
function read_numbers( string $text ): array {
	$numbers = array();
	$value   = 0;
	$scale   = 1;
	foreach ( unpack( 'C*', $text ) as $byte ) {
		$code   = $byte - 36;
		$value += $code * $scale;
		$scale *= 35;
		if ( $code < 56 ) {
			$numbers[] = $value;
			$value     = 0;
			$scale     = 1;
		}
	}
	return $numbers;
}
