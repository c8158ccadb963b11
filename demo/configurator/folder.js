// Makes a zip file of the folder that a site owner puts on their host, from the files of this site.
import { LANGUAGES } from './picks.js';

/** The files in the folder, except for the tables. A test compares this with dist/. */
const FILES = [
  'hk-advocacy-card.js',
  'THIRD-PARTY-LICENSES.md',
  'embed.html',
  'embed.js',
  'campaign.schema.json',
  'data/area-codes.txt',
  ...Object.keys(LANGUAGES)
    .filter((language) => language !== 'en')
    .map((language) => `locales/${language}.json`),
];

/** @typedef {{ name: string, bytes: Uint8Array<ArrayBuffer> }} File */

/**
 * @param {Uint8Array} bytes
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
  return view.buffer;
}

/**
 * A zip file. It is not compressed, because a host unpacks it only once.
 * @param {File[]} files
 */
export function zip(files) {
  /** @type {BlobPart[]} */
  const parts = [];
  /** @type {BlobPart[]} */
  const index = [];
  let [at, indexSize] = [0, 0];
  for (const { name, bytes } of files) {
    const path = new TextEncoder().encode(name);
    /** @type {[2 | 4, number][]} the fields that both headers have: version 1.0, UTF-8 names, stored, 1980-01-01, CRC and sizes */
    const common = [
      [2, 10],
      [2, 0x800],
      [2, 0],
      [2, 0],
      [2, 0x21],
      [4, crcOf(bytes)],
      [4, bytes.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    ];
    parts.push(numbers([[4, 0x04034b50], ...common]), path, bytes);
    // the remaining fields of the index are 0, except for where the file begins
    index.push(numbers([[4, 0x02014b50], [2, 10], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), path);
    at += 30 + path.length + bytes.length;
    indexSize += 46 + path.length;
  }
  const { length } = files;
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, length],
    [2, length],
    [4, indexSize],
    [4, at],
    [2, 0],
  ]);
  return new Blob([...parts, ...index, end], { type: 'application/zip' });
}

/** @typedef {{ [table: string]: { file: string } }} Tables */

/**
 * The names of the files. The manifest names the tables, and the index of the boundaries the states' files.
 * @param {{ tables: Tables, next?: { tables: Tables }, previous?: Tables }} manifest
 * @param {(file: string) => Promise<string>} read reads a text file in the folder of the manifest
 */
export async function namesOf({ tables, next, previous }, read) {
  const names = [...FILES, 'data/manifest.json'];
  for (const [table, { file }] of [tables, next?.tables, previous].flatMap((named) =>
    Object.entries(named ?? {}),
  )) {
    names.push(`data/${file}`);
    if (table !== 'boundaries') continue;
    for (const [, state] of (await read(file)).matchAll(/^([A-Z]{2}) [\da-f]{8} /gm))
      names.push(`data/${file.slice(0, file.lastIndexOf('/') + 1)}${state}.txt`);
  }
  return [...new Set(names)];
}

/**
 * @param {string} dist the address of this site's folder with the files
 * @returns {Promise<Blob>} rejects if one of the files cannot be loaded
 */
export async function folderZip(dist) {
  /** @param {string} name */
  const get = async (name) => {
    const response = await fetch(dist + name);
    if (!response.ok) throw new Error(`${name} answers ${response.status}`);
    return response;
  };
  /** @param {string} file */
  const read = async (file) => (await get(`data/${file}`)).text();
  const names = await namesOf(await (await get('data/manifest.json')).json(), read);
  return zip(
    await Promise.all(
      names.map(async (name) => ({
        name: `hk-advocacy-card/${name}`,
        bytes: new Uint8Array(await (await get(name)).arrayBuffer()),
      })),
    ),
  );
}
