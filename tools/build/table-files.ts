// Where in dist/ the tables of the present Congress lie, by the manifest.
import manifest from '../../data/manifest.json' with { type: 'json' };

const { tables } = manifest;

/** Its path, such as `data/119/zips.txt`. */
export const tableFile = (name: keyof typeof tables): string => `data/${tables[name].file}`;

/** The path of a state's boundaries, such as `data/119/boundaries/NY.txt`; `US` for those of all states. */
export const boundariesOf = (state: string): string =>
  tableFile('boundaries').replace('index.txt', `${state}.txt`);
