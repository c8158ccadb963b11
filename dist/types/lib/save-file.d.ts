/** Saves something on the visitor's device, under a name. Throws where the browser does not allow it. */
export declare function saveFile(content: Blob, name: string, ownerDocument: Document): void;
