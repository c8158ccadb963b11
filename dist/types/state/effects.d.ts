import type { Action } from './actions.ts';
import type { VisitState } from './state.ts';
/** What effects need of the store whose action it was. */
export interface EffectContext {
    /** The state before the action and after it. */
    before: VisitState;
    after: VisitState;
    /** The element whose visit it is: public events are sent from it. */
    host: HTMLElement;
    /** The address of the directory; undefined: the one beside the module. */
    directory: string | undefined;
    /** Whether a position is looked up without telling its state to anybody. */
    isPrivate: boolean;
    dispatch: (action: Action) => Promise<void>;
}
/** Runs the effects of an action; resolves when there is nothing more to come. */
export declare function runEffects(action: Action, context: EffectContext): Promise<void>;
