import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import { type VisitState } from '../../state/state.ts';
import { HkElement } from '../base/hk-element.ts';
/**
 * A form for a ZIP code, and who represents it in Congress. It works inside a card and alone.
 *
 * @tag hk-rep-lookup
 *
 * @attr {string} for - Outside a card: the id of the card that it belongs to.
 *
 * @csspart field - The field for the ZIP code.
 * @csspart find - The button that starts the lookup.
 * @csspart topics - The choice of what to call about.
 * @csspart script - What to say.
 * @csspart result - The answer of the lookup.
 * @csspart answer - The title of the answer.
 * @csspart before - What to know before a call.
 * @csspart guide - The button that starts the guided calls.
 * @csspart outcome - A button for how a call went.
 * @csspart scan - The number as a QR code, for visitors with a mouse.
 * @csspart member-letter - A letter to a member.
 * @csspart memory - The checkbox for remembering, inside a card with `remember`.
 * @csspart seat - The box of a seat.
 * @csspart name - The member's name, or a text if there is none.
 * @csspart office - Their office: "Senator, Montana".
 * @csspart seat-call - The link that dials.
 * @csspart number - The number as selectable text.
 * @csspart local - The local offices of a member.
 * @csspart local-call - A link that dials a local office.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup has an answer, of this kind.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - The visitor reported how a call went: `spoke`, `voicemail`, `missed` or `skipped`.
 * @fires {CustomEvent<{ action: string; deed: string }>} hk-action - The visitor did something about an action for the first time on this page: `call` or `letter`.
 * @fires {CustomEvent<{ how: string }>} hk-letter - The visitor took a letter: `copy`, `contact` (copied, and the contact page opened) or `print`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The directory could not be loaded.
 */
export declare class HkRepLookup extends HkElement {
    #private;
    static styles: CSSResultGroup;
    /** The address of the directory folder, if the element is used alone; by default the `data` folder beside the module. */
    directory?: string;
    /** The level of its headings. */
    headingLevel: number | string;
    /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. */
    reportUrl?: string;
    /** Fetches the map of the whole country when a visitor shares their position, so that no request reveals their state. */
    private?: string | boolean;
    /** The state of the visit; set by the card. */
    visit: VisitState;
    /** What a call can be about; by default the topics of the built-in campaign. */
    topics?: Topic[];
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected firstUpdated(): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-rep-lookup': HkRepLookup;
    }
}
