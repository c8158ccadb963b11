// The translations as they are published: minified, and with the integrity hash that the module checks.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../src/i18n/', import.meta.url));

export interface LocaleFile {
  language: string;
  text: string;
  /** The `integrity` option for `fetch`. */
  integrity: string;
}

export const localeFiles = (): LocaleFile[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const text = JSON.stringify(JSON.parse(readFileSync(FOLDER + file, 'utf8')));
      const hash = createHash('sha256').update(text).digest('base64');
      return { language: basename(file, '.json'), text, integrity: `sha256-${hash}` };
    });
