import type { findByPosition, findBySeat, findByZip, PositionLookupOptions } from '../../congress/index.ts';
import type { Visit } from './visit.ts';
export { enLocation as english } from '../../locales/en-location.ts';
interface Find {
    findByPosition: typeof findByPosition;
    findBySeat: typeof findBySeat;
    findByZip: typeof findByZip;
}
/**
 * What asking the browser where the visitor is changes in a visit. Never rejects.
 *
 * @param among the position is to tell which of the answer's districts is theirs
 * @param state of a position near to a state line, the state they live in
 */
export declare function findHere({ answer, zip }: Visit, among: boolean, state: string | undefined, options: PositionLookupOptions, { findByPosition, findBySeat, findByZip }: Find): Promise<Partial<Visit>>;
