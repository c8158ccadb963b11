<?php
/**
 * The settings page: defaults for all cards, and the address for newer tables.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

const PAGE = 'hk-advocacy-card';

/** The settings by name: label, help text, and the values of a choice. */
function fields(): array {
	return array(
		'theme'     => array(
			__( 'Light or dark', 'hk-advocacy-card' ),
			'',
			array(
				''      => __( 'As the page', 'hk-advocacy-card' ),
				'light' => __( 'Light', 'hk-advocacy-card' ),
				'dark'  => __( 'Dark', 'hk-advocacy-card' ),
			),
		),
		'accent'    => array(
			__( 'Colour of the main buttons', 'hk-advocacy-card' ),
			__( 'Such as #ffc93c. Empty: the card\'s own.', 'hk-advocacy-card' ),
		),
		'on-accent' => array( __( 'Colour of the text on them', 'hk-advocacy-card' ), '' ),
		'surface'   => array( __( 'Colour of the background', 'hk-advocacy-card' ), '' ),
		'text'      => array(
			__( 'Colour of the text', 'hk-advocacy-card' ),
			__( 'Where only one of background and text is set, the other is black or white.', 'hk-advocacy-card' ),
		),
		'lang'      => array(
			__( 'Language', 'hk-advocacy-card' ),
			__( 'The language of the page is the one that WordPress is set to.', 'hk-advocacy-card' ),
			array( '' => __( 'As the page', 'hk-advocacy-card' ) ) + languages(),
		),
		'organizer' => array(
			__( 'Who is asking', 'hk-advocacy-card' ),
			__( 'The name of your group, at the foot of each card. Without it a card names nobody.', 'hk-advocacy-card' ),
		),
		'campaign'  => array(
			__( 'Campaign file', 'hk-advocacy-card' ),
			__( 'The address of a campaign of your own. Without it the built-in campaign is shown.', 'hk-advocacy-card' ),
		),
		'directory' => array(
			__( 'Address of the tables', 'hk-advocacy-card' ),
			__( 'A folder with manifest.json, such as https://example.org/data/. WordPress asks it once a week for newer lists of ZIP codes and members. Empty: WordPress asks nobody, and the tables change with updates of the plugin.', 'hk-advocacy-card' ),
		),
	);
}

add_action(
	'admin_init',
	static function () {
		register_setting(
			PAGE,
			OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
			)
		);
		add_settings_section(
			'card',
			__( 'Every card', 'hk-advocacy-card' ),
			static function () {
				echo '<p>' . esc_html__( 'These count for every card. What a block, a shortcode or a tag says itself comes first.', 'hk-advocacy-card' ) . '</p>';
			},
			PAGE
		);
		add_settings_section( 'tables', __( 'Fresh tables', 'hk-advocacy-card' ), __NAMESPACE__ . '\print_tables_status', PAGE );
		foreach ( fields() as $name => $field ) {
			add_settings_field(
				$name,
				$field[0],
				static function () use ( $name, $field ) {
					print_field( $name, $field[1], $field[2] ?? array() );
				},
				PAGE,
				'directory' === $name ? 'tables' : 'card',
				array( 'label_for' => "hk-advocacy-card-$name" )
			);
		}
	}
);

function print_field( string $name, string $help, array $choices ): void {
	$id    = "hk-advocacy-card-$name";
	$about = '' === $help ? '' : sprintf( ' aria-describedby="%s"', esc_attr( "$id-help" ) );
	if ( $choices ) {
		printf( '<select id="%s" name="%s"%s>', esc_attr( $id ), esc_attr( OPTION . "[$name]" ), $about ); // phpcs:ignore WordPress.Security.EscapeOutput -- made above
		foreach ( $choices as $value => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( setting( $name ), $value, false ), esc_html( $label ) );
		}
		echo '</select>';
	} else {
		printf( '<input type="text" class="regular-text" id="%s" name="%s" value="%s"%s>', esc_attr( $id ), esc_attr( OPTION . "[$name]" ), esc_attr( setting( $name ) ), $about ); // phpcs:ignore WordPress.Security.EscapeOutput -- made above
	}
	if ( '' !== $help ) {
		printf( '<p class="description" id="%s">%s</p>', esc_attr( "$id-help" ), esc_html( $help ) );
	}
}

/** Validates the settings. An invalid address keeps its previous value, and a message is shown. */
function clean_settings( $typed ): array {
	$typed = is_array( $typed ) ? $typed : array();
	$clean = array();
	foreach ( fields() as $name => $field ) {
		$value = is_string( $typed[ $name ] ?? null ) ? clean_text( $typed[ $name ] ) : '';
		if ( isset( $field[2] ) && ! isset( $field[2][ $value ] ) ) {
			$value = '';
		}
		$clean[ $name ] = $value;
	}
	foreach ( array_keys( COLOURS ) as $name ) {
		$typed_colour   = $clean[ $name ];
		$clean[ $name ] = clean_colour( $typed_colour );
		if ( '' !== $typed_colour && '' === $clean[ $name ] ) {
			/* translators: %s: what somebody typed */
			add_settings_error( OPTION, $name, sprintf( __( '"%s" is not a colour. Write it like #ffc93c.', 'hk-advocacy-card' ), $typed_colour ) );
			$clean[ $name ] = setting( $name );
		}
	}
	if ( 'us' === $clean['campaign'] ) {
		$clean['campaign'] = '';
	}
	$clean['campaign'] = clean_address( 'campaign', $clean['campaign'], '~^(?:https?://|/(?!/))~i', __( 'The address of the campaign file has to begin with https:// or with /.', 'hk-advocacy-card' ) );
	// https, because over http anybody on the network could send other tables
	$secure             = 'local' === wp_get_environment_type() ? '~^https?://~i' : '~^https://~i';
	$clean['directory'] = clean_address( 'directory', $clean['directory'], $secure, __( 'The address of the tables has to begin with https://.', 'hk-advocacy-card' ) );
	if ( '' !== $clean['directory'] ) {
		$clean['directory'] = trailingslashit( preg_replace( '~manifest\.json$~', '', $clean['directory'] ) );
	}
	return $clean;
}

/** A line without tags. The function of WordPress for this also takes out every "%20" of an address. */
function clean_text( string $text ): string {
	$plain = wp_strip_all_tags( wp_pre_kses_less_than( wp_check_invalid_utf8( $text ) ) );
	return trim( preg_replace( '/[\s\x00-\x1f\x7f]+/', ' ', $plain ) );
}

function clean_address( string $name, string $value, string $pattern, string $refusal ): string {
	$address = '' === $value ? '' : esc_url_raw( $value, array( 'http', 'https' ) );
	if ( '' === $value || ( '' !== $address && preg_match( $pattern, $address ) ) ) {
		return $address;
	}
	add_settings_error( OPTION, $name, $refusal );
	return setting( $name );
}

function day_of( string $day ): string {
	return wp_date( get_option( 'date_format' ), strtotime( "$day 00:00:00 UTC" ), new \DateTimeZone( 'UTC' ) );
}

/** Prints which tables are in use, and how the last refresh went. */
function print_tables_status(): void {
	$day = day_of( manifest_in_use()['tables']['members']['asOf'] );
	/* translators: %s: a date */
	$in_use = are_fetched_in_use() ? __( 'Cards that name no other address use the tables that were fetched, with the members as of %s.', 'hk-advocacy-card' ) : __( 'Cards use the tables of the plugin, with the members as of %s.', 'hk-advocacy-card' );
	echo '<p>' . esc_html( sprintf( $in_use, $day ) ) . '</p>';

	$said = get_option( REFRESH );
	if ( '' === setting( 'directory' ) || ! is_array( $said ) ) {
		return;
	}
	$when = wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), (int) $said['at'] );
	if ( '' === $said['problem'] ) {
		/* translators: %s: a date and a time */
		echo '<p>' . esc_html( sprintf( __( 'The last refresh, on %s, went well.', 'hk-advocacy-card' ), $when ) ) . '</p>';
		return;
	}
	/* translators: 1: a date and a time, 2: a sentence that says what was wrong */
	$sentence = sprintf( __( 'The last refresh, on %1$s, changed nothing. %2$s', 'hk-advocacy-card' ), $when, $said['problem'] );
	echo '<div class="notice notice-warning inline"><p>' . esc_html( $sentence ) . '</p></div>';
}

add_action(
	'admin_menu',
	static function () {
		$name = __( 'Hong Kong Advocacy Card', 'hk-advocacy-card' );
		add_options_page( $name, $name, 'manage_options', PAGE, __NAMESPACE__ . '\print_page' );
	}
);

function print_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	echo '<p>' . esc_html__( 'Put a card on a page with the block "Hong Kong Advocacy Card", with the shortcode [hk_advocacy_card], or with its tag.', 'hk-advocacy-card' ) . '</p>';
	echo '<form action="options.php" method="post">';
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form>';
	if ( '' !== setting( 'directory' ) ) {
		print_button( EVENT, __( 'Refresh the tables now', 'hk-advocacy-card' ) );
	} elseif ( '' !== origin() ) {
		/* translators: %s: the address of a site */
		echo '<p>' . esc_html( sprintf( __( 'This plugin came from %s, which publishes newer tables. WordPress asks there once a week if you want it to, and sends the version of the plugin alone.', 'hk-advocacy-card' ), origin() ) ) . '</p>';
		print_button( TURN_ON, __( 'Keep the tables fresh', 'hk-advocacy-card' ) );
	}
	echo '</div>';
}

/** A form that is nothing but a button. */
function print_button( string $action, string $label ): void {
	printf( '<form action="%s" method="post"><input type="hidden" name="action" value="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( $action ) );
	wp_nonce_field( $action );
	submit_button( $label, 'secondary', $action, false );
	echo '</form>';
}

const TURN_ON = 'hk_advocacy_card_turn_on';

/** The address of the tables of the site that published this zip file; empty if it names none. */
function origin(): string {
	$file    = CARD_DIR . '/origin.php';
	$address = is_readable( $file ) ? require $file : '';
	return is_string( $address ) && preg_match( '~^https://~', $address ) ? $address : '';
}

function page_url(): string {
	return admin_url( 'options-general.php?page=' . PAGE );
}

/** Answers one of the buttons, if an administrator pressed it. */
function on_button( string $action, callable $run ): void {
	add_action(
		"admin_post_$action",
		static function () use ( $action, $run ) {
			check_admin_referer( $action );
			if ( ! current_user_can( 'manage_options' ) ) {
				wp_die( esc_html__( 'Only administrators may refresh the tables.', 'hk-advocacy-card' ), '', array( 'response' => 403 ) );
			}
			$run();
			wp_safe_redirect( page_url() );
			exit;
		}
	);
}

on_button( EVENT, __NAMESPACE__ . '\refresh' );
on_button(
	TURN_ON,
	static function () {
		$settings = get_option( OPTION );
		update_option( OPTION, array( 'directory' => origin() ) + ( is_array( $settings ) ? $settings : array() ) );
		refresh();
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( array $links ) {
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( page_url() ), esc_html__( 'Settings', 'hk-advocacy-card' ) ) );
		return $links;
	}
);
