// Campaign files made up by chance, all of them in order, and the ways in which one can be written down.
import fc from 'fast-check';
import type { CampaignFile } from '../../src/campaign/campaign.ts';
import { INVISIBLE } from '../../src/lib/invisible.ts';

/** Texts that somebody would like to be more than text. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&amp; &lt;b&gt; &#x3c;',
  `"quotes", 'more' and \`these\``,
  '</textarea></style>--><!--',
  'javascript:alert(1)',
  '${alert(1)} {{alert(1)}} {member} {zip} {asks} {constructor}',
  '\u05D0\u05D1 from right to left, \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645',
  '👩‍👩‍👧‍👦 🇭🇰 \u{1F1ED}',
  'two\nlines\r\nand\ttabs \\ / \\n',
  'half of a pair: \ud83d',
  '__proto__',
];

const written = (text: string) => /\S/.test(text) && !INVISIBLE.test(text);

export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter(written),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(written),
);

const ids: fc.Arbitrary<string> = fc.oneof(
  // those of the built-in campaign, and names that every object answers to
  fc.constantFrom(
    'firms',
    'lifeboat',
    'steps',
    'asylum',
    'ded',
    'hketo-act',
    'constructor',
    'toString',
    'title',
    'items',
    'A',
  ),
  fc.stringMatching(/^[a-zA-Z][\w-]{0,5}$/),
);

export const links: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'https://a.example/?q="><script>#&amp;',
    'http://[::1]/',
    'mailto:a@b.example',
    'tel:+12022243121',
  ),
  fc
    .tuple(fc.constantFrom('https://', 'http://', 'mailto:', 'tel:'), texts)
    .map(([scheme, rest]) => scheme + rest.replace(/\s/g, '_')),
);

const pages = links.filter((link) => /^https?:/.test(link));

const instants: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    fc.constantFrom('Z', '+08:00', '-05:00'),
  )
  .map(([date, zone]) => date.toISOString().slice(0, 16) + zone);

const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: 1, maxLength: 3 });

/** An object whose keys may be missing, but for those that have to be there. */
const part = <T extends object>(
  must: { [K in keyof T]: fc.Arbitrary<T[K]> },
  may: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<T> =>
  fc.record(
    { ...must, ...may },
    {
      requiredKeys: Object.keys(must),
      noNullPrototype: true,
    },
  ) as fc.Arbitrary<T>;

const items = (may: Record<string, fc.Arbitrary<unknown>>, must = {}) =>
  list(part({ id: ids, text: texts, ...must }, may));

// `__proto__` is nobody's language and no text stands there: what becomes of it is no part of the form
const languages = fc
  .oneof(fc.constantFrom('zh-HK', 'en', 'constructor', ''), texts)
  .filter((key) => key !== '__proto__');

const dates: fc.Arbitrary<string> = instants.map((instant) => instant.slice(0, 10));
const bioguides: fc.Arbitrary<string> = fc.stringMatching(/^[A-Z]\d{6}$/);
const billLists = part({ number: texts }, { sponsor: bioguides, cosponsors: list(bioguides), asOf: dates });
const bills = part(
  { id: ids, title: texts, until: instants },
  {
    ask: texts,
    thanks: texts,
    from: instants,
    house: billLists,
    senate: billLists,
    source: texts,
    url: links,
  },
);

/** Campaign files in order: any part may be missing. */
export const campaignFiles = part<CampaignFile>(
  {},
  {
    $schema: texts,
    kicker: texts,
    title: texts,
    greeting: part({ text: texts }, { note: texts }),
    call: part({ text: texts }, { scripts: items({}, { label: texts }) }),
    letter: list(texts),
    facts: part(
      { title: texts, items: items({ figure: texts, url: links }, { source: texts, date: texts }) },
      { stakes: texts },
    ),
    appeal: texts,
    actions: part({
      title: texts,
      items: items({
        script: texts,
        source: texts,
        petition: fc.boolean(),
        asks: items({}),
        notes: items({ from: instants, until: instants, url: links, link: texts }),
      }),
    }),
    bills: list(bills),
    share: part({}, { text: texts, url: pages, services: list(ids) }),
    leaveOut: list(ids),
    translations: fc.dictionary(
      languages,
      fc.dictionary(languages, texts, { noNullPrototype: true, maxKeys: 3 }),
      {
        noNullPrototype: true,
        maxKeys: 2,
      },
    ),
  },
);

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Ways to write a value as JSON: with any indent, either kind of line end, and letters as they are or escaped. */
export const writers: fc.Arbitrary<(value: unknown) => string> = fc
  .tuple(fc.constantFrom(0, 1, 2, 4, '\t'), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([indent, end, escapes]) => (value: unknown) => {
    const json = JSON.stringify(value, null, indent).replace(/\n/g, end);
    return escapes ? json.replace(/[\x7f-\uffff]/g, escaped).replaceAll('/', '\\/') : json;
  });
