import type { Seat } from '../congress/answer.ts';
import type { Localizer } from './localizer.ts';
/** The office of a seat: "Representative, New York's 12th district". */
export declare function officeName(seat: Seat, localizer: Localizer): string;
/** The name of a district: "New York's 12th district". */
export declare function districtName(id: string, localizer: Localizer): string;
/** The member with their title: "Senator Ada Lovelace"; undefined if the seat has no member to name. */
export declare const titledName: ({ title, member }: Seat, localizer: Localizer) => string | undefined;
