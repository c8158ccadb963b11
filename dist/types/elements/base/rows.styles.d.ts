/** Styles of rows of members and of what to say to one, for the lookup and for a seat alone. */
export declare const rows: import("lit").CSSResult;
