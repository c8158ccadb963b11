import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from './addresses.ts';
import { printLine, progressOf, type Screen } from './progress.ts';
import { checkZip } from './zip-archive.ts';

/** Before each further attempt. */
const RETRY_DELAYS_MS = [2_000, 10_000, 30_000];

/** Only within the host that was asked. */
const MAX_REDIRECTS = 5;

const LONGEST_MS = 3_600_000;

/** How long a file may take, all attempts together: two minutes, and its largest size at 200 KB per second. */
const usualDeadline = ({ most }: Address) => Math.min(120_000 + Math.ceil(most / 200), LONGEST_MS);

export interface DownloadOptions {
  screen: Screen;
  wait?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds. */
  deadlineOf?: (address: Address) => number;
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Throws if a file does not have the expected size, beginning or checksum. */
async function check(path: string, { least, most, begins, sha256: wanted }: Address): Promise<void> {
  const { size } = await stat(path);
  if (size < least || size > most) throw new Error(`has ${size} bytes, not ${least} to ${most}`);
  const file = await open(path);
  const head = Buffer.alloc(256);
  await file.read(head).finally(() => file.close());
  const text = new TextDecoder('latin1').decode(head).replace(/^ï»¿/, '');
  if (!begins.test(text)) throw new Error(`begins with "${text.slice(0, 40).replace(/\s+/g, ' ')}"`);
  if (wanted && (await sha256(path)) !== wanted)
    throw new Error(`does not have the checksum ${wanted} (SHA-256)`);
  if (text.startsWith('PK')) await checkZip(path);
}

/** The response at an address. Redirects are followed on its host alone, so that nobody else can answer in its place. */
async function ask(address: string, signal: AbortSignal): Promise<Response> {
  let url = new URL(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const response = await fetch(url.href, {
      // uncompressed, because the length is checked
      headers: { 'accept-encoding': 'identity', 'user-agent': 'hk-advocacy-card data compiler' },
      redirect: 'manual',
      signal,
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !location) return response;
    await response.body?.cancel();
    const next = new URL(location, url);
    if (next.origin !== url.origin)
      throw new Error(
        `leads to ${next.href}, which is not on ${url.origin}. Is the file still published there?`,
      );
    url = next;
  }
  throw new Error(`leads on more than ${MAX_REDIRECTS} times`);
}

async function fetchTo(path: string, address: Address, screen: Screen, signal: AbortSignal): Promise<void> {
  const { file, url, most } = address;
  const response = await ask(url, signal);
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
  const isCompressed = response.headers.has('content-encoding');
  const length = isCompressed ? 0 : Number(response.headers.get('content-length') ?? 0);
  const showProgress = progressOf(screen, file, length);
  let count = 0;
  await pipeline(
    Readable.fromWeb(response.body as ReadableStream),
    async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        count += chunk.length;
        if (count > most) throw new Error(`is longer than ${most} bytes`);
        showProgress(count);
        yield chunk;
      }
    },
    createWriteStream(path, { flush: true }),
  );
  if (length && count !== length) throw new Error(`broke off after ${count} of ${length} bytes`);
}

/** The message of an error and of its cause, because the errors of `fetch` only say "fetch failed". */
const reasonOf = (error: unknown): string => {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message} (${cause.message})` : message;
};

/**
 * Downloads a file into a folder. The file gets its name only after it has been checked, so an existing file stays if that
 * fails.
 */
async function download(
  address: Address,
  folder: string,
  { screen, wait = sleep, deadlineOf = usualDeadline }: DownloadOptions,
): Promise<void> {
  const { file, url } = address;
  const part = join(folder, `${file}.part`);
  const deadline = deadlineOf(address);
  const signal = AbortSignal.timeout(deadline);
  for (let tries = 0; ; tries++) {
    try {
      await fetchTo(part, address, screen, signal);
      await check(part, address);
      await rename(part, join(folder, file));
      return;
    } catch (error) {
      await rm(part, { force: true });
      const isLate = signal.aborted;
      const reason = isLate ? `did not arrive within ${Math.ceil(deadline / 1000)} seconds` : reasonOf(error);
      const what = `${file}: ${url} ${reason}`;
      if (isLate || tries === RETRY_DELAYS_MS.length) throw new Error(what, { cause: error });
      printLine(screen, `${what}; trying again`);
      await wait(RETRY_DELAYS_MS[tries]!);
    }
  }
}

/** Updates a folder: downloads the files that change daily, and those that are missing or damaged. */
export async function downloadAll(
  addresses: readonly Address[],
  folder: string,
  options: DownloadOptions,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const address of addresses) {
    const kept =
      !address.daily &&
      (await check(join(folder, address.file), address).then(
        () => true,
        () => false,
      ));
    if (!kept) await download(address, folder, options);
    const { size } = await stat(join(folder, address.file));
    printLine(options.screen, `${address.file}: ${size} bytes, ${kept ? 'kept' : 'downloaded'}`);
  }
}
