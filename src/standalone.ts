/**
 * The card as one classic script that contains its tables, for sites where only one file can be uploaded and for pages opened
 * from disk.
 */
import { setDefaultDirectory } from './congress/directory.ts';
import { addTranslation } from './i18n/loader.ts';
import zhHK from './i18n/zh-HK.json';
import './index.ts';
import { NativePromise } from './lib/native.ts';

// of the present Congress, and of the next one where they lie ready
const files = import.meta.glob<string>(
  ['../data/*/{members,zips}.txt', '../data/{area-codes.txt,manifest.json}'],
  { query: '?raw', import: 'default', eager: true },
);

setDefaultDirectory((file) => NativePromise.resolve(files[`../data/${file.split('?')[0]!}`]!));
addTranslation('zh-HK', zhHK);
