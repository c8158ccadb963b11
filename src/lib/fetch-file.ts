/** Longer than a slow phone needs for 40 KB, but short enough that a visitor still waits. */
export const FETCH_TIMEOUT_MS = 9000;

/** The path of a file that lies in the same folder as another one. */
export const besideFile = (other: string, file: string): string =>
  other.slice(0, other.lastIndexOf('/') + 1) + file;

/**
 * The address of a file beside the module.
 *
 * It does not use `new URL('data/', import.meta.url)`, because bundlers inline such files.
 *
 * @param module `import.meta.url`, whose query may hold slashes
 */
export const urlBesideModule = (module: string, file: string): string =>
  besideFile(module.split(/[?#]/)[0]!, file);

export interface FileOptions extends RequestInit {
  /** Its name reveals where the visitor is, so it is never fetched with cookies. */
  isPersonal?: boolean | undefined;
}

/** Whether a site answered that somebody has to log in: with a status, a page, or a way to a page. */
const wantsLogin = ({ ok, status, type, headers }: Response): boolean =>
  status === 401 ||
  status === 403 ||
  type === 'opaqueredirect' ||
  (ok && /html/.test(headers.get('content-type')!));

/**
 * Fetches a file without cookies and without a referrer. Where the page's own site wants a login, it is asked once more, in the
 * visitor's name. Rejects on a timeout and on an error status.
 */
export async function fetchFile(
  url: string,
  options: FileOptions = {},
  signal = AbortSignal.timeout(FETCH_TIMEOUT_MS),
): Promise<Response> {
  // a page that was opened with a name and a password in its address has them in every address below it, and fetch refuses that
  const address = url.replace(/^(https?:\/\/)[^/@]*@/, '$1');
  const ask = (more: RequestInit = {}) =>
    fetch(address, { ...options, credentials: 'omit', referrerPolicy: 'no-referrer', signal, ...more });
  const mayLogIn = !options.isPersonal && address.startsWith(`${globalThis.origin}/`);
  let response: Response;
  try {
    response = await ask();
  } catch (error) {
    // a login page may be on another site, or not have the file's hash
    if (!mayLogIn || !wantsLogin((response = await ask({ redirect: 'manual', integrity: '' })))) throw error;
  }
  // past the cache, which may have kept the login page
  if (mayLogIn && wantsLogin(response)) response = await ask({ credentials: 'same-origin', cache: 'reload' });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response;
}

/** The bytes of a response. If they are more than a number, it stops reading and rejects. */
export async function readLimited(response: Response, maxBytes: number): Promise<Uint8Array> {
  // what some pages have in the place of `fetch` gives no stream
  const stream = response.body ?? (await response.blob()).stream();
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    length += value.length;
    if (length > maxBytes) {
      reader.cancel().catch(() => undefined);
      throw new Error(`${response.url} is longer than ${maxBytes} bytes`);
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
