import type { Messages } from '../../locales/en.ts';
/** The words of a language other than English, as its file holds them. What is missing is said in English. */
export interface Table {
    words: Partial<Messages>;
    states: Record<string, string>;
    parties: Record<string, string>;
    /** The built-in campaign, by where a text stands. */
    campaign: Record<string, string>;
}
/** Gives a language, for a build that carries it inside. */
export declare function setTable(language: string, table: Table): void;
/** The language of the nearest `[lang]`, from an element outwards across shadow roots; English where we speak none of them. */
export declare function languageAt(element: Element): string;
/** The table of a language, at once where it is here. English needs none. */
export declare const tableOf: (language: string) => Table | undefined;
/** Fetches the table of a language, once for everybody who asks. Never rejects: where it does not come, the developer is told and English stays. */
export declare const loadTable: (language: string) => Promise<void>;
