/** The package in Node: the lookup and the built-in campaign, without elements and without a DOM. */
export type { Action, Ask, Campaign, CampaignFile, Fact, Note, Script } from './campaign/campaign.ts';
export { readCampaign } from './campaign/reader.ts';
export { us } from './campaign/built-in-campaign.ts';
export * from './congress/congress.ts';
// so that a TypeScript project for Node and browsers finds the elements' types here too
export type * from './index.ts';
