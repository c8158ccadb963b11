// Makes a zip file of the folder that a site owner puts on their host, from the files of this site.
import { LANGUAGES } from './picks.js';
import { zip } from './zip.js';

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
  const files = await Promise.all(
    names.map(async (name) => ({
      name: `hk-advocacy-card/${name}`,
      bytes: new Uint8Array(await (await get(name)).arrayBuffer()),
    })),
  );
  return new Blob(zip(files), { type: 'application/zip' });
}
