import type { Campaign } from './campaign.ts';
/** The built-in campaign: Hong Kong in the United States. */
export declare const us: Campaign;
