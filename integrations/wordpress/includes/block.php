<?php
/**
 * The block. It saves only its settings; the tag is printed when a page is rendered.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		$handle = 'hk-advocacy-card-block';
		wp_register_script(
			$handle,
			plugins_url( 'block/editor.js', FILE ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-compose', 'wp-element', 'wp-i18n' ),
			VERSION,
			true
		);
		wp_set_script_translations( $handle, 'hk-advocacy-card', dirname( FILE ) . '/languages' );

		$text = array(
			'type'    => 'string',
			'default' => '',
		);
		register_block_type(
			dirname( FILE ) . '/block',
			array(
				'attributes'      => array_merge(
					array_fill_keys( array_merge( elements()[ CARD ], array_keys( COLOURS ), array( 'words' ) ), $text ),
					// unless switched off, no request tells in which state a visitor is
					array( 'private' => array( 'default' => 'private' ) + $text )
				),
				'render_callback' => __NAMESPACE__ . '\render_card_block',
			)
		);
	}
);

// settings of the site for the preview, only in the editor
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$site = array(
			'attributes' => elements()[ CARD ],
			'module'     => add_query_arg( 'ver', VERSION, module_url() ),
			'defaults'   => (object) defaults(),
			'colours'    => COLOURS,
			'setColours' => (object) array_filter( set_colours() ),
			'languages'  => languages(),
			'lang'       => get_bloginfo( 'language' ),
			'home'       => home_url( '/' ),
		);
		wp_add_inline_script( 'hk-advocacy-card-block', 'window.hkAdvocacyCard = ' . wp_json_encode( $site ) . ';', 'before' );
	}
);

function render_card_block( array $attributes ): string {
	$card = card_html( $attributes, $attributes['words'] ?? '' );
	$css  = colours_css( $attributes );
	return load_module() . sprintf( '<div %s>%s</div>', get_block_wrapper_attributes( '' === $css ? array() : array( 'style' => $css ) ), $card );
}
