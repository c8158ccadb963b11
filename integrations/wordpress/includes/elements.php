<?php
/**
 * The elements and their attributes, and the tag of a card.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

const CARD      = 'hk-advocacy-card';
const PROTOCOLS = array( 'http', 'https', 'mailto', 'tel' );

/** The attributes of each element by its tag, as custom-elements.json lists them. */
function elements(): array {
	static $elements;
	if ( null === $elements ) {
		$elements = require CARD_DIR . '/elements.php';
	}
	return $elements;
}

/** The languages of the card, each named in that language. */
function languages(): array {
	$names = array(
		'en'    => 'English',
		'zh-HK' => '繁體中文（香港）',
	);
	$found = array( 'en' => $names['en'] );
	foreach ( glob( CARD_DIR . '/locales/*.json' ) as $file ) {
		$tag           = basename( $file, '.json' );
		$found[ $tag ] = $names[ $tag ] ?? $tag;
	}
	return $found;
}

/** Whether an attribute's value is an address. */
function is_address( string $name ): bool {
	return in_array( $name, array( 'campaign', 'directory', 'events-src', 'image' ), true ) || '-url' === substr( $name, -4 );
}

/** The default attributes of an element: from the settings, and the address of fetched tables if there are any. */
function defaults( string $tag = CARD ): array {
	$values = array(
		'theme'     => setting( 'theme' ),
		'lang'      => setting( 'lang' ),
		'campaign'  => setting( 'campaign' ),
		'organizer' => setting( 'organizer' ),
		'directory' => are_fetched_in_use() ? tables_url() : '',
	);
	return array_intersect_key( array_filter( $values, 'strlen' ), array_flip( elements()[ $tag ] ) );
}

/** Attributes as HTML, each after a space. Addresses with a forbidden protocol are left out. */
function attributes_html( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		if ( ! is_address( $name ) || wp_kses_bad_protocol( $value, PROTOCOLS ) === $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return $html;
}

/** For visitors without JavaScript, and for feeds. */
function fallback_html(): string {
	$number = '<a href="tel:+12022243121">(202) 224-3121</a>';
	/* translators: %s: a telephone number, as a link */
	$text = __( 'Call the U.S. Capitol switchboard, %s, and ask for your senators and your representative.', 'hk-advocacy-card' );
	return '<p>' . sprintf( esc_html( $text ), $number ) . '</p>';
}

// WordPress balances tags in time that grows with the square of their number
const LONGEST_WORDS = 50000;

/** A site's own words as HTML that may stand in a page, with every tag closed. Very long ones keep their text alone. */
function words_html( string $words ): string {
	if ( strlen( $words ) > LONGEST_WORDS ) {
		return esc_html( wp_strip_all_tags( $words ) );
	}
	return force_balance_tags( wp_kses_post( $words ) );
}

/**
 * The tag of a card.
 *
 * @param array  $given Attributes by name. Unknown ones are left out, and empty ones get their default.
 * @param string $words The site's own words, as HTML.
 */
function card_html( array $given, string $words ): string {
	$given = array_filter(
		$given,
		static function ( $value ) {
			return is_scalar( $value ) && '' !== trim( (string) $value );
		}
	);
	$own   = array_intersect_key( array_map( 'strval', $given ), array_flip( elements()[ CARD ] ) );
	return sprintf(
		'<%1$s%2$s>%3$s%4$s</%1$s>',
		CARD,
		attributes_html( array_merge( defaults(), $own ) ),
		words_html( $words ),
		fallback_html()
	);
}
