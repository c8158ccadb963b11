// Builds a small site with each generator and our file for it, as its README says, and opens it.
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
import { fail, findChromium, openInPlaywright, stopOnSignals } from './outside.ts';
import { npm, ROOT } from './run.ts';

interface Way {
  /** Our file, and the folder of a site that it belongs into. */
  file: [name: string, folder: string];
  /** Where a site has what it hands on as it is. */
  files: string;
  build(site: string, to: string): boolean;
}

const ELEVENTY = join(BUILT, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');

const WAYS: Record<Generator, Way> = {
  hugo: {
    file: ['hk-advocacy-card.html', 'layouts/shortcodes'],
    files: 'static',
    build: (site, to) => run('hugo', ['--quiet', '--destination', to], site),
  },
  jekyll: {
    file: ['hk-advocacy-card.html', '_includes'],
    files: '.',
    build: (site, to) =>
      run('jekyll', ['build', '--quiet', '--disable-disk-cache', '--destination', to], site),
  },
  eleventy: {
    file: ['hk-advocacy-card.js', '.'],
    files: '.',
    build: (site, to) => run(process.execPath, [ELEVENTY, '--quiet', `--output=${to}`], site),
  },
};

/** Debian's packages have the names of their commands. */
const DEBIAN = ['hugo', 'jekyll'] as const;

const isHere = (command: string) => spawnSync(command, ['--help'], { stdio: 'ignore' }).status === 0;

const missing = () => DEBIAN.filter((command) => !isHere(command));

/** Installs what is missing where that is ours to do, and says what the tests have to do without. */
function findGenerators(): Generator[] {
  const wanted = missing();
  if (wanted.length > 0 && canInstall()) {
    console.log(`Installing with apt-get: ${wanted.join(' ')}`);
    apt(['update', '-qq']);
    install(wanted);
  }
  const still = missing();
  if (still.length > 0) console.log(`Left out, as they are not on this machine: ${still.join(', ')}`);
  if (still.length > 0 && process.env.CI) throw new Error('Under CI all generators are required.');
  return GENERATORS.filter((generator) => !(still as string[]).includes(generator));
}

/** In a folder of their own, so that nothing is installed into the tree that is tested. */
async function copySites(): Promise<boolean> {
  rmSync(BUILT, { recursive: true, force: true });
  for (const name of ['package.json', 'package-lock.json']) cpSync(join(SOURCE, name), join(BUILT, name));
  return npm(['ci', '--prefix', BUILT, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error']);
}

/** What a site owner does. */
function build(generator: Generator): boolean {
  const way = WAYS[generator];
  const site = join(BUILT, generator, 'site');
  cpSync(join(SOURCE, generator), site, { recursive: true });
  const [name, folder] = way.file;
  cpSync(join(ROOT, 'integrations', generator, name), join(site, folder, name));
  cpSync(join(ROOT, 'dist'), join(site, way.files, 'hk-advocacy-card'), { recursive: true });
  cpSync(join(ROOT, 'demo', 'my-campaign.json'), join(site, way.files, 'my-campaign.json'));
  return way.build(site, join(publicOf(generator), PATH));
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
