import { en } from '../../locales/en.ts';
import { warnOnce } from './warn.ts';

/** Code that arrives when it is needed brings its English words with it. Rejects where it does not arrive. */
export async function learn<Part extends { english: object }>(loading: Promise<Part>): Promise<Part> {
  const part = await loading;
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
