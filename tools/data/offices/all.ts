import { readOffices, type OfficeRow } from '../../../src/congress/offices.ts';

/** The offices of a table by their members. Throws where a line is none. */
export const allOffices = (text: string): Map<string, OfficeRow[]> =>
  new Map(
    [...text.matchAll(/^[A-Z]\d{6}$/gm)].map(
      ([bioguide]) => [bioguide, readOffices(text, bioguide)] as const,
    ),
  );
