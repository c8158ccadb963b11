// The snippets as text. That each works in a page of its kind is shown in test/e2e/configurator.spec.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { homeOf, homesOf } from '../../../demo/configurator/homes.js';
import { HOMES, KINDS } from '../../../demo/configurator/kinds.js';
import { onePage } from '../../../demo/configurator/one-page.js';
import { clean, DEFAULT_SECTIONS, DEFAULTS, SECTIONS } from '../../../demo/configurator/picks.js';
import { missingOf, remarksOf, seesOf, snippetOf } from '../../../demo/configurator/snippet.js';
import { stepsOf } from '../../../demo/configurator/steps.js';
import { escape } from '../../../demo/configurator/words.js';
import { optionsOf } from '../../../src/embed/frame-options.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string) => readFileSync(ROOT + file, 'utf8');

type Built = typeof import('../../../src/node.ts');
const { campaignText, readCampaign } = (await import(
  new URL('../../../dist/node.js', import.meta.url).href
)) as Built;

const BUILT = { integrity: 'sha384-HASH', cdn: 'https://cdn.jsdelivr.net/npm/hk-advocacy-card@0.1.0/dist/' };

const snippet = (picks: Partial<Record<keyof typeof DEFAULTS, unknown>>) => snippetOf(clean(picks), BUILT);

const APPS = ['react', 'next', 'svelte', 'vue', 'astro', 'angular'];

const HOSTILE = `"><script>alert(1)</script>{{ x }}{% x %}[x]&amp;'\``;

test('the plain snippet is the one of the README, but for white space', () => {
  const [, inReadme = ''] = /```html\n(<script\n[\s\S]*?<\/hk-advocacy-card>)/.exec(read('README.md')) ?? [];
  const [, integrity = ''] = /integrity="(.*?)"/.exec(inReadme) ?? [];
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  assert.equal(flat(snippetOf(clean({ inside: 'number' }), { ...BUILT, integrity })), flat(inReadme));
});

test('every kind has steps and a home with words on who sees what, and none of them sees a ZIP code', () => {
  for (const { id, steps, homes } of KINDS) {
    assert.match(id, /^[a-z-]+$/);
    assert.equal(steps.length, 2, id);
    assert.ok(homes.length, id);
  }
  for (const { sees } of Object.values(HOMES)) {
    assert.match(sees, /IP address/);
    assert.doesNotMatch(sees, /ZIP/);
  }
  assert.equal(new Set(KINDS.map(({ id }) => id)).size, KINDS.length);
});

test('every script tag that can be pinned carries the hash, and `crossorigin` where it comes from elsewhere', () => {
  for (const { id, homes } of KINDS)
    for (const home of homes) {
      const text = snippet({ kind: id, home });
      if (!text.includes('type="module"')) continue;
      assert.ok(text.includes('integrity="sha384-HASH"') && text.includes('data-cfasync="false"'), id);
      assert.ok(text.includes('min-height: clamp(1000px, 200vw, 2400px)'), id);
      assert.equal(text.includes('crossorigin'), /src="https:/.test(text), `${id}, ${home}`);
    }
});

test('Markdown leaves it alone: the tag is on one line, and no line is empty', () => {
  for (const { id, way } of KINDS) {
    if (way !== 'tag' && way !== 'div') continue;
    const text = snippet({
      kind: id,
      says: 'words',
      heading: 'A title '.repeat(20),
      letter: 'One.\n\n\n\nTwo.',
      organizer: 'Riverside '.repeat(20),
    });
    assert.match(text, /^<(hk-advocacy-card|div data-hk-advocacy-card) .*>$/m, id);
    assert.doesNotMatch(text, /^\s*$/m, id);
  }
});

test('a CDN is pinned by version, and its tables come from the latest release unless somebody says no', () => {
  const renewed = snippet({ home: 'cdn' });
  assert.ok(renewed.includes(`src="${BUILT.cdn}hk-advocacy-card.js"`));
  assert.ok(renewed.includes('directory="https://cdn.jsdelivr.net/npm/hk-advocacy-card@latest/dist/data/"'));
  assert.doesNotMatch(snippet({ home: 'cdn', fresh: false }), /directory/);
  // nothing is known of how another CDN names its newest files
  assert.doesNotMatch(snippet({ home: 'cdn', cdn: 'https://cdn.example/card/1.0/' }), /directory/);
});

test('the address of the CDN in the page names the version of package.json', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const address = /placeholder="(https:\/\/cdn[^"]*)"/.exec(read('demo/index.html'))?.[1];
  assert.equal(address, `https://cdn.jsdelivr.net/npm/hk-advocacy-card@${version}/dist/`);
});

test('where the owner has no folder, there is nothing to copy before there is a whole address', () => {
  for (const { id, isHosted } of KINDS) {
    const picks = clean({ kind: id, home: 'own' });
    assert.equal(missingOf(picks, BUILT) !== '', !!isHosted, id);
    // and no step names an address that such a site cannot have
    const [first] = stepsOf(picks, BUILT, { site: undefined, top: 'http://localhost/' });
    if (isHosted) assert.doesNotMatch(first!, /`\/|to your host/, id);
  }
  const whole = clean({ kind: 'wix', home: 'own', base: 'https://riverside.example/card' });
  assert.equal(missingOf(whole, BUILT), '');
  assert.ok(snippetOf(whole, BUILT).includes('src="https://riverside.example/card/hk-advocacy-card.js"'));
});

test('Ghost keeps no folder but in a theme: its address there is one to copy, and the steps say where to put the files', () => {
  const inTheme = clean({ kind: 'ghost', home: 'own', base: '/assets/hk-advocacy-card' });
  assert.equal(missingOf(inTheme, BUILT), '');
  assert.ok(snippetOf(inTheme, BUILT).includes('src="/assets/hk-advocacy-card/hk-advocacy-card.js"'));
  const here = { site: undefined, top: 'http://localhost/' };
  assert.match(stepsOf(inTheme, BUILT, here)[0]!, /folder `assets` of your theme/);
  assert.ok(remarksOf(inTheme, BUILT).some((remark) => remark.includes('under another name')));
  // below the path of a blog too
  assert.equal(missingOf(clean({ ...inTheme, base: '/blog/assets/card/' }), BUILT), '');
  // who has written nothing yet learns of both places
  const nothing = clean({ kind: 'ghost', home: 'own' });
  assert.match(missingOf(nothing, BUILT), /another host of yours.*\/assets\/hk-advocacy-card\//);
  assert.doesNotMatch(stepsOf(nothing, BUILT, here)[0]!, /theme/);
  // nobody else has such a folder
  assert.doesNotMatch(missingOf(clean({ ...inTheme, kind: 'wix' }), BUILT), /theme|^$/);
});

test('the folder of a static generator goes into its sources, and of nobody else', () => {
  const here = { site: undefined, top: 'http://localhost/' };
  const first = (picks: object) => stepsOf(clean({ home: 'own', ...picks }), BUILT, here)[0]!;
  assert.match(first({ kind: 'hugo' }), /`static`/);
  assert.match(first({ kind: 'jekyll' }), /beside `_config\.yml`/);
  assert.match(first({ kind: 'eleventy' }), /`eleventyConfig\.addPassthroughCopy\("hk-advocacy-card"\)`/);
  for (const kind of ['html', 'drupal']) assert.match(first({ kind }), /upload it to your host/);
  assert.match(first({ kind: 'hugo', base: 'https://files.example/card' }), /upload it to your host/);
});

test('what another host has to send is said, to a script; and that https loads nothing by http', () => {
  const said = (picks: object, word: RegExp) =>
    remarksOf(clean({ home: 'own', ...picks }), BUILT).some((remark) => word.test(remark));
  const cors = /Access-Control-Allow-Origin/;
  // before there is an address too: it helps to choose the host
  for (const kind of ['squarespace', 'wix', 'ghost']) assert.ok(said({ kind }, cors), kind);
  for (const base of ['https://files.example/card/', '//files.example/', 'HTTPS://files.example/'])
    assert.ok(said({ base }, cors), base);
  assert.ok(!said({}, cors));
  assert.ok(!said({ kind: 'ghost', base: '/assets/card/' }, cors));
  // a frame is a page of its own
  for (const kind of ['frame', 'notion']) assert.ok(!said({ kind, base: 'https://files.example/' }, cors));
  for (const kind of ['html', 'frame', 'notion']) {
    assert.ok(said({ kind, base: 'http://files.example/' }, /http:/), kind);
    assert.ok(!said({ kind, base: 'https://files.example/' }, /`http:/), kind);
  }
});

test('what was tried by hand is said with the same version and day on all pages', () => {
  const [guide, start] = [read('integrations/README.md'), read('demo/docs/index.html')].map((text) =>
    text.replace(/\s+/g, ' '),
  ) as [string, string];
  for (const { id, tried, homes } of KINDS) {
    const [, day, what] = /^on (.+ \d{4}), in (.+)$/.exec(tried) ?? [];
    if (!day || homes.includes('bundle')) continue;
    assert.ok(guide.includes(`tried by hand on ${day}, ${what} |`), id);
    assert.ok(start.includes(`Tried by hand on ${day}, with ${what}<`), id);
  }
});

const SITE = { copy: 'https://cards.example/x%20y/v0.1.0/', data: 'https://cards.example/x%20y/data/' };

test('the copy on the site is the first choice wherever it works, with its hash and the newest list of members', () => {
  const built = { ...BUILT, site: SITE };
  for (const { id, homes, way } of KINDS) {
    if (!homes.includes('site')) continue;
    const picks = clean({ kind: id });
    assert.equal(homeOf(picks, built), 'site', id);
    assert.equal(missingOf(picks, built), '', id);
    const text = snippetOf(picks, built);
    assert.ok(text.includes(SITE.copy), id);
    const directory = way === 'frame' || way === 'address' ? encodeURIComponent(SITE.data) : SITE.data;
    assert.ok(text.includes(directory), id);
    if (text.includes('type="module"')) assert.match(text, /integrity="sha384-HASH"\s+crossorigin/);
    // the same picks where there is no such copy
    assert.notEqual(homeOf(picks, BUILT), 'site', id);
  }
  // what a frame reads only from its own host, and what does not fit into an address
  for (const says of [{ says: 'file' }, { eventsSrc: 'events.json' }, { says: 'words', letter: 'Ours.' }])
    assert.notEqual(homeOf(clean({ kind: 'frame', ...says }), built), 'site');
});

test('a CDN that has no copy yet is not offered', () => {
  const built = { ...BUILT, cdn: '' };
  assert.ok(!homesOf(clean({}), built).includes('cdn'));
  assert.ok(homesOf(clean({ cdn: 'https://cdn.example/card/' }), built).includes('cdn'));
});

test('only what was picked stands in it', () => {
  assert.doesNotMatch(snippet({ sections: DEFAULT_SECTIONS }), /sections/);
  assert.match(snippet({ sections: SECTIONS }), / sections="[\w ]+ events share"/);
  assert.match(snippet({ sections: ['call', 'facts'] }), / sections="call facts"/);
  // the page of an organizer that has no name is linked nowhere
  assert.doesNotMatch(snippet({ organizerUrl: 'https://example.org/' }), /organizer/);
});

test('what is switched on stands in the snippet of every kind, and what is not stands in none', () => {
  for (const { id, way } of KINDS) {
    const text = snippet({ kind: id, private: true });
    const written = way === 'frame' || way === 'address' ? /[?&]private=private\b/ : /[ -]private="private"/;
    assert.match(text, written, id);
    assert.doesNotMatch(text, /remember/, id);
    assert.doesNotMatch(snippet({ kind: id, remember: true, private: false }), /private="?private/, id);
    assert.match(snippet({ kind: id, remember: true }), /\bremember="?remember/, id);
    // nobody learns a visitor's state unless the owner wants the smaller map
    assert.match(snippet({ kind: id }), written, id);
    assert.doesNotMatch(snippet({ kind: id, private: false }), /private="?private|remember/, id);
  }
});

test('who sees the state of a visitor who uses their location is said, but of the file that holds no maps', () => {
  for (const { id, homes } of KINDS)
    for (const home of homes) {
      const [seen, hidden] = [false, true].map((on) => seesOf(clean({ kind: id, home, private: on }), BUILT));
      if (homeOf(clean({ kind: id, home }), BUILT) === 'file') assert.equal(seen, hidden);
      else {
        assert.match(seen!, /map of their state, so that their state is seen too\.$/, id);
        assert.match(hidden!, /map of the whole country, so that their state is not seen\.$/, id);
      }
    }
  const remarks = remarksOf(clean({ home: 'file', private: true }), BUILT);
  assert.ok(remarks.some((remark) => remark.includes('no maps')));
});

test('words that are left over from another choice stand in no snippet', () => {
  const letter = 'Our letter';
  assert.match(snippet({ says: 'words', letter }), /Our letter/);
  for (const says of ['us', 'file']) assert.doesNotMatch(snippet({ says, letter }), /Our letter/);
  assert.match(snippet({ says: 'file' }), / campaign="my-campaign.json"/);
  assert.doesNotMatch(snippet({ says: 'words' }), /campaign=/);
});

test('the campaign of a file stands in the snippet as the card shows it: without what the file leaves out, under the title of the tag', () => {
  const { campaign } = readCampaign(
    JSON.stringify({ title: 'Lamps', leaveOut: ['abode'], translations: { 'zh-HK': { title: '燈' } } }),
  );
  const inside = (picks: object) =>
    snippetOf(clean({ says: 'file', ...picks }), { ...BUILT, text: campaignText, file: campaign });
  const plain = inside({});
  assert.match(plain, /<h2>Lamps</);
  assert.doesNotMatch(plain, /right of abode/);
  // the boxes of the built-in campaign do not count for a file: the card goes by the file alone
  assert.equal(inside({ leaveOut: ['sanctions'] }), plain);
  assert.match(inside({ lang: 'zh-HK' }), /<h2>燈</);
  for (const lang of ['', 'zh-HK']) assert.match(inside({ lang, heading: 'Boston' }), /<h2>Boston</);
  const own = (picks: object) => snippetOf(clean(picks), { ...BUILT, text: campaignText, file: campaign });
  assert.match(own({}), /right of abode/);
  assert.doesNotMatch(own({ leaveOut: ['abode'], heading: 'Boston' }), /right of abode/);
});

test('what a page that anybody can link to does not take from its address is said beside that address', () => {
  const LINKS = {
    organizerUrl: 'https://friends.example/',
    eventsUrl: 'https://events.example/',
    petitionUrl: 'https://petition.example/',
    shareUrl: 'https://friends.example/call',
    nextUrl: 'https://friends.example/next',
  };
  const base = 'https://files.example/card/';
  for (const { id, way } of KINDS)
    for (const framing of ['none', 'foreign'] as const)
      for (const [key, link] of Object.entries(LINKS))
        for (const address of [link, link.replace('https:', 'http:'), `${base}page.html`]) {
          const picks = clean({ kind: id, base, home: 'own', organizer: 'Friends', [key]: address });
          const said = remarksOf(picks, BUILT).some((remark) => /not on it: [^;]+\. Download/.test(remark));
          // what a visitor opens where that kind of site leads
          if (way !== 'frame' && way !== 'address') assert.ok(!said, id);
          else if ((framing === 'none') === (id === 'substack')) {
            const { attributes } = optionsOf(
              new URL(
                snippetOf(picks, BUILT)
                  .match(/https:[^"]*/)![0]
                  .replaceAll('&amp;', '&'),
              ),
              framing,
            );
            assert.equal(said, !attributes.has(key.replace('Url', '-url')), `${id}, ${address}`);
          }
        }
  const file = clean({ kind: 'notion', base, home: 'own', eventsSrc: 'events.json' });
  assert.ok(remarksOf(file, BUILT).some((remark) => /`events\.json`, on the same host/.test(remark)));
});

for (const { id, way } of KINDS)
  test(`${id}: hostile words open no tag, no attribute and no template`, () => {
    const text = snippet({
      kind: id,
      says: 'words',
      heading: HOSTILE,
      organizer: HOSTILE,
      letter: HOSTILE,
      facts: [{ figure: HOSTILE, text: HOSTILE, source: HOSTILE }],
      actions: [{ text: HOSTILE, script: HOSTILE }],
    });
    assert.doesNotMatch(text, /<script>alert/);
    assert.doesNotMatch(text, /\{\{ x|\{%/);
    if (way === 'shortcode')
      assert.deepEqual(text.match(/\[.?\w+/g), ['[hk_advocacy_card', '[/hk_advocacy_card']);
    if (APPS.includes(way))
      assert.doesNotMatch(
        (text.split('<hk-')[1] ?? '')
          .split('</hk-')[0]!
          // an attribute of Astro's is a text in a script
          .replace(/=\{"(?:[^"\\{}]|\\.)*"\}/g, ''),
        /[{}](?!\n|;|$)/m,
      );
  });

test('escaped text is the same text to a browser', () => {
  const decoded = escape(HOSTILE, /[{}[\]]/g)
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  assert.equal(decoded, HOSTILE);
});

test('one page: the pasted campaign file is in it, and one that is only named is named', () => {
  const picks = clean({ says: 'file', campaign: 'https://files.example/lamps.json' });
  const named = / campaign="([^"]*)"/;
  assert.equal(named.exec(onePage(picks, { script: '' }))?.[1], 'https://files.example/lamps.json');
  const json = '{"title":"Lamps"}';
  const inside = named.exec(onePage(picks, { script: '', json }))?.[1];
  assert.equal(inside, `data:application/json,${encodeURIComponent(json)}`);
  assert.doesNotMatch(onePage(clean({}), { script: '' }), named);
});

test('one page: the script inside it ends where it should, whatever it holds', () => {
  const script = 'const a = "</script><!--<script>"; const b = 1 < 2;';
  const page = onePage(clean({ heading: '</title><script>alert(1)</script>' }), {
    script,
    json: '{"title":"\\"<x>"}',
  });
  assert.equal(page.match(/<\/script>/g)?.length, 2);
  assert.doesNotMatch(page, /<!--|<script>alert/);
  const [, kept = ''] = /<script data-cfasync="false">\n([\s\S]*?)\n {4}<\/script>/.exec(page) ?? [];
  assert.equal(runInNewContext(`${kept}; a`), '</script><!--<script>');
});
