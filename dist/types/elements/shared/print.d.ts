/**
 * Prints each text on paper of its own, and nothing of the page. Never rejects.
 *
 * @param title the name of what is printed
 * @returns whether it could be printed
 */
export declare function printSheets(doc: Document, sheets: string[], lang: string, title: string): Promise<boolean>;
