import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from './addresses.ts';
import { progressOf, say, type Screen } from './progress.ts';
import { checkZip } from './zip.ts';

/** Milliseconds before each further try. */
const WAITS = [2_000, 10_000, 30_000];

export interface How {
  screen: Screen;
  wait?: (milliseconds: number) => Promise<unknown>;
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Throws where a file is not what its address promises. */
async function check(path: string, { least, most, begins, sha256: wanted }: Address): Promise<void> {
  const { size } = await stat(path);
  if (size < least || size > most) throw new Error(`has ${size} bytes, not ${least} to ${most}`);
  const file = await open(path);
  const head = Buffer.alloc(256);
  await file.read(head).finally(() => file.close());
  const text = new TextDecoder('latin1').decode(head).replace(/^ï»¿/, '');
  if (!begins.test(text)) throw new Error(`begins with "${text.slice(0, 40).replace(/\s+/g, ' ')}"`);
  if (wanted && (await sha256(path)) !== wanted) throw new Error(`has not the checksum ${wanted} (SHA-256)`);
  if (text.startsWith('PK')) await checkZip(path);
}

async function fetchTo(path: string, address: Address, screen: Screen): Promise<void> {
  const { file, url, most } = address;
  const response = await fetch(url, {
    // lengths are compared, so nothing may be packed on the way
    headers: { 'accept-encoding': 'identity', 'user-agent': 'hk-advocacy-card data compiler' },
  });
  const type = response.headers.get('content-type') ?? '';
  const wrong = !response.ok
    ? `answers ${response.status}`
    : /^text\/html/i.test(type)
      ? 'answers with a web page'
      : !response.body
        ? 'answers with nothing'
        : '';
  if (wrong) {
    await response.body?.cancel();
    throw new Error(wrong);
  }
  const packed = response.headers.has('content-encoding');
  const length = packed ? 0 : Number(response.headers.get('content-length') ?? 0);
  const tell = progressOf(screen, file, length);
  let count = 0;
  await pipeline(
    Readable.fromWeb(response.body as ReadableStream),
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        count += chunk.length;
        if (count > most) throw new Error(`is longer than ${most} bytes`);
        tell(count);
        yield chunk;
      }
    },
    createWriteStream(path, { flush: true }),
  );
  if (length && count !== length) throw new Error(`broke off after ${count} of ${length} bytes`);
}

/** What is behind an error of `fetch`, whose own message is "fetch failed". */
const reasonOf = (error: unknown): string => {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message} (${cause.message})` : message;
};

/**
 * Downloads a file into a folder. It takes its name when it is whole and has been checked; until then, and where it never
 * is, what stands there stays.
 */
async function download(address: Address, folder: string, { screen, wait = sleep }: How): Promise<void> {
  const { file, url } = address;
  const part = join(folder, `${file}.part`);
  for (let tries = 0; ; tries++) {
    try {
      await fetchTo(part, address, screen);
      await check(part, address);
      await rename(part, join(folder, file));
      return;
    } catch (error) {
      await rm(part, { force: true });
      const what = `${file}: ${url} ${reasonOf(error)}`;
      if (tries === WAITS.length) throw new Error(what, { cause: error });
      say(screen, `${what}; trying again`);
      await wait(WAITS[tries]!);
    }
  }
}

/** Brings a folder up to date: what changes daily is downloaded, what does not where it is not there and whole. */
export async function downloadAll(addresses: readonly Address[], folder: string, how: How): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const address of addresses) {
    const kept =
      !address.daily &&
      (await check(join(folder, address.file), address).then(
        () => true,
        () => false,
      ));
    if (!kept) await download(address, folder, how);
    const { size } = await stat(join(folder, address.file));
    say(how.screen, `${address.file}: ${size} bytes, ${kept ? 'kept' : 'downloaded'}`);
  }
}
