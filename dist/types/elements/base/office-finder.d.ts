import type { LitElement } from 'lit';
import { type Member } from '../../congress/congress.ts';
import { type OfficeList } from '../../congress/offices.ts';
import type { VisitState } from '../../state/state.ts';
/** Fetches the table of local offices when a visitor wants to see those of a member. */
export declare class OfficeFinder {
    #private;
    private readonly host;
    constructor(host: LitElement);
    /** A member's offices; null if they could not be loaded, undefined until they are. */
    listOf({ bioguide }: Member, directory: string | undefined, visit: VisitState): OfficeList | null | undefined;
    /** What could not be loaded is fetched again. */
    retry(): void;
    /** Fetches the offices, unless they are there or could not be loaded. */
    load(directory: string | undefined, visit: VisitState): Promise<void>;
}
