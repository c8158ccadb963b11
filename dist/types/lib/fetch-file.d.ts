/** Longer than a slow phone needs for 40 KB, but short enough that a visitor still waits. */
export declare const FETCH_TIMEOUT_MS = 9000;
/** The path of a file that lies in the same folder as another one. */
export declare const besideFile: (other: string, file: string) => string;
/**
 * The address of a file beside the module.
 *
 * It does not use `new URL('data/', import.meta.url)`, because bundlers inline such files.
 *
 * @param module `import.meta.url`, whose query may hold slashes
 */
export declare const urlBesideModule: (module: string, file: string) => string;
export interface FileOptions extends RequestInit {
    /** Its name reveals where the visitor is, so it is never fetched with cookies. */
    isPersonal?: boolean | undefined;
}
/**
 * Fetches a file without cookies and without a referrer. Where the page's own site wants a login, it is asked once more, in the
 * visitor's name. Rejects on a timeout and on an error status.
 */
export declare function fetchFile(url: string, options?: FileOptions, signal?: AbortSignal): Promise<Response>;
/** The bytes of a response. If they are more than a number, it stops reading and rejects. */
export declare function readLimited(response: Response, maxBytes: number): Promise<Uint8Array>;
