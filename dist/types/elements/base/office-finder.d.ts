import type { LitElement } from 'lit';
import { type Member } from '../../congress/congress.ts';
import { type OfficeList } from '../../congress/offices.ts';
import type { VisitState } from '../../state/state.ts';
/** Fetches the local offices of the member that an element shows. */
export declare class OfficeFinder {
    #private;
    private readonly host;
    /** Null if they could not be loaded, undefined until they are. */
    list: OfficeList | null | undefined;
    constructor(host: LitElement);
    /** What could not be loaded is fetched again. */
    retry(): void;
    /** Fetches the offices, unless they are there or could not be loaded. */
    find({ bioguide }: Member, directory: string | undefined, visit: VisitState): Promise<void>;
}
