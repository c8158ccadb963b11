// nginx as a cache in front of the WordPress of the tests, set up as some hosts do it: its key drops the query of an address, and
// it keeps files whatever their headers say.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { freePort } from '../free-port.ts';
import { serve } from './servers.ts';

/** A request with this header is answered by the site itself, and its answer kept: so a test lets an entry lapse. */
const LAPSE = 'http_x_lapse';

/** As WordPress writes an address in JSON. */
const inJson = (address: string) => address.replaceAll('/', '\\/');

const configOf = (folder: string, origin: string, { host, hostname, port }: URL) => `
${userInfo().uid === 0 ? `user ${userInfo().username};` : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  proxy_cache_path ${folder}/kept keys_zone=edge:1m;
  proxy_set_header Host ${new URL(origin).host};
  proxy_set_header Accept-Encoding "";
  server {
    listen ${hostname}:${port};
    location / {
      proxy_pass ${origin};
      # the pages of the site name their files by its address
      sub_filter ${origin} http://${host};
      sub_filter '${inJson(origin)}' '${inJson(`http://${host}`)}';
      sub_filter_once off;
    }
    location ~ \\.(js|json|txt)$ {
      proxy_pass ${origin};
      proxy_cache edge;
      proxy_cache_key $uri;
      proxy_cache_valid 200 1h;
      proxy_cache_bypass $${LAPSE};
      proxy_ignore_headers Cache-Control Expires Set-Cookie Vary;
      add_header X-Kept $upstream_cache_status;
    }
  }
}
`;

/** Starts it; `stopServers` stops it. Returns its address. */
export async function startEdgeCache(nginx: string, parent: string, origin: string): Promise<string> {
  const folder = join(parent, 'edge');
  mkdirSync(folder);
  const port = await freePort();
  const url = new URL(`http://127.0.0.1:${port}`);
  const config = join(folder, 'nginx.conf');
  const log = join(folder, 'nginx.log');
  writeFileSync(config, configOf(folder, origin, url));
  await serve(nginx, ['-c', config, '-p', folder, '-e', log], { log, at: { port, host: '127.0.0.1' } });
  return url.origin;
}
