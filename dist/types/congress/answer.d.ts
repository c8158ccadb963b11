/** What a lookup answers. The JSON shapes of this file are a promise to everyone who imports `hk-advocacy-card/congress`. */
/**
 * - `found`: one district
 * - `choose-district`: the ZIP code is shared by several districts of one state, or the position is too near to a line
 * - `choose-state`: the same with several states; ask again with `state`
 * - `military`: an APO, FPO or DPO code, which belongs to no district
 * - `no-seat`: a US ZIP code with no one in Congress (Palau, the Marshall Islands, Micronesia, Wake Island), or a position outside the US
 * - `unknown`: a ZIP code in no table; the state and its senators by the first three digits where they tell
 * - `out-of-date`: the state's district lines have ended; its senators are still given
 * - `unavailable`: the tables did not arrive whole
 * - `invalid`: not a ZIP code, not a position
 */
export type AnswerKind = 'found' | 'choose-district' | 'choose-state' | 'military' | 'no-seat' | 'unknown' | 'out-of-date' | 'unavailable' | 'invalid';
/** One sitting member of Congress. */
export interface Member {
    /** Key of the Biographical Directory of Congress, such as `G000555`. */
    bioguide: string;
    name: string;
    /** What the member is called after a title: `Van Hollen`, `Cortez Masto`, `Bishop` of "Sanford D. Bishop, Jr." */
    lastName: string;
    /** `Democrat`, `Republican`, `Independent`, as the source spells it. */
    party: string;
    /** The Washington office, as `202-224-4451`; null where none is confirmed: offer the Capitol switchboard. */
    phone: string | null;
    /** The member's own site, under house.gov or senate.gov. */
    url: string;
    /** The page to write from; the site itself where no such page is known. */
    contactUrl: string;
    /** Room and building in Washington; null where not known. */
    office: string | null;
}
/** One seat in Congress, held or not. */
export interface Seat {
    /** `NY-12`; `AK-AL` where at large or a delegate's; `NY-S1` (S and the class) in the Senate. */
    id: string;
    chamber: 'senate' | 'house';
    title: 'Senator' | 'Representative' | 'Delegate' | 'Resident Commissioner';
    state: string;
    /** The district's id, null for a senator. */
    district: string | null;
    /** False for the six non-voting seats. */
    voting: boolean;
    /** `withheld`: the table is too old to name anybody for it. */
    status: 'held' | 'vacant' | 'withheld';
    /** The seat may have changed hands since the table was made. */
    mayHaveChanged: boolean;
    /** Only on a vacant seat: since when it is, as a date. */
    vacantSince?: string;
    /** Null unless the seat is held. */
    member: Member | null;
}
/** Plain JSON: it survives `structuredClone` and `JSON.stringify`. */
export interface Answer {
    kind: AnswerKind;
    /** Postal codes of states and territories, likeliest first. */
    states: string[];
    /** The candidate districts, likeliest first; those of a position nearest first. */
    districts: string[];
    /** Districts that only a looser source gives. Offer them behind "None of these?", never among the candidates. */
    alsoPossible: string[];
    /** Senators first, the senior before the junior; then the House seat of each candidate district. */
    seats: Seat[];
    /** The date of the member table, `2026-10-03`; null where no table was read. */
    asOf: string | null;
    /** The instant from which this table names nobody whose term has ended, so hardly anybody in the House; null where no table was read. */
    validUntil: string | null;
}
export interface LookupOptions {
    /** The address of a directory folder (the one that holds `manifest.json`). Without it: the one beside the module. */
    directory?: string | undefined;
    /** Postal code of the state to answer for, after `choose-state` or `unknown`. */
    state?: string | undefined;
}
/** Where somebody is, as a browser's `GeolocationCoordinates` tell it. */
export interface Position {
    /** Degrees. */
    latitude: number;
    longitude: number;
    /** Metres. Without it, and below 50, it counts as 50. */
    accuracy?: number | null | undefined;
}
export interface PositionLookupOptions extends LookupOptions {
    /** Asks for the boundaries of the whole country, so that no request tells the state; without it, for those of the states around. */
    private?: boolean | undefined;
}
