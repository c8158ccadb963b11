// Sets up and starts a WordPress site in a temporary folder.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { ROOT } from '../test/run.ts';
import { startEdgeCache } from './edge-cache.ts';
import { findNginx, findProgram } from './packages.ts';
import { serve, stopServers } from './servers.ts';

export interface Site {
  /** The folder with its files. */
  folder: string;
  url: string;
  /** The same site behind a cache. */
  edge: string;
  stop(): Promise<void>;
}

const SOURCE = join(ROOT, 'test', 'wordpress');

const php = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;

function configOf(url: string, socket: string): string {
  const constants: Record<string, string> = {
    DB_NAME: php('wordpress'),
    DB_USER: php('root'),
    DB_PASSWORD: php(''),
    DB_HOST: php(`localhost:${socket}`),
    DB_CHARSET: php('utf8mb4'),
    DB_COLLATE: php(''),
    ...Object.fromEntries(
      ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [
        [`${name}_KEY`, php(`${name} key of a test`)],
        [`${name}_SALT`, php(`${name} salt of a test`)],
      ]),
    ),
    WP_HOME: php(url),
    WP_SITEURL: php(url),
    // no requests to other machines, and no background tasks
    WP_HTTP_BLOCK_EXTERNAL: 'true',
    AUTOMATIC_UPDATER_DISABLED: 'true',
    DISABLE_WP_CRON: 'true',
    FS_METHOD: php('direct'),
    WP_ENVIRONMENT_TYPE: "getenv( 'HK_ENVIRONMENT' ) ?: 'local'",
    WP_DEBUG: 'true',
    WP_DEBUG_DISPLAY: 'false',
    WP_DEBUG_LOG: "__DIR__ . '/wp-content/debug.log'",
  };
  // only for PHP that asks for it: the tests of a network share the database of the one site
  const network = {
    MULTISITE: 'true',
    SUBDOMAIN_INSTALL: 'false',
    DOMAIN_CURRENT_SITE: php('127.0.0.1'),
    PATH_CURRENT_SITE: php('/'),
    SITE_ID_CURRENT_SITE: '1',
    BLOG_ID_CURRENT_SITE: '1',
  };
  const define = (all: Record<string, string>) =>
    Object.entries(all).map(([name, value]) => `define( ${php(name)}, ${value} );`);
  const lines = [...define(constants), "if ( getenv( 'HK_NETWORK' ) ) {", ...define(network), '}'];
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nrequire __DIR__ . '/wp-settings.php';\n`;
}

function check(command: string, args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(error?.message ?? `${command} ${args.join(' ')}\n${stdout}${stderr}`);
}

async function startDatabase(folder: string): Promise<string> {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const common = ['--no-defaults', `--datadir=${data}`];
  const { username, uid } = userInfo();
  if (uid === 0) common.push(`--user=${username}`);
  check(findProgram('mariadb-install-db')!, [
    ...common,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  await serve(
    findProgram('mariadbd')!,
    [
      ...common,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'database.pid')}`,
      '--skip-networking',
      // no passwords: only this user can open the folder with the socket
      '--skip-grant-tables',
      // faster: this database need not survive a power cut
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-doublewrite=0',
    ],
    { log: join(folder, 'database.log'), at: { path: socket } },
  );
  return socket;
}

/** @param wordpress the folder with the files of WordPress */
export async function startSite(wordpress: string): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'hk-wordpress-'));
  const stop = async () => {
    await stopServers();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const site = join(folder, 'site');
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    cpSync(wordpress, site, { recursive: true, dereference: true });
    mkdirSync(join(site, 'wp-content', 'mu-plugins'), { recursive: true });
    cpSync(join(SOURCE, 'mu-plugin.php'), join(site, 'wp-content', 'mu-plugins', 'test.php'));
    // browsers request it, and WordPress would answer
    writeFileSync(join(site, 'favicon.ico'), '');
    const socket = await startDatabase(folder);
    writeFileSync(join(site, 'wp-config.php'), configOf(url, socket));
    check('php', [join(SOURCE, 'install.php'), site, socket]);
    await serve('php', ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', site], {
      log: join(folder, 'php.log'),
      at: { port, host: '127.0.0.1' },
      env: { PHP_CLI_SERVER_WORKERS: '4' },
    });
    return { folder: site, url, edge: await startEdgeCache(findNginx(), folder, url), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
