// Installs Debian and Ubuntu packages where the tests run as root (a container, a CI machine), and nowhere else.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';

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

/** Runs a program. Returns its output; undefined if it fails, and prints it then. */
export function output(command: string, args: string[], cwd?: string): string | undefined {
  const { status, stdout, stderr, error } = quiet(command, args, cwd);
  if (status === 0) return stdout;
  console.log(`${command} ${args.join(' ')} failed:`);
  console.log(error?.message ?? `${stdout}${stderr}`.trim().split('\n').slice(-20).join('\n'));
  return undefined;
}

/** Runs a program, and prints its output only if it fails. */
export const run = (command: string, args: string[], cwd?: string): boolean =>
  output(command, args, cwd) !== undefined;

export const apt = (args: string[]): boolean => run('apt-get', args);

export const install = (names: string[]): boolean =>
  apt(['install', '-y', '-qq', '--no-install-recommends', ...names]);

/**
 * Downloads packages and unpacks them into a folder, without installing them. The folder is replaced only if all goes well.
 *
 * @param options for apt-get
 */
export function unpack(names: string[], folder: string, options: string[] = []): boolean {
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  if (!run('apt-get', [...options, 'download', '-qq', ...names], part)) return false;
  for (const name of readdirSync(part)) if (!run('dpkg-deb', ['-x', name, '.'], part)) return false;
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
  return true;
}
