<?php
/**
 * The shortcode: [hk_advocacy_card theme="dark"], or with the site's own content and a closing tag.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'hk_advocacy_card';

// quotation marks that editors and text processors write, and how some of them are written in HTML
const DOUBLE_QUOTES = '“”„‟″«»';
const SINGLE_QUOTES = '‘’‚‛′';
const QUOTE_NAMES   = array(
	'&ldquo;' => '“',
	'&rdquo;' => '”',
	'&bdquo;' => '„',
	'&Prime;' => '″',
	'&laquo;' => '«',
	'&raquo;' => '»',
	'&lsquo;' => '‘',
	'&rsquo;' => '’',
	'&sbquo;' => '‚',
	'&prime;' => '′',
	'&#8220;' => '“',
	'&#8221;' => '”',
	'&#8222;' => '„',
	'&#8243;' => '″',
	'&#8216;' => '‘',
	'&#8217;' => '’',
	'&#8242;' => '′',
);

/**
 * The attributes of a shortcode with straight quotes around their values, where somebody or their editor wrote curly ones.
 * WordPress would take the curly ones for a part of the value. Inside a value they stay.
 */
function with_straight_quotes( string $attributes ): string {
	$double = DOUBLE_QUOTES;
	$single = SINGLE_QUOTES;
	return preg_replace_callback(
		// a value in straight quotes, which stays; one in curly double quotes; one in curly single quotes, with apostrophes inside
		"/=\s*+(?:(\"[^\"]*+\"|'[^']*+')|[$double]([^\"$double]*+)[\"$double]|[$single]((?:[^'$single]|['$single](?=\S))*+)['$single])/u",
		static function ( array $found ) {
			if ( '' !== $found[1] ) {
				return $found[0];
			}
			$value = $found[3] ?? $found[2];
			$quote = false === strpos( $value, '"' ) ? '"' : "'";
			return "=$quote$value$quote";
		},
		strtr( $attributes, QUOTE_NAMES )
	) ?? $attributes;
}

/** A card from a shortcode. */
function shortcode_html( $attributes, $words ): string {
	// parts of paragraphs and line breaks that WordPress made around the opening and the closing shortcode
	$words = preg_replace( '~^\s*+(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*+$~', '', (string) $words ) ?? '';
	return load_module() . card_html( is_array( $attributes ) ? $attributes : array(), $words );
}

add_shortcode(
	SHORTCODE,
	static function ( $attributes, $words = '' ) {
		return shortcode_html( $attributes, $words );
	}
);

// only here does WordPress give the attributes as they were written
add_filter(
	'pre_do_shortcode_tag',
	static function ( $html, $tag, $attributes, $found ) {
		$written  = $found[3] ?? '';
		$straight = SHORTCODE === $tag && false === $html ? with_straight_quotes( $written ) : $written;
		return $straight === $written ? $html : shortcode_html( shortcode_parse_atts( $straight ), $found[5] ?? '' );
	},
	10,
	4
);
