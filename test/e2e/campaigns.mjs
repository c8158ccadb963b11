// Campaign files for the tests: /campaign/<name>.json, a good one and those that go wrong.
import { sendText } from '../../tools/static-server.mjs';

/** Longer than a card waits before it draws what it has. */
const LATE = 3500;

const EVIL = '<script>window.evil = 1</script><img src=x onerror="window.evil = 1">';

export const GOOD = {
  title: 'Lamps of Boston',
  letter: ['A letter from the file.'],
  actions: {
    title: 'Things to ask',
    items: [{ id: 'oil', text: 'Ask for oil.', script: 'I ask {member} for oil.' }],
  },
  translations: { 'zh-HK': { title: '波士頓的燈', 'actions.oil.text': '要求燈油' } },
};

/** @param {import('node:http').ServerResponse} response @param {unknown} content */
function sendJson(response, content) {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(content));
}

/** @type {Record<string, (response: import('node:http').ServerResponse) => unknown>} */
const FILES = {
  good: (response) => sendJson(response, GOOD),
  missing: (response) => sendText(response, 404, 'not here'),
  html(response) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Sign in</title><p>Please sign in.</p>');
  },
  // in order but for its length
  huge: (response) => sendJson(response, { title: 'x'.repeat(5 * 2 ** 20) }),
  // goes on for as long as somebody listens
  endless(response) {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    const piece = Buffer.alloc(65_536, ' ');
    const timer = setInterval(() => response.write(piece), 5);
    response.once('close', () => clearInterval(timer));
  },
  array: (response) => sendJson(response, [GOOD]),
  // text everywhere: nothing to refuse, and nothing of it may run
  markup: (response) => sendJson(response, { title: EVIL, letter: [EVIL], appeal: EVIL }),
  links: (response) =>
    sendJson(response, {
      facts: {
        title: 'Facts',
        items: [{ id: 'a', text: 'A fact', source: 'here', url: 'javascript:evil=1' }],
      },
    }),
  loop: (response) => response.writeHead(302, { location: '/campaign/loop.json' }).end(),
  late(response) {
    const timer = setTimeout(() => sendJson(response, GOOD), LATE);
    response.once('close', () => clearTimeout(timer));
  },
};

/** @type {import('../../tools/static-server.mjs').Handler} */
export function answerCampaign(_request, response, url) {
  const name = /^\/campaign\/(\w+)\.json$/.exec(url.pathname)?.[1] ?? '';
  const answer = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  // a mistyped name must not pass for a missing file
  return answer ? answer(response) : sendText(response, 400, `there is no campaign ${url.pathname}`);
}
