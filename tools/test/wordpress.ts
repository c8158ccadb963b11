// Installs the plugin's zip file into a real WordPress, and uses it as administrators, authors and visitors do.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findWordPress } from '../wordpress/packages.ts';
import { startSite, type Site } from '../wordpress/site.ts';
import { stopServers } from '../wordpress/servers.ts';
import { fail, findChromium, openInPlaywright, stopOnSignals } from './outside.ts';
import { npm, npmRun, ROOT } from './run.ts';

const SOURCE = join(ROOT, 'test', 'wordpress');

/** The oldest and the newest PHP that the plugin is for, as packages: in a folder of their own, as nothing else needs them. */
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
