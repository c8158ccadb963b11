import type { Action } from './actions.ts';
import type { VisitState } from './state.ts';
/** What effects need from the store. */
export interface EffectContext {
    /** The state before the action and after it. */
    before: VisitState;
    after: VisitState;
    /** The element that owns the store: public events are sent from it. */
    host: HTMLElement;
    /** The address of the directory; undefined: the one beside the module. */
    directory: string | undefined;
    /** Whether positions are looked up without a request that reveals their state. */
    isPrivate: boolean;
    dispatch: (action: Action) => Promise<void>;
}
/** Runs the effects of an action; resolves when all of them have finished. */
export declare function runEffects(action: Action, context: EffectContext): Promise<void>;
