// Where in dist/ the tables of the present Congress lie, by the manifest.
import manifest from '../../data/manifest.json' with { type: 'json' };
import { publishedName } from '../data/published-files.ts';

const { congress, tables } = manifest;

/** Its path, such as `data/119/zips-3093e90a.txt`. */
export const tableFile = (name: keyof typeof tables): string =>
  `data/${publishedName(congress, name, tables[name].crc)}`;

/** The path of a state's boundaries, such as `data/119/boundaries_4fc0c567/NY.txt`; `US` for those of all states. */
export const boundariesOf = (state: string): string =>
  tableFile('boundaries').replace('index.txt', `${state}.txt`);
