/**
 * The ZIP table: text, so that any CDN compresses it.
 *
 *     lines 2027-01-03T17:00:00Z AL CA FL LA NC OH TN TX UT   the instant a state's district lines end
 *     lines 2029-01-03T17:00:00Z *                            and everybody else's
 *     prefixes --5NY1PR2VI1...                                whose the first three digits are, from 000 on, in runs
 *     zips <numbers>                                          alternately: codes to skip, codes that follow without a gap less one
 *     sets <numbers>                                          per ZIP code: 0 = the next new set, n = the n-th last used
 *     CA32,36/30                                              the sets: candidates, likeliest first / also possible; district 0 = at large
 *
 * In a row, a state's name stands where it differs from the one before. Numbers are coded as `readNumbers` says.
 */
export interface ZipTable {
  /** The candidate districts and the looser ones of a ZIP code; null for one in no row. */
  districtsOf(zip: string): { districts: string[]; alsoPossible: string[] } | null;
  /** The state that the first three digits stand for, or null. */
  stateOf(zip: string): string | null;
  /** The instant (milliseconds since 1970) at which a state's district lines end. */
  linesEnd(state: string): number;
}

/** Numbers from 0: a character below 56 (counted from `$`) ends one, one from 56 to 90 leaves 35 times the rest to come. */
function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) - 36;
    value += code * scale;
    scale *= 35;
    if (code < 56) {
      numbers.push(value);
      value = 0;
      scale = 1;
    }
  }
  return numbers;
}

type DistrictSet = NonNullable<ReturnType<ZipTable['districtsOf']>>;

function readSet(row: string): DistrictSet {
  let state = '';
  const read = (list = '') =>
    [...list.matchAll(/([A-Z]*)(\d+)/g)].map(
      ([, named, number]) => `${(state = named || state)}-${+number! || 'AL'}`,
    );
  const [first, second] = row.split('/');
  return { districts: read(first), alsoPossible: read(second) };
}

/** Reads the text of a ZIP table. Throws where it is not one. */
export function readZipTable(text: string): ZipTable {
  const ends = new Map<string, number>();
  const heads = new Map<string, string>();
  const rows = text.trimEnd().split('\n');
  while (rows[0]?.includes(' ')) {
    const [head, first = '', ...rest] = rows.shift()!.split(' ');
    if (head === 'lines') for (const state of rest) ends.set(state, Date.parse(first));
    else heads.set(head!, first);
  }

  const setOf = new Uint16Array(100_000);
  const uses = readNumbers(heads.get('sets')!);
  // the last used at the end: most ZIP codes share their set with a near neighbour, so little is ever moved
  const recent: number[] = [];
  let used = 0;
  let fresh = 0;
  const nextSet = () => {
    const back = uses[used++]!;
    let at = recent.length - back;
    const set = back ? recent[at]! : ++fresh;
    for (; at < recent.length - 1; at++) recent[at] = recent[at + 1]!;
    return (recent[at] = set);
  };
  let zip = 0;
  let skipping = true;
  for (const count of readNumbers(heads.get('zips')!)) {
    if (skipping) zip += count;
    else for (let end = zip + count; zip <= end; zip++) setOf[zip] = nextSet();
    skipping = !skipping;
  }
  if (fresh !== rows.length || !ends.size) throw new Error('ZIP table');

  const states: string[] = [];
  for (const [, state, count] of heads.get('prefixes')!.matchAll(/(\D\D)(\d+)/g))
    for (let i = 0; i < +count!; i++) states.push(state!);

  return {
    districtsOf: (of) => (setOf[+of] ? readSet(rows[setOf[+of]! - 1]!) : null),
    stateOf: (of) => states[+of.slice(0, 3)]?.replace('--', '') || null,
    linesEnd: (state) => ends.get(state) ?? ends.get('*')!,
  };
}
