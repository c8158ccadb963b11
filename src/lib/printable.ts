import { INVISIBLE } from './invisible.ts';

/** White space that moves the cursor, and what nobody sees. */
const UNPRINTABLE = new RegExp(`[\\t\\n\\r\\v\\f\\u2028\\u2029]|${INVISIBLE.source}`, 'gu');

/**
 * A line for a terminal. Files and servers may hold control characters, which would clear the screen, change its title, write
 * over a line or begin one that looks like another message: they are shown as `\u{1b}`.
 */
export const printable = (line: string): string =>
  line.replace(UNPRINTABLE, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`);

/** A path or address for an attribute: what cannot be printed is encoded, so that it still leads to the same file. */
export const printableUrl = (address: string): string => address.replace(UNPRINTABLE, encodeURIComponent);
