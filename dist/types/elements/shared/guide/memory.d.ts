import { type Deed, type Doing } from './doing.ts';
/** Days: what is kept goes by itself then, counted from the first deed about an action. */
export declare const DAYS = 90;
/** A visit that begins where the owner offers to remember: with what is kept, if the visitor ticked the box before. */
export declare function recalled(key: string, doing: Doing, now?: number): Doing;
/** The box is ticked: what was done on this page so far is kept too. */
export declare function remembering(doing: Doing, now?: number): Doing;
/** The box is unticked, or the visitor wants all of it gone. */
export declare function forgotten(doing: Doing): Doing;
/** A deed is done, or taken back (`by` -1): on the page, and in what is kept where the box is ticked. */
export declare function marked(doing: Doing, action: string, deed: Deed, by?: number, now?: number): Doing;
