<?php
/**
 * Tags that somebody pasted into a post: they are protected from WordPress's formatting, and get default attributes.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

/** A pattern for an element, from its opening to its closing tag. */
function whole_element(): string {
	return '/' . opening_tag() . '.*?<\/\1\s*>/is';
}

/**
 * Replaces elements by placeholders before WordPress makes paragraphs: it would put a <p> around a card, which browsers close,
 * together with the card, at the first block inside.
 */
function set_aside( string $content ): string {
	return preg_replace_callback(
		whole_element(),
		static function ( array $found ) {
			return sprintf( '<div data-hk-set-aside="%d"></div>', aside( $found[0] ) );
		},
		$content
	) ?? $content;
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
	$given = wp_kses_hair( rtrim( $written, '/ ' ), PROTOCOLS );
	return $written . attributes_html( array_diff_key( $defaults, array_change_key_case( $given ) ) );
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
		'/<div(?=\s)((?:[^>"\']|"[^"]*"|\'[^\']*\')*+)>/i',
		static function ( array $found ) {
			// not inside the value of another attribute
			$names = preg_replace( '/"[^"]*"|\'[^\']*\'/', '""', $found[1] );
			if ( ! preg_match( '/\sdata-hk-advocacy-card(?=[\s=]|$)/i', $names ) ) {
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
