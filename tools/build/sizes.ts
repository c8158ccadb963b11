// Measures the sizes of built files, for the bench, the page about costs and its test.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** The bytes of a file in dist/: raw, by gzip -9 and by brotli -q 11. */
export function sizeOf(file: string): Size {
  const bytes = readFileSync(new URL(`../../dist/${file}`, import.meta.url));
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}
