import type { Seat } from '../congress/answer.ts';
import type { Localizer } from './localizer.ts';
/** What a seat is: "Representative, New York's 12th district". */
export declare function officeName(seat: Seat, localizer: Localizer): string;
/** A district by its id: "New York's 12th district". */
export declare function districtName(id: string, localizer: Localizer): string;
/** The member with their title, "Senator Ada Lovelace"; undefined where nobody is named. */
export declare const titledName: ({ title, member }: Seat, localizer: Localizer) => string | undefined;
