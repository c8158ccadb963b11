/** The bytes of a text in UTF-8. Not by TextEncoder, which the pages of test tools lack. */
export declare function utf8Bytes(text: string): Uint8Array;
