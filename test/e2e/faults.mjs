// Tables that go wrong on the way, for the tests of what the card then says.
//   /fault/<fault>/data/...               always
//   /fault/once-<fault>.<token>/data/...  until GET or POST /fault/heal?token=<token>, then good answers
// <fault> is a name of FAULTS, alone or with `-manifest` or `-table` behind it where only those are to suffer:
// /fault/missing-table/data/ has a good manifest and no table. The token is the test's own (any letters and
// digits), so that tests running side by side do not heal each other. Good answers come from the built data.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentType, sendText } from '../../tools/static-server.mjs';

const LATE = 10_000;

/**
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ body: Buffer, type: string, isManifest: boolean }} Good
 * @typedef {(response: Response, good: Good) => unknown} Fault
 */

/** @param {Response} response @param {Buffer | string} body @param {string} type */
function send(response, body, type) {
  response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** @type {Fault} */
const answerWell = (response, { body, type }) => send(response, body, type);

/** @type {Record<string, Fault>} */
const ANY = {
  missing: (response) => sendText(response, 404, 'not here'),
  error: (response) => sendText(response, 500, 'the server failed'),
  // whole by its headers: only the content tells
  cut: (response, { body, type }) => send(response, body.subarray(0, body.length >> 1), type),
  html: (response) =>
    send(response, '<!doctype html><title>Sign in</title><p>Please sign in.</p>', 'text/html; charset=utf-8'),
  late(response, good) {
    const timer = setTimeout(() => answerWell(response, good), LATE);
    response.once('close', () => clearTimeout(timer));
  },
  damaged(response, { body, type }) {
    const bytes = Buffer.from(body);
    const middle = bytes.length >> 1;
    // the lowest bit: a digit stays a digit, so that nothing but the checksum can notice
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    send(response, bytes, type);
  },
};

/** These are said of the manifest. @type {Record<string, Fault>} */
const OF_MANIFEST = {
  format: (response, { body, type }) =>
    send(
      response,
      JSON.stringify({ .../** @type {object} */ (JSON.parse(body.toString())), format: 99 }),
      type,
    ),
  notjson: (response, { type }) => send(response, '{', type),
};

/**
 * The fault that a name asks for, or undefined where there is no such name.
 * @param {string} name
 * @returns {{ fault: Fault, suffers: (isManifest: boolean) => boolean } | undefined}
 */
function readName(name) {
  const [kind = '', part] = name.split('-');
  if (part !== undefined && part !== 'manifest' && part !== 'table') return undefined;
  const isOfManifest = Object.hasOwn(OF_MANIFEST, kind);
  if (!isOfManifest && !Object.hasOwn(ANY, kind)) return undefined;
  if (isOfManifest && part === 'table') return undefined;
  const fault = isOfManifest ? OF_MANIFEST[kind] : ANY[kind];
  const only = part ?? (isOfManifest ? 'manifest' : kind === 'damaged' ? 'table' : undefined);
  if (!fault) return undefined;
  return { fault, suffers: (isManifest) => only === undefined || (only === 'manifest') === isManifest };
}

/**
 * The files of a folder with one fault: for the words of other languages.
 * @param {string} folder
 * @param {'missing' | 'damaged'} name
 * @returns {import('../../tools/static-server.mjs').Handler}
 */
export const createFault = (folder, name) => async (_request, response, url) => {
  const file = url.pathname.replace(/^.*\//, '');
  const body = await readFile(join(folder, file));
  return ANY[name]?.(response, { body, type: contentType(file), isManifest: false });
};

const ADDRESS = /^\/fault\/(once-)?([a-z-]+)(?:\.(\w+))?\/data\/((?:\w+\/)*\w[\w.-]*)$/;

/**
 * @param {string} folder of the good data
 * @returns {import('../../tools/static-server.mjs').Handler}
 */
export function createFaults(folder) {
  /** @type {Set<string>} */
  const healed = new Set();

  return async (_request, response, url) => {
    if (url.pathname === '/fault/heal') {
      const token = url.searchParams.get('token');
      if (!token) return sendText(response, 400, 'which token?');
      healed.add(token);
      return sendText(response, 200, 'healed');
    }
    const [, once, name = '', token, file = ''] = ADDRESS.exec(url.pathname) ?? [];
    const asked = readName(name);
    // a mistyped name must not pass for a missing table
    if (!asked || (once && !token)) return sendText(response, 400, `there is no fault ${url.pathname}`);

    /** @type {Buffer} */
    let body;
    try {
      body = await readFile(join(folder, file));
    } catch {
      return sendText(response, 404, `there is no ${file}`);
    }
    const good = { body, type: contentType(file), isManifest: file === 'manifest.json' };
    const isHealed = once !== undefined && token !== undefined && healed.has(token);
    return (isHealed || !asked.suffers(good.isManifest) ? answerWell : asked.fault)(response, good);
  };
}
