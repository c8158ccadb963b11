import { zipSync } from 'fflate';

/** A plugin's zip file as WordPress expects it, with all files in one folder. The same files make the same bytes. */
export const zipOf = (files: Map<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries([...files].map(([name, bytes]) => [`hk-advocacy-card/${name}`, bytes])), {
    level: 9,
    // the earliest date that zip files can have, in local time
    mtime: new Date(1980, 0, 1),
  });
