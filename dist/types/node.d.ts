/** The package in Node: the lookup and the built-in campaign, without elements and without a DOM. */
export type { Action, Campaign, Fact } from './campaign/types.ts';
export { us } from './campaign/us.ts';
export * from './congress/index.ts';
export type * from './index.ts';
