// The keys of the card's own words, which every visitor would download twice: in the table and where they are used.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const FOLDER = fileURLToPath(new URL('../../src/locales/', import.meta.url));

/** English, that of the module first: its keys are its order. */
const SOURCES = ['en.ts', 'en-location.ts', 'en-offices.ts', 'en-guide.ts'];

const codes = new Map(
  SOURCES.flatMap((file) => [...readFileSync(FOLDER + file, 'utf8').matchAll(/^ {2}'([\w.-]+)':/gm)]).map(
    ([, key], i) => [key!, String(i)],
  ),
);

/** Source text or JSON with a number in the place of each key, so long as the key stands alone in quotes. */
export const shortenKeys = (text: string): string =>
  text
    // the table itself: the keys are its order
    .replace(
      /(?<=const en = )\{(.+?)^\}/ms,
      (_, rows: string) => `[${rows.replace(/^ {2}'[\w.-]+':/gm, '')}]`,
    )
    .replace(/(['"])([\w.-]+)\1/g, (all, quote: string, key: string) => {
      const code = codes.get(key);
      return code === undefined ? all : quote === '"' ? `"${code}"` : code;
    });

/** Short keys for the card's own words. */
export const shortKeys: Plugin = {
  name: 'short-keys',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/(elements|locales|cli)\b/.test(id) ? { code: shortenKeys(code), map: null } : null,
};
