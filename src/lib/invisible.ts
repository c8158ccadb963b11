/**
 * A character that nobody sees, and that can turn the text beside it around or hide something in it: control characters,
 * bidirectional controls, zero-width and other characters that Unicode calls default-ignorable (`DI`).
 *
 * Some have a use. Zero-width joiners and non-joiners shape words in Persian and in languages of India, and join emoji: they
 * are taken behind a character that is not ASCII. Variation selectors (`VS`) choose the form of an emoji or of a Chinese
 * character, and hide nothing.
 */
export const INVISIBLE: RegExp = /(?!\s)\p{Cc}|(?!\p{VS}|(?<=[^\0-\x7f])\p{Join_C})\p{DI}/u;
