<?php
/**
 * What the test's WordPress has besides the plugin: the classic editor for who asks for it, and a network of this machine.
 */

// the classic editor, without the plugin of that name: WordPress has it built in
add_filter(
	'use_block_editor_for_post',
	static function ( $use ) {
		return $use && empty( $_COOKIE['hk_classic'] );
	}
);

// directories of the tests lie on this machine, which WordPress asks nothing of by itself
if ( 'refused' !== getenv( 'HK_LOOPBACK' ) ) {
	add_filter( 'http_request_host_is_external', '__return_true' );
	add_filter(
		'http_allowed_safe_ports',
		static function ( $ports, $host, $url ) {
			return array_merge( $ports, array( (int) wp_parse_url( $url, PHP_URL_PORT ) ) );
		},
		10,
		3
	);
}

// no pictures from elsewhere, no look for updates
remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'pre_site_transient_update_core', '__return_null' );
remove_action( 'init', 'wp_schedule_update_checks' );
add_filter(
	'wp_resource_hints',
	static function () {
		return array();
	}
);

// who asks sees the site in the theme from before blocks
foreach ( array( 'template', 'stylesheet' ) as $name ) {
	add_filter(
		"pre_option_$name",
		static function ( $value ) {
			return empty( $_COOKIE['hk_old_theme'] ) ? $value : 'twentytwentyone';
		}
	);
}

// who asks sees every text of the plugin in the marks of a translation
if ( ! empty( $_COOKIE['hk_translated'] ) ) {
	add_filter(
		'gettext_hk-advocacy-card',
		static function ( $text ) {
			return "«{$text}»";
		}
	);
}

// a nonce of whoever asks: having one is not being allowed
add_action(
	'wp_ajax_hk_nonce',
	static function () {
		echo wp_create_nonce( 'hk_advocacy_card_refresh' );
		exit;
	}
);
