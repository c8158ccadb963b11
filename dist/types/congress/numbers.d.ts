/**
 * Reads the numbers that the tables are written with. All are 0 or more. Characters count from `$`: one below 56 ends a
 * number, one from 56 to 90 leaves 35 times the rest to come.
 */
export declare function readNumbers(text?: string): number[];
/** A number of either sign, from one of 0 or more: 0, 1, 2, 3, 4 stand for 0, -1, 1, -2, 2. */
export declare const signedNumber: (value?: number) => number;
