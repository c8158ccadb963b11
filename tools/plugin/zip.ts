import { zipSync } from 'fflate';

/** A zip file as WordPress wants a plugin's, all in one folder: the same bytes for the same files. */
export const zipOf = (files: Map<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries([...files].map(([name, bytes]) => [`hk-advocacy-card/${name}`, bytes])), {
    level: 9,
    // the earliest that a zip file can tell, on the clock of wherever this runs
    mtime: new Date(1980, 0, 1),
  });
