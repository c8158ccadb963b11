<?php
/**
 * The shortcode: [hk_advocacy_card theme="dark"], or around a site's own words.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

add_shortcode(
	'hk_advocacy_card',
	static function ( $attributes, $words = '' ) {
		// halves of paragraphs that WordPress made of the shortcode's own two lines
		$words = preg_replace( '~^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$~', '', (string) $words );
		return load_module() . card_html( is_array( $attributes ) ? $attributes : array(), $words );
	}
);
