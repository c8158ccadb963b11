import { instantOf } from '../lib/native.ts';
import { readNumbers } from './numbers.ts';

/**
 * The ZIP table: text, because every CDN compresses text.
 *
 *     lines 2027-01-03T17:00:00Z AL CA FL LA NC OH TN TX UT   until when the district lines of these states are valid
 *     lines 2029-01-03T17:00:00Z *                            and those of all other states
 *     prefixes --5NY1PR2VI1...                                the states of the first three digits, from 000 on, in runs
 *     9 <numbers> <numbers>                                   the ZIP codes that begin with 9, and their district sets
 *     CA32,36/30                                              one of these sets: candidates, likeliest first / also possible; 0 = at large
 *
 * The first numbers of a section alternate: how many codes to skip, and how many follow without a gap, minus one. The second
 * numbers give the set of each ZIP code: 0 = the next new set, n = the n-th most recently used one. In a set, the state is
 * written only where it differs from the previous one.
 */
export interface ZipTable {
  /** The candidate districts of a ZIP code, and those that only a less exact source gives; null if it is not in the table. */
  districtsOf(zip: string): { districts: string[]; alsoPossible: string[] } | null;
  /** The state of the first three digits, or null. */
  stateOf(zip: string): string | null;
  /** All districts in the table. Throws if it is damaged. */
  districts(): Set<string>;
  /** Until when a state's district lines are valid, in milliseconds since 1970. */
  linesEnd(state: string): number;
}

type DistrictSet = NonNullable<ReturnType<ZipTable['districtsOf']>>;

function readSet(row: string): DistrictSet {
  let state = '';
  const read = (list = '') =>
    [...list.matchAll(/(?<![A-Z])([A-Z]*)(\d+)/g)].map(
      ([, named, number]) => `${(state = named || state)}-${+number! || 'AL'}`,
    );
  const [first, second] = row.split('/');
  return { districts: read(first), alsoPossible: read(second) };
}

interface Section {
  codes: string;
  uses: string;
  sets: string[];
  /** For each ZIP code (without the first digit) the number of its set, from 1; 0 for none. Made on first use. */
  setOf?: Uint16Array;
}

function readSection({ codes, uses, sets }: Section): Uint16Array {
  const setOf = new Uint16Array(10_000);
  const runs = readNumbers(codes);
  const backs = readNumbers(uses);
  // the most recently used set is last: most ZIP codes share their set with a neighbour, so few entries are moved
  const recent = new Uint16Array(sets.length);
  let fresh = 0;
  let used = 0;
  let code = 0;
  for (let run = 0; run < runs.length;) {
    code += runs[run++]!;
    const end = code + runs[run++]!;
    // checked before it is counted to: a damaged run would keep the page busy for minutes
    if (!(end < setOf.length)) throw new Error('ZIP table');
    for (; code <= end; code++) {
      const back = backs[used++];
      const set = back ? recent[fresh - back] : ++fresh;
      if (back === undefined || !set || set > sets.length) throw new Error('ZIP table');
      if (back > 1) recent.copyWithin(fresh - back, fresh - back + 1, fresh);
      recent[fresh - 1] = set;
      setOf[code] = set;
    }
  }
  if (fresh !== sets.length) throw new Error('ZIP table');
  return setOf;
}

/** Parses the text of a ZIP table, each section on first use. Throws if it is not one. */
export function readZipTable(text: string): ZipTable {
  const ends = new Map<string, number>();
  const sections = new Map<string, Section>();
  const states: string[] = [];
  let section: Section | undefined;
  for (const line of text.trimEnd().split('\n')) {
    const [head = '', first, ...rest] = line.split(' ');
    if (!first) section!.sets.push(line);
    else if (head === 'lines') for (const state of rest) ends.set(state, instantOf(first));
    else if (head === 'prefixes')
      for (const [, state, count] of first.matchAll(/(\D\D)(\d+)/g))
        for (let i = 0; i < +count! && states.length < 1000; i++) states.push(state!);
    else if (rest[0] && /^\d$/.test(head))
      sections.set(head, (section = { codes: first, uses: rest[0], sets: [] }));
  }
  if (!section || !ends.size) throw new Error('ZIP table');

  return {
    districtsOf(zip) {
      const own = sections.get(zip[0]!);
      const set = own && (own.setOf ??= readSection(own))[+zip.slice(1)];
      return set ? readSet(own.sets[set - 1]!) : null;
    },
    stateOf: (zip) => states[+zip.slice(0, 3)]?.replace('--', '') || null,
    districts: () =>
      new Set(
        [...sections.values()].flatMap((section) => {
          readSection(section);
          return section.sets.flatMap((row) => Object.values(readSet(row)).flat());
        }),
      ),
    linesEnd: (state) => ends.get(state) ?? ends.get('*')!,
  };
}
