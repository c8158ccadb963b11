/**
 * The card for apps with a bundler: its tables and translations are modules, which any bundler takes along and loads when they
 * are needed. So nothing is copied, and no address is set. It exports nothing, and where there is no page (a server that
 * renders) src/bundled.node.ts stands in its place.
 */
import { setDefaultDirectory } from './congress/directory.ts';
import { setTranslationReader } from './i18n/loader.ts';
import type { Translation } from './i18n/localizer.ts';
import './index.ts';

const tables = import.meta.glob<string>(['../data/**/*.txt', '../data/manifest.json'], {
  query: '?raw',
  import: 'default',
});
const translations = import.meta.glob<Translation>('./i18n/*.json', { import: 'default' });

async function load<T>(modules: Record<string, () => Promise<T>>, name: string): Promise<T> {
  const read = modules[name];
  if (!read) throw new Error(`${name} is not in this build`);
  return read();
}

setDefaultDirectory(async (file) =>
  new TextEncoder().encode(await load(tables, `../data/${file.split('?')[0]!}`)),
);
setTranslationReader((language) => load(translations, `./i18n/${language}.json`));
