/**
 * The ZIP table: text, so that any CDN compresses it.
 *
 *     lines 2027-01-03T17:00:00Z AL CA FL LA NC OH TN TX UT   the instant a state's district lines end
 *     lines 2029-01-03T17:00:00Z *                            and everybody else's
 *     prefixes --5NY1PR2VI1...                                whose the first three digits are, from 000 on, in runs
 *     9 <numbers> <numbers>                                   the ZIP codes that begin with 9, and their sets
 *     CA32,36/30                                              those sets: candidates, likeliest first / also possible; 0 = at large
 *
 * The first numbers of a section tell alternately how many codes to skip and how many follow without a gap, less one; the
 * second tell per ZIP code: 0 = the next new set, n = the n-th last used. In a set, a state's name stands where it differs
 * from the one before.
 */
export interface ZipTable {
    /** The candidate districts and the looser ones of a ZIP code; null for one in no row. */
    districtsOf(zip: string): {
        districts: string[];
        alsoPossible: string[];
    } | null;
    /** The state that the first three digits stand for, or null. */
    stateOf(zip: string): string | null;
    /** Every district that a ZIP code lies in. Throws where the table is not whole. */
    districts(): Set<string>;
    /** The instant (milliseconds since 1970) at which a state's district lines end. */
    linesEnd(state: string): number;
}
/** Reads the text of a ZIP table, a section when it is first asked for. Throws where it is not one. */
export declare function readZipTable(text: string): ZipTable;
