<?php
/**
 * Tags that somebody pasted into a post: they are protected from WordPress's formatting, and get default attributes.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

/**
 * Where elements are in a text, from the opening to the closing tag: a list of start and length. The text is read once, however
 * many of them never end.
 */
function whole_elements( string $content ): array {
	$closing = '~</(' . implode( '|', array_keys( elements() ) ) . ')\s*+>~i';
	$either  = '/' . opening_tag() . '|' . str_replace( '/', '\/', substr( $closing, 1, -2 ) ) . '/i';

	// after the last closing tag of a name no element of that name ends
	$last = array();
	for ( $at = 0; preg_match( $closing, $content, $found, PREG_OFFSET_CAPTURE, $at ); ) {
		$at                                   = $found[0][1] + strlen( $found[0][0] );
		$last[ strtolower( $found[1][0] ) ] = $found[0][1];
	}

	$ranges = array();
	$open   = '';
	$start  = 0;
	for ( $at = 0; preg_match( $either, $content, $found, PREG_OFFSET_CAPTURE, $at ); ) {
		list( $tag, $from ) = $found[0];
		$at                 = $from + strlen( $tag );
		$closes             = strtolower( $found[3][0] ?? '' );
		$opens              = '' === $closes ? strtolower( $found[1][0] ) : '';
		if ( '' === $open && '' !== $opens && ( $last[ $opens ] ?? -1 ) >= $at ) {
			$open  = $opens;
			$start = $from;
		} elseif ( '' !== $open && $closes === $open ) {
			$ranges[] = array( $start, $at - $start );
			$open     = '';
		}
	}
	return $ranges;
}

/**
 * Replaces elements by placeholders before WordPress makes paragraphs: it would put a <p> around a card, which browsers close,
 * together with the card, at the first block inside.
 */
function set_aside( string $content ): string {
	$kept = '';
	$at   = 0;
	foreach ( whole_elements( $content ) as list( $start, $length ) ) {
		$placeholder = sprintf( '<div data-hk-set-aside="%d"></div>', aside( substr( $content, $start, $length ) ) );
		$kept       .= substr( $content, $at, $start - $at ) . $placeholder;
		$at          = $start + $length;
	}
	return $kept . substr( $content, $at );
}

/** Puts back what was set aside. */
function put_back( string $content ): string {
	return preg_replace_callback(
		'/<div data-hk-set-aside="(\d+)"><\/div>/',
		static function ( array $found ) {
			return aside( (int) $found[1] );
		},
		$content
	) ?? $content;
}

/**
 * Stores an element and returns its number, or returns the element with a number.
 *
 * @param string|int $item
 * @return string|int
 */
function aside( $item ) {
	static $kept = array();
	if ( is_int( $item ) ) {
		return $kept[ $item ] ?? '';
	}
	$kept[] = $item;
	return count( $kept ) - 1;
}

/** The attributes of a tag as they are written, plus the missing defaults. */
function completed( string $written, array $defaults ): string {
	$names   = names_in( $written );
	$missing = array_filter(
		$defaults,
		static function ( string $name ) use ( $names ) {
			return ! preg_match( '/(?<![^\s"\/])' . preg_quote( $name, '/' ) . '(?=[\s=\/]|$)/i', $names );
		},
		ARRAY_FILTER_USE_KEY
	);
	return $written . attributes_html( $missing );
}

/** The attributes of a tag without their quoted values. */
function names_in( string $written ): string {
	return preg_replace( '/"[^"]*+"|\'[^\']*+\'/', '""', $written ) ?? '';
}

/** Adds default attributes to pasted tags and placeholders, and loads the module. */
function complete( string $content ): string {
	if ( ! has_card( $content ) ) {
		return $content;
	}
	$content = preg_replace_callback(
		'/' . opening_tag() . '/i',
		static function ( array $found ) {
			return "<$found[1]" . completed( $found[2], defaults( strtolower( $found[1] ) ) ) . '>';
		},
		$content
	) ?? $content;
	$content = preg_replace_callback(
		'/<div(?=\s)' . REST_OF_TAG . '/i',
		static function ( array $found ) {
			// not inside the value of another attribute
			if ( ! preg_match( '/\sdata-hk-advocacy-card(?=[\s=]|$)/i', names_in( $found[1] ) ) ) {
				return $found[0];
			}
			$defaults = array();
			foreach ( defaults() as $name => $value ) {
				$defaults[ "data-$name" ] = $value;
			}
			return '<div' . completed( $found[1], $defaults ) . '>';
		},
		$content
	) ?? $content;
	return load_module() . $content;
}

// before the filters for paragraphs, blocks and embeds
add_filter( 'the_content', __NAMESPACE__ . '\set_aside', 7 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\set_aside', 7 );
// after paragraphs are made, because WordPress added its own filters of the same priority earlier
add_filter( 'the_content', __NAMESPACE__ . '\put_back' );
add_filter( 'widget_text_content', __NAMESPACE__ . '\put_back' );

add_filter( 'the_content', __NAMESPACE__ . '\complete', 11 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\complete', 11 );
add_filter( 'widget_custom_html_content', __NAMESPACE__ . '\complete' );
// block widgets and block templates
add_filter( 'render_block_core/html', __NAMESPACE__ . '\complete' );
