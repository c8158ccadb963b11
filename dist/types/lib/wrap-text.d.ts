/** A text in pieces between which a line may end: words with the space behind them; in Chinese, words without one. */
export declare function piecesOf(text: string): string[];
type Fits = (line: string) => boolean;
/** The lines of a text, or the first so many and one more. A piece that fits in no line is broken between its characters. */
export declare function wrapText(pieces: string[], fits: Fits, max?: number): string[];
/** A text of at most so many characters, however these are counted: a longer one is cut at a word. */
export declare function cutText(text: string, max: number, lengthOf?: ({ length }: string) => number): string;
export interface Room {
    width: number;
    height: number;
    /** The size of the largest type, and of the smallest, at which the text is cut. */
    sizes: [max: number, min: number];
    /** The height of a line in relation to the size. */
    leading: number;
    /** The width of a line at a size. */
    measure: (line: string, size: number) => number;
}
export interface FittedText {
    size: number;
    lines: string[];
    /** What the lines say. */
    text: string;
}
/** A text in the largest type in which it fits without a broken word, in lines of about the same length. */
export declare function fitText(text: string, { width, height, sizes: [max, min], leading, measure }: Room): FittedText;
export {};
