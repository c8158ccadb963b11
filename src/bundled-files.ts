// Makes the tables and the translations of the build for bundlers the card's own.
import { setDefaultDirectory } from './congress/directory.ts';
import { setTranslationReader } from './i18n/loader.ts';
import type { Translation } from './i18n/localizer.ts';

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

setDefaultDirectory((file) => load(tables, `../data/${file.split('?')[0]!}`));
setTranslationReader((language) => load(translations, `./i18n/${language}.json`));
