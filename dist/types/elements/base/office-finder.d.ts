import type { LitElement } from 'lit';
import { type Member } from '../../congress/congress.ts';
import { type OfficeList } from '../../congress/offices.ts';
import type { VisitState } from '../../state/state.ts';
/** Fetches the local offices of the member that an element shows. */
export declare class OfficeFinder {
    #private;
    private readonly host;
    /** Null if they could not be loaded, undefined while they are loading. */
    list: OfficeList | null | undefined;
    constructor(host: LitElement);
    /** Fetches the offices, unless they are there; those that could not be loaded are fetched again. */
    find({ bioguide }: Member, directory: string | undefined, visit: VisitState): Promise<void>;
}
