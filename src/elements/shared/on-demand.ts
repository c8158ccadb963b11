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
 * another build, whose words have other numbers; the developer is told.
 */
export async function learn<Arrived extends Part>(file: string, loading: Promise<Arrived>): Promise<Arrived> {
  try {
    const part = await loading;
    if (part.english['build'] !== BUILD) throw new Error('it is not of this version');
    Object.assign(en, part.english);
    return part;
  } catch (error) {
    warnOnce(`${file}.js is not used: ${(error as Error).message}. Put it beside the module.`);
    throw error;
  }
}

type Offices = typeof import('./offices.ts');
type Guide = typeof import('./guide/guide.ts');

let offices: Offices | undefined;
let guide: Guide | undefined;

/** Offices and their hours; undefined as long as that code is not here. */
export const officesHere = (): Offices | undefined => offices;

/** Guided calls and letters; undefined as long as that code is not here. */
export const guideHere = (): Guide | undefined => guide;

const without = () => {};

/** Fetches that code. Never rejects: without it no hours are said and nobody is guided. */
export async function loadParts(): Promise<void> {
  await Promise.all([
    offices ?? learn('offices', import('./offices.ts')).then((part) => (offices = part), without),
    guide ?? learn('guide', import('./guide/guide.ts')).then((part) => (guide = part), without),
  ]);
}
