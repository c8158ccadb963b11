import type { Member } from './answer.ts';
/**
 * The member table: text with one line per seat, below a line with the state's code.
 *
 *     ends H=2027-01-03 1=2031-01-03 2=2027-01-03 3=2029-01-03      when terms end: House, Senate classes
 *     NY
 *     S3|S000148|Charles E. Schumer|Democrat|46542|322 Hart Senate Office Building|www.schumer|/contact/email-chuck
 *     12|N000002|Jerrold Nadler|Democrat|55635|2132 Rayburn House Office Building|nadler
 *     14|-|2026-04-21                                               a vacant seat, and since when
 *
 * The fields: seat (S and the class, or the district's number, 0 = at large), bioguide, name, party, last five
 * digits of a phone number that begins with 202-22, room and building, site, contact page on that site, end of term if it
 * differs from the first line, day after which the seat may have changed hands, last name if it is not the last word of the
 * name (`Van Hollen`, or `Bishop` for "Sanford D. Bishop, Jr."). Empty fields at the end are left out. A site is only the
 * part before `.house.gov` or `.senate.gov`, plus a path if it has one, so that no table can send a visitor elsewhere.
 * The senior senator comes first.
 */
export interface MemberRow {
    /** `NY-12`, `AK-AL`, `NY-S1` */
    id: string;
    state: string;
    senate: boolean;
    member: Member | null;
    vacantSince: string | null;
    /** The day the term ends. */
    end: string;
    /** The day after which the seat may have changed hands, or null. */
    changing: string | null;
}
/** A phone number within a name or an address, where nothing else would look at it. */
export declare const PHONE_IN_TEXT: RegExp;
/** The last word of a name, which for most members is the last name. */
export declare const lastWordOf: (name: string) => string;
/** A member table. Rows are parsed one state at a time, because a lookup needs no more. */
export interface MemberTable {
    /** Postal codes, in the order of the table. */
    states: string[];
    /** A state's seats, senators first; empty if the table has no such state. Throws if a line cannot be parsed. */
    seatsOf(state: string): MemberRow[];
}
/** Parses the text of a member table. Throws if it is not one. */
export declare function readMemberTable(text: string): MemberTable;
