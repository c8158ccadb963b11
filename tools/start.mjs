// npm start: serves the demo page with the built card. Needs Node 20.19 or later, but no build and no dependencies.
//   PORT=3000 npm start    on this port
import { fileURLToPath } from 'node:url';
import { redirect, serve } from './static-server.mjs';

const FIRST_PORT = 8080;
const LAST_PORT = 8179;

/** @param {number} port */
const start = (port) =>
  serve({
    root: fileURLToPath(new URL('..', import.meta.url)),
    port,
    routes: {
      '/': (_request, response) => redirect(response, '/demo/'),
      '/demo/': 'demo',
      '/dist/': 'dist',
      '/custom-elements.json': 'custom-elements.json',
      '/favicon.ico': (_request, response) => response.writeHead(204).end(),
    },
  });

/** @param {unknown} error */
const isTaken = (error) =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

async function startOnFreePort() {
  const wanted = process.env['PORT'];
  if (wanted) return start(Number(wanted));
  for (let port = FIRST_PORT; ; port++) {
    try {
      return await start(port);
    } catch (error) {
      if (!isTaken(error) || port === LAST_PORT) throw error;
    }
  }
}

try {
  const { url } = await startOnFreePort();
  console.log(`${url}demo/`);
} catch (error) {
  console.error(isTaken(error) ? 'The port is in use. Choose another one: PORT=3000 npm start' : error);
  process.exitCode = 1;
}
