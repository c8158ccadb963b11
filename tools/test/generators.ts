// Builds a small site with each generator and the integration for it, as its README says, and tests it.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  BUILT,
  CHOSEN,
  GENERATORS,
  PATH,
  publicOf,
  SOURCE,
  type Generator,
} from '../../test/generators/sites.ts';
import { apt, canInstall, install, run } from '../debian.ts';
import { fail, findChromium, openInPlaywright, stopOnSignals } from './host-tests.ts';
import { npm, ROOT } from './run.ts';

interface Setup {
  /** The integration's file, and the folder of the site that it belongs in. */
  file: [name: string, folder: string];
  /** The folder of static files, which the generator copies unchanged. */
  staticFolder: string;
  build(site: string, to: string): boolean;
}

const ELEVENTY = join(BUILT, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');

const SETUPS: Record<Generator, Setup> = {
  hugo: {
    file: ['hk-advocacy-card.html', 'layouts/shortcodes'],
    staticFolder: 'static',
    build: (site, to) => run('hugo', ['--quiet', '--destination', to], site),
  },
  jekyll: {
    file: ['hk-advocacy-card.html', '_includes'],
    staticFolder: '.',
    build: (site, to) =>
      run('jekyll', ['build', '--quiet', '--disable-disk-cache', '--destination', to], site),
  },
  eleventy: {
    file: ['hk-advocacy-card.js', '.'],
    staticFolder: '.',
    build: (site, to) => run(process.execPath, [ELEVENTY, '--quiet', `--output=${to}`], site),
  },
};

/** Generators from Debian packages, which are named like their commands. */
const DEBIAN_PACKAGES = ['hugo', 'jekyll'] as const;

const isAvailable = (command: string) => spawnSync(command, ['--help'], { stdio: 'ignore' }).status === 0;

const missing = () => DEBIAN_PACKAGES.filter((command) => !isAvailable(command));

/** The generators that are available. Installs missing ones where possible, and prints which are left out. */
function findGenerators(): Generator[] {
  const wanted = missing();
  if (wanted.length > 0 && canInstall()) {
    console.log(`Installing with apt-get: ${wanted.join(' ')}`);
    apt(['update', '-qq']);
    install(wanted);
  }
  const still = missing();
  if (still.length > 0) console.log(`Skipping generators that are not installed: ${still.join(', ')}`);
  if (still.length > 0 && process.env.CI)
    throw new Error(`Under CI all generators are required. Missing: ${still.join(', ')}`);
  return GENERATORS.filter((generator) => !(still as string[]).includes(generator));
}

/** Installs in a folder of its own, so that nothing is installed into the working tree. */
async function copySites(): Promise<boolean> {
  rmSync(BUILT, { recursive: true, force: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(SOURCE, name), join(BUILT, name));
  return npm(['ci', '--prefix', BUILT, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error']);
}

/** Does what a site owner does. */
function build(generator: Generator): boolean {
  const setup = SETUPS[generator];
  const site = join(BUILT, generator, 'site');
  cpSync(join(SOURCE, generator), site, { recursive: true });
  const [name, folder] = setup.file;
  cpSync(join(ROOT, 'integrations', generator, name), join(site, folder, name));
  cpSync(join(ROOT, 'dist'), join(site, setup.staticFolder, 'hk-advocacy-card'), { recursive: true });
  cpSync(join(ROOT, 'demo', 'my-campaign.json'), join(site, setup.staticFolder, 'my-campaign.json'));
  return setup.build(site, join(publicOf(generator), PATH));
}

async function prepare(): Promise<Generator[]> {
  if (!findChromium()) return [];
  const generators = findGenerators();
  return (await copySites()) && generators.every(build) ? generators : [];
}

const open = (generators: Generator[]) => openInPlaywright(SOURCE, { [CHOSEN]: generators.join() });

stopOnSignals();

const generators = await prepare().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return [];
});
process.exitCode = (generators.length > 0 ? await open(generators) : fail()) ? 0 : 1;
