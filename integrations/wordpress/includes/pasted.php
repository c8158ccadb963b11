<?php
/**
 * Tags that somebody pasted into a post: they stay as they were pasted, and get what they do not say from the settings.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

/** An element from its opening to its closing tag. */
function whole_element(): string {
	return '/' . opening_tag() . '.*?<\/\1\s*>/is';
}

/**
 * Takes elements out before WordPress makes paragraphs: it would put a <p> around a card, and browsers end that
 * paragraph, and the card with it, at the first block inside.
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
 * Keeps an element and gives its number, or the element by its number.
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

/** The attributes of a tag as they are written, and those of the settings that it lacks. */
function completed( string $written, array $defaults ): string {
	$given = wp_kses_hair( rtrim( $written, '/ ' ), PROTOCOLS );
	return $written . attributes_html( array_diff_key( $defaults, array_change_key_case( $given ) ) );
}

/** Gives pasted tags and placeholders what the settings say, and brings the module onto their page. */
function complete( string $content ): string {
	if ( ! holds_card( $content ) ) {
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
		'/<div(?=\s)((?:[^>"\']|"[^"]*"|\'[^\']*\')*\sdata-hk-advocacy-card(?=[\s=>])(?:[^>"\']|"[^"]*"|\'[^\']*\')*)>/i',
		static function ( array $found ) {
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

// before anything looks for paragraphs, blocks and addresses
add_filter( 'the_content', __NAMESPACE__ . '\set_aside', 7 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\set_aside', 7 );
// after the paragraphs: WordPress added its own filters of this number earlier
add_filter( 'the_content', __NAMESPACE__ . '\put_back' );
add_filter( 'widget_text_content', __NAMESPACE__ . '\put_back' );

add_filter( 'the_content', __NAMESPACE__ . '\complete', 11 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\complete', 11 );
add_filter( 'widget_custom_html_content', __NAMESPACE__ . '\complete' );
// widgets and templates made of blocks
add_filter( 'render_block_core/html', __NAMESPACE__ . '\complete' );
