import type { LitElement } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
/**
 * Copies the text of an element, or what is typed in a field.
 *
 * Pages without a secure context have no clipboard: there the text is selected and copied the old way.
 *
 * @returns whether it was copied; if not, it is selected
 */
export declare function copyTextOf(element: HTMLElement): Promise<boolean>;
declare const COPIED_MESSAGES: {
    readonly number: "seat.copied";
    readonly script: "script.copied";
};
/** The id of an element whose text can be copied. */
type CopyId = keyof typeof COPIED_MESSAGES;
/** Copies texts of an element, and keeps what to tell the visitor of it. */
export declare class Copier {
    #private;
    private readonly host;
    constructor(host: LitElement);
    /** Copies the text of the element with that id. */
    copy(id: CopyId): Promise<void>;
    reset(): void;
    /** What to tell the visitor of the copying of that element; empty where it was not copied. */
    statusMessage(id: CopyId, localizer: Localizer): string;
}
export {};
