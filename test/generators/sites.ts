// Where tools/test/generators.ts builds the sites of this folder.
import { fileURLToPath } from 'node:url';

export const GENERATORS = ['hugo', 'jekyll', 'eleventy'] as const;

export type Generator = (typeof GENERATORS)[number];

/** The variable that names those that are on this machine. */
export const CHOSEN = 'HK_GENERATORS';

/** What every site lies under. */
export const PATH = 'sub';

export const SOURCE: string = fileURLToPath(new URL('.', import.meta.url));

export const BUILT: string = fileURLToPath(new URL('../../.cache/generators', import.meta.url));

/** What a server of this site has as its root. */
export const publicOf = (generator: string): string => `${BUILT}/${generator}/public`;
