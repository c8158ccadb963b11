/** Removes what an element has put into the page for printing, if it is there still. */
export declare function removeSheets(of: Element): void;
interface PrintOptions {
    /** The language of the texts. */
    lang: string;
    /** The name of what is printed. */
    title: string;
    /** Called with the frame before the texts are in it. */
    onOpen?: (frame: HTMLIFrameElement) => void;
    /** The element that prints. The frame is opened in its document, which may be another one than the module's own. */
    owner: Element;
}
/**
 * Prints each text on a sheet of its own, and nothing of the page. Never rejects.
 *
 * @returns whether it could be printed
 */
export declare function printSheets(sheets: string[], options: PrintOptions): Promise<boolean>;
export {};
