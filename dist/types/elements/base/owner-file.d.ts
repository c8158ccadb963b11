interface OwnerFile<Content> {
    /** The attribute that names it, and its value, which is resolved against the page. */
    attribute: string;
    address: string;
    /** What has to be there, for the warning. */
    expected: string;
    maxBytes: number;
    /** Throws if the text cannot be used. `problems`: what was left out of it. */
    read: (text: string, href: string) => {
        content: Content;
        problems: string[];
    };
}
/**
 * What is in a file of the site owner's; undefined if it cannot be loaded or read, with a warning for the developer. No request
 * depends on the visitor.
 */
export declare function loadOwnerFile<Content>(element: Element, { attribute, address, expected, maxBytes, read }: OwnerFile<Content>): Promise<Content | undefined>;
export {};
