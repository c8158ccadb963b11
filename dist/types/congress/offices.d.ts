import type { Position } from './answer.ts';
import { type Directory } from './directory.ts';
/** A local office of a member. */
export interface Office {
    city: string;
    /** `NY` */
    state: string;
    zip: string | null;
    /** Street, suite, building; empty if unknown. */
    address: string;
    /** `256-734-6043` */
    phone: string | null;
    /** `America/Chicago` */
    timeZone: string;
    /** Distance from the visitor in a straight line; null if either place is unknown. */
    miles: number | null;
}
/** A point on the map, in degrees. */
export type Coordinates = Pick<Position, 'latitude' | 'longitude'>;
/** Where the visitor is, as far as it is known. */
interface VisitorLocation {
    zip?: string | null;
    position?: Coordinates | null;
}
/** A row of the table. */
export type OfficeRow = Omit<Office, 'miles'> & {
    coordinates: Coordinates | null;
};
/** A table of offices, split into lines; a line is read when somebody asks for its member. */
export interface OfficeTable {
    /** The usual time zone of each state. */
    zones: Map<string, string>;
    /** The lines of each member, by their ID, with the state that a line without one of its own is in. */
    members: Map<string, {
        line: string;
        state: string;
    }[]>;
}
/** Throws if it is not a table of offices. */
export declare function splitOffices(text: string): OfficeTable;
/**
 * The offices of a member in the table's order; empty if it has no such member. Throws if a line cannot be read.
 *
 * @param areaCodes by which the phones are checked
 */
export declare const officesOf: ({ zones, members }: OfficeTable, bioguide: string, areaCodes?: string) => OfficeRow[];
/** The offices of all members. Throws if a line cannot be read. */
export declare const readOffices: (table: OfficeTable, areaCodes?: string) => OfficeRow[];
/** The centre of a ZIP code's run; null if no ZIP code has the same first three digits. */
export type CentreOf = (zip: string) => Coordinates | null;
/** Throws if it is not a table of centres. */
export declare function readCentres(text: string): CentreOf;
/** The distance between two points in a straight line, in miles, by the haversine formula. */
export declare const milesBetween: (a: Coordinates, b: Coordinates) => number;
/** The approximate places of ZIP codes. Rejects if the table cannot be loaded or is damaged. */
export declare const loadCentres: (directory: Directory) => Promise<CentreOf>;
/** A member's local offices, and the date of the list. */
export interface OfficeList {
    offices: Office[];
    asOf: string;
}
/** Lists the local offices of a member, by their ID. Throws if a line of the table cannot be read. */
export type ListOffices = (bioguide: string) => OfficeList;
/**
 * Loads what lists the local offices of members: nearest first if the visitor's location is known, otherwise in the table's
 * order. Rejects if the table of offices cannot be loaded or is damaged.
 *
 * @param visitor where the visitor is; a position is preferred to a ZIP code, because it is more exact
 */
export declare const loadOfficeLists: (directory: Directory, visitor?: VisitorLocation) => Promise<ListOffices>;
export {};
