/**
 * CRC-32 (ISO-HDLC, as in zip and PNG) of bytes, as eight lower-case hexadecimal digits. It guards against damage, not
 * against attack: `crypto.subtle` is missing on http pages, and the directory must be readable there as well.
 */
export declare function crc32(bytes: Uint8Array): string;
