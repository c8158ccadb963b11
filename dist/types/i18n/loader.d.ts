import type { Translation } from './localizer.ts';
/** Adds a translation, for a build that carries it inside. */
export declare function addTranslation(language: string, translation: Translation): void;
/**
 * The language of the nearest `[lang]`, from an element outwards across shadow roots; English where it is one that the card
 * does not have.
 */
export declare function languageAt(element: Element): string;
/** The translation for a language, where it is already here. English needs none. */
export declare const translationFor: (language: string) => Translation | undefined;
/**
 * Fetches the translation for a language, once for everybody who asks. Never rejects: where it does not arrive, the developer
 * is told, English stays, and the next call tries again.
 */
export declare function loadTranslation(language: string): Promise<void>;
