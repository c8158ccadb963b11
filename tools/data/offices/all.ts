import { officesOf, splitOffices, type OfficeRow } from '../../../src/congress/offices.ts';

/** The offices of a table by member. Throws if a line cannot be read. */
export function allOffices(text: string): Map<string, OfficeRow[]> {
  const table = splitOffices(text);
  return new Map([...table.members.keys()].map((bioguide) => [bioguide, officesOf(table, bioguide)]));
}
