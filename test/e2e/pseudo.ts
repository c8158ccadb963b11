// A language that nobody speaks: English, 60 % longer, accented, from right to left. It is served in the place of
// zh-HK, so that everything that is looked up in a table of words shows what a long language does to it.
import type { Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { translate } from '../../src/campaign/translation.ts';
import { us } from '../../src/campaign/built-in-campaign.ts';
import { stateNames } from '../../src/i18n/states.ts';
import { en as english } from '../../src/i18n/messages.ts';

const ACCENTS: Record<string, string> = {
  a: 'à',
  e: 'ë',
  i: 'î',
  o: 'ø',
  u: 'ů',
  n: 'ñ',
  s: 'š',
  c: 'ç',
  y: 'ý',
  z: 'ž',
};

/** A word with every letter in its place and three of five twice. */
const stretch = (word: string) =>
  [...word]
    .map((letter, i) => {
      const accented = ACCENTS[letter] ?? letter;
      return Math.floor((i + 1) * 0.6) > Math.floor(i * 0.6) ? accented + accented : accented;
    })
    .join('');

/** A text in it: values in {braces} stay, and digits keep their order. */
const pseudo = (text: string) =>
  text.replace(/\{\w+\}|[a-z][a-z'’]*/gi, (word) =>
    // letters that are read from right to left, between marks that say so to what stands around
    word.startsWith('{') ? word : `\u200f\u202e${stretch(word)}\u202c\u200f`,
  );

const pseudoTable = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key, pseudo(text)]));

/** The built-in campaign by where a text stands: translated into those places first, and then both read side by side. */
function campaignTable(): Record<string, string> {
  const places = translate(us, new Proxy({}, { get: (_, place) => place }));
  const table: Record<string, string> = {};
  const read = (said: unknown, place: unknown): void => {
    if (typeof said === 'object' && said)
      for (const [key, inner] of Object.entries(said)) read(inner, (place as Record<string, unknown>)[key]);
    // what is no text stays what it is
    else if (typeof said === 'string' && said !== place) table[place as string] = pseudo(said);
  };
  read(us, places);
  return table;
}

/** A translation file as the card fetches it. */
const makeFile = () =>
  JSON.stringify({
    messages: pseudoTable(english),
    states: pseudoTable(stateNames),
    parties: pseudoTable({ Democrat: 'Democrat', Republican: 'Republican', Independent: 'Independent' }),
    campaign: campaignTable(),
  });

const withHash = (text: string) => ({ text, hash: createHash('sha256').update(text).digest('base64') });

/** Made once for all tests. */
let file: ReturnType<typeof withHash> | undefined;

/** From now on, zh-HK is this language on the page. The module asks for the file by its hash, and gets this one's. */
export async function usePseudoLanguage(page: Page): Promise<void> {
  const { text, hash } = (file ??= withHash(makeFile()));
  await page.route('**/dist/locales/zh-HK.json', (route) =>
    route.fulfill({ body: text, contentType: 'application/json' }),
  );
  await page.route('**/dist/hk-advocacy-card.js', async (route) => {
    const response = await route.fetch();
    const module = await response.text();
    await route.fulfill({ response, body: module.replace(/(?<="zh-HK":")sha256-[^"]+/, `sha256-${hash}`) });
  });
}
