/*
 * Characters that nobody sees can turn the text beside them around or hide something in it: control characters, bidirectional
 * controls, zero-width and other characters that Unicode calls default-ignorable (`DI`), separators of lines and paragraphs,
 * annotations between lines.
 */

/** In a table none is needed, except for the ends of lines. */
export const INVISIBLE_IN_TABLE: RegExp = /[^\P{Cc}\n]|[\p{DI}\u2028\u2029\ufff9-\ufffb]/u;

/**
 * In a text of a campaign some have a use. Zero-width joiners and non-joiners shape words in Persian and in languages of India,
 * and join emoji: they are taken behind a character that is not ASCII, and not twice. Variation selectors choose the form
 * of an emoji or of a Chinese character, and hide nothing.
 */
export const INVISIBLE_IN_TEXT: RegExp =
  /[^\P{Cc}\t\n\r]|(?![\u200c\u200d\p{VS}])[\p{DI}\u2028\u2029\ufff9-\ufffb]|(?<![^\s\0-\x7f\u200c\u200d])[\u200c\u200d]/u;

/** The first invisible character in a text, such as `U+202E`; undefined if there is none. */
export function invisibleIn(text: string, pattern: RegExp): string | undefined {
  const [found] = pattern.exec(text) ?? [];
  return found && `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
