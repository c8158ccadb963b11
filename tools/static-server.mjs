// A static file server for `npm start`, the benches and the end-to-end tests. It has no dependencies and runs on Node 20.19.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(request: Request, response: Response, url: URL) => unknown} Handler
 * @typedef {{
 *   root: string,
 *   port: number,
 *   headers?: Record<string, string> | ((path: string) => Record<string, string>),
 *   routes?: Record<string, string | Handler>,
 * }} Options `routes`: a key that ends with '/' matches everything below it, any other key one address. The longest match
 *   is used. A value is a path below `root`, or a function that sends the response. Without `routes`, all of `root` is
 *   served. Port 0 takes any free port.
 */

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** @param {string} path */
export const contentType = (path) => TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';

/**
 * Sends a short text.
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
export function sendText(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(response.req.method === 'HEAD' ? undefined : `${text}\n`);
}

/** @param {Response} response @param {string} to */
export function redirect(response, to) {
  // '//name/' would be another host
  response.writeHead(302, { location: to.replace(/^\/+/, '/') }).end();
}

/**
 * The file for an address below a base folder; undefined if there is none, if it is outside the folder (by `..` or a symbolic
 * link), or if a part of its path starts with a dot.
 * @param {string} base
 * @param {string} path decoded, with forward slashes
 */
async function findFile(base, path) {
  if (path.includes('\0') || path.includes('\\')) return undefined;
  if (path.split('/').some((segment) => segment.startsWith('.'))) return undefined;
  try {
    const top = await realpath(base);
    const file = await realpath(resolve(top, `./${path}`));
    if (file !== top && !file.startsWith(top + sep)) return undefined;
    const info = await stat(file);
    return { file, size: info.size, isFolder: info.isDirectory() };
  } catch {
    return undefined;
  }
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {string} base the folder or file of the route
 * @param {string} rest the part of the address after the route
 * @param {URL} url
 */
async function sendFile(request, response, base, rest, url) {
  let found = await findFile(base, rest);
  if (found?.isFolder) {
    if (!url.pathname.endsWith('/')) return redirect(response, `${url.pathname}/${url.search}`);
    found = await findFile(base, join(rest, 'index.html').replaceAll(sep, '/'));
  }
  if (!found || found.isFolder) return sendText(response, 404, `404: there is no ${url.pathname} here`);
  response.writeHead(200, { 'content-type': contentType(found.file), 'content-length': found.size });
  if (request.method === 'HEAD') return response.end();
  // an error here means that the connection or the file is gone, so no error message can be sent
  pipeline(createReadStream(found.file), response, () => {});
}

/** @param {Required<Options>['routes']} routes @param {string} path */
function matchRoute(routes, path) {
  const matches = Object.keys(routes).filter((route) =>
    route.endsWith('/') && route !== '/' ? path.startsWith(route) : path === route,
  );
  return matches.sort((a, b) => b.length - a.length)[0];
}

/** @param {Options} options @param {Request} request @param {Response} response */
function answer({ root, headers = {}, routes }, request, response) {
  // pages under development must not come from a cache
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');

  // not `new URL(request.url, base)`: that would take '//host/' for another host
  const url = new URL(`http://127.0.0.1${request.url ?? '/'}`);
  /** @type {string} */
  let path;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return sendText(response, 400, '400: the address is not written correctly');
  }
  const more = typeof headers === 'function' ? headers(path) : headers;
  for (const [name, value] of Object.entries(more)) response.setHeader(name, value);
  if (!routes) return readOnly(request, response, () => sendFile(request, response, root, path, url));

  const route = matchRoute(routes, path);
  const target = route === undefined ? undefined : routes[route];
  if (route === undefined || target === undefined) {
    // '/demo' redirects to '/demo/'
    if (`${path}/` in routes) return redirect(response, `${url.pathname}/${url.search}`);
    return sendText(response, 404, `404: there is no ${url.pathname} here`);
  }
  if (typeof target === 'function') return target(request, response, url);
  const rest = path.slice(route.length);
  return readOnly(request, response, () => sendFile(request, response, join(root, target), rest, url));
}

/** @param {Request} request @param {Response} response @param {() => unknown} send */
function readOnly(request, response, send) {
  if (request.method === 'GET' || request.method === 'HEAD') return send();
  response.setHeader('allow', 'GET, HEAD');
  return sendText(response, 405, '405: this server only reads');
}

/**
 * Serves files, only to this machine.
 * @param {Options} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} resolves when it listens; rejects if the port is in use
 */
export function serve(options) {
  const server = createServer((request, response) => {
    const answered = new Promise((done) => done(answer(options, request, response)));
    answered.catch((/** @type {unknown} */ error) => {
      console.error(error);
      if (!response.headersSent) sendText(response, 500, '500: the server failed');
      else response.destroy();
    });
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(options.port, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : options.port;
      done({
        url: `http://127.0.0.1:${port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
