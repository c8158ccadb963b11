import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMemberTable } from '../../../src/congress/member-table.ts';
import { crc32 } from '../../../src/lib/crc32.ts';
import { readZipTable } from '../../../src/congress/zip-table.ts';
import { checkCounts, countTables } from '../../../tools/data/table-counts.ts';
import { Faults } from '../../../tools/data/faults.ts';
import type { SeatRecord } from '../../../tools/data/members.ts';
import { writeMembers } from '../../../tools/data/member-text.ts';
import { writeZipTable } from '../../../tools/data/zip-text.ts';
import type { ZipRecord } from '../../../tools/data/zips.ts';
import { compiled, HOUSE_SEATS, tablesOf, type Sources } from './sources-of.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
function dice(seed: number) {
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number) => Math.floor(next() * (most + 1));
  const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length - 1)]!;
  return { chance: (share: number) => next() < share, upTo, oneOf };
}

const zipText = (zip: number) => String(zip).padStart(5, '0');
const DISTRICTS = HOUSE_SEATS.map(([state, number]) => `${state}-${number || 'AL'}`);

for (const seed of [1, 2, 3, 4])
  test(`whatever ZIP codes are written are read again (seed ${seed})`, () => {
    const { chance, upTo, oneOf } = dice(seed);
    // few sets that are used over and over, or nearly as many as ZIP codes; dense codes, or far between
    const few = Array.from({ length: [3, 40, 500, 3000][seed - 1]! }, () => {
      const some = (most: number) => [...new Set(Array.from({ length: upTo(most) }, () => oneOf(DISTRICTS)))];
      const districts = [...new Set([oneOf(DISTRICTS), ...some(3)])];
      return { districts, alsoPossible: chance(0.3) ? some(3).filter((id) => !districts.includes(id)) : [] };
    });
    const records: ZipRecord[] = [];
    let dense = true;
    for (let zip = 0; zip < 100_000; zip++) {
      if (chance(0.002)) dense = !dense;
      if (chance(dense ? 0.9 : 0.0005) || zip === 0 || zip === 99_999) records.push({ zip, ...oneOf(few) });
    }
    const prefixes = Array.from({ length: 1000 }, () => (chance(0.3) ? null : oneOf(['NY', 'CA', 'PR'])));
    const text = writeZipTable(records, prefixes, [
      ['2027-01-03T17:00:00Z', ['CA', 'TX']],
      ['2029-01-03T17:00:00Z', ['*']],
    ]);

    const table = readZipTable(text);
    const byZip = new Map(records.map((record) => [record.zip, record]));
    for (let zip = 0; zip < 100_000; zip++) {
      const meant = byZip.get(zip);
      const read = table.districtsOf(zipText(zip));
      if (!meant !== !read || (meant && read && !sameRow(meant, read)))
        assert.deepEqual(read, meant ?? null, zipText(zip));
    }
    for (const [prefix, state] of prefixes.entries())
      assert.equal(table.stateOf(`${String(prefix).padStart(3, '0')}99`), prefix === 969 ? null : state);
    assert.equal(table.linesEnd('CA'), Date.parse('2027-01-03T17:00:00Z'));
    assert.equal(table.linesEnd('NY'), Date.parse('2029-01-03T17:00:00Z'));
  });

const sameRow = (a: Omit<ZipRecord, 'zip'>, b: Omit<ZipRecord, 'zip'>) =>
  a.districts.join() === b.districts.join() && a.alsoPossible.join() === b.alsoPossible.join();

for (const seed of [5, 6, 7])
  test(`whatever members are written are read again (seed ${seed})`, () => {
    const { chance, upTo, oneOf } = dice(seed);
    const day = () => `20${20 + upTo(12)}-0${1 + upTo(8)}-${10 + upTo(18)}`;
    const letters = 'abcXYZ éñüßøł “”\'"’-.,;:/\\=#&<>陳한א𝒳👍'.match(/./gu)!;
    const words = (most: number) => `N${Array.from({ length: upTo(most) }, () => oneOf(letters)).join('')}`;
    const meant = new Map<string, object>();
    const seats: SeatRecord[] = HOUSE_SEATS.flatMap(([state, number]) => {
      const own = number === 1 || (!number && !['AS', 'DC', 'GU', 'MP', 'PR', 'VI'].includes(state));
      return [...(own ? [`${state}-S${1 + upTo(2)}`] : []), `${state}-${number || 'AL'}`];
    }).map((id, i) => {
      const senate = /-S\d/.test(id);
      if (chance(0.1)) {
        const vacantSince = day();
        meant.set(id, { vacantSince, member: null });
        return { id, senate, holder: { vacantSince }, changing: '' };
      }
      const host = `https://${oneOf(['', 'www.', 'a-b.'])}m${i}.${senate ? 'senate' : 'house'}.gov`;
      const url = host + oneOf(['', '', '/public', '/a/b.c']);
      const contact = oneOf([undefined, `${host}/contact`, `${host}/contact/`, `${host}/c?a=b&c=d%20e`]);
      const bioguide = `T${String(i).padStart(6, '0')}`;
      const phone = chance(0.2) ? undefined : `202-22${4 + upTo(2)}-${1000 + upTo(8999)}`;
      const term = {
        type: senate ? ('sen' as const) : ('rep' as const),
        state: id.slice(0, 2),
        start: day(),
        end: chance(0.8) ? '2027-01-03' : day(),
        party: words(12),
        url,
        ...(phone && { phone }),
        ...(chance(0.8) && { office: words(20) }),
        ...(contact && { contact_form: contact }),
      };
      const name = words(30);
      const lastName = chance(0.8) ? name.split(' ').at(-1)! || 'N' : words(12);
      const changing = chance(0.2) ? day() : '';
      meant.set(id, {
        vacantSince: null,
        end: term.end,
        changing: (term.end < '2027-01-03' ? term.end : changing) || null,
        member: {
          bioguide,
          name,
          lastName,
          party: term.party,
          phone: phone ?? null,
          url,
          contactUrl: contact ?? url,
          office: term.office ?? null,
        },
      });
      return { id, senate, holder: { bioguide, file: '', name, lastName, term }, changing };
    });
    const table = readMemberTable(writeMembers(seats));
    const read = table.states.flatMap((state) => table.seatsOf(state));
    assert.deepEqual(
      read.map(({ id }) => id),
      seats.map(({ id }) => id),
    );
    for (const row of read) {
      const { senate, id, state } = row;
      assert.equal(state, id.slice(0, 2));
      assert.equal(senate, id.includes('-S'));
      for (const [key, value] of Object.entries(meant.get(id)!))
        assert.deepEqual(row[key as keyof typeof row], value, `${id} ${key}`);
    }
  });

test('the manifest has the checksum, the length and the dates of what it names', () => {
  const { tables } = compiled();
  const bytes = new Map(tables!.files);
  assert.deepEqual([...bytes.keys()], ['119/zips.txt', '119/members.txt', 'manifest.json']);
  const { manifest } = tablesOf();
  assert.deepEqual([manifest.format, manifest.congress], [1, 119]);
  for (const { file, crc, bytes: length } of Object.values(manifest.tables)) {
    assert.equal(length, bytes.get(file)?.length);
    assert.equal(crc, crc32(bytes.get(file)!));
  }
  const { zips, members } = manifest.tables;
  assert.deepEqual([zips.asOf, zips.validUntil], ['2026-10-05', '2027-01-03T17:00:00Z']);
  assert.deepEqual([members.asOf, members.validUntil], ['2026-10-03', '2027-01-03T17:00:00Z']);
});

test('the lines of the redrawn states end with the congress, all others two years later', () => {
  const { zips } = tablesOf();
  for (const state of ['CA', 'TX'])
    assert.equal(zips.linesEnd(state), Date.parse('2027-01-03T17:00:00Z'), state);
  // Missouri is in the file, on its old lines
  for (const state of ['MO', 'NY', 'DC'])
    assert.equal(zips.linesEnd(state), Date.parse('2029-01-03T17:00:00Z'), state);
});

test('with no state redrawn, all lines go on', () => {
  const { zips, manifest } = tablesOf((s) => (s.redrawn.states = {}));
  assert.equal(zips.linesEnd('CA'), Date.parse('2029-01-03T17:00:00Z'));
  assert.equal(manifest.tables.zips.validUntil, '2029-01-03T17:00:00Z');
});

const reversed = (s: Sources) => {
  s.legislators.reverse();
  s.zips.reverse();
};
for (const [what, change, how] of [
  ['a second time', undefined, {}],
  ['with the lines of the sources in another order', reversed, {}],
  ['with Windows line ends', undefined, { newline: '\r\n' }],
  ['with a mark at the start of the CSV files', undefined, { bom: '\ufeff' }],
] as const)
  test(`the same bytes ${what}`, () => {
    assert.deepEqual(tablesOf(change, how).texts, tablesOf().texts);
  });

test('ZIP codes are found whatever the order of their lines', () => {
  const { zips } = tablesOf((s) => s.zips.push('00501,NY-2 NY-1,,uds,11742'));
  assert.deepEqual(zips.districtsOf('00501'), { districts: ['NY-2', 'NY-1'], alsoPossible: [] });
  assert.equal(zips.districtsOf('00502'), null);
});

test('a district that is a candidate is not also possible', () => {
  const { zips } = tablesOf((s) => s.zips.push('00501,NY-2,NY-1 NY-2 NY-3,uds,11742'));
  assert.deepEqual(zips.districtsOf('00501'), { districts: ['NY-2'], alsoPossible: ['NY-1', 'NY-3'] });
});

test('three digits stand for the state of most of their ZIP codes, or for none', () => {
  const { zips } = tablesOf((s) => s.zips.push('97635,CA-1 OR-2,,x,97635', '96910,GU-0,,x,96910'));
  assert.equal(zips.stateOf('97699'), 'CA');
  assert.equal(zips.stateOf('98000'), null);
  assert.equal(zips.stateOf('96999'), null, '969 is shared');
});

test('senators stand with the senior one first', () => {
  for (const swap of [false, true]) {
    const { texts } = tablesOf((s) => {
      const senators = s.legislators.filter(
        ({ terms }) => terms.at(-1)!.type === 'sen' && terms.at(-1)!.state === 'NY',
      );
      senators.forEach(
        ({ terms }, i) => (terms.at(-1)!.state_rank = (i === 0) === swap ? 'junior' : 'senior'),
      );
      senators.forEach(({ name }, i) => (name.official_full = (i === 0) === swap ? 'Junior' : 'Senior'));
    });
    assert.match(
      texts['119/members.txt']!,
      /\nNY\nS\d\|[A-Z]\d{6}\|Senior\|.*\nS\d\|[A-Z]\d{6}\|Junior\|.*\n1\|/,
    );
  }
});

const countsOf = (change?: (s: Sources) => void) => {
  const { seats, zips } = tablesOf(change);
  return countTables(zips, { states: [''], seatsOf: () => [...seats.values()] });
};
const verdict = (change: (s: Sources) => void) => {
  const faults = new Faults();
  checkCounts(countsOf(change), countsOf(), faults);
  return faults.lines;
};
/** Cuts ZIP codes off, and no district with them: each has three. */
const without = (count: number) => (s: Sources) =>
  void (s.zips = s.zips.filter((_, i) => i % 3 !== 1 || i >= 3 * count));

test('counts that moved a little are nobody’s concern', () => {
  assert.deepEqual(verdict(without(26)), []);
});

test('one ZIP code in forty gone is a fault that names both numbers', () => {
  const lines = verdict(without(33));
  assert.equal(lines.length, 1);
  assert.match(lines[0]!, /^data\/: ZIP codes: 1323 before, 1290 now/);
});

test('as many more are one, too', () => {
  const lines = verdict((s) =>
    s.zips.push(...Array.from({ length: 33 }, (_, i) => `${90_000 + i},NY-1,,x,90000`)),
  );
  assert.match(lines.join(), /ZIP codes: 1323 before, 1356 now/);
});

test('many phones gone at once are a fault', () => {
  const silent = (count: number) => (s: Sources) =>
    s.legislators.slice(0, count).forEach(({ terms }) => delete terms.at(-1)!.phone);
  assert.deepEqual(verdict(silent(6)), []);
  assert.match(verdict(silent(20)).join(), /members without a phone: 0 before, 20 now/);
});
