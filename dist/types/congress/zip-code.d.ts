/**
 * The five digits of a ZIP code in what somebody typed or pasted, or null.
 *
 * Accepts ZIP+4 (with or without its hyphen), spaces, invisible characters, the digits of any script and a whole address line. A US address ends with
 * its ZIP code, so the last match counts: a house number may have five digits too.
 */
export declare function parseZip(text: string): string | null;
/**
 * The answer for a ZIP code that belongs to no district, whatever the tables say; null for any other. Source: United States
 * Postal Service, Publication 28 and the list of three-digit prefixes (L002): AA 340, AE 090-098, AP 962-966; the freely
 * associated states share 969 with Guam and the Northern Marianas; 96898 is Wake Island, which the Census Bureau's tables
 * count as part of Hawaii although it has no vote.
 */
export declare function specialZip(zip: string): 'military' | 'no-seat' | null;
/** The territory of a 969 code by its last two digits (10-32 Guam, 50-52 Northern Marianas), or null. */
export declare function pacificTerritory(zip: string): string | null;
