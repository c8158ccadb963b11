import { en } from '../../locales/en.ts';
import { warnOnce } from './warn.ts';

declare const __BUILD__: string | undefined;

/** Which build this is; undefined where it runs from its sources. */
const BUILD = typeof __BUILD__ === 'undefined' ? undefined : __BUILD__;

/** Code on demand brings its English words with it, and among them, in a build, which one it is of. */
interface Part {
  english: Record<string, string>;
}

/**
 * Code that arrives when it is needed. Rejects where it does not arrive, and where a cache or a folder still holds that of
 * another build: its words have other numbers.
 */
export async function learn<Arrived extends Part>(loading: Promise<Arrived>): Promise<Arrived> {
  const part = await loading;
  if (part.english['build'] !== BUILD) throw new Error('it is not of this version');
  Object.assign(en, part.english);
  return part;
}

type Offices = typeof import('./offices.ts');
type Guide = typeof import('./guide/guide.ts');

let offices: Offices | undefined;
let guide: Guide | undefined;

/** Offices and their hours; undefined as long as that code is not here. */
export const officesHere = (): Offices | undefined => offices;

/** Guided calls and letters; undefined as long as that code is not here. */
export const guideHere = (): Guide | undefined => guide;

const tell = (file: string) => (error: Error) =>
  warnOnce(`${file}.js is not used: ${error.message}. Put it beside the module.`);

/** Fetches that code. Never rejects: without it no hours are said and nobody is guided, and the developer is told. */
export async function loadParts(): Promise<void> {
  await Promise.all([
    offices ?? learn(import('./offices.ts')).then((part) => (offices = part), tell('offices')),
    guide ?? learn(import('./guide/guide.ts')).then((part) => (guide = part), tell('guide')),
  ]);
}
