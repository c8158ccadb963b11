/**
 * The card as one classic script with its tables inside: for those who can upload only one file, or open a page from disk.
 */
import manifest from '../data/manifest.json?raw';
import members from '../data/119/members.txt?raw';
import zips from '../data/119/zips.txt?raw';
import { setHome } from './congress/directory.ts';
import { setTable } from './elements/shared/languages.ts';
import zhHK from './locales/zh-HK.json';
import './index.ts';

const files: Record<string, string> = {
  'manifest.json': manifest,
  '119/members.txt': members,
  '119/zips.txt': zips,
};

setHome((file) => Promise.resolve(new TextEncoder().encode(files[file.split('?')[0]!])));
setTable('zh-HK', zhHK);
