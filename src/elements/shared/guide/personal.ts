import { fillName, fillZip } from '../sender.ts';
import type { Doing } from './doing.ts';

/**
 * A script with what the visitor typed of themselves.
 *
 * @param zip what it says for their ZIP code, where their town may stand beside it: in English
 */
export function personal(script: string, { name = '', town = '' }: Doing, zip: string | false): string {
  const typed = zip && /^\d+$/.test(zip) ? zip : '';
  const placed = zip && town ? script.replace(zip, () => fillZip(typed, town, zip)) : script;
  return fillName(placed, name);
}
