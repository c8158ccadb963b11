import { SHARED_PREFIX, type ZipRecord } from './zips.ts';

/** Encodes a number for `readNumbers` in `src/congress/numbers.ts`. */
export function writeNumber(value: number): string {
  if (value < 56) return String.fromCharCode(36 + value);
  return String.fromCharCode(92 + ((value - 56) % 35)) + writeNumber(Math.floor((value - 56) / 35));
}

/** Encodes a number of either sign for `signedNumber`. */
export const writeSigned = (value: number): string => writeNumber(value < 0 ? -2 * value - 1 : 2 * value);

/** Alternately how many codes to skip, and how many follow without a gap, minus one. */
function writeCodes(zips: number[]): string {
  let text = '';
  let next = 0;
  for (let i = 0; i < zips.length;) {
    const start = zips[i]!;
    let end = start;
    while (zips[++i] === end + 1) end++;
    text += writeNumber(start - next) + writeNumber(end - start);
    next = end + 1;
  }
  return text;
}

/** Refers to district sets by how recently they were used, because neighbours share them. New ones are written out, in order. */
function writeSets(records: ZipRecord[]): { uses: string; rows: string[] } {
  const recent: string[] = [];
  const rows: string[] = [];
  let uses = '';
  let state: string;
  const spell = (ids: string[]) =>
    ids
      .map((id) => {
        const number = id.slice(3).replace('AL', '0');
        const own = id.slice(0, 2);
        const text = own === state ? number : own + number;
        state = own;
        return text;
      })
      .join(',');
  for (const { districts, alsoPossible } of records) {
    const key = `${districts.join()}/${alsoPossible.join()}`;
    const at = recent.indexOf(key);
    uses += writeNumber(at + 1);
    if (at >= 0) recent.splice(at, 1);
    else {
      state = '';
      rows.push(spell(districts) + (alsoPossible.length ? `/${spell(alsoPossible)}` : ''));
    }
    recent.unshift(key);
  }
  return { uses, rows };
}

function writePrefixes(states: (string | null)[]): string {
  const known = states.map((state, prefix) => (prefix === SHARED_PREFIX ? null : state) ?? '--');
  let text = '';
  for (let i = 0; i < known.length;) {
    const start = i;
    while (known[i] === known[start]) i++;
    text += `${known[start]}${i - start}`;
  }
  return text;
}

/**
 * The ZIP table's text, in the format described in `src/congress/zip-table.ts`.
 *
 * @param ends until when district lines are valid, each with its states; `*` means all other states
 */
export function writeZipTable(
  records: ZipRecord[],
  prefixes: (string | null)[],
  ends: [instant: string, states: string[]][],
): string {
  const sections = Array.from({ length: 10 }, (_, digit) => {
    const own = records.filter(({ zip }) => Math.floor(zip / 10_000) === digit);
    const { uses, rows } = writeSets(own);
    return own.length ? [`${digit} ${writeCodes(own.map(({ zip }) => zip % 10_000))} ${uses}`, ...rows] : [];
  });
  return [
    ...ends.map(([instant, states]) => `lines ${instant} ${states.join(' ')}`),
    `prefixes ${writePrefixes(prefixes)}`,
    ...sections.flat(),
    '',
  ].join('\n');
}
