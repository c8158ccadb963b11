/**
 * A line for a terminal. Files and servers may hold control characters, which would clear the screen, change its title, write
 * over a line or begin one that looks like another message: they are shown as `\u{1b}`.
 */
export declare const printable: (line: string) => string;
/** A path or address for an attribute: what cannot be printed is encoded, so that it still leads to the same file. */
export declare const printableUrl: (address: string) => string;
