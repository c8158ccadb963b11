// What a site owner should see in the end, and all steps as one text for somebody else.
import { kindOf } from './kinds.js';
import { snippetOf } from './snippet.js';
import { stepsOf } from './steps.js';

/** @typedef {import('./picks.js').Picks} Picks */
/** @typedef {import('./homes.js').Built} Built */
/** @typedef {Parameters<typeof stepsOf>[2]} Here */

/** Some programs for mail cut a longer address. */
const MAX_MAIL = 1800;

/** The words on the card, by language. @type {Record<string, { title: string, field: string, button: string }>} */
const WORDS = {
  en: { title: 'United States', field: 'Your ZIP code', button: 'Find my members' },
  'zh-HK': { title: '美國', field: '你的郵政編碼（ZIP code）', button: '查找我的議員' },
};

/** @param {Picks} picks */
export function worksOf(picks) {
  const { title, field, button } = /** @type {typeof WORDS['en']} */ (WORDS[picks.lang] ?? WORDS['en']);
  const where = kindOf(picks.kind).way === 'address' ? 'behind the link, or in the frame,' : 'on your page';
  return `${where[0]?.toUpperCase()}${where.slice(1)} stands the title “${picks.heading || (picks.says === 'file' ? 'of your campaign' : title)}”, a field “${field}” and a button “${button}”. Type 59001: three names with numbers appear, two senators and one House member. If only a text with the number (202) 224-3121 stands there, the script does not run: look whether your site kept it.`;
}

/**
 * All steps, with the snippet, as plain text.
 * @param {Picks} picks
 * @param {Built} built
 * @param {Here} here
 */
export function lettersOf(picks, built, here) {
  const steps = stepsOf(picks, built, here).map((step, i) => `${i + 1}. ${step.replaceAll('`', '')}`);
  return [
    `How to put the card for Hong Kong on our site (${kindOf(picks.kind).name}):`,
    ...steps,
    'The snippet:',
    snippetOf(picks, built),
    `It works when you see this: ${worksOf(picks)}`,
  ].join('\n\n');
}

/**
 * The address of a mail with the steps. A snippet that is too long for it is named by the address of the choices.
 * @param {Picks} picks
 * @param {Built} built
 * @param {Here & { choices: string }} here `choices`: the address of this page with the choices
 */
export function mailOf(picks, built, { choices, ...here }) {
  const subject = encodeURIComponent('The card for Hong Kong on our site');
  const address = (/** @type {string} */ body) =>
    `mailto:?subject=${subject}&body=${encodeURIComponent(body)}`;
  const whole = address(lettersOf(picks, built, here));
  if (whole.length <= MAX_MAIL) return whole;
  return address(
    `Please put the card for Hong Kong on our site. Every step, and the snippet to copy, stand here:\n\n${choices}\n\nIt works when you see this: ${worksOf(picks)}`,
  );
}
