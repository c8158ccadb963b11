import type { LitElement } from 'lit';
import type { Words } from './words.ts';
declare const DONE: {
    readonly number: "seat.copied";
    readonly script: "script.copied";
};
/** The id of what can be copied. */
type Copied = keyof typeof DONE;
/** Copies a text of an element that a visitor sees, and knows what came of it. */
export declare class Copier {
    #private;
    private readonly host;
    constructor(host: LitElement);
    /**
     * Copies the text of the element with that id. Pages without a secure context have no clipboard: there the text is
     * selected and copied the old way.
     */
    copy(what: Copied): Promise<void>;
    forget(): void;
    /** What to tell the visitor: nothing where it was not copied; where it could only be selected, that. */
    said(what: Copied, words: Words): string;
}
export {};
