// The programs for the WordPress tests: Debian's PHP and MariaDB are installed; Debian's WordPress, two themes and nginx are only
// unpacked below .cache, because installing them would also start a web server.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { apt, canInstall, install, unpack } from '../debian.ts';
import { ROOT } from '../test/run.ts';

const DOWNLOADED = join(ROOT, '.cache', 'wordpress', 'debian');

const PACKAGES = [
  'wordpress',
  // a block theme and a classic theme
  'wordpress-theme-twentytwentythree',
  'wordpress-theme-twentytwentyone',
  // targets of symbolic links in the WordPress package
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
  'nginx',
];

/** The path of a program. It does not use PATH, which may lack the sbin folders. */
export const findProgram = (name: string): string | undefined =>
  ['/usr/local/bin', '/usr/local/sbin', '/usr/bin', '/usr/sbin']
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

const hasMysqli = () => spawnSync('php', ['-r', 'exit((int) !extension_loaded("mysqli"));']).status === 0;

const PROGRAMS: [packageName: string, isInstalled: () => boolean][] = [
  ['php-cli', () => !!findProgram('php')],
  ['php-mysql', hasMysqli],
  // needed by mariadb-install-db
  ['mariadb-client-core', () => !!findProgram('my_print_defaults')],
  ['mariadb-server-core', () => !!findProgram('mariadbd') && !!findProgram('mariadb-install-db')],
];

/** The names of missing packages. */
const missing = () => PROGRAMS.filter(([, isInstalled]) => !isInstalled()).map(([name]) => name);

const NGINX = join(DOWNLOADED, 'usr', 'sbin', 'nginx');

/** The web server that stands as a cache in front of the site. */
export const findNginx = (): string => findProgram('nginx') ?? NGINX;

/** The folder of Debian's WordPress, downloaded once; undefined if that fails. */
function download(): string | undefined {
  const site = join(DOWNLOADED, 'usr', 'share', 'wordpress');
  if (existsSync(site) && existsSync(NGINX)) return site;
  return unpack(PACKAGES, DOWNLOADED) ? site : undefined;
}

/**
 * The folder of a WordPress with its themes; undefined, with a message, if something is missing. HK_WORDPRESS can name
 * another folder than Debian's.
 */
export function findWordPress(): string | undefined {
  if (missing().length > 0 && canInstall()) {
    console.log(`Installing with apt-get for the WordPress tests: ${missing().join(' ')}`);
    apt(['update', '-qq']);
    install(missing());
  }
  const still = missing();
  const site = still.length > 0 ? undefined : process.env.HK_WORDPRESS || download();
  if (still.length > 0)
    console.log(`The WordPress tests need these Debian packages. Install them: ${still.join(', ')}`);
  else if (!site)
    console.log('The WordPress tests need apt-get, or HK_WORDPRESS set to the folder of a WordPress.');
  return site;
}
