/**
 * The address to pass on: the owner's; else what the page says is its own; else the page's own.
 *
 * In a frame only the owner knows where the page around it is. A page that is no page of the web, such as a file, has a folder of
 * the visitor in its address. In both cases there is nothing to pass on.
 *
 * @param owned the owner's address
 */
export declare function shareAddress({ ownerDocument }: Element, owned: string | undefined): string | undefined;
