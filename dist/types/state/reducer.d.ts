import type { Action } from './actions.ts';
import { type VisitState } from './state.ts';
/** The state after an action. Side effects are in `effects.ts`. */
export declare function reducer(state: VisitState, action: Action): VisitState;
