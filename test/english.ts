import { enGuide } from '../src/locales/en-guide.ts';
import { enLocation } from '../src/locales/en-location.ts';
import { enOffices } from '../src/locales/en-offices.ts';
import { en } from '../src/locales/en.ts';

/** All English words, those that arrive on demand after those of the module, in the order of tools/build/words.ts. */
export const english = { ...en, ...enLocation, ...enOffices, ...enGuide };
