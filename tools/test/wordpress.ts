// Installs the plugin's zip file into a real WordPress, and tests it as administrators, authors and visitors use it.
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findWordPress } from '../wordpress/packages.ts';
import { startSite, type Site } from '../wordpress/wordpress-site.ts';
import { stopServers } from '../wordpress/servers.ts';
import { fail, findChromium, openInPlaywright, stopOnSignals } from './host-tests.ts';
import { npm, npmRun, ROOT } from './run.ts';

const SOURCE = join(ROOT, 'test', 'wordpress');

/** Installs the oldest and the newest PHP that the plugin supports, as npm packages in a folder of their own. */
async function installOtherPhps(): Promise<boolean> {
  const folder = join(ROOT, '.cache', 'wordpress', 'php');
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(SOURCE, name), join(folder, name));
  const flags = ['--prefix', folder, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];
  return npm(['ci', '--ignore-scripts', ...flags]);
}

async function prepare(): Promise<Site | undefined> {
  const wordpress = findWordPress();
  if (!wordpress || !findChromium() || !(await npmRun('plugin')) || !(await installOtherPhps()))
    return undefined;
  const code = readFileSync(join(wordpress, 'wp-includes', 'version.php'), 'utf8');
  console.log(`WordPress ${/\$wp_version = '([^']+)'/.exec(code)![1]}`);
  return startSite(wordpress);
}

async function open(site: Site): Promise<boolean> {
  try {
    return await openInPlaywright(SOURCE, { HK_SITE: JSON.stringify(site) });
  } finally {
    await site.stop();
  }
}

let site: Site | undefined;

stopOnSignals(() => (site ? site.stop() : stopServers()));

try {
  site = await prepare();
} catch (error) {
  console.error(error);
}
process.exitCode = (site ? await open(site) : fail()) ? 0 : 1;
