import { fetchFile, urlBesideModule } from '../lib/fetch-file.ts';
import { memoizePromise } from '../lib/memoize-promise.ts';
import { hostAround } from '../lib/native.ts';
import { ExplainedError, warnAttribute, warnOnce } from '../lib/warn.ts';
import type { Translation } from './localizer.ts';

declare const __LOCALES__: Record<string, string> | undefined;

/** Integrity hashes of the translations beside the module; undefined where the module runs from its sources. */
const HASHES = typeof __LOCALES__ === 'undefined' ? undefined : __LOCALES__;

const translations: Record<string, Translation> = {};

/** Adds a translation, for a build that contains it. */
export function addTranslation(language: string, translation: Translation): void {
  translations[language] = translation;
}

/** The card's language for a BCP 47 tag, or for one with underscores as some sites write it; or undefined. Traditional Chinese of any region gets Hong Kong Chinese. */
function languageOf(tag: string): 'en' | 'zh-HK' | undefined {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return language === 'en' ? 'en' : script === 'Hant' ? 'zh-HK' : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    // the tag is not to blame
    throw error;
  }
}

/**
 * The language of the nearest `lang` attribute, from an element outwards across shadow roots; English if the card does not
 * have that language.
 */
export function languageAt(element: Element): string {
  for (let node: Element | null | undefined = element; node; node = node.parentElement ?? hostAround(node)) {
    const { lang } = node as HTMLElement;
    // that of a form may be its field of that name
    const tag = typeof lang === 'string' ? lang : node.getAttribute('lang');
    const found = tag && languageOf(tag);
    if (found) return found;
    if (tag && node === element) warnAttribute('lang', tag, 'en or zh-HK');
    else if (tag) break;
  }
  return 'en';
}

/** The translation for a language, if it is loaded already. English has none. */
export const translationFor = (language: string): Translation | undefined => translations[language];

const loading = new Map<string, Promise<Translation>>();

let readTranslation = async (language: string): Promise<Translation> => {
  const folder = urlBesideModule(import.meta.url, HASHES ? 'locales/' : '');
  const response = await fetchFile(`${folder}${language}.json`, HASHES && { integrity: HASHES[language]! });
  return (await response.json()) as Translation;
};

/** Sets where translations come from, for a build that takes them along. */
export function setTranslationReader(read: typeof readTranslation): void {
  readTranslation = read;
}

/**
 * Fetches the translation for a language, once per page. Never rejects: if it cannot be loaded, the developer gets a warning,
 * the card stays English, and the next call tries again.
 */
export async function loadTranslation(language: string): Promise<void> {
  try {
    translations[language] = await memoizePromise(loading, language, () => readTranslation(language));
  } catch (error) {
    const problem = (error as Error).message;
    if (error instanceof ExplainedError) warnOnce(problem);
    else warnAttribute('lang', language, `it with locales/${language}.json beside the module (${problem})`);
  }
}
