import { type PositionLookupOptions } from '../congress/congress.ts';
import type { LookupResult } from './actions.ts';
import type { VisitState } from './state.ts';
/**
 * Asks the browser for the visitor's position, and looks up who represents it. Never rejects.
 *
 * @param state the visit when the visitor asked
 * @param options `state` is the visitor's choice, for a position close to a state line
 */
export declare function lookUpPosition(state: VisitState, options: PositionLookupOptions): Promise<LookupResult>;
