// Builds the apps of test/frameworks with the packed npm package, as its users get it, and tests them.
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { APPS, BUILT, SOURCE, snippetOfApp } from '../../test/frameworks/apps.ts';
import { fail, findChromium, installPackage, openInPlaywright, stopOnSignals } from './host-tests.ts';
import { tool } from './run.ts';
import { writeSnippetApp } from './snippet-apps.ts';

/** Checks the one app in TypeScript against the packed types. */
const checkTypes = () => tool('typescript', 'tsc', ['-p', join(BUILT, 'react')]);

async function build(app: string): Promise<boolean> {
  const root = join(BUILT, app);
  // the tables, copied to where the app's `directory` points, as its README says
  const tables = createRequire(join(root, 'main.js')).resolve('hk-advocacy-card/data/manifest.json');
  cpSync(dirname(tables), join(root, 'public', 'congress'), { recursive: true });
  return tool('vite', 'vite', ['build', root, '--logLevel', 'warn']);
}

async function prepare(): Promise<boolean> {
  if (!findChromium() || !(await installPackage(SOURCE, BUILT)) || !(await checkTypes())) return false;
  for (const app of APPS) {
    writeSnippetApp(app);
    if (!(await build(app)) || !(await build(snippetOfApp(app)))) return false;
  }
  return true;
}

const open = () => openInPlaywright(SOURCE);

stopOnSignals();
process.exitCode = ((await prepare()) ? await open() : fail()) ? 0 : 1;
