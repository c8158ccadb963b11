// npm run plugin: puts the WordPress plugin and the built card into one zip file.
//   --directory <https address>   the tables of the site that will publish the zip file, for the refresh with one click
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pluginFiles, SOURCE } from './plugin/plugin-files.ts';
import { potOf } from './plugin/pot.ts';
import { zipOf } from './plugin/zip.ts';

const { directory } = parseArgs({ options: { directory: { type: 'string' } } }).values;
writeFileSync(`${SOURCE}/languages/hk-advocacy-card.pot`, potOf(pluginFiles()));
const zip = zipOf(pluginFiles(directory));
mkdirSync(`${SOURCE}/build`, { recursive: true });
writeFileSync(`${SOURCE}/build/hk-advocacy-card.zip`, zip);
console.log(`integrations/wordpress/build/hk-advocacy-card.zip, ${(zip.length / 1024).toFixed(1)} KB`);
