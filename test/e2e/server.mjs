// The pages of the end-to-end tests, on this machine alone:
//   /demo/ /dist/ /data/ /test/e2e/pages/ /custom-elements.json    as they lie in the repository
//   /csp/demo/ ...                                                  the same under the strictest policy of a host
//   /words-missing/test/e2e/pages/ ..., /words-damaged/ ...         the same, where the words of other languages go wrong
//   /fault/<fault>/data/ ...                                        tables that go wrong: see faults.mjs
//   /endless/ ...                                                 an answer that never ends
//   /campaign/<name>.json                                           campaign files: see campaigns.mjs
//   /login/<kind>.<token>/...                                       behind a login: see login.mjs
//   /redirect/?to=...                                             a redirect, to another host too
//   /made/?html=...&policy=...&integrity=...                                      a page that a test wrote: see open() in support.ts
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/static-server.mjs';
import { answerCampaign } from './campaigns.mjs';
import { createFault, createFaults } from './faults.mjs';
import { createLogins } from './login.mjs';

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
        path.startsWith('/dist/') || path.startsWith('/campaign/')
        ? { 'access-control-allow-origin': '*' }
        : {},
  routes: {
    ...Object.fromEntries(
      folders.flatMap((folder) =>
        ['/', '/csp/', '/words-missing/', '/words-damaged/'].map((above) => [above + folder, folder]),
      ),
    ),
    '/words-missing/dist/locales/': createFault(`${root}/dist/locales`, 'missing'),
    '/words-damaged/dist/locales/': createFault(`${root}/dist/locales`, 'damaged'),
    '/campaign/': answerCampaign,
    '/redirect/': (_request, response, url) =>
      response.writeHead(302, { location: url.searchParams.get('to') ?? '/' }).end(),
    '/made/': (_request, response, url) => {
      const policy = url.searchParams.get('policy');
      const integrity = url.searchParams.get('integrity');
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(policy && { 'content-security-policy': policy }),
        ...(integrity && { 'integrity-policy': integrity }),
      });
      response.end(url.searchParams.get('html'));
    },
    '/fault/': createFaults(`${root}/dist/data`),
    '/login/': createLogins(root),
    // a file that goes on for as long as somebody listens
    '/endless/': (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const piece = Buffer.alloc(65_536, ' ');
      const timer = setInterval(() => response.write(piece), 5);
      response.once('close', () => clearInterval(timer));
    },
    '/ready': (_request, response) => response.writeHead(204).end(),
    '/favicon.ico': (_request, response) => response.writeHead(204).end(),
  },
});
console.log(url);
