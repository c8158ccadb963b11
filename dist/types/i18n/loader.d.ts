import type { Translation } from './localizer.ts';
/** Adds a translation, for a build that contains it. */
export declare function addTranslation(language: string, translation: Translation): void;
/**
 * The language of the nearest `lang` attribute, from an element outwards across shadow roots; English if the card does not
 * have that language.
 */
export declare function languageAt(element: Element): string;
/** The translation for a language, if it is loaded already. English has none. */
export declare const translationFor: (language: string) => Translation | undefined;
declare let readTranslation: (language: string) => Promise<Translation>;
/** Sets where translations come from, for a build that takes them along. */
export declare function setTranslationReader(read: typeof readTranslation): void;
/**
 * Fetches the translation for a language, once per page. Never rejects: if it cannot be loaded, the developer gets a warning,
 * the card stays English, and the next call tries again.
 */
export declare function loadTranslation(language: string): Promise<void>;
export {};
