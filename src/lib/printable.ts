import { INVISIBLE } from './invisible.ts';

const UNPRINTABLE = new RegExp(`[\\r\\v\\f]|${INVISIBLE.source}`, 'gu');

/**
 * Text for a terminal. Files and servers may hold control characters, which would clear the screen, change its title or write
 * over a line: they are shown as `\u{1b}`.
 */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (one) => `\\u{${one.codePointAt(0)!.toString(16)}}`);
