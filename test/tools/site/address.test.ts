// The configurator's picks in an address, and what an address made by hand may do: nothing but pick.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, SENDABLE, writeAddress } from '../../../demo/configurator/address.js';
import { clean, DEFAULT_SECTIONS, DEFAULTS } from '../../../demo/configurator/picks.js';

const FULL = clean({
  says: 'words',
  heading: 'A "title" & more <b>',
  greeting: 'Neighbors,\n\ntwo paragraphs',
  letter: 'One\ntwo\n\nthree = 3 & 4',
  factsTitle: 'Why',
  facts: [
    { figure: '1,300+', text: 'firms', source: 'State, 2018' },
    { figure: '', text: 'no figure', source: '' },
  ],
  appeal: 'Please.',
  actionsTitle: 'Do',
  actions: [{ text: 'Ask', script: 'Hello {member}, {zip}' }],
  footer: '香港',
  campaign: 'https://example.org/c.json',
  json: '{\n  "title": "x"\n}',
  sections: ['call', 'greeting'],
  leaveOut: ['hketo-act', 'abode'],
  inside: 'number',
  lang: 'zh-HK',
  theme: 'dark',
  accent: '#c8102e',
  onAccent: '#ffffff',
  surface: '#000000',
  text: '#eeeeee',
  organizer: 'Riverside',
  organizerUrl: 'https://example.org/',
  eventsUrl: 'https://example.org/e?x=1#y',
  eventsSrc: 'https://example.org/events.json',
  petitionUrl: 'mailto:a@example.org',
  shareUrl: 'https://example.org/call',
  nextUrl: 'https://example.org/next',
  private: false,
  remember: true,
  kind: 'wix',
  home: 'own',
  base: 'https://example.org/card/',
  cdn: 'https://cdn.example/x/',
  fresh: false,
  width: 'article',
  page: 'dark',
});

test('nothing picked is no address at all', () => {
  assert.deepEqual(writeAddress(clean({})), { hash: '', isWhole: true });
  assert.deepEqual(readAddress(''), clean({}));
});

test('characters that nobody sees are left out of words, but for those that a language needs', () => {
  const { heading, says } = clean({ heading: 'Hong\u202e Kong\u200b \u06cc\u200c\u062e', says: 'words' });
  assert.equal(heading, 'Hong Kong \u06cc\u200c\u062e');
  assert.equal(says, 'words');
});

test('every pick comes back from the address', () => {
  for (const [key, value] of Object.entries(FULL))
    assert.notDeepEqual(value, DEFAULTS[key as keyof typeof DEFAULTS], `${key} is picked in this test`);
  const { hash, isWhole } = writeAddress(FULL);
  assert.ok(isWhole && hash.length < SENDABLE);
  assert.deepEqual(readAddress(`#${hash}`), FULL);
});

test('10,000 words stand in it; more than an address can hold are left out, and the rest stays', () => {
  const letter = 'lamplight '.repeat(10_000).trim();
  const long = writeAddress({ ...FULL, letter });
  assert.ok(long.isWhole);
  assert.equal(readAddress(long.hash).letter, letter);
  const longer = writeAddress({ ...FULL, letter: letter.repeat(3) });
  assert.ok(!longer.isWhole && longer.hash.length < SENDABLE);
  assert.deepEqual(readAddress(longer.hash), {
    ...FULL,
    greeting: '',
    letter: '',
    facts: [],
    appeal: '',
    actions: [],
    footer: '',
    json: '',
  });
});

/** Edited by hand, and what is left of it. */
const EDITED: Record<string, [string, Partial<typeof DEFAULTS>]> = {
  'keys that are none': ['x=1&__proto__=2&constructor=3&toString=4', {}],
  'values that are none': ['says=evil&lang=fr&theme=neon&width=1e9&page=x&kind=%3Cscript%3E&home=..%2F', {}],
  'colours that are none': [
    'accent=red;background:url(//evil.example)&text=%2312345&surface=%23GGGGGG&onAccent=var(--x)',
    {},
  ],
  'colours without their #': ['accent=C8102E&text=abc', { accent: '#c8102e', text: '#aabbcc' }],
  'links of other kinds': [
    'organizerUrl=javascript:alert(1)&eventsUrl=data:text/html,x&petitionUrl=%20JaVaScRiPt:alert(1)',
    {},
  ],
  'links without a host, or out of their quotes': [
    'organizerUrl=example.org&eventsUrl=https://a.example/"onload="x',
    {},
  ],
  'places of other kinds': [
    'campaign=javascript:alert(1)&eventsSrc=javascript:alert(1)&base=data:text/javascript,alert(1)&cdn=blob:https://x/1',
    {},
  ],
  'places out of their quotes': [
    'base=/x/"><script>alert(1)</script>&campaign=a b&cdn=https://x.example/`${1}`',
    {},
  ],
  'switches that say neither yes nor no': ['private=false&remember=true&fresh=constructor', {}],
  'switches that say what is so anyway': ['private=yes&remember=no&fresh=yes', {}],
  'sections that are none': ['sections=call,evil+call+facts', { sections: ['call', 'facts'] }],
  'no section at all': ['sections=evil', { sections: DEFAULT_SECTIONS }],
  'letters that no keyboard types': [
    'heading=a%00b%1B%0Ac&organizer=%09x%7F',
    { heading: 'a b c', organizer: 'x' },
  ],
};

for (const [what, [hash, rest]] of Object.entries(EDITED))
  test(`an address edited by hand: ${what}`, () =>
    assert.deepEqual(readAddress(`#${hash}`), { ...clean({}), ...rest }));

test('markup in a text stays text: it is neither taken out nor changed', () => {
  const written = '<img src=x onerror=alert(1)>';
  assert.equal(readAddress(`heading=${encodeURIComponent(written)}`).heading, written);
});

test('a hundred facts are twelve', () => {
  const { facts } = readAddress('facts=1%09a%09b&'.repeat(100));
  assert.equal(facts.length, 12);
  assert.deepEqual(facts[0], { figure: '1', text: 'a', source: 'b' });
});

test('what is not encoded as it should be is read as far as it can be', () => {
  assert.equal(readAddress('heading=100%&theme=dark').theme, 'dark');
});

test('the address of a file in the folder is that of the folder', () => {
  for (const file of [
    'hk-advocacy-card.js',
    'hk-advocacy-card.standalone.js',
    'embed.html',
    'embed.html?lang=en',
    '',
  ])
    for (const folder of ['https://files.example/card/', '/hk-advocacy-card/'])
      assert.equal(clean({ base: folder + file }).base, folder);
  // a name alone says nothing of a folder
  assert.equal(clean({ base: 'hk-advocacy-card.js' }).base, DEFAULTS.base);
});
