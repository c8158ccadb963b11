// What goes wrong when somebody writes a campaign file by hand.
import fc from 'fast-check';
import { campaignFiles } from './campaigns.ts';

/** Links that a browser would run, or that are none. */
export const HOSTILE_LINKS = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  ' https://x',
  '\thttps://x',
  'https://x y',
  'https://x\n',
  'https://',
  'https:x',
  'HTTPS://x',
  'xhttps://x',
  'javascript:alert(1)//https://x',
  '//x',
  '/x',
  'x',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://x/1',
  'ftp://x',
  'mailto:',
  'tel:',
  'tel',
];

const BAD_IDS = ['1st', '-a', '_a', 'a b', 'a.b', 'é', 'a\n', 'a!', '__proto__'];

const BAD_INSTANTS = [
  '2027-01-03',
  '2027-01-03T17:00',
  '2027-01-03T17:00:00Z',
  '2027-01-03 17:00Z',
  '2027-01-03T17:00+0800',
  '2027-01-03T17:00+08',
  '2027-01-03T17:00z',
  '2027-1-3T17:00Z',
  'x2027-01-03T17:00Z',
  '2027-01-03T17:00Z\n',
];

const BAD_DATES = ['2026-6-1', '26-06-01', '2026/06/01', '2026-06-01\n', 'June 1, 2026'];

const BAD_BIOGUIDES = [
  's000522',
  'S00522',
  'S0005222',
  'SS00522',
  'S000522 ',
  'S000522\n',
  '\u03a3000522',
  'S00052\u0662',
];

/** Texts and links with something that nobody sees: it turns words around, hides between them, or is a control. */
export const INVISIBLE_TEXTS = [
  ...[
    'a\u202eb',
    '\u2066a',
    'a\u2069',
    'a\u200fb',
    'a\u061cb',
    'a\u200bb',
    '\ufeffa',
    'a\u00adb',
    'a\u2060b',
  ],
  ...['a\u0000b', 'a\u001bb', 'a\u0085b', 'a\u180eb', 'a\u115fb', '\u3164', 'a\u{e0041}b', 'a\u034fb'],
  // joiners where there is nothing to join
  ...['a\u200db', '\u200ca', ' \u200dx'],
  ...['https://a.example/\u202e', 'mailto:a\u200b@b.example', 'tel:1\u2060'],
];

/** Values of which each is wrong somewhere, and most of them everywhere. */
export const WRONG_VALUES: unknown[] = [
  ...[null, true, false, 0, -1.5e30, '', ' ', '\u00a0\n', '\ufeff', 'x', 'null', 'true'],
  ...[
    [],
    {},
    [''],
    ['x'],
    [null],
    [[]],
    [{}],
    { text: 'x' },
    { id: 'x', text: 'x' },
    [{ id: 'x', text: 'x' }],
  ],
  ...INVISIBLE_TEXTS,
  ...HOSTILE_LINKS,
  ...BAD_IDS,
  ...BAD_INSTANTS,
  ...BAD_DATES,
  ...BAD_BIOGUIDES,
];
const values = fc.oneof(fc.constantFrom(...WRONG_VALUES), fc.jsonValue({ maxDepth: 2 }));

/** Keys that the form does not know: mistyped ones, signs of the reader's own, and names that every object answers to. */
export const STRANGE_KEYS = [
  ...['Title', 'titel', 'subtitle', 'html', 'style', 'href', 'note ', '', '0', '\n', '"', '\\', 'é'],
  ...['*', '!', 'text!', 'id!', 'title!', 'items!', 'label!', 'source!', 'date!', 'title?', '?text', '#'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length'],
];
const keys = fc.oneof(fc.constantFrom(...STRANGE_KEYS, 'id', 'text', 'items', 'url', 'title'), fc.string());

type Mishap = (value: unknown) => void;
type Holder = Record<string, unknown>;

/** Every object and list in a value, from the outside in. */
export function holdersIn(value: unknown): Holder[] {
  if (typeof value !== 'object' || !value) return [];
  return [value as Holder, ...Object.values(value).flatMap(holdersIn)];
}

/** The choice that a number makes. */
const at = <T>(list: T[], n: number): T | undefined => list[n % list.length];

/** Not by assignment: `__proto__` is to be a key like any other, as in JSON. */
export const put = (holder: object, key: string, value: unknown) =>
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });

const mishaps: fc.Arbitrary<Mishap> = fc
  .record({
    kind: fc.constantFrom('wrong', 'missing', 'empty', 'unknown'),
    where: fc.nat(),
    which: fc.nat(),
    key: keys,
    value: values,
  })
  .map(({ kind, where, which, key, value }) => (file: unknown) => {
    const holders = holdersIn(file);
    const holder = at(holders, where);
    if (!holder) return;
    const own = at(Object.keys(holder), which);
    if (kind === 'unknown') {
      if (!Array.isArray(holder)) put(holder, key, clone(value));
    } else if (own === undefined) return;
    // a copy: a list that is put into itself has no end
    else if (kind === 'wrong') put(holder, own, clone(value));
    else if (Array.isArray(holder)) holder.length = 0;
    else if (kind === 'missing') delete holder[own];
    else put(holder, own, typeof holder[own] === 'string' ? '' : []);
  });

export const clone = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Campaign files to which something happened, once or a few times. */
export const brokenFiles: fc.Arbitrary<unknown> = fc
  .tuple(campaignFiles, fc.array(mishaps, { minLength: 1, maxLength: 3 }))
  .map(([file, all]) => {
    const value = clone(file);
    for (const mishap of all) mishap(value);
    return value;
  });

/** A file in order with keys that nobody knows anywhere but in its translations, and the file without them. */
export const filesWithStrangers = fc
  .tuple(
    campaignFiles,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...STRANGE_KEYS), values), { minLength: 1, maxLength: 4 }),
  )
  .map(([file, strangers]) => {
    const strange = clone(file) as Holder;
    const inTranslations = new Set(holdersIn(strange.translations));
    const holders = holdersIn(strange).filter(
      (holder) => !Array.isArray(holder) && !inTranslations.has(holder),
    );
    const added = new Set<string>();
    for (const [where, key, value] of strangers) {
      put(at(holders, where)!, key, value);
      added.add(`${where % holders.length} ${key}`);
    }
    return { file, strange, count: added.size };
  });
