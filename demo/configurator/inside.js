// What the tag holds for visitors without scripts, for search engines, feeds and newsletters.
import { wordsOf } from './words.js';

/** @typedef {import('./picks.js').Picks} Picks */
/** @typedef {import('./homes.js').Built} Built */

const NUMBER = '<a href="tel:+12022243121">(202) 224-3121</a>';
/** @type {Record<string, string>} */
const SWITCHBOARD = {
  en: `Call the U.S. Capitol switchboard, ${NUMBER}, and ask for your senators and your representative.`,
  'zh-HK': `請致電國會總機 ${NUMBER}，請接線生轉駁至你的參議員和眾議員。`,
};

/** The sections that the owner wrote: they stand in the tag already. @param {Picks} picks */
const ownSections = (picks) => wordsOf(picks).map(({ attributes }) => attributes?.['slot']);

/**
 * The campaign as the card shows it: a campaign file says itself what is left out, and a title of the tag goes before that of the
 * file in every language.
 * @param {Picks} picks
 * @param {Built} built
 */
function campaignOf({ says, heading, leaveOut, lang }, { file }) {
  const language = lang || 'en';
  const campaign = says === 'file' ? file : { leaveOut };
  if (!heading) return campaign ?? {};
  const { translations } = /** @type {{ translations?: Record<string, object> }} */ (campaign ?? {});
  const translated = { ...translations?.[language], title: heading };
  return { ...campaign, title: heading, translations: { ...translations, [language]: translated } };
}

/**
 * @param {Picks} picks
 * @param {Built} built
 * @param {RegExp} [more] further characters to escape
 * @param {string} [indent]
 */
export function insideOf(picks, built, more = /\{(?=[{%#])/g, indent = '  ') {
  const lang = picks.lang || 'en';
  const own = ownSections(picks);
  const text =
    picks.inside === 'campaign' && built.text
      ? built.text({
          lang,
          file: campaignOf(picks, built),
          sections: picks.sections.filter((name) => !own.includes(name)),
        })
      : /** @type {string} */ (SWITCHBOARD[lang] ?? SWITCHBOARD['en']);
  return text.replace(more, (character) => `&#${character.charCodeAt(0)};`).replace(/^(?=.)/gm, indent);
}
