<?php
/**
 * The shortcode: [hk_advocacy_card theme="dark"], or with the site's own content and a closing tag.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

add_shortcode(
	'hk_advocacy_card',
	static function ( $attributes, $words = '' ) {
		// parts of paragraphs and line breaks that WordPress made around the opening and the closing shortcode
		$words = preg_replace( '~^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$~', '', (string) $words );
		return load_module() . card_html( is_array( $attributes ) ? $attributes : array(), $words );
	}
);
