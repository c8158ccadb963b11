<?php
/**
 * Makes the site: php install.php <folder of WordPress> <socket of the database>
 */

list( , $folder, $socket ) = $argv;

$database = new mysqli( 'localhost', 'root', '', '', 0, $socket );
$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require "$folder/wp-load.php";
require "$folder/wp-admin/includes/upgrade.php";

wp_install( 'Riverside', 'administrator', 'administrator@example.org', false, '', 'a password of a test' );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'a password of a test',
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);
