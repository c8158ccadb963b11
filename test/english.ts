import { enGuide } from '../src/i18n/messages.ts';
import { enLocation } from '../src/i18n/messages.ts';
import { enOffices } from '../src/i18n/messages.ts';
import { en } from '../src/i18n/messages.ts';

/** All English words, those that arrive on demand after those of the module, in the order of tools/build/words.ts. */
export const english = { ...en, ...enLocation, ...enOffices, ...enGuide };
