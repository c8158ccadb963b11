<?php
/**
 * Lets WordPress keep the tags in posts of everybody who may write one. Without this only administrators' and editors'
 * posts keep a tag that WordPress does not know.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

// What a site's own words inside a tag may be made of: each of these may say which slot it goes to.
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

// these are addresses: WordPress takes "javascript:" out of them
add_filter(
	'wp_kses_uri_attributes',
	static function ( array $names ) {
		foreach ( array_filter( elements()[ CARD ], __NAMESPACE__ . '\is_address' ) as $name ) {
			array_push( $names, $name, "data-$name" );
		}
		return $names;
	}
);
