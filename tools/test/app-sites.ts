// Builds the sites of test/app-sites with the packed npm package and the configurator's snippets, and tests them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { snippetOf } from '../../demo/configurator/snippet.js';
import { BUILT, PICKS, SITES, SOURCE, type AppSite } from '../../test/app-sites/sites.ts';
import { fail, findChromium, installPackage, openInPlaywright, stopOnSignals } from './host-tests.ts';
import { node, ROOT } from './run.ts';

type Text = NonNullable<Parameters<typeof snippetOf>[1]['text']>;

const install = () => installPackage(SOURCE, BUILT, (path) => !/[\\/]app-sites[\\/][\w.]+\.ts$/.test(path));

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
