import { readOffices, type OfficeRow } from '../../../src/congress/offices.ts';

/** The offices of a table by member. Throws if a line cannot be parsed. */
export const allOffices = (text: string): Map<string, OfficeRow[]> =>
  new Map(
    [...text.matchAll(/^[A-Z]\d{6}$/gm)].map(
      ([bioguide]) => [bioguide, readOffices(text, bioguide)] as const,
    ),
  );
