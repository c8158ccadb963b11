/** Removes what was put into the page for printing. */
export declare const removeSheets: () => void;
interface PrintOptions {
    /** The language of the texts. */
    lang: string;
    /** The name of what is printed. */
    title: string;
    /** Called with the frame before the texts are in it. */
    onOpen?: (frame: HTMLIFrameElement) => void;
    /** Where the frame is opened. A card may have been moved into another document than the module's own. */
    document?: Document | undefined;
}
/**
 * Prints each text on a sheet of its own, and nothing of the page. Never rejects.
 *
 * @returns whether it could be printed
 */
export declare function printSheets(sheets: string[], options: PrintOptions): Promise<boolean>;
export {};
