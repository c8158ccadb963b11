import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { HkElement } from '../base/hk-element.ts';
/**
 * A campaign for Hong Kong in the United States, with a lookup that gives a visitor the members of Congress to call.
 *
 * @tag hk-advocacy-card
 *
 * @slot - What stands inside without a name shows while a campaign file, or the words of its language, are on their way.
 * @slot image - The picture, square.
 * @slot greeting - Instead of the greeting.
 * @slot letter - Instead of the letter.
 * @slot facts - A `ul` or `ol` of facts: `<strong>` is the figure, `<small>` source and date, the list's `aria-label` the title.
 * @slot appeal - Instead of the appeal.
 * @slot actions - An `ol` of actions, the asks nested; `data-script` on an item is what to say, the list's `aria-label` the title.
 * @slot events - Local events.
 * @slot footer - Last words.
 *
 * @csspart card - The whole card.
 * @csspart kicker - The line over the title.
 * @csspart title - Its title.
 * @csspart image - The picture.
 * @csspart greeting - The greeting.
 * @csspart call - The part that asks for a call and holds the lookup.
 * @csspart call-title - Its title.
 * @csspart letter - The letter.
 * @csspart facts - The part with the facts.
 * @csspart appeal - The appeal.
 * @csspart actions - The part with the actions.
 * @csspart events - The part with the events.
 * @csspart section-title - The title of a part.
 * @csspart footer - Who is asking, and last words.
 * @csspart topics - Handed on from the lookup: what a call can be about.
 * @csspart field - The ZIP code's field.
 * @csspart find - The button that starts the lookup.
 * @csspart script - What to say.
 * @csspart result - What the lookup answers.
 * @csspart answer - The title of the answer.
 * @csspart before - What to know before a call.
 * @csspart guide - The button that begins the calls, one at a time.
 * @csspart outcome - A button that says how a call went.
 * @csspart scan - The number as a QR code, where the visitor has a mouse.
 * @csspart member-letter - A letter to a member.
 * @csspart memory - The box for it, in a card that may remember.
 * @csspart seat - The box of a seat.
 * @csspart name - A member's name, or what stands in its place.
 * @csspart office - What they hold: "Senator, Montana".
 * @csspart seat-call - The link that dials.
 * @csspart number - The number as selectable text.
 * @csspart local - The local offices of a member.
 * @csspart local-call - A link that dials one.
 * @csspart fact - One fact.
 * @csspart figure - Its figure.
 * @csspart source - Who says so, and when.
 * @csspart action - One action.
 * @csspart ask - One of its asks.
 * @csspart note - Something true for a time.
 * @csspart call-about - The button that leads to the lookup.
 * @csspart write-about - The button that leads to the letters.
 * @csspart done - What the visitor did about an action.
 * @csspart link - The link to the events.
 *
 * @cssprop [--hk-space] - Room between the parts and at the edges; by default by the card's width.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup was answered, with which kind of answer.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - The visitor says how a call went: `spoke`, `voicemail`, `missed` or `skipped`.
 * @fires {CustomEvent<{ action: string; deed: string }>} hk-action - The visitor did something about an action, for the first time here: `call` or `letter`; or opened the `petition`.
 * @fires {CustomEvent<{ how: string }>} hk-letter - The visitor took a letter along: `copy`, `contact` (copied, and the contact page opened) or `print`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The directory did not arrive whole, or the campaign file could not be used.
 */
export declare class HkAdvocacyCard extends HkElement {
    #private;
    static styles: CSSResultGroup;
    private _file?;
    /** The campaign file, or what this browser remembers, is on its way. */
    private _isLoading;
    /** `us`, the built-in campaign, or the address of a campaign file. */
    campaign: string;
    /** The title, instead of the campaign's. */
    heading?: string;
    /** The address of a square picture. */
    image?: string;
    /** What the picture shows, for those who do not see it. */
    imageAlt: string;
    /** Who is asking. */
    organizer?: string;
    /** Where those who are asking can be found. */
    organizerUrl?: string;
    /** The page of local events. */
    eventsUrl?: string;
    /** The page of a petition. */
    petitionUrl?: string;
    /** Where a visitor tells of a wrong number: a form or a mail address. Seat and number are filled in. */
    reportUrl?: string;
    /** Any of `image greeting call letter facts appeal actions events`, in the order wanted. */
    sections?: string;
    /** The level of the card's title. */
    headingLevel: number | string;
    /** The last day of the campaign, such as `2027-01-03`, or its last instant. */
    expires?: string;
    /** Where the directory's files lie. Without it: beside the module. */
    directory?: string;
    /** Asks for the map of the whole country, when a visitor tells where they are: no request tells their state. */
    private?: string | boolean;
    /** Offers visitors to remember on their device what they did here, for 90 days. */
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
