import type { Position } from './answer.ts';
import type { Directory } from './directory.ts';
/** A local office of a member. */
export interface Office {
    city: string;
    /** `NY` */
    state: string;
    zip: string | null;
    /** Street, suite, building; empty where none is known. */
    address: string;
    /** `256-734-6043` */
    phone: string | null;
    /** `America/Chicago` */
    timeZone: string;
    /** From where the visitor is, as the crow flies; null where either place is not known. */
    miles: number | null;
}
/** Degrees. */
export type Place = Pick<Position, 'latitude' | 'longitude'>;
/** Where somebody is, as far as they told. */
interface From {
    zip?: string | null;
    position?: Place | null;
}
/** An office as the table has it. */
export type OfficeRow = Omit<Office, 'miles'> & {
    place: Place | null;
};
/** The offices of a member in the table's order; none where it has no such member. Throws where it is no table of offices. */
export declare function readOffices(text: string, bioguide: string): OfficeRow[];
/** The centre of the ZIP codes around one; null where none begins like it. Throws where it is no table of centres. */
export declare function readCentre(text: string, zip: string): Place | null;
/** The distance of two places, as the crow flies. Source: haversine formula. */
export declare const milesBetween: (a: Place, b: Place) => number;
/** A member's local offices, and the date of the list. */
export interface OfficeList {
    offices: Office[];
    asOf: string;
}
/**
 * The local offices of a member: the nearest first where it is known from where, else in the table's order. Rejects where
 * the table of offices does not arrive whole.
 *
 * @param from where the visitor is; a position is used before a ZIP code, of which only the surroundings are known
 */
export declare function findOffices(bioguide: string, directory: Directory, from?: From): Promise<OfficeList>;
export {};
