/**
 * Text for a terminal. Files and servers may hold control characters, which would clear the screen, change its title or write
 * over a line: they are shown as `\u{1b}`.
 */
export declare const printable: (text: string) => string;
