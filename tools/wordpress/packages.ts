// What the WordPress test runs on: Debian's PHP and MariaDB, installed, and Debian's WordPress with two of its themes, laid
// out below .cache. Installed as a package it would bring a web server along, and start it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { apt, canInstall, install, run } from '../debian.ts';
import { ROOT } from '../test/run.ts';

const DOWNLOADED = join(ROOT, '.cache', 'wordpress', 'debian');

const PACKAGES = [
  'wordpress',
  // a theme of blocks, and one from before them
  'wordpress-theme-twentytwentythree',
  'wordpress-theme-twentytwentyone',
  // what WordPress links to
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
];

/** A program's path; root's own folders are not always in PATH. */
export const findProgram = (name: string): string | undefined =>
  ['/usr/local/bin', '/usr/local/sbin', '/usr/bin', '/usr/sbin']
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

const hasMysqli = () => spawnSync('php', ['-r', 'exit((int) !extension_loaded("mysqli"));']).status === 0;

const PROGRAMS: [name: string, isThere: () => boolean][] = [
  ['php-cli', () => !!findProgram('php')],
  ['php-mysql', hasMysqli],
  // mariadb-install-db asks it where things are
  ['mariadb-client-core', () => !!findProgram('my_print_defaults')],
  ['mariadb-server-core', () => !!findProgram('mariadbd') && !!findProgram('mariadb-install-db')],
];

/** Names of what is not here. */
const missing = () => PROGRAMS.filter(([, isThere]) => !isThere()).map(([name]) => name);

/** Debian's WordPress as it would lie on a machine, or undefined. */
function download(): string | undefined {
  const site = join(DOWNLOADED, 'usr', 'share', 'wordpress');
  if (existsSync(site)) return site;
  const part = `${DOWNLOADED}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  if (!run('apt-get', ['download', '-qq', ...PACKAGES], part)) return undefined;
  for (const name of readdirSync(part)) if (!run('dpkg-deb', ['-x', name, '.'], part)) return undefined;
  renameSync(part, DOWNLOADED);
  return site;
}

/**
 * A folder with a WordPress, its themes in it; undefined where there is none to be had, and then it has been said what
 * is missing. HK_WORDPRESS names another one than Debian's.
 */
export function findWordPress(): string | undefined {
  if (missing().length > 0 && canInstall()) {
    console.log(`Installing with apt-get what the WordPress test needs: ${missing().join(' ')}`);
    apt(['update', '-qq']);
    install(missing());
  }
  const wanting = missing();
  const site = wanting.length > 0 ? undefined : process.env.HK_WORDPRESS || download();
  if (wanting.length > 0) console.log(`The WordPress test needs Debian's packages ${wanting.join(', ')}.`);
  else if (!site)
    console.log('The WordPress test needs apt-get, or HK_WORDPRESS with the folder of a WordPress.');
  return site;
}
