// Checks the contrast of a card's colours by WCAG 2.2, including those that the card derives from the picked ones.
// The derived colours are computed as in src/elements/base/controls.styles.ts; a test compares both in a browser.

/** @typedef {[number, number, number]} Triple */
/** @typedef {{ accent: string, onAccent: string, surface: string, text: string }} Colours */
/** @typedef {{ what: string, theme: 'light' | 'dark', ratio: number, wanted: number }} Check */

/** The card's default colours. */
const DEFAULT_COLOURS = {
  light: { accent: '#ffc93c', surface: '#fffdf8', text: '#1d1b16' },
  dark: { accent: '#ffc93c', surface: '#171613', text: '#f2eee3' },
};

/** @param {string} hex @returns {Triple} linear light, 0 to 1 */
const linear = (hex) =>
  /** @type {Triple} */ (
    [1, 3, 5].map((at) => {
      const part = parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    })
  );

/** @param {Triple} light */
const luminance = ([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** @param {Triple} one @param {Triple} other */
function ratioOf(one, other) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** @param {Triple} light @returns {Triple} */
function toOklab([r, g, b]) {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** @param {Triple} lab @returns {Triple} linear light, clipped to sRGB */
function fromOklab([l, a, b]) {
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const parts = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
  return /** @type {Triple} */ (parts.map((part) => Math.min(1, Math.max(0, part))));
}

/** `color-mix(in oklab, one, other share)` @param {Triple} one @param {Triple} other @param {number} share */
function mix(one, other, share) {
  const [a, b] = [toOklab(one), toOklab(other)];
  return fromOklab(/** @type {Triple} */ (a.map((part, i) => part * (1 - share) + (b[i] ?? 0) * share)));
}

const BLACK = linear('#000000');
const WHITE = linear('#ffffff');
const RED = linear('#ee0000');

/**
 * The contrast of everything in a card with these colours, on a light and on a dark page.
 * @param {Colours} colours '' for those that are not picked
 * @param {string} [theme] the card's own theme; by default both are checked
 * @returns {Check[]}
 */
export function checksOf(colours, theme = '') {
  const themes = /** @type {('light' | 'dark')[]} */ (theme ? [theme] : ['light', 'dark']);
  return themes.flatMap((name) => {
    const [accent, surface, text] = /** @type {const} */ (['accent', 'surface', 'text']).map((key) =>
      linear(colours[key] || DEFAULT_COLOURS[name][key]),
    );
    if (!accent || !surface || !text) return [];
    const tint = mix(surface, accent, 0.14);
    const onAccent = colours.onAccent
      ? linear(colours.onAccent)
      : // as in the card: black if the accent is lighter than this
        Math.cbrt(luminance(accent)) > 0.565
        ? BLACK
        : WHITE;
    const edge = mix(accent, text, 0.55);
    /** @param {Triple} paint */
    const onBoth = (paint) => Math.min(ratioOf(paint, surface), ratioOf(paint, tint));
    /** @param {string} what @param {number} ratio @param {number} [wanted] @returns {Check} */
    const check = (what, ratio, wanted = 4.5) => ({ what, theme: name, ratio, wanted });
    return [
      check('Text', onBoth(text)),
      check('Notes', onBoth(mix(text, surface, 0.28))),
      check('Links', onBoth(mix(text, accent, 0.33))),
      check('Words on the button', ratioOf(onAccent, accent)),
      check('A mistake', onBoth(mix(text, RED, 0.62))),
      check('Edge of a control', Math.max(ratioOf(edge, tint), ratioOf(accent, tint)), 3),
    ];
  });
}

/** @param {Check} check */
export const isEnough = ({ ratio, wanted }) => ratio >= wanted;

/**
 * The result in words. The ratio is rounded down, because 4.49 is not 4.5.
 * @param {Check} check
 */
export function verdict(check) {
  const { ratio, wanted } = check;
  const rounded = `${(Math.floor(ratio * 10 + 0.001) / 10).toFixed(1)}:1`;
  if (!isEnough(check)) return `${rounded}, too pale: it needs ${wanted}:1`;
  return `${rounded}, ${ratio >= wanted + 2.5 ? 'very good' : 'good'}`;
}

/** Changes that may give enough contrast, the smallest first. @type {[Partial<Colours>, string][]} */
const FIXES = [
  [{ onAccent: '' }, 'Leave the words on the button to the card: it takes black or white, whichever reads.'],
  [{ text: '#1d1b16' }, 'Make the text dark.'],
  [{ text: '#f2eee3' }, 'Make the text light.'],
  [{ text: '#000000' }, 'Make the text black.'],
  [{ text: '#ffffff' }, 'Make the text white.'],
  [{ surface: '#fffdf8' }, 'Make the background light.'],
  [{ surface: '#171613' }, 'Make the background dark.'],
  [{ onAccent: '', text: '#1d1b16' }, 'Make the text dark, and leave the words on the button to the card.'],
  [{ onAccent: '', text: '#f2eee3' }, 'Make the text light, and leave the words on the button to the card.'],
  [{ onAccent: '', text: '#000000' }, 'Make the text black, and leave the words on the button to the card.'],
  [{ onAccent: '', text: '#ffffff' }, 'Make the text white, and leave the words on the button to the card.'],
  [{ surface: '', text: '' }, 'Leave text and background to the card.'],
  [{ onAccent: '', surface: '', text: '' }, 'Keep only the accent.'],
];

/**
 * A change that gives everything enough contrast; undefined if none is needed, or none was found.
 * @param {Colours} colours
 * @param {string} [theme]
 * @returns {{ change: Partial<Colours>, message: string } | undefined}
 */
export function suggestFix(colours, theme) {
  if (checksOf(colours, theme).every(isEnough)) return undefined;
  for (const [change, message] of FIXES)
    if (checksOf({ ...colours, ...change }, theme).every(isEnough)) return { change, message };
  return undefined;
}
