import type { Fact } from './campaign.ts';
/** Where each fact is from; a source that all facts have is said once. */
export declare function sourcesOf(facts: Fact[]): {
    each: string[];
    shared: string | undefined;
};
