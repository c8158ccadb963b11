<?php
/**
 * The plugin's own work with no site around it: for every PHP that it is for. Prints how many checks held.
 *
 * `$core` has the files of WordPress to load, in their order.
 */

namespace HkAdvocacyCard;

define( 'ABSPATH', '/site/' );

// of the rest of WordPress, what the files under test name
eval(
	'namespace {
		function __( $text ) { return $text; }
		function get_option( $name, $default = false ) { return "blog_charset" === $name ? "UTF-8" : array( "theme" => "dark" ); }
		function wp_load_alloptions() { return array(); }
		function sodium_crypto_box() {}
		function _canonical_charset( $charset ) { return $charset; }
		function is_utf8_charset() { return true; }
		function wp_allowed_protocols() { return array( "http", "https", "mailto", "tel" ); }
		function wp_upload_dir() { return array( "basedir" => "/uploads", "baseurl" => "https://example.org/uploads" ); }
		function wp_parse_url( $url, $part = -1 ) { return parse_url( $url, $part ); }
		function wp_installing() { return false; }
		function wp_enqueue_style() {}
		function wp_enqueue_script() {}
		function plugins_url() { return "https://example.org/x.js"; }
		function is_singular() { return false; }
		function _deprecated_hook() {}
		function _doing_it_wrong() {}
		function mbstring_binary_safe_encoding() {}
		function reset_mbstring_encoding() {}
	}'
);

// what WordPress itself says of a newer PHP is not ours to hear
$level = error_reporting( E_ERROR | E_PARSE | E_COMPILE_ERROR );
foreach ( $core as $file ) {
	require $file;
}
error_reporting( $level );

const VERSION  = '0';
const FILE     = '/plugin/hk-advocacy-card.php';
const CARD_DIR = '/plugin/card';
foreach ( array( 'options', 'elements', 'colours', 'module', 'kses', 'pasted', 'shortcode', 'manifest', 'tables', 'download', 'fetch', 'refresh' ) as $name ) {
	require "/plugin/includes/$name.php";
}

$held  = 0;
$count = 0;
$check = static function ( bool $holds, string $what ) use ( &$held, &$count ) {
	++$count;
	$held += $holds ? 1 : 0;
	echo $holds ? '' : "$what\n";
};

$manifest  = own_manifest();
$members   = file_get_contents( CARD_DIR . '/data/' . $manifest['tables']['members']['file'] );
$zips      = file_get_contents( CARD_DIR . '/data/' . $manifest['tables']['zips']['file'] );
$districts = check_members( $members );
check_bytes( $members, $manifest['tables']['members'] );
check_zips( $zips, $districts );
$check( 441 === count( $districts ), 'districts' );

$refused = static function ( callable $run ): bool {
	try {
		$run();
		return false;
	} catch ( Refused $refused ) {
		return true;
	}
};
$check(
	$refused(
		static function () use ( $members ) {
			check_members( str_replace( '|46665|', '|9005551234|', $members ) );
		}
	),
	'a bad number'
);
$check(
	$refused(
		static function () use ( $zips, $districts ) {
			check_zips( str_replace( "\nAK0", "\nAK9", $zips ), $districts );
		}
	),
	'a bad district'
);
$check(
	$refused(
		static function () {
			read_manifest( '{"format":1,"congress":119,"tables":{"zips":1}}' );
		}
	),
	'a bad manifest'
);
$check( ! is_older( $manifest, $manifest ), 'as old' );

$tag = '<hk-advocacy-card lang="en" organizer-url="https://example.org/"><p slot="letter">Hello.</p></hk-advocacy-card>';
$check( wp_kses( $tag, 'post' ) === $tag, 'a tag is kept' );
$check( false === strpos( wp_kses( str_replace( 'lang', 'onclick', $tag ), 'post' ), 'onclick' ), 'a handler is not' );

$shortcode = do_shortcode( '[hk_advocacy_card lang="en" heading=\'"><b>\' image="javascript:x" onclick="x"]Hello.[/hk_advocacy_card]' );
$check( 0 === strpos( $shortcode, '<hk-advocacy-card theme="dark" lang="en" heading="&quot;&gt;&lt;b&gt;">Hello.<p>' ), $shortcode );

$check( put_back( set_aside( "a\n$tag\nb" ) ) === "a\n$tag\nb", 'set aside and put back' );
$completed = complete( $tag );
$check( 0 === strpos( $completed, '<hk-advocacy-card lang="en" organizer-url="https://example.org/" theme="dark">' ), $completed );

// quotation marks as editors and text processors write them
$attributes_of = static function ( string $written ): string {
	preg_match( '/^<hk-advocacy-card theme="dark"([^>]*)>/', do_shortcode( "[hk_advocacy_card $written]" ), $found );
	return $found[1] ?? '';
};
foreach ( array(
	'lang=”zh-HK” organizer=“Riverside Reading Group”' => ' lang="zh-HK" organizer="Riverside Reading Group"',
	'lang=&#8221;zh-HK&#8243;'                         => ' lang="zh-HK"',
	'lang=„zh-HK“ expires=»2027-01-03«'                => ' lang="zh-HK" expires="2027-01-03"',
	'organizer=‘Riverside’s readers’ lang=’en’'        => ' organizer="Riverside’s readers" lang="en"',
	'organizer="We say “no” to it" lang=en'            => ' organizer="We say “no” to it" lang="en"',
	'organizer=“the "open" club”'                      => '',
) as $written => $expected ) {
	$given = $attributes_of( $written );
	$check( '' === $expected ? false === strpos( $given, '“' ) : $given === $expected, "$written: $given" );
}

// PCRE gives up after so many steps: enough to read a megabyte a few times, and far too few to read it for each of its tags
ini_set( 'pcre.jit', '0' );
ini_set( 'pcre.backtrack_limit', '20000000' );
$whole = '<hk-fact-list lang="en"></hk-fact-list>';
foreach ( array(
	'tags that never end'        => '<hk-advocacy-card ',
	'tags that are never closed' => '<hk-advocacy-card>',
	'quotes that never end'      => '<hk-advocacy-card a="',
	'closing tags'               => '</hk-advocacy-card>',
	'placeholders'               => '<div data-hk-advocacy-card ',
) as $what => $piece ) {
	$post = str_repeat( $piece, (int) ( 1000000 / strlen( $piece ) ) ) . ' ">' . $whole;
	$held_aside = set_aside( $post );
	$check( false === strpos( $held_aside, $whole ) && put_back( $held_aside ) === $post, "set aside behind a megabyte of $what" );
	$check( false !== strpos( complete( $post ), '<hk-fact-list lang="en" theme="dark">' ), "completed behind a megabyte of $what" );
}
$many = '<hk-advocacy-card ' . str_repeat( 'a ', 500000 ) . '></hk-advocacy-card>';
$check( false !== strpos( complete( $many ), ' theme="dark"></hk' ), 'a megabyte of attributes' );
$check( 'Hello.' === trim( words_html( 'Hello.' . str_repeat( '<b> </b>', 100000 ) ) ), 'a megabyte of own words' );

echo "$held of $count";
