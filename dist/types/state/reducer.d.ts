import type { Action } from './actions.ts';
import { type VisitState } from './state.ts';
/** The state after an action. Pure: everything that an action does beyond the state is in `effects.ts`. */
export declare function reducer(state: VisitState, action: Action): VisitState;
