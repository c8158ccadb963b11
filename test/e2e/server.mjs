// The pages of the end-to-end tests, on this machine alone:
//   /demo/ /dist/ /data/ /test/e2e/pages/ /custom-elements.json    as they lie in the repository
//   /csp/demo/ ...                                                  the same under the strictest policy of a host
//   /fault/<fault>/data/ ...                                        tables that go wrong: see faults.mjs
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/static-server.mjs';
import { createFaults } from './faults.mjs';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types hk-advocacy-card',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['demo/', 'dist/', 'data/', 'test/e2e/pages/', 'custom-elements.json'];

const { url } = await serve({
  root,
  port: Number(process.env['PORT'] ?? 8123),
  /** @returns {Record<string, string>} */
  headers: (path) =>
    path.startsWith('/csp/')
      ? { 'content-security-policy': POLICY }
      : // what a sandboxed frame and a page on another origin need
        path.startsWith('/dist/')
        ? { 'access-control-allow-origin': '*' }
        : {},
  routes: {
    ...Object.fromEntries(
      folders.flatMap((folder) => [`/${folder}`, `/csp/${folder}`].map((r) => [r, folder])),
    ),
    '/fault/': createFaults(`${root}/dist/data`),
    '/ready': (_request, response) => response.writeHead(204).end(),
    '/favicon.ico': (_request, response) => response.writeHead(204).end(),
  },
});
console.log(url);
