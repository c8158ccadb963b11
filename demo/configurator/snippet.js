// Makes the text to paste from the picks.
import { WHAT } from './foreign.js';
import { homeOf, isPage, needsPage } from './homes.js';
import { insideOf } from './inside.js';
import { HOMES, kindOf } from './kinds.js';
import { DEFAULT_SECTIONS } from './picks.js';
import { escape, htmlOf, wordsOf } from './words.js';

/** @typedef {import('./picks.js').Picks} Picks */
/** @typedef {[name: string, value: string]} Pair */
/** @typedef {import('./homes.js').Built} Built */

/** More than a window is high, by its width: a frame may be as high as its page, and would grow with a height that follows it. */
const HEIGHT = 'clamp(1000px, 200vw, 2400px)';

/** Whether an address names its host. @param {string} address */
export const isWhole = (address) => /^(https?:)?\/\//i.test(address);

/** All braces, for JSX and for templates that read them as code. */
const BRACES = /[{}]/g;

/** What a template of Angular reads as code, or a template literal of TypeScript around it. */
const ANGULAR = /[{}@`$\\]/g;

/** Characters that WordPress would read as the end of a shortcode or as another one, and braces of template languages. */
const BRACKETS = /[[\]]|\{(?=[{%#])/g;

/** @param {Picks} picks @returns {Pair[]} */
export function coloursOf({ accent, onAccent, surface, text }) {
  return /** @type {Pair[]} */ ([
    ['--hk-accent', accent],
    ['--hk-on-accent', onAccent],
    ['--hk-surface', surface],
    ['--hk-text', text],
  ]).filter(([, value]) => value);
}

/**
 * The attributes of the card, except for the address of the directory.
 * @param {Picks} picks
 * @returns {Pair[]}
 */
export function attributesOf(picks) {
  const { sections } = picks;
  return /** @type {Pair[]} */ ([
    ['heading', picks.heading],
    ['lang', picks.lang],
    ['theme', picks.theme],
    ['leave-out', picks.says === 'file' ? '' : picks.leaveOut.join(' ')],
    ['sections', String(sections) === String(DEFAULT_SECTIONS) ? '' : sections.join(' ')],
    ['organizer', picks.organizer],
    ['organizer-url', picks.organizer && picks.organizerUrl],
    ['events-url', picks.eventsUrl],
    ['events-src', picks.eventsSrc],
    ['petition-url', picks.petitionUrl],
    ['share-url', picks.shareUrl],
    ['next-url', picks.nextUrl],
    ['campaign', picks.says === 'file' ? picks.campaign : ''],
    ['private', picks.private && 'private'],
    ['remember', picks.remember && 'remember'],
  ]).filter(([, value]) => value);
}

/** The address of the newest tables on the CDN, for a module with a fixed version. @param {string} folder */
const newest = (folder) => folder.replace(/(\/npm\/hk-advocacy-card)@[^/]*\/.*/, '$1@latest/dist/data/');

/**
 * The address of the folder with the files, for the snippet.
 * @param {Picks} picks
 * @param {Built} built
 */
export function folderOf(picks, built) {
  const home = homeOf(picks, built);
  if (home === 'site' && built.site) return built.site.copy;
  return home === 'cdn' ? picks.cdn || built.cdn : picks.base;
}

/**
 * Whether the files are to lie in the theme of a site that keeps no other folder.
 * @param {Picks} picks
 * @param {Built} built
 */
export function isInTheme(picks, built) {
  const { theme } = kindOf(picks.kind);
  return !!theme && homeOf(picks, built) === 'own' && picks.base.includes(theme);
}

/**
 * What has to be written before there is a snippet that works; '' if nothing is missing.
 * @param {Picks} picks
 * @param {Built} built
 */
export function missingOf(picks, built) {
  const { isHosted, theme } = kindOf(picks.kind);
  if (!isHosted || homeOf(picks, built) !== 'own' || /^https?:/i.test(picks.base) || isInTheme(picks, built))
    return '';
  const orTheme = theme
    ? ` Or put it into your theme, and write its address there, such as ${theme}hk-advocacy-card/.`
    : '';
  return `Your site keeps no folder of files. Put the folder on another host of yours, and write its whole address above, such as https://files.example.org/hk-advocacy-card/.${orTheme} Then your snippet stands here.`;
}

/**
 * @param {Pair[]} pairs
 * @param {RegExp} [more] as for `escape`
 */
const written = (pairs, more) => pairs.map(([name, value]) => `${name}="${escape(value, more)}"`);

/**
 * A tag with its attributes: on one line, or one on each.
 * @param {string} tag
 * @param {string[]} attributes
 */
function opening(tag, attributes) {
  const line = [tag, ...attributes].join(' ');
  return line.length < 96 ? `<${line}>` : `<${tag}\n${attributes.map((one) => `  ${one}`).join('\n')}\n>`;
}

/** @param {Pair[]} colours @param {string} waiting @param {string} tag */
function style(colours, waiting, tag) {
  const rule = colours.length
    ? [`  ${tag} {`, ...colours.map(([name, value]) => `    ${name}: ${value};`), '  }']
    : [];
  return [
    '<style>',
    `  ${waiting} {`,
    '    display: flow-root;',
    `    min-height: ${HEIGHT};`,
    '  }',
    ...rule,
    '</style>',
  ].join('\n');
}

/** @param {Picks} picks @param {Built} built */
function script(picks, built) {
  const folder = folderOf(picks, built);
  if (homeOf(picks, built) === 'file')
    return '<script src="hk-advocacy-card.standalone.js" defer data-cfasync="false"></script>';
  return `${opening('script', [
    'type="module"',
    `src="${escape(folder)}hk-advocacy-card.js"`,
    `integrity="${built.integrity}"`,
    ...(isWhole(folder) ? ['crossorigin'] : []),
    'data-cfasync="false"',
  ])}</script>`;
}

/** @param {Picks} picks @param {RegExp} [more] @returns {string[]} */
const wordsIn = (picks, more) => wordsOf(picks).map((tree) => htmlOf(tree, more, '  '));

/**
 * The same inside a `div`: what strips tags that it does not know may strip `slot` too, and keeps `data-`.
 * @param {Picks} picks
 * @param {RegExp} [more]
 */
const wordsInDiv = (picks, more) =>
  wordsIn(picks, more).map((html) => html.replace(' slot="', ' data-slot="'));

/**
 * The address of the newest list of members, where there is one that is renewed; otherwise ''.
 * @param {Picks} picks
 * @param {Built} built
 */
function renewedOf(picks, built) {
  const home = homeOf(picks, built);
  if (home === 'site' && built.site) return built.site.data;
  const folder = folderOf(picks, built);
  return home === 'cdn' && picks.fresh && newest(folder) !== folder ? newest(folder) : '';
}

/** @param {Picks} picks @param {Built} built @returns {Pair[]} */
function withDirectory(picks, built) {
  const directory = renewedOf(picks, built);
  return [...attributesOf(picks), ...(directory ? [/** @type {Pair} */ (['directory', directory])] : [])];
}

/**
 * Many editors put a paragraph around what is pasted. The first block in the tag would end it, and the tag with it: the rest of
 * the text would stand beside the card. A `div` around the tag ends the paragraph before it.
 * @param {string[]} lines
 */
const inBlock = (lines) =>
  lines.some((line) => /<(div|p|ul|ol|h\d)\b/.test(line)) ? ['<div>', ...lines, '</div>'] : lines;

/** @param {Picks} picks @param {Built} built */
function tag(picks, built) {
  const [card, colours] = ['hk-advocacy-card', coloursOf(picks)];
  return [
    script(picks, built),
    style(colours, `${card}:not(:defined)`, card),
    ...inBlock([
      // on one line, because Markdown takes a tag of several lines for a paragraph
      `<${[card, ...written(withDirectory(picks, built))].join(' ')}>`,
      ...wordsIn(picks),
      insideOf(picks, built),
      `</${card}>`,
    ]),
  ].join('\n');
}

/** A `div` as long as its card is not in it. */
const WAITING_DIV = '[data-hk-advocacy-card]:not(:has(hk-advocacy-card))';

/** @param {Picks} picks @param {Built} built */
function div(picks, built) {
  const data = withDirectory(picks, built).map(
    ([name, value]) => /** @type {Pair} */ ([`data-${name}`, value]),
  );
  return [
    script(picks, built),
    style(coloursOf(picks), WAITING_DIV, '[data-hk-advocacy-card]'),
    `<${['div data-hk-advocacy-card', ...written(data)].join(' ')}>`,
    ...wordsInDiv(picks),
    insideOf(picks, built),
    '</div>',
  ].join('\n');
}

/** @param {Picks} picks @param {Built} built */
function shortcode(picks, built) {
  const open = `[${['hk_advocacy_card', ...written(attributesOf(picks), BRACKETS)].join(' ')}]`;
  const words = wordsOf(picks).map((tree) => htmlOf(tree, BRACKETS));
  // the plugin writes the switchboard's number itself
  const text = picks.inside === 'campaign' && built.text ? [insideOf(picks, built, BRACKETS, '')] : [];
  return words.length || text.length ? [open, ...words, ...text, '[/hk_advocacy_card]'].join('\n') : open;
}

/** The address of a page with only the card. @param {Picks} picks @param {Built} built */
function address(picks, built) {
  const folder = folderOf(picks, built);
  if (needsPage(picks)) return `${folder}hk-card.html`;
  const query = new URLSearchParams([...withDirectory(picks, built), ...coloursOf(picks)]);
  return `${folder}embed.html${query.size ? `?${query.toString()}` : ''}`;
}

/** @param {Picks} picks @param {Built} built */
const frame = (picks, built) => `<iframe
  id="hk-card"
  src="${escape(address(picks, built))}"
  title="Call your members of Congress for Hong Kong"
  allow="geolocation; clipboard-write; web-share"
  style="width: 100%; border: 0"
  height="900"
></iframe>
<script>
  addEventListener('message', ({ data, origin, source }) => {
    const frame = [...document.querySelectorAll('#hk-card')].find((one) => one.contentWindow === source);
    if (!frame || origin !== new URL(frame.src).origin) return;
    const height = Number(data?.['hk-advocacy-card']?.height);
    if (height > 0) frame.height = String(Math.min(Math.max(height, 200), 20000));
  });
</script>`;

/** @param {string} text @param {string} by */
const indent = (text, by) => text.replace(/^(?=.)/gm, by);

/** The rule that keeps room for the card, so that the page does not move when it comes. */
const ROOM = `hk-advocacy-card:not(:defined) { display: flow-root; min-height: ${HEIGHT}; }`;

/** The same as a style sheet of an app. */
const room = (selector = 'hk-advocacy-card:not(:defined)') =>
  `${selector} {\n  display: flow-root;\n  min-height: ${HEIGHT};\n}`;

/**
 * The element in the template of an app.
 * @param {Picks} picks
 * @param {Built} built
 * @param {string[]} more further attributes
 * @param {{ code?: RegExp, write?: (pairs: Pair[]) => string[] }} [template] `code`: the characters that the template reads as
 *   code; `write`: how it takes attributes
 */
function element(picks, built, more, { code = BRACES, write = (pairs) => written(pairs, code) } = {}) {
  // an app's page may name another language, or none, and the text inside is in this one
  const all = [...write(attributesOf({ ...picks, lang: picks.lang || 'en' })), ...more];
  return [
    opening('hk-advocacy-card', all),
    ...wordsIn(picks, code),
    insideOf(picks, built, code),
    '</hk-advocacy-card>',
  ].join('\n');
}

/** @param {Picks} picks @param {Built} built */
function react(picks, built) {
  const colours = coloursOf(picks).map(([name, value]) => `'${name}': '${value}'`);
  const style = colours.length ? [`style={{ ${colours.join(', ')} }}`] : [];
  return `import 'hk-advocacy-card/bundled';

export function Card() {
  return (
    <>
      <style href="hk-advocacy-card" precedence="default">
        {'${ROOM}'}
      </style>
${indent(element(picks, built, style), '      ')}
    </>
  );
}`;
}

/** With the line that makes it run in the browser too. @param {Picks} picks @param {Built} built */
const next = (picks, built) => `'use client';\n\n${react(picks, built)}`;

/** @param {Picks} picks @returns {string[]} */
function styleAttribute(picks) {
  const colours = coloursOf(picks).map(([name, value]) => `${name}: ${value}`);
  return colours.length ? [`style="${colours.join('; ')}"`] : [];
}

/** @param {Picks} picks @param {Built} built */
const vue = (picks, built) => `<script setup>
import 'hk-advocacy-card/bundled';
</script>

<template>
${indent(element(picks, built, ['v-pre', ...styleAttribute(picks)]), '  ')}
</template>

<style>
${room()}
</style>`;

/** @param {Picks} picks @param {Built} built */
const svelte = (picks, built) => `<script>
  import 'hk-advocacy-card/bundled';
</script>

${element(picks, built, styleAttribute(picks))}

<style>
${indent(room(':global(hk-advocacy-card:not(:defined))'), '  ')}
</style>`;

/** A text in a script, without a character that the template around it could read as its own. @param {string} text */
const scriptText = (text) =>
  JSON.stringify(text).replace(
    /[<>&{}`]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Astro reads no entities in the attributes of a tag with a hyphen, but expressions. @param {Pair[]} pairs */
const expressions = (pairs) =>
  pairs.map(([name, value]) =>
    /[&<>"{}]/.test(value) ? `${name}={${scriptText(value)}}` : `${name}="${value}"`,
  );

/** @param {Picks} picks @param {Built} built */
const astro = (picks, built) => `${element(picks, built, styleAttribute(picks), { write: expressions })}

<style is:global>
${indent(room(), '  ')}
</style>
<script>
  import 'hk-advocacy-card/bundled';
</script>`;

/**
 * In Angular an entity does not hide braces from interpolation; `ngNonBindable` does, for what is inside.
 * @param {Picks} picks
 * @param {Built} built
 */
const angular = (
  picks,
  built,
) => `import { Component, CUSTOM_ELEMENTS_SCHEMA, ViewEncapsulation } from '@angular/core';
import 'hk-advocacy-card/bundled';

@Component({
  selector: 'app-card',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  encapsulation: ViewEncapsulation.None,
  styles: '${ROOM}',
  template: \`
    <ng-container ngNonBindable>
${indent(element(picks, built, styleAttribute(picks), { code: ANGULAR }), '      ')}
    </ng-container>
  \`,
})
export class Card {}`;

/** Characters that wikitext reads as its own. */
const WIKITEXT = /['[\]{}|~]/g;

/**
 * A `div` in wikitext, and the lines of script and the rule that an administrator adds once. Wikitext takes no links in HTML,
 * lists every heading in the page's contents, and reads a line that begins with a space as code.
 * @param {Picks} picks
 * @param {Built} built
 */
function mediawiki(picks, built) {
  const folder = folderOf(picks, built);
  const data = withDirectory(picks, built).map(
    ([name, value]) => /** @type {Pair} */ ([`data-${name}`, value]),
  );
  const text = insideOf(picks, built, WIKITEXT, '')
    .replace(/<a href="(tel:[^"]*)">(.*?)<\/a>/g, '[$1 $2]')
    .replace(/<h\d>(.*?)<\/h\d>/g, '<p><b>$1</b></p>')
    .replace(/^ +/gm, '');
  const colours = coloursOf(picks).map(([name, value]) => `${name}: ${value}`);
  const from = isWhole(folder) ? ", crossOrigin: 'anonymous'" : '';
  return [
    `<${['div data-hk-advocacy-card=""', ...written(data, WIKITEXT)].join(' ')}${colours.length ? ` style="${colours.join('; ')}"` : ''}>`,
    ...wordsInDiv(picks, WIKITEXT).map((html) => html.replace(/^ +/gm, '')),
    text,
    '</div>',
    '',
    '/* In MediaWiki:Common.js, once: */',
    // without a name of its own, which another line of that page may have already
    // in the JavaScript that an older MediaWiki can read
    "mw.hook( 'wikipage.content' ).add( function () {",
    "  if ( !document.querySelector( '[data-hk-advocacy-card]' ) ) return;",
    "  document.head.append( Object.assign( document.createElement( 'script' ), {",
    `    type: 'module'${from}, integrity: '${built.integrity}',`,
    `    src: '${folder}hk-advocacy-card.js'`,
    '  } ) );',
    '} );',
    '',
    '/* In MediaWiki:Common.css, once: */',
    `${WAITING_DIV} { display: flow-root; min-height: ${HEIGHT}; }`,
  ].join('\n');
}

const WAYS = { tag, div, shortcode, frame, address, react, next, vue, svelte, astro, angular, mediawiki };

/**
 * The text to paste.
 * @param {Picks} picks
 * @param {Built} built
 */
export const snippetOf = (picks, built) => WAYS[kindOf(picks.kind).way](picks, built);

/** Who sees what about visitors, including their location. @param {Picks} picks @param {Built} built */
export function seesOf(picks, built) {
  const home = homeOf(picks, built);
  const { sees } = HOMES[home];
  // the one file has no maps
  if (home === 'file') return sees;
  const map = picks.private
    ? 'the whole country, so that their state is not seen.'
    : 'their state, so that their state is seen too.';
  return `${sees} Where a visitor uses their location, the card asks for the map of ${map}`;
}

/** @param {string} address */
const originOf = (address) => (URL.canParse(address) ? new URL(address).origin : '');

/**
 * What is picked and yet not on a page that anybody can make a link to, as its own rules are: src/embed/frame-options.ts.
 * @param {Picks} picks
 * @param {Built} built
 * @returns {string[]}
 */
function lostLinks(picks, built) {
  if (!isPage(picks) || needsPage(picks)) return [];
  const own = originOf(folderOf(picks, built));
  return /** @type {const} */ (['organizerUrl', 'eventsUrl', 'petitionUrl', 'shareUrl', 'nextUrl'])
    .filter((key) => picks[key] && (key !== 'organizerUrl' || picks.organizer))
    .filter((key) => originOf(picks[key]) !== own)
    .filter((key) => kindOf(picks.kind).opensAlone || !/^https:/i.test(picks[key]))
    .map((key) => WHAT[key]);
}

/**
 * What to know about a snippet that is not in the snippet itself.
 * @param {Picks} picks
 * @param {Built} built
 * @returns {string[]}
 */
export function remarksOf(picks, built) {
  const { way, isHosted, but, opensAlone } = kindOf(picks.kind);
  const home = homeOf(picks, built);
  const isFramed = isPage(picks);
  const lost = lostLinks(picks, built);
  const isElsewhere = home === 'own' && (isWhole(picks.base) || (isHosted && !isInTheme(picks, built)));
  const colours = coloursOf(picks).map(([name, value]) => `\`${name}\` \`${value}\``);
  /** @type {[unknown, string][]} */
  const remarks = [
    [but, but ?? ''],
    [
      needsPage(picks),
      'Your own words do not fit into an address. Download them as one page (below), name it `hk-card.html`, and put it into that folder.',
    ],
    [
      picks.says === 'file',
      `The address of the campaign file has to be \`${picks.campaign}\`${isFramed ? ', on the same host as the folder' : ', relative to the page'}.`,
    ],
    [
      isFramed && picks.eventsSrc,
      `The address of the list of local events has to be \`${picks.eventsSrc}\`, on the same host as the folder.`,
    ],
    [
      lost.length,
      `Anybody can make a link to such a page. ${opensAlone ? 'So its address brings no link to another host' : 'So in a frame on another host its address brings no link to another host that does not begin with https:'}, and this is not on it: ${lost.join('; ')}. Download all as one page instead (below), put it on a host of yours, and use its address.`,
    ],
    [
      home === 'file' && picks.says === 'file',
      'Browsers cannot read a campaign file for a page that is opened from disk: the page has to be on a web host.',
    ],
    [
      home === 'file' && picks.private,
      'The one file holds no maps, and offers nobody to use their location.',
    ],
    [
      way === 'shortcode' && colours.length,
      `Colours are set under Settings, Hong Kong Advocacy Card: ${colours.join(', ')}.`,
    ],
    [
      way === 'tag' && !isHosted,
      'Under a strict Content-Security-Policy, put the rules of the style into your own style sheet.',
    ],
    [
      isElsewhere && !isFramed,
      'If that folder is on another host than your page, its host has to answer with the header `Access-Control-Allow-Origin: *`; otherwise no browser runs the script. GitHub Pages does; Netlify and Cloudflare Pages can be told to.',
    ],
    [
      /^http:/i.test(folderOf(picks, built)),
      'A page that comes over https loads nothing from an address that begins with `http:`. Put the folder where https reaches it.',
    ],
    [
      isInTheme(picks, built),
      'Browsers keep the files of a theme for a year: with each release, put the new folder beside the old one, under another name.',
    ],
    [
      home === 'own' || (home === 'cdn' && !renewedOf(picks, built)),
      'Members change: copy the folder `data` again with each release. The card shows the date of its list of members, and names nobody whose term has ended.',
    ],
    [
      home === 'file',
      'Members change: take a newer file with each release. The card shows the date of its list of members, and names nobody whose term has ended.',
    ],
  ];
  return remarks.filter(([applies]) => applies).map(([, text]) => text);
}
