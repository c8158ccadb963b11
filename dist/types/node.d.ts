/** The package in Node: the lookup and the built-in campaign, without elements and without a DOM. */
export type { Action, Ask, Campaign, CampaignFile, Fact, Note, Script } from './campaign/types.ts';
export { readCampaign } from './campaign/read.ts';
export { us } from './campaign/us.ts';
export * from './congress/index.ts';
export type * from './index.ts';
