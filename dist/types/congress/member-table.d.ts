import type { Member } from './answer.ts';
/**
 * The member table: text, one line a seat, under a line with each state's code.
 *
 *     ends H=2027-01-03 1=2031-01-03 2=2027-01-03 3=2029-01-03      when terms end: House, Senate classes
 *     NY
 *     S3|S000148|Charles E. Schumer|Democrat|46542|322 Hart Senate Office Building|www.schumer|/contact/email-chuck
 *     12|N000002|Jerrold Nadler|Democrat|55635|2132 Rayburn House Office Building|nadler
 *     14|-|2026-04-21                                               a vacancy and since when
 *
 * The fields: seat (S and the class, or the district's number, 0 = at large), bioguide, name, party, last five
 * digits of a phone that begins 202-22, room and building, site, contact page on that site, end of term
 * where it differs, day after which the seat may have changed hands, last name where it is not the last word of the name
 * (`Van Hollen`, or `Bishop` of "Sanford D. Bishop, Jr."). Empty ones at the end are left out. A site is the name before `.house.gov` or `.senate.gov`, with a path if it has one, so that no table can send a visitor elsewhere.
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
/** The last word of a name, which is the last name of most. */
export declare const lastWordOf: (name: string) => string;
/** A member table, read a state at a time: nobody asks for all of them. */
export interface MemberTable {
    /** Postal codes, in the order of the table. */
    states: string[];
    /** A state's seats, its senators first; none where the table has no such state. Throws where a line is no seat. */
    seatsOf(state: string): MemberRow[];
}
/** Reads the text of a member table. Throws where it is not one. */
export declare function readMemberTable(text: string): MemberTable;
