/*
 * Characters that nobody sees can turn around or hide what is beside them: controls, bidirectional controls, zero-width and other
 * default-ignorable characters, line and paragraph separators, interlinear annotations.
 */

/** In a table nothing of the kind is needed: its names are written without. */
export const INVISIBLE: RegExp = /[^\P{Cc}\n]|[\p{DI}\u2028\u2029\ufff9-\ufffb]/u;

/** The first invisible character in a text, such as `U+202E`; undefined if there is none. */
export function invisibleIn(text: string, pattern = INVISIBLE): string | undefined {
  const code = pattern.exec(text)?.[0].codePointAt(0);
  return code === undefined ? code : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
