/** Removes what was put into the page for printing. */
export declare const removeSheets: () => void;
interface PrintOptions {
    /** The language of the texts. */
    lang: string;
    /** The name of what is printed. */
    title: string;
}
/**
 * Prints each text on a sheet of its own, and nothing of the page. Never rejects.
 *
 * @returns whether it could be printed
 */
export declare function printSheets(sheets: string[], options: PrintOptions): Promise<boolean>;
export {};
