/** The package in Node: the lookup, and the built-in campaign with its text as HTML, without elements and without a DOM. */
export type { Action, Ask, Campaign, CampaignFile, Fact, Note, Script } from './campaign/campaign.ts';
export { readCampaign } from './campaign/reader.ts';
export { us } from './campaign/built-in-campaign.ts';
export { campaignText } from './i18n/campaign-text.ts';
export type { TextOptions } from './i18n/campaign-text.ts';
export * from './congress/congress.ts';
export type * from './index.ts';
