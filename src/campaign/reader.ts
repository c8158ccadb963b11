import { INVISIBLE } from '../lib/invisible.ts';
import { LINK_PATTERN, PAGE_PATTERN } from '../lib/links.ts';
import type { CampaignFile } from './campaign.ts';

// Far more than a campaign has. A wrong file at its address must not hold up a phone.
export const MAX_BYTES = 1 << 18;
const MAX_CHARACTERS = 10_000;
const MAX_ITEMS = 500;
/** Brackets inside one another. */
const MAX_DEPTH = 1000;

// The shape of a value: a string that matches, a boolean, a list (never empty) or an object. A key that ends with `!` is
// required; `*` matches any key.
type Shape = RegExp | true | [Shape] | { [key: string]: Shape };

const text = /\S/;
const id = /^[a-zA-Z][\w-]*$/;
const link = new RegExp(`${LINK_PATTERN.source}\\S+$`);
const page = new RegExp(`${PAGE_PATTERN.source}\\S+$`);
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
const date = /^\d{4}-\d\d-\d\d$/;
const chamber = /^(house|senate)$/;
const bioguide = /^[A-Z]\d{6}$/;

const DESCRIPTIONS = new Map<Shape, string>([
  [text, 'a text in quotes that is not empty'],
  [id, 'an id of letters, digits and hyphens, in quotes'],
  [link, 'a link that begins with https://, http://, mailto: or tel:, in quotes'],
  [page, 'the address of a page that begins with https:// or http://, in quotes'],
  [instant, 'an instant such as "2027-01-03T17:00Z"'],
  [date, 'a date such as "2026-06-01"'],
  [chamber, '"house" or "senate"'],
  [bioguide, 'a bioguide id such as "S000522"'],
  [true, 'true or false'],
]);

const list: Shape = { 'number!': text, sponsor: bioguide, cosponsors: [bioguide], asOf: date };

// Keep in step with campaign.schema.json, which is for editors; a test compares the two.
const SHAPE: Shape = {
  $schema: text,
  kicker: text,
  title: text,
  greeting: { 'text!': text, note: text },
  call: { 'text!': text, note: text, scripts: [{ 'id!': id, 'label!': text, 'text!': text }] },
  letter: [text],
  facts: {
    'title!': text,
    'items!': [{ 'id!': id, figure: text, 'text!': text, 'source!': text, url: link, 'date!': text }],
    stakes: text,
  },
  appeal: text,
  actions: {
    'title!': text,
    'items!': [
      {
        'id!': id,
        title: text,
        'text!': text,
        chamber,
        script: text,
        source: text,
        petition: true,
        asks: [{ 'id!': id, 'text!': text }],
        notes: [{ 'id!': id, 'text!': text, from: instant, until: instant, url: link, link: text }],
      },
    ],
  },
  bills: [
    {
      'id!': id,
      'title!': text,
      chamber,
      ask: text,
      thanks: text,
      from: instant,
      'until!': instant,
      house: list,
      senate: list,
      source: text,
      url: link,
    },
  ],
  share: { text, url: page, services: [id] },
  leaveOut: [id],
  translations: { '*': { '*': text } },
};

// white space, then one token of JSON; the token is empty if there is none
const TOKEN =
  /[ \t\r\n]*("(?:[^"\\\0-\x1f]|\\.)*"|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}[\],:]|)/y;

/**
 * Parses a campaign file strictly: only JSON of the one shape, with text and links.
 *
 * @returns the campaign, and a message for each unknown key (which is left out)
 * @throws {Error} with the line and what is expected there, if the file is not such JSON
 */
export function readCampaign(json: string): { campaign: CampaignFile; unknown: string[] } {
  let at = 0;
  let line = 1;
  let depth = 0;
  const unknown: string[] = [];

  const atLine = (what: string) => `line ${line}: ${what}`;
  const fail = (wanted: string): never => {
    throw new Error(atLine(`expected ${wanted}`));
  };
  const next = () => {
    TOKEN.lastIndex = at;
    const [all, token] = TOKEN.exec(json)!;
    at += all.length;
    // counted as it goes: counting again for each message would take long for thousands of unknown keys
    line += all.split('\n').length - 1;
    return token!;
  };
  const string = (token: string): string => {
    if (token[0] !== '"') fail('a text in quotes');
    try {
      return JSON.parse(token) as string;
    } catch {
      return fail('a valid escape after \\ in a text');
    }
  };
  /** Items with commas between them, up to the closing bracket. */
  const items = (close: string, item: (token: string) => void) => {
    if (++depth > MAX_DEPTH) fail(`at most ${MAX_DEPTH} brackets inside one another`);
    let token = next();
    if (token !== close)
      for (;;) {
        item(token);
        token = next();
        if (token === close) break;
        if (token !== ',') fail(`a comma or ${close}`);
        token = next();
      }
    depth--;
  };

  /** A value; without a shape it is skipped. */
  const value = (shape: Shape | undefined, token: string): unknown => {
    if (token === '[' && (!shape || Array.isArray(shape))) {
      const list: unknown[] = [];
      items(']', (first) => {
        list.push(value(shape?.[0], first));
        if (shape && list.length > MAX_ITEMS) fail(`at most ${MAX_ITEMS} items in [ ]`);
      });
      return shape && !list.length ? fail('at least one item in [ ]') : list;
    }
    if (token === '{' && (!shape || DESCRIPTIONS.get(shape) === undefined) && !Array.isArray(shape)) {
      const rules = shape as Record<string, Shape> | undefined;
      const rule = (key: string) => (rules && Object.hasOwn(rules, key) ? rules[key] : undefined);
      const object: Record<string, unknown> = {};
      items('}', (first) => {
        const key = string(first);
        if (next() !== ':') fail('a colon');
        // `!` marks a required key in a shape, so a key `text!` in a file must not match it
        const inner = rule(key.replace('!', '?')) ?? rule(`${key}!`) ?? rule('*');
        if (rules && !inner) unknown.push(atLine(`there is no key "${key}"`));
        const inside = value(inner, next());
        if (inner) object[key] = inside;
      });
      for (const key in rules)
        if (key.endsWith('!') && !(key.slice(0, -1) in object)) fail(`a key "${key.slice(0, -1)}"`);
      return object;
    }
    if (shape instanceof RegExp) {
      const found = token[0] === '"' ? string(token) : '';
      // as the schema counts: an emoji is one character
      if (found.length > MAX_CHARACTERS && [...found].length > MAX_CHARACTERS)
        fail(`at most ${MAX_CHARACTERS} characters in a text`);
      if (!shape.test(found)) fail(DESCRIPTIONS.get(shape)!);
      return INVISIBLE.test(found) ? fail('a text without invisible characters') : found;
    }
    if (shape === true) return /^[tf]/.test(token) ? token === 'true' : fail(DESCRIPTIONS.get(true)!);
    if (shape || /^[\]},:]?$/.test(token))
      fail(Array.isArray(shape) ? 'a list in [ ]' : shape ? 'keys in { }' : 'a value');
    return token[0] === '"' && string(token);
  };

  const campaign = value(SHAPE, next()) as CampaignFile;
  if (next() || at < json.length) fail('nothing more');
  return { campaign, unknown };
}
