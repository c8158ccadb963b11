import { type CSSResultGroup, type TemplateResult } from 'lit';
import type { Action } from '../../campaign/campaign.ts';
import { type Topic } from '../../campaign/topics.ts';
import type { ActivityLog } from '../../state/state.ts';
import { HkElement } from '../base/hk-element.ts';
import type { ShareContent } from '../base/share-content.ts';
/**
 * What a visitor can ask Congress for: an ordered list of actions, each with its asks. "Call about this" leads to the lookup
 * of the card around it; used alone, or in a card without one, it opens a lookup under the action.
 *
 * @tag hk-action-list
 *
 * @attr {string} for - Outside a card: the id of the card that it belongs to.
 *
 * @csspart action - One action.
 * @csspart action-title - Its title.
 * @csspart ask - One of its asks.
 * @csspart note - A note that is shown for a limited time.
 * @csspart call-about - The button that leads to the lookup.
 * @csspart write-about - The button that leads to the letters.
 * @csspart done - What the visitor did about an action.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - Used alone: the lookup under an action has an answer, of this kind.
 * @fires {CustomEvent<{ action: string; activity: string }>} hk-action - The visitor opened the `petition` of an action; used alone, also: they made a `call` or copied or printed a `letter` about it.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - Used alone: the visitor reported how a call went.
 * @fires {CustomEvent<{ how: string }>} hk-letter - Used alone: the visitor copied or printed a letter.
 * @fires {CustomEvent<{ how: string }>} hk-share - Used alone: the visitor passed the campaign on.
 * @fires {CustomEvent<{ kind: string }>} hk-reminder - Used alone: the visitor saved a file for their calendar, for a `call`.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - Used alone: the directory could not be loaded.
 */
export declare class HkActionList extends HkElement {
    #private;
    static styles: CSSResultGroup;
    /** Used alone: the id of the action whose lookup is open. */
    private _open;
    /** The actions; by default those of the built-in campaign. */
    actions?: Action[];
    /** The topic of each action; by default from the built-in campaign. */
    topics?: Topic[];
    /** The address of a petition, linked from the action that it is for. */
    petitionUrl?: string;
    /** The address of the directory folder, if the element is used alone. */
    directory?: string;
    /** Fetches the map of the whole country when a visitor shares their position, so that no request reveals their state. */
    private?: string | boolean;
    /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. */
    reportUrl?: string;
    /** The address of a page with what else can be done, for the end of the calls. */
    nextUrl?: string;
    /** The address of a page with local events, for the end of the calls; set by the card. */
    eventsUrl?: string;
    /** What a visitor can pass on, for the end of the calls; by default from the built-in campaign. Set by the card. */
    share?: ShareContent;
    /** What the visitor did about the actions; set by the card. */
    activity?: ActivityLog;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-action-list': HkActionList;
    }
}
