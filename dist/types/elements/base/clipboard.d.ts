import type { LitElement } from 'lit';
import type { Localizer } from '../../i18n/localizer.ts';
/**
 * Copies the text of an element, or the value of a text area.
 *
 * Http pages have no `navigator.clipboard`: there it selects the text and uses `execCommand`.
 *
 * @returns whether it was copied; if not, the text is selected, so that the visitor can copy it
 */
export declare function copyTextOf(element: HTMLElement): Promise<boolean>;
declare const COPIED_MESSAGES: {
    readonly number: "seat.copied";
    readonly script: "script.copied";
};
/** What can be copied: the number of the active member, or what to say. */
type CopyId = keyof typeof COPIED_MESSAGES;
/** Copies texts of an element, and remembers the message about it for the visitor. */
export declare class Copier {
    #private;
    private readonly host;
    constructor(host: LitElement);
    copy(id: CopyId): Promise<void>;
    reset(): void;
    /** The message for the visitor after something was copied; otherwise empty. */
    statusMessage(localizer: Localizer): string;
}
export {};
