import type { Seat } from '../congress/answer.ts';
import type { Localizer } from './localizer.ts';
/** The office of a seat: "Representative, New York's 12th district". */
export declare function officeName(seat: Seat, localizer: Localizer): string;
/** The office without its place, as a row says it: "Senator", "House". With `withDistrict`: "House, 12th district". */
export declare function shortOffice({ title, id, district }: Seat, localizer: Localizer, withDistrict?: boolean): string;
/** The name of a district: "New York, 12th district"; with `isShort`, "12th district". */
export declare function districtName(id: string, localizer: Localizer, isShort?: boolean): string;
/** The member with their title, or the office if there is no member to name. */
export declare const seatName: (seat: Seat, localizer: Localizer) => string;
/** The member with their title: "Senator Ada Lovelace"; undefined if the seat has no member to name. */
export declare const titledName: ({ title, member }: Seat, localizer: Localizer) => string | undefined;
