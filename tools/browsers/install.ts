// Installs missing browsers with apt, where the tests run as root on Debian or Ubuntu (a container, a CI
// machine). A person's own machine is theirs: there the tests run in what is found.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Engine } from './find.ts';

/** Per engine: each place is one package or, where names differ (Ubuntu has no firefox-esr), the first that exists. */
const PACKAGES: Record<Engine, string[][]> = {
  chromium: [['chromium', 'chromium-browser']],
  firefox: [['firefox-esr', 'firefox']],
  webkit: [['webkit2gtk-driver'], ['xvfb']],
};

// without them Chinese is drawn as boxes, and widths differ from machine to machine
const FONTS = ['fonts-dejavu-core', 'fonts-noto-cjk'];

function quiet(command: string, args: string[]) {
  return spawnSync(command, args, {
    encoding: 'utf8',
    // nobody may be there to answer a question
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

const isInstalled = (name: string) =>
  quiet('dpkg-query', ['-W', '-f', '${Status}', name]).stdout?.includes('ok installed') ?? false;

const isKnown = (name: string) => quiet('apt-cache', ['show', name]).status === 0;

/** Says what apt said only where it failed. */
function apt(args: string[]): boolean {
  const { status, stdout, stderr, error } = quiet('apt-get', args);
  if (status === 0) return true;
  console.log(`apt-get ${args.join(' ')} failed:`);
  console.log(error?.message ?? `${stdout}${stderr}`.trim().split('\n').slice(-20).join('\n'));
  return false;
}

export function installEngines(engines: Engine[]): void {
  if (!canInstall()) return;
  const fonts = FONTS.filter((name) => !isInstalled(name));
  const first = [...fonts, ...engines.flatMap((engine) => PACKAGES[engine].map(([name]) => name))];
  if (first.length === 0) return;
  console.log(`Installing with apt-get what the browser tests need: ${first.join(' ')}`);

  apt(['update', '-qq']);
  // one call per engine: one that fails must not take the others with it
  for (const group of [
    fonts,
    ...engines.map((e) => PACKAGES[e].map((names) => names.find(isKnown) ?? names[0])),
  ]) {
    const names = group.filter((name) => name !== undefined);
    if (names.length > 0) apt(['install', '-y', '-qq', '--no-install-recommends', ...names]);
  }
}
