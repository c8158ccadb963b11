/**
 * The card as one classic script that contains its tables, for sites where only one file can be uploaded and for pages opened
 * from disk.
 */
import areaCodes from '../data/area-codes.txt?raw';
import manifest from '../data/manifest.json?raw';
import members from '../data/119/members.txt?raw';
import zips from '../data/119/zips.txt?raw';
import { setDefaultDirectory } from './congress/directory.ts';
import { addTranslation } from './i18n/loader.ts';
import zhHK from './i18n/zh-HK.json';
import './index.ts';
import { NativePromise } from './lib/native.ts';

const files: Record<string, string> = {
  'area-codes.txt': areaCodes,
  'manifest.json': manifest,
  '119/members.txt': members,
  '119/zips.txt': zips,
};

setDefaultDirectory((file) => NativePromise.resolve(files[file.split('?')[0]!]!));
addTranslation('zh-HK', zhHK);
