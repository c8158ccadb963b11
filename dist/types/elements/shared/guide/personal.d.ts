import type { Doing } from './doing.ts';
/**
 * A script with what the visitor typed of themselves.
 *
 * @param zip what it says for their ZIP code, where their town may stand beside it: in English
 */
export declare function personal(script: string, { name, town }: Doing, zip: string | false): string;
