import { type CSSResultGroup, type TemplateResult } from 'lit';
import type { Action } from '../../campaign/campaign.ts';
import { type Topic } from '../../campaign/topics.ts';
import type { ActivityLog } from '../../state/state.ts';
import { HkElement } from '../base/hk-element.ts';
/**
 * What a visitor can ask Congress for: an ordered list, the single asks of an action nested in it. "Call about this" leads to
 * the lookup of the card around; alone, to one that opens under the action.
 *
 * @tag hk-action-list
 *
 * @attr {string} for - Alone: the id of the card whose actions these are.
 *
 * @csspart action - One action.
 * @csspart ask - One of its asks.
 * @csspart note - Something true for a time.
 * @csspart call-about - The button that leads to the lookup.
 * @csspart write-about - The button that leads to the letters.
 * @csspart done - What the visitor did about an action.
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - Alone: the lookup under an action was answered, with which kind of answer.
 * @fires {CustomEvent<{ action: string; deed: string }>} hk-action - The visitor opened the `petition` of an action; alone: or did something else about it, `call` or `letter`.
 * @fires {CustomEvent<{ outcome: string; chamber: string }>} hk-call - Alone: the visitor says how a call went.
 * @fires {CustomEvent<{ how: string }>} hk-letter - Alone: the visitor took a letter along.
 * @fires {CustomEvent<{ problem: string }>} hk-problem - Alone: the directory did not arrive whole.
 */
export declare class HkActionList extends HkElement {
    #private;
    static styles: CSSResultGroup;
    /** Alone: the id of the action whose lookup is open. */
    private _open;
    /** The actions; by default those of the built-in campaign. */
    actions?: Action[];
    /** What there is to say about each; by default made from the built-in campaign. */
    topics?: Topic[];
    /** The page of a petition: the action that is one opens it. */
    petitionUrl?: string;
    /** Where the directory's files lie, when the element stands alone. */
    directory?: string;
    /** What was done about the actions, from whoever keeps the visit. */
    activity?: ActivityLog;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-action-list': HkActionList;
    }
}
