const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});

/**
 * CRC-32 (ISO-HDLC, as in zip and PNG) of bytes, as eight lower-case hexadecimal digits. It detects damage, not tampering:
 * a cryptographic hash would need `crypto.subtle`, which is missing on http pages.
 */
export function crc32(bytes: Uint8Array): string {
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) crc = (crc >>> 8) ^ TABLE[(crc ^ bytes[i]!) & 255]!;
  return ((crc ^ -1) >>> 0).toString(16).padStart(8, '0');
}
