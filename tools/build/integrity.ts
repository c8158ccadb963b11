// The hashes that pin a script to what it was when a site owner pasted its tag.
import { createHash } from 'node:crypto';

/** As the `integrity` attribute wants it. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * A page or a document with the hash of each of our scripts in its tag, as markup or as text to paste.
 *
 * @param hashes by the name of the file
 */
export const pin = (text: string, hashes: Record<string, string>): string =>
  text.replace(
    /(src=(?:"|&quot;)[^"&\s]*?([\w.-]+\.js)(?:\?[^"\s]*?)?(?:"|&quot;)\s+integrity=")[^"]*/g,
    (all, before: string, file: string) => (hashes[file] ? before + hashes[file] : all),
  );
