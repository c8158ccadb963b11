/**
 * CRC-32 (ISO-HDLC, as in zip and PNG) of bytes, as eight lower-case hexadecimal digits. It detects damage, not tampering:
 * a cryptographic hash would need `crypto.subtle`, which is missing on http pages.
 */
export declare function crc32(bytes: Uint8Array): string;
