// npm run plugin: puts the WordPress plugin and the built card into one zip file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pluginFiles, SOURCE } from './plugin/plugin-files.ts';
import { potOf } from './plugin/pot.ts';
import { zipOf } from './plugin/zip.ts';

writeFileSync(`${SOURCE}/languages/hk-advocacy-card.pot`, potOf(pluginFiles()));
const zip = zipOf(pluginFiles());
mkdirSync(`${SOURCE}/build`, { recursive: true });
writeFileSync(`${SOURCE}/build/hk-advocacy-card.zip`, zip);
console.log(`integrations/wordpress/build/hk-advocacy-card.zip, ${(zip.length / 1024).toFixed(1)} KB`);
