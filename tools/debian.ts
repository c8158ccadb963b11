// Installs Debian and Ubuntu packages where the tests run as root (a container, a CI machine), and nowhere else.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function quiet(command: string, args: string[], cwd?: string) {
  return spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    // no input: apt must not wait for an answer
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

export function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

export const isInstalled = (name: string): boolean =>
  quiet('dpkg-query', ['-W', '-f', '${Status}', name]).stdout?.includes('ok installed') ?? false;

export const isKnown = (name: string): boolean => quiet('apt-cache', ['show', name]).status === 0;

/** Runs a program, and prints its output only if it fails. */
export function run(command: string, args: string[], cwd?: string): boolean {
  const { status, stdout, stderr, error } = quiet(command, args, cwd);
  if (status === 0) return true;
  console.log(`${command} ${args.join(' ')} failed:`);
  console.log(error?.message ?? `${stdout}${stderr}`.trim().split('\n').slice(-20).join('\n'));
  return false;
}

export const apt = (args: string[]): boolean => run('apt-get', args);

export const install = (names: string[]): boolean =>
  apt(['install', '-y', '-qq', '--no-install-recommends', ...names]);
