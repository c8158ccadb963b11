// What a site owner should see in the end, and all steps as one text for somebody else.
import { homeOf } from './homes.js';
import { kindOf } from './kinds.js';
import { snippetOf } from './snippet.js';
import { stepsOf } from './steps.js';
import { reachOf } from './where.js';

/** @typedef {import('./picks.js').Picks} Picks */
/** @typedef {import('./homes.js').Built} Built */
/** @typedef {Parameters<typeof stepsOf>[2] & { choices: string }} Here `choices`: the address of this page with the choices */

/** Some programs for mail cut a longer address. */
const MAX_MAIL = 1800;

/** The words on the card, by language. @type {Record<string, { title: string, field: string, button: string }>} */
const WORDS = {
  en: { title: 'United States', field: 'Your ZIP code', button: 'Find my members' },
  'zh-HK': { title: '美國', field: '你的郵政編碼（ZIP code）', button: '查找我的議員' },
};

/** What somebody sees where the snippet came through only in part, by way. @param {Picks} picks */
function failsOf(picks) {
  const { way, homes } = kindOf(picks.kind);
  const text = 'If only a text with the number (202) 224-3121 stands there, the script does not run: look';
  if (way === 'address') return '';
  if (way === 'shortcode') return ' If the shortcode itself stands there, the plugin is not active.';
  if (homes.includes('bundle')) return ` ${text} at the console of your browser.`;
  return ` ${text} whether your site kept it, with straight quotation marks (") around its values. If the snippet itself can be read there, it was pasted as text: paste it where your editor takes HTML or code.`;
}

/** @param {Picks} picks */
export function worksOf(picks) {
  const { title, field, button } = /** @type {typeof WORDS['en']} */ (WORDS[picks.lang] ?? WORDS['en']);
  const where = kindOf(picks.kind).way === 'address' ? 'Behind the link, or in the frame,' : 'On your page';
  const named =
    picks.says === 'file' && !picks.heading
      ? 'the title of your campaign'
      : `the title “${picks.heading || title}”`;
  const fails = failsOf(picks);
  if (!picks.sections.includes('call')) return `${where} stands ${named}.${fails}`;
  const chinese = /** @type {typeof WORDS['en']} */ (WORDS['zh-HK']);
  const inChinese = picks.lang
    ? ''
    : ` On a page in Chinese, the field is “${chinese.field}” and the button “${chinese.button}”.`;
  return `${where} stands ${named}, a field “${field}” and a button “${button}”.${inChinese} Type 59001: three names with numbers appear, two senators and one House member.${fails}`;
}

/** Whether somebody else can open an address. @param {string} address */
const isOpenToOthers = (address) => ['public', 'insecure'].includes(reachOf(address));

/** Where somebody else gets what the first step names. @param {Picks} picks @param {Built} built @param {Here} here */
function sourceOf(picks, built, { choices }) {
  const home = homeOf(picks, built);
  if (home === 'site' || home === 'cdn') return [];
  if (!isOpenToOthers(choices))
    return ['What step 1 names lies with the sender of these steps: ask them to send it along.'];
  return home === 'bundle' ? [] : [`What step 1 names can be downloaded here: ${choices}`];
}

/**
 * All steps, with the snippet, as plain text.
 * @param {Picks} picks
 * @param {Built} built
 * @param {Here} here
 */
export function lettersOf(picks, built, here) {
  const steps = stepsOf(picks, built, here).map(
    (step, i) => `${i + 1}. ${step.replaceAll('`', '').replace(' (below)', '')}`,
  );
  return [
    `How to put the card for Hong Kong on our site (${kindOf(picks.kind).name}):`,
    ...steps,
    ...sourceOf(picks, built, here),
    'The snippet:',
    snippetOf(picks, built),
    `It works when you see this: ${worksOf(picks)}`,
  ].join('\n\n');
}

/**
 * The address of a mail with the steps; '' if there is none that helps. A snippet that is too long for it is named by the
 * address of the choices, where the reader of the mail can open that.
 * @param {Picks} picks
 * @param {Built} built
 * @param {Here} here
 */
export function mailOf(picks, built, here) {
  const subject = encodeURIComponent('The card for Hong Kong on our site');
  const address = (/** @type {string} */ body) =>
    `mailto:?subject=${subject}&body=${encodeURIComponent(body)}`;
  const whole = address(lettersOf(picks, built, here));
  if (whole.length <= MAX_MAIL) return whole;
  if (!isOpenToOthers(here.choices)) return '';
  return address(
    `Please put the card for Hong Kong on our site. Every step, and the snippet to copy, stand here:\n\n${here.choices}\n\nIt works when you see this: ${worksOf(picks)}`,
  );
}
