import { readOffices, type OfficeRow } from '../../../src/congress/offices.ts';

/** The offices of a table by member. Throws if a line cannot be parsed. */
export function allOffices(text: string): Map<string, OfficeRow[]> {
  const [head = '', ...members] = text.split(/^(?=[A-Z]\d{6}$)/m);
  let state = '';
  return new Map(
    members.map((lines) => {
      const [bioguide] = lines.split('\n', 1) as [string];
      // each member's lines alone: a search of the whole table for each takes a second
      const rows = readOffices(`${head}${state}${lines}`, bioguide);
      // the state of the members that follow
      state = lines.match(/^[A-Z]{2}\n/gm)?.at(-1) ?? state;
      return [bioguide, rows];
    }),
  );
}
