import { deflateRawSync } from 'node:zlib';
import { zip } from '../../demo/configurator/zip.js';

/**
 * A plugin's zip file as WordPress expects it, with all files in one folder. The same files make the same bytes. Without a
 * library, so that the plugin and the site can be made without installing anything.
 */
export const zipOf = (files: Map<string, Uint8Array>): Uint8Array =>
  Buffer.concat(
    zip(
      [...files].map(([name, bytes]) => ({
        name: `hk-advocacy-card/${name}`,
        bytes: new Uint8Array(bytes),
        deflated: deflateRawSync(bytes, { level: 9 }),
      })),
    ),
  );
