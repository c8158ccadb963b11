<?php
/**
 * Downloads one file of a directory.
 *
 * @package hk-advocacy-card
 */

namespace HkAdvocacyCard;

defined( 'ABSPATH' ) || exit;

const SECONDS_PER_FILE = 15;

// of a whole refresh, which may fetch a map of each state
const SECONDS_IN_ALL = 150;

/**
 * Downloads a file.
 *
 * @param string $url   Its address.
 * @param int    $most  How many bytes it may have.
 * @param int    $until When the whole refresh has to be done, in seconds since 1970.
 * @throws Refused If it cannot be downloaded.
 */
function download( string $url, int $most, int $until ): string {
	$left = $until - time();
	if ( $left < 1 ) {
		/* translators: %s: an address */
		throw new Refused( sprintf( __( 'It took too long to download the tables; %s was not asked for any more.', 'hk-advocacy-card' ), $url ) );
	}
	$response = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => min( SECONDS_PER_FILE, $left ),
			'redirection'         => 0,
			'limit_response_size' => $most + 1,
			// by default WordPress would send the site's address
			'user-agent'          => 'hk-advocacy-card/' . VERSION,
		)
	);
	if ( is_wp_error( $response ) ) {
		/* translators: 1: an address, 2: what went wrong */
		throw new Refused( sprintf( __( '%1$s did not answer (%2$s).', 'hk-advocacy-card' ), $url, $response->get_error_message() ) );
	}
	$status = wp_remote_retrieve_response_code( $response );
	if ( 200 !== $status ) {
		/* translators: 1: an address, 2: a status, such as 404 */
		throw new Refused( sprintf( __( '%1$s answers %2$d.', 'hk-advocacy-card' ), $url, $status ) );
	}
	$text = wp_remote_retrieve_body( $response );
	if ( strlen( $text ) > $most ) {
		/* translators: %s: an address */
		throw new Refused( sprintf( __( '%s is larger than it may be.', 'hk-advocacy-card' ), $url ) );
	}
	return $text;
}
