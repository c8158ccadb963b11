<?php
/**
 * Keeps the Visual tab of the classic editor from removing the card's tags and attributes.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

add_filter(
	'mce_external_plugins',
	static function ( array $plugins ) {
		$plugins['hkadvocacycard'] = add_query_arg( 'ver', VERSION, plugins_url( 'classic/tinymce.js', FILE ) );
		return $plugins;
	}
);

add_filter(
	'tiny_mce_before_init',
	static function ( array $settings ) {
		$settings['hk_elements'] = implode( ',', array_keys( elements() ) );
		$settings['hk_slotted']  = implode( ',', SLOTTED );
		$settings['hk_card']     = esc_js( __( 'Hong Kong Advocacy Card', 'hk-advocacy-card' ) );
		return $settings;
	}
);
