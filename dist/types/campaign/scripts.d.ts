/** A script for a call with a request. Words in [brackets] are for the visitor to fill in or leave out. */
export declare const callScript: (request: string) => string;
/** The scripts for a bill that has none of its own: for most members, and for those who support it. */
export declare const BILL_ASK: string;
export declare const BILL_THANKS: string;
