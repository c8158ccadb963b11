<?php
/**
 * The module and the rule that keeps room for a card, on pages that hold one.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'hk-advocacy-card';

function module_url(): string {
	return plugins_url( 'card/hk-advocacy-card.js', FILE );
}

/** Whether a text has a card or a piece of one in it, in any of the ways to write it. */
function holds_card( string $content ): bool {
	return 1 === preg_match( '/\[hk_advocacy_card\b|<!-- wp:hk-advocacy-card\/|data-hk-advocacy-card\b|' . opening_tag() . '/i', $content );
}

/** Matches the opening tag of an element; its name and its attributes are the two groups. */
function opening_tag(): string {
	return '<(' . implode( '|', array_keys( elements() ) ) . ')((?=[\s>\/])(?:[^>"\']|"[^"]*"|\'[^\']*\')*)>';
}

/**
 * Brings the module onto the page that is being made.
 *
 * @return string The rule, where it is too late for the page's head: to be printed before the card, so that nothing jumps.
 */
function load_module(): string {
	// WordPress makes the whole of a post only to cut its tags out
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return '';
	}
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, module_url(), array(), VERSION );
	} else {
		wp_enqueue_script( HANDLE, module_url(), array(), VERSION, did_action( 'wp_head' ) > 0 );
	}
	wp_enqueue_style( HANDLE );
	// feeds and answers over REST have no head
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
		$css = 'hk-advocacy-card:not(:defined) { display: block; min-height: 100vh; }';
		// some themes outline whatever has the focus, and an element has it while something inside has
		foreach ( array_keys( elements() ) as $tag ) {
			$css .= " $tag:focus:not([tabindex]) { outline: none; }";
		}
		wp_add_inline_style( HANDLE, $css );
	}
);

// a classic theme prints its head before it comes to the content
add_action(
	'wp_enqueue_scripts',
	static function () {
		$post = is_singular() ? get_post() : null;
		if ( $post && holds_card( $post->post_content ) ) {
			load_module();
		}
	}
);

// from WordPress 6.5 on: its own list of modules
add_filter(
	'wp_script_attributes',
	static function ( array $attributes ) {
		if ( HANDLE . '-js-module' === ( $attributes['id'] ?? '' ) ) {
			$attributes['data-cfasync'] = 'false';
		}
		return $attributes;
	}
);

// before: a script like any other, but for its type
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
