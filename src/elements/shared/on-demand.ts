import { en } from '../../locales/en.ts';
import { warnOnce } from './warn.ts';

/** Code that arrives when it is needed brings its English words with it. Rejects where it does not arrive. */
export async function learn<Part extends { english: object }>(loading: Promise<Part>): Promise<Part> {
  const part = await loading;
  Object.assign(en, part.english);
  return part;
}

type Offices = typeof import('./offices.ts');

let offices: Offices | undefined;

/** Offices and their hours; undefined as long as that code is not here. */
export const officesHere = (): Offices | undefined => offices;

/** Fetches that code. Never rejects: without it no hours are said, and the developer is told. */
export async function loadOffices(): Promise<void> {
  try {
    offices ??= await learn(import('./offices.ts'));
  } catch (error) {
    warnOnce(`offices.js is not used: ${(error as Error).message}. Put it beside the module.`);
  }
}
