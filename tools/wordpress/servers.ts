// Starts and stops the database and the web server of the WordPress tests.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { connect, type NetConnectOpts } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const START_TIMEOUT_MS = 60_000;

const running: ChildProcess[] = [];

/** Starts a server, and waits until it listens. Throws if it ends before that. */
export async function serve(
  command: string,
  args: string[],
  { log, at, env }: { log: string; at: NetConnectOpts; env?: NodeJS.ProcessEnv },
): Promise<void> {
  const out = openSync(log, 'a');
  const child = spawn(command, args, {
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
    // a process group of its own, because a server has workers
    detached: true,
  });
  running.push(child);
  let failed = '';
  child.once('error', (error) => (failed = error.message));
  child.once('exit', (code) => (failed = `it exited with code ${code}`));
  for (const end = Date.now() + START_TIMEOUT_MS; !(await listens(at)); await sleep(50)) {
    if (failed || Date.now() > end)
      throw new Error(`${command}: ${failed || 'it did not start in time'}. See ${log}`);
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
    // it has ended already
  }
};

/** Stops all servers, the last one first, and waits until they have ended. */
export async function stopServers(): Promise<void> {
  for (let child = running.pop(); child; child = running.pop()) {
    if (!child.pid || child.exitCode !== null || child.signalCode !== null) continue;
    const ended = once(child, 'exit');
    signal(child, 'SIGTERM');
    await Promise.race([ended, sleep(10_000, undefined, { ref: false })]);
    signal(child, 'SIGKILL');
  }
}

// no server must outlive this process
process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
