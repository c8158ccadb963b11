import { besideModule, get } from '../../congress/read.ts';
import type { Messages } from '../../locales/en.ts';
import { warnValue } from './warn.ts';

/** The words of a language other than English, as its file holds them. What is missing is said in English. */
export interface Table {
  words: Partial<Messages>;
  states: Record<string, string>;
  parties: Record<string, string>;
  /** The built-in campaign, by where a text stands. */
  campaign: Record<string, string>;
}

declare const __LOCALES__: Record<string, string> | undefined;

/** Integrity hashes of the files beside the module; undefined where it runs from its sources. */
const HASHES = typeof __LOCALES__ === 'undefined' ? undefined : __LOCALES__;

const tables: Record<string, Table> = {};

/** Gives a language, for a build that carries it inside. */
export function setTable(language: string, table: Table): void {
  tables[language] = table;
}

/** The language of ours that a BCP 47 tag stands for, or undefined: every Chinese in traditional script is read as Hong Kong's. */
function languageOf(tag: string): 'en' | 'zh-HK' | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return language === 'en' ? 'en' : script === 'Hant' ? 'zh-HK' : undefined;
  } catch {
    return undefined;
  }
}

/** The language of the nearest `[lang]`, from an element outwards across shadow roots; English where we speak none of them. */
export function languageAt(element: Element): string {
  for (
    let node: Node | null | undefined = element;
    node;
    node = node.parentNode ?? (node as ShadowRoot).host
  ) {
    const tag = (node as HTMLElement).lang;
    const found = tag && languageOf(tag);
    if (found) return found;
    if (tag && node === element) warnValue('lang', tag, 'en or zh-HK');
    else if (tag) break;
  }
  return 'en';
}

/** The table of a language, at once where it is here. English needs none. */
export const tableOf = (language: string): Table | undefined => tables[language];

const loading: Record<string, Promise<void> | undefined> = {};

async function fetchTable(language: string): Promise<void> {
  try {
    const folder = besideModule(import.meta.url, HASHES ? 'locales/' : '../../locales/');
    const response = await get(`${folder}${language}.json`, HASHES && { integrity: HASHES[language]! });
    tables[language] = (await response.json()) as Table;
  } catch (error) {
    warnValue(
      'lang',
      language,
      `it with locales/${language}.json beside the module (${(error as Error).message})`,
    );
  }
  loading[language] = undefined;
}

/** Fetches the table of a language, once for everybody who asks. Never rejects: where it does not come, the developer is told and English stays. */
export const loadTable = (language: string): Promise<void> => (loading[language] ??= fetchTable(language));
