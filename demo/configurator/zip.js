// Writes zip files, in a browser and in Node.

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */
/** @typedef {{ name: string, bytes: Bytes, deflated?: Bytes }} File `deflated`: the same bytes compressed; without them the file is stored as it is */

/**
 * @param {Bytes} bytes
 * @returns {number} the CRC-32, as in zip files
 */
function crcOf(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/**
 * Little-endian numbers, two or four bytes each.
 * @param {[size: 2 | 4, value: number][]} fields
 */
function numbers(fields) {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

/** @param {Bytes[]} pieces */
const sizeOf = (pieces) => pieces.reduce((sum, { length }) => sum + length, 0);

/**
 * The pieces of a zip file, in their order. The same files make the same bytes.
 * @param {File[]} files
 */
export function zip(files) {
  /** @type {Bytes[]} */
  const parts = [];
  /** @type {Bytes[]} */
  const index = [];
  let at = 0;
  for (const { name, bytes, deflated } of files) {
    const path = new TextEncoder().encode(name);
    const content = deflated ?? bytes;
    // needed to unpack it: version 1.0, and 2.0 for what is compressed
    const version = deflated ? 20 : 10;
    /** @type {[2 | 4, number][]} the fields that both headers have: version, UTF-8 names, method, 1980-01-01, CRC and sizes */
    const common = [
      [2, version],
      [2, 0x800],
      [2, deflated ? 8 : 0],
      [2, 0],
      [2, 0x21],
      [4, crcOf(bytes)],
      [4, content.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    ];
    parts.push(numbers([[4, 0x04034b50], ...common]), path, content);
    // the remaining fields of the index are 0, except for where the file begins
    index.push(
      numbers([[4, 0x02014b50], [2, version], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]),
      path,
    );
    at += 30 + path.length + content.length;
  }
  const { length } = files;
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, length],
    [2, length],
    [4, sizeOf(index)],
    [4, at],
    [2, 0],
  ]);
  return [...parts, ...index, end];
}
