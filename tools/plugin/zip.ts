import { crc32, deflateRawSync } from 'node:zlib';

/** Little-endian numbers, two or four bytes each. */
function numbers(fields: [size: 2 | 4, value: number][]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

/** January 1, 1980, the earliest day that zip files can have. */
const DAY = 0x21;

/**
 * A plugin's zip file as WordPress expects it, with all files in one folder. The same files make the same bytes. Written with Node
 * alone, so that the plugin and the site can be made without installing anything.
 */
export function zipOf(files: Map<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [];
  const index: Uint8Array[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const path = Buffer.from(`hk-advocacy-card/${name}`);
    const packed = deflateRawSync(bytes, { level: 9 });
    const common: [2 | 4, number][] = [
      // needs version 2.0, names in UTF-8, deflated, at midnight
      [2, 20],
      [2, 0x800],
      [2, 8],
      [2, 0],
      [2, DAY],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    ];
    parts.push(numbers([[4, 0x04034b50], ...common]), path, packed);
    // the remaining fields of the index are 0, except for where the file begins
    index.push(numbers([[4, 0x02014b50], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), path);
    at += 30 + path.length + packed.length;
  }
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.size],
    [2, files.size],
    [4, Buffer.concat(index).length],
    [4, at],
    [2, 0],
  ]);
  return Buffer.concat([...parts, ...index, end]);
}
