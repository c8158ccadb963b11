/** A script around what is asked. Words in [brackets] are the visitor's to fill in or leave out. */
export declare const callScript: (what: string) => string;
/** What a call says about a bill that brings no scripts of its own: to most members, and to those who support it. */
export declare const BILL_ASK: string;
export declare const BILL_THANKS: string;
