// Makes the tables and the translations of the build for bundlers the card's own.
import { setDefaultDirectory } from './congress/directory.ts';
import { setTranslationReader } from './i18n/loader.ts';
import type { Translation } from './i18n/localizer.ts';
import { ExplainedError } from './lib/warn.ts';

// without the tables before these, which have a checksum in their names: no upload of a bundle is half done
const tables = import.meta.glob<string>(['../data/**/*.txt', '!../data/*/*-*.txt', '../data/manifest.json'], {
  query: '?raw',
  import: 'default',
});
const translations = import.meta.glob<Translation>('./i18n/*.json', { import: 'default' });

const BLOCKED =
  'the page\'s Integrity-Policy blocks the files that hk-advocacy-card/bundled loads. Add the hash of each of them to an import map before the app: <script type="importmap">{ "integrity": { "/assets/manifest.js": "sha384-..." } }</script>.';

/** Whether the page allows only scripts whose hash it names. Nothing but its header says so; it is asked after an import failed. */
async function hasIntegrityPolicy(): Promise<boolean> {
  try {
    const { headers } = await fetch(location.href, { method: 'HEAD', cache: 'force-cache' });
    return /blocked-destinations=\([^)]*\bscript\b/.test(headers.get('Integrity-Policy') ?? '');
  } catch {
    return false;
  }
}

async function load<T>(modules: Record<string, () => Promise<T>>, name: string): Promise<T> {
  const read = modules[name];
  if (!read) throw new Error(`${name} is not in this build`);
  try {
    return await read();
  } catch (error) {
    throw (await hasIntegrityPolicy()) ? new ExplainedError(BLOCKED) : error;
  }
}

setDefaultDirectory((file) => load(tables, `../data/${file.split('?')[0]!}`));
setTranslationReader((language) => load(translations, `./i18n/${language}.json`));
