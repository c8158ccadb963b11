import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import { type VisitState } from '../../state/state.ts';
import { HkElement } from '../base/hk-element.ts';
import type { Petition } from '../base/petition.ts';
import type { ShareContent } from '../base/share-content.ts';
/**
 * A form for a ZIP code, and then the visitor's members of Congress on one board: whom to call next, what to say, and how each
 * call went. It works inside a card and alone.
 *
 * @tag hk-rep-lookup
 *
 * @attr {string} for - Outside a card: the id of the card that it belongs to.
 *
 * @slot ask - What visitors are asked to do, shown until their members are.
 *
 * @csspart field - The field for the ZIP code.
 * @csspart find - The button that starts the lookup.
 * @csspart topics - The choice of what to call about.
 * @csspart script - What to say.
 * @csspart result - The answer of the lookup.
 * @csspart answer - The title of the answer, or of the calls.
 * @csspart before - What to know before a call.
 * @csspart outcome - A button for how a call went.
 * @csspart scan - The number as a QR code, for visitors with a mouse.
 * @csspart member-letter - A letter to a member.
 * @csspart calendar - The offer of a reminder for the visitor's calendar.
 * @csspart memory - The checkbox for remembering, inside a card with `remember`.
 * @csspart seat - The row of a seat.
 * @csspart name - The member's name, or a text if there is none.
 * @csspart office - Their office and party, or what was done.
 * @csspart seat-call - The link that dials.
 * @csspart number - The number in it.
 * @csspart local - The local offices of a member.
 * @csspart local-call - A link that dials a local office.
 * @csspart share-button - The button that passes the campaign on.
 * @csspart share-service - One of the other ways to pass it on.
 * @csspart picture - The picture to post.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup has an answer, of this kind.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - The visitor reported how a call went: `spoke`, `voicemail` or `missed`.
 * @fires {CustomEvent<{ action: string; activity: string }>} hk-action - The visitor did something about an action for the first time on this page: `call` or `letter`, or opened its `petition`.
 * @fires {CustomEvent<{ how: string }>} hk-letter - The visitor took a letter: `copy`, `contact` (copied, and the contact page opened) or `print`.
 * @fires {CustomEvent<{ how: string }>} hk-share - The visitor passed the campaign on.
 * @fires {CustomEvent<{ kind: string }>} hk-reminder - The visitor saved a file for their calendar: for a `call`.
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
    /** The address of a page with local events, for the end of the calls; set by the card. */
    eventsUrl?: string;
    /** The address of a page with what else can be done, for the end of the calls. */
    nextUrl?: string | undefined;
    /** The petition of the campaign, for the end of the calls; set by the card. */
    petition?: Petition | undefined;
    /** What a visitor can pass on, for the end of the calls; by default from the built-in campaign. Set by the card. */
    share?: ShareContent | undefined;
    /** The visitor opened the form again. */
    private _isChanging;
    disconnectedCallback(): void;
    protected firstUpdated(): void;
    constructor();
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-rep-lookup': HkRepLookup;
    }
}
