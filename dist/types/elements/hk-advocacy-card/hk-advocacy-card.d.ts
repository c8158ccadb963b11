import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { HkElement } from '../base/hk-element.ts';
/**
 * A campaign for Hong Kong in the United States, with a lookup that shows visitors which members of Congress to call.
 *
 * @tag hk-advocacy-card
 *
 * @slot - Content without a slot name is shown while a campaign file or a translation is loading.
 * @slot image - The picture, square.
 * @slot greeting - Instead of the greeting.
 * @slot letter - Instead of the letter.
 * @slot facts - A `ul` or `ol` of facts: `<strong>` is the figure, `<small>` source and date, the list's `aria-label` the title.
 * @slot appeal - Instead of the appeal.
 * @slot actions - An `ol` of actions with nested lists of asks; `data-script` on an item is what to say, in English where the list's `lang` is another language; the list's `aria-label` is the title.
 * @slot events - Local events.
 * @slot footer - Text at the end of the card.
 *
 * @csspart card - The whole card.
 * @csspart kicker - The line above the title.
 * @csspart languages - The choice of the language, with `languages`.
 * @csspart title - Its title.
 * @csspart image - The picture.
 * @csspart greeting - The greeting.
 * @csspart call - The section that asks for a call, with the lookup.
 * @csspart call-title - Its title.
 * @csspart organizer - Who runs the campaign.
 * @csspart letter - The letter.
 * @csspart facts - The section with the facts.
 * @csspart appeal - The appeal.
 * @csspart actions - The section with the actions.
 * @csspart events - The section with the events.
 * @csspart share - The section in which a visitor passes the campaign on.
 * @csspart share-button - The button that passes it on, also at the end of the calls.
 * @csspart share-service - One of the other ways to pass it on.
 * @csspart picture - The picture to post.
 * @csspart section-title - The title of a section.
 * @csspart footer - The text at the end.
 * @csspart topics - The choice of what to call about.
 * @csspart field - The field for the ZIP code.
 * @csspart find - The button that starts the lookup.
 * @csspart script - What to say.
 * @csspart result - The answer of the lookup.
 * @csspart answer - The title of the answer, or of the calls.
 * @csspart before - What to know before a call.
 * @csspart outcome - A button for how a call went.
 * @csspart scan - The number as a QR code, for visitors with a mouse.
 * @csspart member-letter - A letter to a member.
 * @csspart calendar - The offer of a file for the visitor's calendar.
 * @csspart memory - The checkbox for remembering, in a card with `remember`.
 * @csspart seat - The row of a seat.
 * @csspart name - A member's name, or a text if there is none.
 * @csspart office - Their office and party, or what was done.
 * @csspart seat-call - The link that dials.
 * @csspart number - The number in it.
 * @csspart local - The local offices of a member.
 * @csspart local-call - A link that dials a local office.
 * @csspart fact - One fact.
 * @csspart figure - Its figure.
 * @csspart source - Its source and date.
 * @csspart action - One action.
 * @csspart action-title - Its title.
 * @csspart ask - One of its asks.
 * @csspart note - A note that is shown for a limited time.
 * @csspart call-about - The button that leads to the lookup.
 * @csspart write-about - The button that leads to the letters.
 * @csspart done - What the visitor did about an action.
 * @csspart event - One event.
 * @csspart link - The link to the events.
 *
 * @cssprop [--hk-space] - Space between the sections and at the edges; by default depends on the card's width.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup has an answer, of this kind.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - The visitor reported how a call went: `spoke`, `voicemail` or `missed`.
 * @fires {CustomEvent<{ action: string; activity: string }>} hk-action - The visitor did something about an action for the first time on this page: `call` or `letter`; or opened its `petition`.
 * @fires {CustomEvent<{ how: string }>} hk-letter - The visitor took a letter: `copy`, `contact` (copied, and the contact page opened) or `print`.
 * @fires {CustomEvent<{ how: string }>} hk-share - The visitor passed the campaign on: `sheet` (the menu of their device), `copy`, `mail`, or a service: `whatsapp`, `telegram`, `facebook`, `x`, `bluesky`, `threads`; or `picture`: they saved, copied or shared the picture.
 * @fires {CustomEvent<{ kind: string }>} hk-reminder - The visitor saved a file for their calendar: for a `call` or an `event`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The `directory` could not be loaded, or the `campaign` file or the file of `events` could not be used.
 */
export declare class HkAdvocacyCard extends HkElement {
    #private;
    static styles: CSSResultGroup;
    private _file?;
    /** The campaign file, or what this browser remembers, is loading. */
    private _isLoading;
    /** `us`, the built-in campaign, or the address of a campaign file. */
    campaign: string;
    /** The title, instead of the campaign's. */
    heading?: string;
    /** The address of a square picture. */
    image?: string;
    /** The alternative text of the picture. */
    imageAlt: string;
    /** Who runs the campaign. */
    organizer?: string;
    /** The address of the organizer's site. */
    organizerUrl?: string;
    /** The address of a page with local events. */
    eventsUrl?: string;
    /** The address of a file of events: JSON in the words of schema.org. */
    eventsSrc?: string;
    /** The address of a petition. */
    petitionUrl?: string;
    /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. Seat and number are filled in. */
    reportUrl?: string;
    /** The address that visitors pass on; by default that of the page. In a frame, nothing is passed on without it. */
    shareUrl?: string;
    /** The address of a page with what else a visitor can do, for the end of the calls. */
    nextUrl?: string;
    /** Any of `image greeting call letter facts appeal actions events share`, in the order wanted. */
    sections?: string;
    /** Ids of items of the campaign that are left out, such as `hketo-act abode`. */
    leaveOut?: string;
    /** The level of the card's title. */
    headingLevel: number | string;
    /** The last day of the campaign, such as `2027-01-03`, or its last instant. */
    expires?: string;
    /** The address of the directory folder; by default the `data` folder beside the module. */
    directory?: string;
    /** Fetches the map of the whole country when a visitor shares their position, so that no request reveals their state. */
    private?: string | boolean;
    /** The languages that visitors can choose in the card's head, such as `en zh-HK`. */
    languages?: string;
    /** Lets visitors choose to have this device remember what they did, for 90 days. */
    remember?: string | boolean;
    constructor();
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-advocacy-card': HkAdvocacyCard;
    }
}
