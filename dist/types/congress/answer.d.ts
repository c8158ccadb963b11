/** What a lookup answers. These JSON shapes are public API: `hk-advocacy-card/congress` exports them. */
/**
 * - `found`: one district
 * - `choose-district`: the ZIP code is shared by several districts of one state, or the position is too close to a district line
 * - `choose-state`: the same with several states; look up again with `state`
 * - `military`: an APO, FPO or DPO code, which belongs to no district
 * - `no-seat`: a US ZIP code with no one in Congress (Palau, the Marshall Islands, Micronesia, Wake Island), or a position outside the US
 * - `unknown`: a ZIP code in no table; with the state and its senators, where the first three digits belong to one state
 * - `out-of-date`: the state's district lines are no longer valid; its senators are still given
 * - `unavailable`: the tables could not be loaded, or are damaged
 * - `invalid`: not a ZIP code, not a position
 */
export type AnswerKind = 'found' | 'choose-district' | 'choose-state' | 'military' | 'no-seat' | 'unknown' | 'out-of-date' | 'unavailable' | 'invalid';
/** One sitting member of Congress. */
export interface Member {
    /** Id in the Biographical Directory of Congress, such as `G000555`. */
    bioguide: string;
    name: string;
    /** What follows a title such as "Senator": `Van Hollen`, `Cortez Masto`, `Bishop` for "Sanford D. Bishop, Jr." */
    lastName: string;
    /** `Democrat`, `Republican`, `Independent`, as the source spells it. */
    party: string;
    /** The Washington office, as `202-224-4451`; null where none is confirmed: offer the Capitol switchboard instead. */
    phone: string | null;
    /** The member's own site, under house.gov or senate.gov. */
    url: string;
    /** The member's contact page; the site itself where no such page is known. */
    contactUrl: string;
    /** Room and building in Washington; null if unknown. */
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
    /** `withheld`: the table is too old to say who holds it. */
    status: 'held' | 'vacant' | 'withheld';
    /** The seat may have changed hands since the table was made. */
    mayHaveChanged: boolean;
    /** Only on a vacant seat: the date since which it is vacant. */
    vacantSince?: string;
    /** Null unless the seat is held. */
    member: Member | null;
}
/** Plain JSON: it survives `structuredClone` and `JSON.stringify`. */
export interface Answer {
    kind: AnswerKind;
    /** Postal codes of states and territories, likeliest first. */
    states: string[];
    /** The candidate districts: likeliest first for a ZIP code, nearest first for a position. */
    districts: string[];
    /** Districts that only a less exact source gives. Offer them behind "None of these?", never among the candidates. */
    alsoPossible: string[];
    /** Senators first, the senior before the junior; then the House seat of each candidate district. */
    seats: Seat[];
    /** The date of the member table, `2026-10-03`; null where no table was read. */
    asOf: string | null;
    /** The instant from which members whose term has ended are withheld, which is most of the House; null where no table was read. */
    validUntil: string | null;
}
export interface LookupOptions {
    /** The address of a directory folder (the one that holds `manifest.json`). Without it: the one beside the module. */
    directory?: string | undefined;
    /** Postal code of the state to look in, after `choose-state` or `unknown`. */
    state?: string | undefined;
}
/** Where somebody is: the fields of a browser's `GeolocationCoordinates` that a lookup needs. */
export interface Position {
    /** Degrees. */
    latitude: number;
    longitude: number;
    /** Metres. Missing or below 50 counts as 50. */
    accuracy?: number | null | undefined;
}
export interface PositionLookupOptions extends LookupOptions {
    /** Fetches the boundaries of the whole country, so that no request reveals the state; otherwise those of the states around the position. */
    private?: boolean | undefined;
}
