<?php
/**
 * Lets WordPress keep the card's tags in the posts of all authors. By default it keeps unknown tags only in the posts of
 * administrators and editors.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

// Tags that may have a slot attribute, for content inside a card.
const SLOTTED = array( 'p', 'div', 'section', 'figure', 'img', 'picture', 'ul', 'ol', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'span', 'strong', 'em' );

add_filter(
	'wp_kses_allowed_html',
	static function ( $allowed, $context ) {
		if ( 'post' !== $context ) {
			return $allowed;
		}
		foreach ( SLOTTED as $tag ) {
			if ( isset( $allowed[ $tag ] ) && is_array( $allowed[ $tag ] ) ) {
				$allowed[ $tag ]['slot'] = true;
			}
		}
		foreach ( elements() as $tag => $attributes ) {
			$allowed[ $tag ] = array_merge( $allowed['div'] ?? array(), array_fill_keys( $attributes, true ) );
		}
		return $allowed;
	},
	10,
	2
);

// attributes with addresses, from which WordPress removes "javascript:"
add_filter(
	'wp_kses_uri_attributes',
	static function ( array $names ) {
		foreach ( array_filter( elements()[ CARD ], __NAMESPACE__ . '\is_address' ) as $name ) {
			array_push( $names, $name, "data-$name" );
		}
		return $names;
	}
);
