/**
 * The ZIP table: text, because every CDN compresses text.
 *
 *     lines 2027-01-03T17:00:00Z AL CA FL LA NC OH TN TX UT   until when the district lines of these states are valid
 *     lines 2029-01-03T17:00:00Z *                            and those of all other states
 *     prefixes --5NY1PR2VI1...                                the states of the first three digits, from 000 on, in runs
 *     9 <numbers> <numbers>                                   the ZIP codes that begin with 9, and their district sets
 *     CA32,36/30                                              one of these sets: candidates, likeliest first / also possible; 0 = at large
 *
 * The first numbers of a section alternate: how many codes to skip, and how many follow without a gap, minus one. The second
 * numbers give the set of each ZIP code: 0 = the next new set, n = the n-th most recently used one. In a set, the state is
 * written only where it differs from the previous one.
 */
export interface ZipTable {
    /** The candidate districts of a ZIP code, and those that only a less exact source gives; null if it is not in the table. */
    districtsOf(zip: string): {
        districts: string[];
        alsoPossible: string[];
    } | null;
    /** The state of the first three digits, or null. */
    stateOf(zip: string): string | null;
    /** All districts in the table. Throws if it is damaged. */
    districts(): Set<string>;
    /** Until when a state's district lines are valid, in milliseconds since 1970. */
    linesEnd(state: string): number;
}
/** Parses the text of a ZIP table, each section on first use. Throws if it is not one. */
export declare function readZipTable(text: string): ZipTable;
