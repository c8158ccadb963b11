/** Longer than a slow phone takes for 40 KB, shorter than a visitor waits without a word. */
export declare const FETCH_TIMEOUT_MS = 9000;
/**
 * The address of a file beside the module.
 *
 * Made by hand: bundlers take `new URL('data/', import.meta.url)` for a file to inline.
 *
 * @param module `import.meta.url`, whose query may hold slashes
 */
export declare const urlBesideModule: (module: string, file: string) => string;
/** Fetches a file without cookies and without a referrer. Rejects where it does not arrive in time or is not there. */
export declare function fetchFile(url: string, options?: RequestInit, signal?: AbortSignal): Promise<Response>;
