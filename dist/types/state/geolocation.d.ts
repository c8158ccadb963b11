import { type PositionLookupOptions } from '../congress/congress.ts';
import type { LookupResult } from './actions.ts';
import type { VisitState } from './state.ts';
/**
 * Asks the browser where the visitor is, and who represents that place. Never rejects.
 *
 * @param state the visit as it was when the visitor asked
 * @param options `state` is the one they live in, of a position near to a state line
 */
export declare function lookUpPosition(state: VisitState, options: PositionLookupOptions): Promise<LookupResult>;
