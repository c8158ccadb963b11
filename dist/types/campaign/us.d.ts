import type { Campaign } from './types.ts';
/** The built-in campaign: Hong Kong in the United States. */
export declare const us: Campaign;
