import { LINK_PATTERN } from '../lib/links.ts';
import type { CampaignFile } from './campaign.ts';

// What a value may be: a string that matches, a boolean, a list (never empty) or an object. A key that ends in `!` has to
// be there; `*` stands for any key.
type Shape = RegExp | true | [Shape] | { [key: string]: Shape };

const text = /\S/;
const id = /^[a-zA-Z][\w-]*$/;
const link = new RegExp(`${LINK_PATTERN.source}\\S+$`);
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)$/;
const date = /^\d{4}-\d\d-\d\d$/;
const bioguide = /^[A-Z]\d{6}$/;

const WANTED = new Map<Shape, string>([
  [text, 'a text in quotes that is not empty'],
  [id, 'an id of letters, digits and hyphens, in quotes'],
  [link, 'a link that begins with https://, http://, mailto: or tel:, in quotes'],
  [instant, 'an instant such as "2027-01-03T17:00Z"'],
  [date, 'a date such as "2026-06-01"'],
  [bioguide, 'a bioguide id such as "S000522"'],
  [true, 'true or false'],
]);

const list: Shape = { 'number!': text, sponsor: bioguide, cosponsors: [bioguide], asOf: date };

// campaign.schema.json says the same to editors; a test holds the two to one verdict
const SHAPE: Shape = {
  $schema: text,
  kicker: text,
  title: text,
  greeting: { 'text!': text, note: text },
  call: { 'text!': text, scripts: [{ 'id!': id, 'label!': text, 'text!': text }] },
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
        'text!': text,
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
  leaveOut: [id],
  translations: { '*': { '*': text } },
};

// after white space, one token of JSON; the empty one where there is none
const TOKEN =
  /[ \t\r\n]*("(?:[^"\\\0-\x1f]|\\.)*"|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|[{}[\],:]|)/y;

/**
 * Reads a campaign file, strictly: JSON of the one shape, text and links only.
 *
 * @returns the campaign, and a line for each key that it does not know (which is left out)
 * @throws {Error} with the line and what belongs there, where the file is not such JSON
 */
export function readCampaign(json: string): { campaign: CampaignFile; unknown: string[] } {
  let at = 0;
  let line = 1;
  const unknown: string[] = [];

  const place = (what: string) => `line ${line}: ${what}`;
  const fail = (wanted: string): never => {
    throw new Error(place(`expected ${wanted}`));
  };
  const next = () => {
    TOKEN.lastIndex = at;
    const [all, token] = TOKEN.exec(json)!;
    at += all.length;
    // not counted anew for each message: that would hold up a phone where thousands of keys are unknown
    line += all.split('\n').length - 1;
    return token!;
  };
  const string = (token: string): string => {
    if (token[0] !== '"') fail('a text in quotes');
    try {
      return JSON.parse(token) as string;
    } catch {
      return fail('no such \\ in a text');
    }
  };
  /** Items up to the closing bracket, commas between them. */
  const items = (close: string, item: (token: string) => void) => {
    let token = next();
    if (token === close) return;
    for (;;) {
      item(token);
      token = next();
      if (token === close) return;
      if (token !== ',') fail(`a comma or ${close}`);
      token = next();
    }
  };

  /** A value; without a shape it is only passed over. */
  const value = (shape: Shape | undefined, token: string): unknown => {
    if (token === '[' && (!shape || Array.isArray(shape))) {
      const list: unknown[] = [];
      items(']', (first) => list.push(value(shape?.[0], first)));
      return shape && !list.length ? fail('at least one item in [ ]') : list;
    }
    if (token === '{' && (!shape || WANTED.get(shape) === undefined) && !Array.isArray(shape)) {
      const rules = shape as Record<string, Shape> | undefined;
      const rule = (key: string) => (rules && Object.hasOwn(rules, key) ? rules[key] : undefined);
      const object: Record<string, unknown> = {};
      items('}', (first) => {
        const key = string(first);
        if (next() !== ':') fail('a colon');
        // `!` is a sign of ours: `text!` is no key of a file
        const inner = rule(key.replace('!', '?')) ?? rule(`${key}!`) ?? rule('*');
        if (rules && !inner) unknown.push(place(`there is no key "${key}"`));
        const inside = value(inner, next());
        if (inner) object[key] = inside;
      });
      for (const key in rules)
        if (key.endsWith('!') && !(key.slice(0, -1) in object)) fail(`a key "${key.slice(0, -1)}"`);
      return object;
    }
    if (shape instanceof RegExp) {
      const found = token[0] === '"' ? string(token) : '';
      return shape.test(found) ? found : fail(WANTED.get(shape)!);
    }
    if (shape === true) return /^[tf]/.test(token) ? token === 'true' : fail(WANTED.get(true)!);
    if (shape || /^[\]},:]?$/.test(token))
      fail(Array.isArray(shape) ? 'a list in [ ]' : shape ? 'keys in { }' : 'a value');
    return token[0] === '"' && string(token);
  };

  const campaign = value(SHAPE, next()) as CampaignFile;
  if (next() || at < json.length) fail('nothing more');
  return { campaign, unknown };
}
