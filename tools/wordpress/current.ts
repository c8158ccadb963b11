// The current WordPress, from the suite of Debian that gets each version soon after it is published. apt reads its signed index and
// compares each package with it, in folders of its own below .cache: nothing is installed, and this system's sources stay as they are.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { output, run, unpack } from '../debian.ts';
import { ROOT } from '../test/run.ts';
import { findWordPress } from './packages.ts';

const APT = join(ROOT, '.cache', 'wordpress', 'apt');
const UNPACKED = join(ROOT, '.cache', 'wordpress', 'current');

const KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';

const PACKAGES = [
  'wordpress',
  // its default theme
  'wordpress-theme-twentytwentyfive',
  // targets of symbolic links in the WordPress package
  'libjs-cropper',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
  'libphp-phpmailer',
  'php-getid3',
];

/** Older than that suite has; this Debian has it. */
const CLASSIC_THEME = join('wp-content', 'themes', 'twentytwentyone');

const OPTIONS = ['-o', `Dir=${APT}`, '-o', 'APT::Sandbox::User=root'];

/** The server that this system has its own packages from: it has all suites. */
const server = (): string | undefined =>
  // not those of updates, such as bookworm-security
  output('apt-get', ['indextargets', '--format', '$(SITE) $(CODENAME)'])?.match(/^(\S+) [^-\s]+$/m)?.[1];

/** Fetches the index of packages. */
function update(): boolean {
  for (const folder of [
    'etc/apt/preferences.d',
    'var/lib/apt/lists/partial',
    'var/cache/apt/archives/partial',
  ])
    mkdirSync(join(APT, folder), { recursive: true });
  writeFileSync(join(APT, 'etc', 'apt', 'sources.list'), `deb [signed-by=${KEYS}] ${server()} sid main\n`);
  const limits = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=2'];
  return run('apt-get', [...OPTIONS, ...limits, 'update', '-qq', '--error-on=any']);
}

/**
 * The folder of the current WordPress; undefined, with a message, if the index cannot be fetched.
 *
 * @throws If the index was fetched, and a package is not in it, or not as it says.
 */
export function findCurrentWordPress(): string | undefined {
  const other = findWordPress();
  if (!other || !update()) return undefined;
  const site = join(UNPACKED, 'usr', 'share', 'wordpress');
  const listed = join(UNPACKED, 'packages.txt');
  // addresses and checksums
  const wanted = output('apt-get', [...OPTIONS, 'download', '--print-uris', '-qq', ...PACKAGES]);
  if (wanted === undefined)
    throw new Error('Debian has no longer all packages that the current WordPress needs.');
  if (existsSync(listed) && readFileSync(listed, 'utf8') === wanted) return site;
  if (!unpack(PACKAGES, UNPACKED, OPTIONS)) throw new Error('The current WordPress could not be downloaded.');
  cpSync(join(other, CLASSIC_THEME), join(site, CLASSIC_THEME), { recursive: true });
  writeFileSync(listed, wanted);
  return site;
}
