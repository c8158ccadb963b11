// Builds the sites of test/app-sites with the packed npm package and the configurator's snippets, and tests them.
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { snippetOf } from '../../demo/configurator/snippet.js';
import { BUILT, PICKS, SITES, SOURCE, type AppSite } from '../../test/app-sites/sites.ts';
import { fail, findChromium, openInPlaywright, stopOnSignals } from './host-tests.ts';
import { node, npm, ROOT } from './run.ts';

type Text = NonNullable<Parameters<typeof snippetOf>[1]['text']>;

async function install(): Promise<boolean> {
  rmSync(BUILT, { recursive: true, force: true });
  cpSync(SOURCE, BUILT, {
    recursive: true,
    filter: (path) => !/node_modules|[\\/]app-sites[\\/][\w.]+\.ts$/.test(path),
  });
  if (!(await npm(['pack', '--silent', '--pack-destination', BUILT]))) return false;
  const tarball = readdirSync(BUILT).find((name) => name.endsWith('.tgz'))!;
  const flags = ['--prefix', BUILT, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];
  return (
    (await npm(['ci', ...flags])) &&
    // not in the lock file, because the package changes with every build
    (await npm(['install', '--no-save', '--no-package-lock', ...flags, join(BUILT, tarball)]))
  );
}

/** Saves the snippet as the configurator's steps say, and builds. */
async function build({
  folder,
  snippet: [file, kind],
  build: [script, ...args],
  env,
}: AppSite): Promise<boolean> {
  const { campaignText: text } = (await import(pathToFileURL(join(ROOT, 'dist', 'node.js')).href)) as {
    campaignText: Text;
  };
  const site = join(BUILT, folder);
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), snippetOf({ ...PICKS, kind }, { integrity: '', cdn: '', text }));
  return node([join(BUILT, 'node_modules', script), ...args], env, site);
}

async function prepare(): Promise<boolean> {
  if (!findChromium() || !(await install())) return false;
  for (const site of SITES) if (!(await build(site))) return false;
  return true;
}

stopOnSignals();
process.exitCode = ((await prepare()) ? await openInPlaywright(SOURCE) : fail()) ? 0 : 1;
