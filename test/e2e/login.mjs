// A site that only those who are logged in can read: they have the cookie `session=known`, or Basic credentials.
//   /login/<kind>.<token>/...     the files of the repository, as they lie there; <kind> is a name of REFUSALS
//   /login/log?token=<token>      what was asked for, and with a login or without
// The token is the test's own, so that tests running side by side do not read each other's log.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentType, sendText } from '../../tools/static-server.mjs';

/** @typedef {import('node:http').ServerResponse} Response */

const PAGE = '<!doctype html><title>Sign in</title><p>Please sign in.</p>';

/** @param {Response} response @param {string} location */
const send = (response, location) => response.writeHead(302, { location }).end();

/** What whoever is not logged in gets. @type {Record<string, (response: Response, port: string) => unknown>} */
const REFUSALS = {
  basic: (response) =>
    response.writeHead(401, { 'www-authenticate': 'Basic realm="members"' }).end('Please sign in.'),
  forbidden: (response) => sendText(response, 403, 'Please sign in.'),
  page: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
  redirect: (response) => send(response, '/login/sign-in'),
  // another origin, which does not answer other people's scripts
  elsewhere: (response, port) => send(response, `http://localhost:${port}/login/sign-in`),
};

/** @type {Map<string, { file: string, isKnown: boolean }[]>} */
const logs = new Map();

/**
 * @param {string} root
 * @returns {import('../../tools/static-server.mjs').Handler}
 */
export const createLogins = (root) => async (request, response, url) => {
  if (url.pathname === '/login/sign-in') return REFUSALS.page?.(response, '');
  if (url.pathname === '/login/log') {
    response.writeHead(200, { 'content-type': 'application/json' });
    return response.end(JSON.stringify(logs.get(url.searchParams.get('token') ?? '') ?? []));
  }
  const [, kind = '', token = '', file = ''] =
    /^\/login\/(\w+)\.(\w+)\/((?:[\w-]+\/)*[\w-]+(?:\.\w+)+)$/.exec(url.pathname) ?? [];
  const refuse = Object.hasOwn(REFUSALS, kind) ? REFUSALS[kind] : undefined;
  if (!refuse) return sendText(response, 400, `there is no ${url.pathname}`);
  const { cookie = '', authorization } = request.headers;
  const isKnown = authorization !== undefined || cookie.includes('session=known');
  logs.set(token, [...(logs.get(token) ?? []), { file, isKnown }]);
  if (!isKnown) return refuse(response, String(request.socket.localPort));
  const body = await readFile(join(root, file));
  response.writeHead(200, { 'content-type': contentType(file) });
  response.end(body);
};
