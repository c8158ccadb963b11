/**
 * Decodes the numbers in the tables, all 0 or more. Each character is a digit, counted from `$`, the least significant first
 * and each worth 35 times the previous one. A digit below 56 ends the number. Throws if the text is not made of such numbers, or if
 * one is larger than any table needs.
 */
export declare function readNumbers(text?: string): number[];
/** Zigzag decoding, so that small negative numbers stay short: 0, 1, 2, 3, 4 stand for 0, -1, 1, -2, 2. */
export declare const signedNumber: (value?: number) => number;
