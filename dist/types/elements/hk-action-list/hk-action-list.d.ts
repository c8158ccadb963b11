import { type CSSResultGroup, type TemplateResult } from 'lit';
import { type Topic } from '../../campaign/topics.ts';
import type { Action } from '../../campaign/types.ts';
import { HkElement } from '../shared/base.ts';
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
 *
 * @fires {CustomEvent<{ kind: string }>} hk-lookup - Alone: the lookup under an action was answered, with which kind of answer.
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
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'hk-action-list': HkActionList;
    }
}
