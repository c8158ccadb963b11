// A database and a web server of the test's own, in a folder of their own, on loopback.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { connect, type NetConnectOpts } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE = 60_000;

const running: ChildProcess[] = [];

/** Starts a server, and waits until it listens. Throws where it ends before that. */
export async function serve(
  command: string,
  args: string[],
  { log, at, env }: { log: string; at: NetConnectOpts; env?: NodeJS.ProcessEnv },
): Promise<void> {
  const out = openSync(log, 'a');
  const child = spawn(command, args, {
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
    // a group of its own: a server has workers
    detached: true,
  });
  running.push(child);
  let failed = '';
  child.once('error', (error) => (failed = error.message));
  child.once('exit', (code) => (failed = `it ended with ${code}`));
  for (const end = Date.now() + PATIENCE; !(await listens(at)); await sleep(50)) {
    if (failed || Date.now() > end)
      throw new Error(`${command}: ${failed || 'it does not listen'}; see ${log}`);
  }
}

async function listens(at: NetConnectOpts): Promise<boolean> {
  const socket = connect(at);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

const signal = ({ pid }: ChildProcess, name: NodeJS.Signals) => {
  try {
    process.kill(-pid!, name);
  } catch {
    // it has ended
  }
};

/** Ends what was started, the last first, and waits for it. */
export async function stopServers(): Promise<void> {
  for (let child = running.pop(); child; child = running.pop()) {
    if (!child.pid || child.exitCode !== null || child.signalCode !== null) continue;
    const ended = once(child, 'exit');
    signal(child, 'SIGTERM');
    await Promise.race([ended, sleep(10_000, undefined, { ref: false })]);
    signal(child, 'SIGKILL');
  }
}

// whatever happens, nothing goes on after us
process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
