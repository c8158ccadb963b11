// The picks, and their valid values. `clean` validates picks from a form or an address; invalid values become the default.

/** The sections of a card, in their default order. */
export const SECTIONS = [
  'image',
  'greeting',
  'call',
  'letter',
  'facts',
  'appeal',
  'actions',
  'events',
  'share',
];

/** Those of a card without `sections`: the end of the calls offers to share. */
export const DEFAULT_SECTIONS = SECTIONS.filter((name) => name !== 'share');

/** The languages of the card, each named in that language. */
export const LANGUAGES = { en: 'English', 'zh-HK': '繁體中文' };

/** Widths of the preview, in pixels. */
export const WIDTHS = { phone: 360, sidebar: 300, article: 680 };

/** The largest number of facts or actions: more than anybody reads. */
export const ROWS = 12;

/** An empty fact. */
export const FACT = { figure: '', text: '', source: '' };

/** An empty action; `script` is what to say. */
export const ACTION = { text: '', script: '' };

/** Nothing picked: the built-in campaign on a plain page. */
export const DEFAULTS = {
  /** @type {'us' | 'words' | 'file'} */
  says: 'us',
  heading: '',
  greeting: '',
  letter: '',
  factsTitle: '',
  /** @type {(typeof FACT)[]} */
  facts: [],
  appeal: '',
  actionsTitle: '',
  /** @type {(typeof ACTION)[]} */
  actions: [],
  footer: '',
  campaign: 'my-campaign.json',
  json: '',
  sections: DEFAULT_SECTIONS,
  /** Ids of items of the built-in campaign. @type {string[]} */
  leaveOut: [],
  /** What the tag holds for those without scripts. @type {'campaign' | 'number'} */
  inside: 'campaign',
  lang: '',
  theme: '',
  accent: '',
  onAccent: '',
  surface: '',
  text: '',
  organizer: '',
  organizerUrl: '',
  eventsUrl: '',
  eventsSrc: '',
  petitionUrl: '',
  shareUrl: '',
  nextUrl: '',
  private: true,
  remember: false,
  kind: 'html',
  home: '',
  base: '/hk-advocacy-card/',
  cdn: '',
  fresh: true,
  width: 'phone',
  page: '',
};

/** @typedef {typeof DEFAULTS} Picks */

/**
 * Invisible characters that the card refuses in a campaign: src/lib/invisible.ts says which, and why not all of them. They come
 * along when a text is pasted.
 */
const INVISIBLE = /(?!\p{VS}|(?<=[^\0-\x7f])\p{Join_C})\p{DI}/gu;

/** @param {unknown} value @returns {string} without control characters, except for line breaks, and without invisible ones */
const text = (value) =>
  typeof value === 'string'
    ? value
        .replace(/\r\n?/g, '\n')
        .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
        .replace(INVISIBLE, '')
    : '';

/** @param {unknown} value */
const line = (value) => text(value).replace(/\s+/g, ' ').trim();

/**
 * An absolute link of a kind that the card accepts, as it was written; '' if it is not one.
 * @param {unknown} value
 */
export function linkOf(value) {
  const written = line(value);
  try {
    const { protocol } = new URL(written);
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(protocol) && !/[\s"'<>\\]/.test(written)
      ? written
      : '';
  } catch {
    return '';
  }
}

/** A link to a page; '' if it is not one. @param {unknown} value */
export const pageOf = (value) => (/^https?:/i.test(linkOf(value)) ? linkOf(value) : '');

/**
 * The address of a file or a folder, relative or absolute; '' if it is not valid.
 * @param {unknown} value
 */
export function placeOf(value) {
  const written = line(value);
  if (!written || /[\s"'<>\\`{}]/.test(written)) return '';
  try {
    const { protocol } = new URL(written, 'https://page.example/');
    return ['https:', 'http:'].includes(protocol) ? written : '';
  } catch {
    return '';
  }
}

/** The address of a folder, also where somebody wrote that of a file in it. @param {unknown} value */
export function folderOf(value) {
  const place = placeOf(value)
    .replace(/[?#].*/, '')
    .replace(/(^|\/)(hk-advocacy-card(\.standalone)?\.js|embed\.(html|js))$/, '$1');
  return place && place.replace(/(?<!\/)\/*$/, '/');
}

/**
 * A colour in hexadecimal digits, as six digits; '' if it is not one.
 * @param {unknown} value
 */
export function colourOf(value) {
  const digits = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(line(value))?.[1]?.toLowerCase() ?? '';
  return digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

/** @param {unknown} value @param {readonly string[]} among */
const one = (value, among) => (typeof value === 'string' && among.includes(value) ? value : '');

/** @param {unknown} value */
function sectionsOf(value) {
  const names = Array.isArray(value) ? value.filter((name) => SECTIONS.includes(name)) : [];
  return names.length ? [...new Set(names)] : DEFAULT_SECTIONS;
}

/** @param {unknown} value @returns {string[]} */
const idsOf = (value) =>
  Array.isArray(value)
    ? [...new Set(value.filter((id) => typeof id === 'string' && /^[\w-]{1,80}$/.test(id)))].slice(0, 100)
    : [];

/**
 * The rows that are not empty.
 * @template {Record<string, string>} Row
 * @param {unknown} value
 * @param {Row} empty
 * @returns {Row[]}
 */
function rowsOf(value, empty) {
  const rows = Array.isArray(value) ? value.slice(0, ROWS) : [];
  return rows
    .map(
      (row) =>
        /** @type {Row} */ (Object.fromEntries(Object.keys(empty).map((key) => [key, line(row?.[key])]))),
    )
    .filter((row) => Object.values(row).some(Boolean));
}

/**
 * @param {Partial<Record<keyof Picks, unknown>>} raw
 * @returns {Picks}
 */
export function clean(raw) {
  const picked = { ...DEFAULTS, ...raw };
  return {
    says: /** @type {Picks['says']} */ (one(picked.says, ['us', 'words', 'file']) || 'us'),
    heading: line(picked.heading),
    greeting: text(picked.greeting).trim(),
    letter: text(picked.letter).trim(),
    factsTitle: line(picked.factsTitle),
    facts: rowsOf(picked.facts, FACT),
    appeal: text(picked.appeal).trim(),
    actionsTitle: line(picked.actionsTitle),
    actions: rowsOf(picked.actions, ACTION),
    footer: text(picked.footer).trim(),
    campaign: placeOf(picked.campaign) || DEFAULTS.campaign,
    json: typeof picked.json === 'string' ? picked.json : '',
    sections: sectionsOf(picked.sections),
    leaveOut: idsOf(picked.leaveOut),
    inside: /** @type {Picks['inside']} */ (one(picked.inside, ['campaign', 'number']) || 'campaign'),
    lang: one(picked.lang, Object.keys(LANGUAGES)),
    theme: one(picked.theme, ['light', 'dark']),
    accent: colourOf(picked.accent),
    onAccent: colourOf(picked.onAccent),
    surface: colourOf(picked.surface),
    text: colourOf(picked.text),
    organizer: line(picked.organizer),
    organizerUrl: linkOf(picked.organizerUrl),
    eventsUrl: linkOf(picked.eventsUrl),
    eventsSrc: placeOf(picked.eventsSrc),
    petitionUrl: linkOf(picked.petitionUrl),
    shareUrl: pageOf(picked.shareUrl),
    nextUrl: pageOf(picked.nextUrl),
    private: picked.private !== false,
    remember: picked.remember === true,
    kind: /^[\w-]+$/.test(line(picked.kind)) ? line(picked.kind) : DEFAULTS.kind,
    home: /^\w*$/.test(line(picked.home)) ? line(picked.home) : '',
    base: folderOf(picked.base) || DEFAULTS.base,
    cdn: folderOf(picked.cdn),
    fresh: picked.fresh !== false,
    width: one(picked.width, Object.keys(WIDTHS)) || DEFAULTS.width,
    page: one(picked.page, ['light', 'dark']),
  };
}
