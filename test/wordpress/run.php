<?php
/**
 * Runs PHP from standard input inside the site, and prints what it returns as JSON: php run.php <folder of WordPress>
 */

$_SERVER['HTTP_HOST'] = '127.0.0.1';
define( 'WP_USE_THEMES', false );
require "$argv[1]/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';

echo "\n", wp_json_encode( eval( stream_get_contents( STDIN ) ) );
