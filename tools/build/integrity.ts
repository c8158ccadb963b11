// Integrity hashes, which make a browser refuse a script that has changed since a site owner pasted its tag.
import { createHash } from 'node:crypto';

/** The value for the `integrity` attribute. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * Sets the `integrity` attributes of script tags in a page or a document, both in markup and in escaped snippets.
 *
 * @param hashes by file name; tags of other scripts are left unchanged
 */
export const pin = (text: string, hashes: Record<string, string>): string =>
  text.replace(
    /(src=(?:"|&quot;)([^"&\s?]+)(?:\?[^"\s]*?)?(?:"|&quot;)\s+integrity=")[^"]*/g,
    (all, before: string, address: string) => {
      // the name of the file, also behind a folder that a template fills in
      const hash = hashes[address.split(/[^\w.-]/).at(-1)!];
      return hash ? before + hash : all;
    },
  );
