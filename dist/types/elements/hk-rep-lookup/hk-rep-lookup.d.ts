import { type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Topic } from '../../campaign/topics.ts';
import { type VisitState } from '../../state/state.ts';
import { HkElement } from '../base/hk-element.ts';
/**
 * A visitor's ZIP code, and who represents it in Congress. It works inside a card and alone.
 *
 * @tag hk-rep-lookup
 *
 * @attr {string} for - Alone: the id of the card whose visit it shows.
 *
 * @csspart field - The ZIP code's field.
 * @csspart find - The button that starts the lookup.
 * @csspart topics - What a call can be about.
 * @csspart script - What to say.
 * @csspart result - What the lookup answers.
 * @csspart answer - The title of the answer.
 * @csspart before - What to know before a call.
 * @csspart guide - The button that begins the calls, one at a time.
 * @csspart outcome - A button that says how a call went.
 * @csspart scan - The number as a QR code, where the visitor has a mouse.
 * @csspart member-letter - A letter to a member.
 * @csspart memory - Inside a card that may remember: the box for it.
 * @csspart seat - Handed on from the seats of the answer: the box of one.
 * @csspart name - The member's name, or what stands in its place.
 * @csspart office - What they hold: "Senator, Montana".
 * @csspart seat-call - The link that dials.
 * @csspart number - The number as selectable text.
 * @csspart local - The local offices of a member.
 * @csspart local-call - A link that dials one.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - A lookup was answered, with which kind of answer.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - The visitor says how a call went: `spoke`, `voicemail`, `missed` or `skipped`.
 * @fires {CustomEvent<{ action: string; deed: string }>} hk-action - The visitor did something about an action, for the first time here: `call` or `letter`.
 * @fires {CustomEvent<{ how: string }>} hk-letter - The visitor took a letter along: `copy`, `contact` (copied, and the contact page opened) or `print`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - The directory did not arrive whole.
 */
export declare class HkRepLookup extends HkElement {
    #private;
    static styles: CSSResultGroup;
    /** Where the directory's files lie, when the element stands alone. Without it: beside the module. */
    directory?: string;
    /** The level of its headings. */
    headingLevel: number | string;
    /** Where a wrong number is told: a form or a mail address. */
    reportUrl?: string;
    /** Asks for the map of the whole country, when a visitor tells where they are: no request tells their state. */
    private?: string | boolean;
    /** What is known of the visitor, from whoever keeps it. */
    visit: VisitState;
    /** What a call can be about; by default what the built-in campaign asks for. */
    topics?: Topic[];
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-rep-lookup': HkRepLookup;
    }
}
