// Starts the programs of the steps, with the same Node and with their output on the screen.
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const running = new Set<ChildProcess>();

async function stop(child: ChildProcess): Promise<void> {
  if (!child.pid) return;
  const ended = new Promise((done) => child.once('exit', done));
  // SIGINT, like Ctrl+C in a terminal, because the runners close their browsers on it
  if (process.platform === 'win32') child.kill('SIGINT');
  else process.kill(-child.pid, 'SIGINT');
  await Promise.race([ended, new Promise((done) => setTimeout(done, 5000))]);
}

/** For an interrupted run: ends the programs and what they have started, and waits, so that nothing writes any more. */
export async function stopRunning(): Promise<void> {
  await Promise.all([...running].map(stop));
}

interface StartOptions {
  env?: NodeJS.ProcessEnv;
  shell?: boolean;
  cwd?: string;
}

async function start(
  command: string,
  args: string[],
  { env = {}, shell = false, cwd = ROOT }: StartOptions,
): Promise<boolean> {
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell,
    // a process group of its own, so that its children can be stopped too
    detached: process.platform !== 'win32',
  });
  running.add(child);
  return new Promise<boolean>((done) => {
    child.once('error', (error) => {
      console.error(error.message);
      done(false);
    });
    child.once('exit', (code) => done(code === 0));
  }).finally(() => running.delete(child));
}

/** Runs Node with a script, or with Node's own options. */
export const node = (args: string[], env: NodeJS.ProcessEnv = {}, cwd: string = ROOT): Promise<boolean> =>
  start(process.execPath, args, { env, cwd });

/** Runs a command of an installed package. It starts the command's script directly, which needs no shell on any system. */
export function tool(packageName: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  const file = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command ${command}`);
  return node([join(dirname(file), script), ...args], env);
}

/** Runs npm: under `npm run`, the same npm. */
export function npm(args: string[]): Promise<boolean> {
  const script = process.env.npm_execpath;
  if (script) return node([script, ...args]);
  return start('npm', args, { shell: process.platform === 'win32' });
}

/** Runs a script of package.json. */
export const npmRun = (script: string): Promise<boolean> => npm(['run', '--silent', script]);

/** Runs all programs, even after one has failed, so that all problems are shown. */
export async function all(...programs: (() => Promise<boolean>)[]): Promise<boolean> {
  let ok = true;
  for (const program of programs) ok = (await program()) && ok;
  return ok;
}
