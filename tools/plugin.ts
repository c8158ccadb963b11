// npm run plugin: puts the WordPress plugin and the built card into one zip file, the same bytes for the same files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';
import { pluginFiles, SOURCE } from './plugin/files.ts';
import { potOf } from './plugin/pot.ts';

const NAME = 'hk-advocacy-card';

// the earliest that a zip file can tell, on the clock of wherever this runs
const MTIME = new Date(1980, 0, 1);

writeFileSync(`${SOURCE}/languages/${NAME}.pot`, potOf(pluginFiles()));
const files: Zippable = {};
for (const [name, bytes] of pluginFiles()) files[`${NAME}/${name}`] = bytes;
const zip = zipSync(files, { level: 9, mtime: MTIME });
mkdirSync(`${SOURCE}/build`, { recursive: true });
writeFileSync(`${SOURCE}/build/${NAME}.zip`, zip);
console.log(`integrations/wordpress/build/${NAME}.zip, ${(zip.length / 1024).toFixed(1)} KB`);
