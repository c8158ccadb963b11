<?php
/**
 * Colours of the cards: custom properties, which reach into a card from whatever stands around it.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

/** The custom property of each colour, by the name of its setting. */
const COLOURS = array(
	'accent'    => '--hk-accent',
	'on-accent' => '--hk-on-accent',
	'surface'   => '--hk-surface',
	'text'      => '--hk-text',
);

/** A colour as three or six hexadecimal digits after a "#"; empty if it is none. */
function clean_colour( string $typed ): string {
	return preg_match( '/^#?((?:[\da-f]{3}){1,2})$/iD', trim( $typed ), $found ) ? '#' . strtolower( $found[1] ) : '';
}

/** Black or white, whichever is easier to read on a colour. Source of the formula: WCAG 2.2, relative luminance. */
function readable_on( string $colour ): string {
	$digits = substr( $colour, 1 );
	$parts  = 3 === strlen( $digits ) ? str_split( $digits ) : str_split( $digits, 2 );
	$light  = 0.0;
	foreach ( array( 0.2126, 0.7152, 0.0722 ) as $i => $share ) {
		$value  = hexdec( 3 === strlen( $digits ) ? $parts[ $i ] . $parts[ $i ] : $parts[ $i ] ) / 255;
		$light += $share * ( $value <= 0.04045 ? $value / 12.92 : ( ( $value + 0.055 ) / 1.055 ) ** 2.4 );
	}
	return $light > 0.179 ? '#000' : '#fff';
}

/**
 * The declarations of colours that are set, for a rule or a style attribute. Of background and text one is not set without the
 * other: the card's own follows the visitor's light or dark setting, and might not be readable with it.
 */
function colours_css( array $colours ): string {
	$clean = array_fill_keys( array_keys( COLOURS ), '' );
	foreach ( $clean as $name => $none ) {
		$clean[ $name ] = is_string( $colours[ $name ] ?? null ) ? clean_colour( $colours[ $name ] ) : '';
	}
	foreach ( array( 'surface' => 'text', 'text' => 'surface' ) as $name => $other ) {
		if ( '' === $clean[ $name ] && '' !== $clean[ $other ] ) {
			$clean[ $name ] = readable_on( $clean[ $other ] );
		}
	}
	$css = '';
	foreach ( array_filter( $clean, 'strlen' ) as $name => $colour ) {
		$css .= COLOURS[ $name ] . ":$colour;";
	}
	return $css;
}

/** The colours of the settings. */
function set_colours(): array {
	return array_combine( array_keys( COLOURS ), array_map( __NAMESPACE__ . '\setting', array_keys( COLOURS ) ) );
}

/** A rule that gives all cards the colours of the settings; a block's own come first, because they stand nearer. */
function colours_rule(): string {
	$css = colours_css( set_colours() );
	return '' === $css ? '' : ':root { ' . $css . ' }';
}
