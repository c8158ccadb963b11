// What somebody picked, and what a pick may be. Whatever comes from a form or an address goes through `clean`: what is
// none of these has its default.

/** The parts of a card, in the order that it has by itself. */
export const SECTIONS = ['image', 'greeting', 'call', 'letter', 'facts', 'appeal', 'actions', 'events'];

/** The languages of the card, each in its own words; by default that of the page. */
export const LANGUAGES = { en: 'English', 'zh-HK': '繁體中文' };

/** Widths to see the card at, in pixels. */
export const WIDTHS = { phone: 360, sidebar: 300, article: 680 };

/** More facts or actions than anybody reads. */
export const ROWS = 12;

/** One fact in somebody's own words. */
export const FACT = { figure: '', text: '', source: '' };

/** One action in somebody's own words, and what to say. */
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
  sections: SECTIONS,
  lang: '',
  theme: '',
  accent: '',
  onAccent: '',
  surface: '',
  text: '',
  organizer: '',
  organizerUrl: '',
  eventsUrl: '',
  petitionUrl: '',
  private: false,
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

/** @param {unknown} value @returns {string} without what no keyboard types, but for the end of a line */
const text = (value) =>
  typeof value === 'string'
    ? value.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    : '';

/** @param {unknown} value */
const line = (value) => text(value).replace(/\s+/g, ' ').trim();

/**
 * An absolute link that the card would follow, as it was written; '' where it is none.
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

/**
 * Where a file or a folder lies, from the page or absolute; '' where that is no address.
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

/** @param {unknown} value */
export function folderOf(value) {
  const place = placeOf(value).replace(/[?#].*/, '');
  return place && place.replace(/\/*$/, '/');
}

/**
 * Six digits; '' where it is no colour in digits.
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
  return names.length ? [...new Set(names)] : SECTIONS;
}

/**
 * Rows of which anything is written.
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
    lang: one(picked.lang, Object.keys(LANGUAGES)),
    theme: one(picked.theme, ['light', 'dark']),
    accent: colourOf(picked.accent),
    onAccent: colourOf(picked.onAccent),
    surface: colourOf(picked.surface),
    text: colourOf(picked.text),
    organizer: line(picked.organizer),
    organizerUrl: linkOf(picked.organizerUrl),
    eventsUrl: linkOf(picked.eventsUrl),
    petitionUrl: linkOf(picked.petitionUrl),
    private: picked.private === true,
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
