<?php
/**
 * Loads the module, and a style that reserves space for the card, on pages with a card.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'hk-advocacy-card';

function module_url(): string {
	return plugins_url( 'card/hk-advocacy-card.js', FILE );
}

/** Whether a text contains a card or one of its elements: as a tag, a placeholder, a shortcode or a block. */
function has_card( string $content ): bool {
	return 1 === preg_match( '/\[hk_advocacy_card\b|<!-- wp:hk-advocacy-card\/|data-hk-advocacy-card\b|' . opening_tag() . '/i', $content );
}

/**
 * A pattern for the rest of a tag after its name. It gives nothing back (`++`) and stops at another `<`, so that a post full of
 * tags that never end is read once, not once for each of them.
 */
const REST_OF_TAG = '((?=[\s>\/])(?:[^<>"\']++|"[^"]*+"|\'[^\']*+\')*+)>';

/** A pattern for the opening tag of an element, with groups for its name and its attributes. */
function opening_tag(): string {
	return '<(' . implode( '|', array_keys( elements() ) ) . ')' . REST_OF_TAG;
}

/**
 * Loads the module on the page that is being rendered.
 *
 * @return string The style, if the page's head has already been printed: to be printed before the card.
 */
function load_module(): string {
	// an excerpt is made from the whole post, but without tags
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return '';
	}
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, module_url(), array(), VERSION );
	} else {
		wp_enqueue_script( HANDLE, module_url(), array(), VERSION, did_action( 'wp_head' ) > 0 );
	}
	wp_enqueue_style( HANDLE );
	// feeds and REST responses have no head
	if ( ! did_action( 'wp_head' ) || doing_action( 'wp_head' ) ) {
		return '';
	}
	ob_start();
	wp_print_styles( HANDLE );
	return ob_get_clean();
}

add_action(
	'init',
	static function () {
		wp_register_style( HANDLE, false, array(), VERSION );
		$css = 'hk-advocacy-card:not(:defined) { display: flow-root; min-height: clamp(1000px, 200vw, 2400px); }';
		// some themes outline every focused element, and an element matches :focus while something inside it has the focus
		foreach ( array_keys( elements() ) as $tag ) {
			$css .= " $tag:focus:not([tabindex]) { outline: none; }";
		}
		wp_add_inline_style( HANDLE, $css . colours_rule() );
	}
);

// classic themes print the head before the content is rendered
add_action(
	'wp_enqueue_scripts',
	static function () {
		$post = is_singular() ? get_post() : null;
		if ( $post && has_card( $post->post_content ) ) {
			load_module();
		}
	}
);

// for WordPress 6.5 and later, which loads modules itself
add_filter(
	'wp_script_attributes',
	static function ( array $attributes ) {
		if ( HANDLE . '-js-module' === ( $attributes['id'] ?? '' ) ) {
			$attributes['data-cfasync'] = 'false';
		}
		return $attributes;
	}
);

// for older versions: a script with another type
add_filter(
	'script_loader_tag',
	static function ( string $tag, string $handle, string $src ) {
		if ( HANDLE !== $handle ) {
			return $tag;
		}
		return wp_get_script_tag(
			array(
				'type'         => 'module',
				'id'           => HANDLE . '-js-module',
				'src'          => $src,
				'data-cfasync' => 'false',
			)
		);
	},
	10,
	3
);
