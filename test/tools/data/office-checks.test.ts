// Local offices that cannot be as the source has them: what is put right, what is left out, and that it is said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officesOf, splitOffices, type OfficeRow } from '../../../src/congress/offices.ts';
import { isInCountry } from '../../../tools/data/offices/checks.ts';
import { SHARED_PHONES } from '../../../tools/data/offices/exceptions.ts';
import type { OfficeCorrection, SourceOffice } from '../../../tools/data/sources.ts';
import { compiled, holderOf, type Sources } from './sources-of.ts';

const FLINT = { city: 'Flint', state: 'MI', zip: '48502', latitude: 43.02, longitude: -83.69 };
const LANSING = { latitude: 42.74, longitude: -84.56 };

interface Made {
  officesOf: (seat: string) => OfficeRow[];
  /** The notes on offices, without the name of their file. */
  notes: string[];
  bioguideOf: (seat: string) => string;
}

/** Compiles offices by the seats of those who have them. Nothing in it may stop the run. */
function made(offices: Record<string, Partial<SourceOffice>[]>, more: (s: Sources) => void = () => {}): Made {
  const ids = new Map<string, string>();
  const { tables, faults, notes } = compiled((s) => {
    for (const seat of Object.keys(offices)) ids.set(seat, holderOf(s, seat).id.bioguide);
    s.offices = Object.entries(offices).map(([seat, list]) => ({
      id: { bioguide: ids.get(seat)! },
      offices: list.map((office) => ({ ...FLINT, ...office })),
    }));
    s.centres = ['48502,43,-83.7'];
    s.zips = s.zips.filter((row) => !row.startsWith('48502'));
    s.zips.push('48502,MI-8,,uds,48502', '48901,MI-7 OH-1,,uds,48901', '43001,OH-3,,uds,43001');
    more(s);
  });
  assert.deepEqual(faults, []);
  const text = new TextDecoder().decode(new Map(tables!.files).get('119/offices.txt'));
  return {
    officesOf: (seat) => officesOf(splitOffices(text), ids.get(seat)!),
    notes: notes.filter((line) => /offices\.json|corrections\.json/.test(line)),
    bioguideOf: (seat) => ids.get(seat)!,
  };
}

test('offices that are as they should be: nothing is left out, nothing is said', () => {
  const { officesOf, notes } = made({
    'MI-7': [{ phone: '810-555-0101' }],
    'MI-8': [{ phone: '810-555-0102', latitude: 43.1 }],
  });
  assert.deepEqual(notes, []);
  assert.deepEqual(
    [...officesOf('MI-7'), ...officesOf('MI-8')].map(({ phone, zip, coordinates }) => [
      phone,
      zip,
      coordinates?.latitude,
    ]),
    [
      ['810-555-0101', '48502', 43.02],
      ['810-555-0102', '48502', 43.1],
    ],
  );
});

test('a phone that two members have is left out for both, whatever its form, and both are named', () => {
  const { officesOf, notes, bioguideOf } = made({
    'MI-7': [{ phone: '810-555-0101' }, { phone: '810-555-0107' }],
    'MI-8': [{ phone: '(810) 555-0101' }],
  });
  assert.deepEqual(
    ['MI-7', 'MI-8'].map((seat) => officesOf(seat).map(({ city, phone }) => [city, phone])),
    [
      [
        ['Flint', null],
        ['Flint', '810-555-0107'],
      ],
      [['Flint', null]],
    ],
  );
  const [seven, eight] = [bioguideOf('MI-7'), bioguideOf('MI-8')];
  assert.equal(notes.length, 2);
  assert.match(
    notes[0]!,
    new RegExp(`: ${seven} \\(.*, MI-7\\), Flint: phone 810-555-0101 is also that of ${eight}, left out$`),
  );
  assert.match(
    notes[1]!,
    new RegExp(`: ${eight} \\(.*, MI-8\\), Flint: phone 810-555-0101 is also that of ${seven}, left out$`),
  );
});

test('a phone that one member has at two offices stays', () => {
  const { officesOf, notes } = made({ 'MI-7': [{ phone: '810-555-0101' }, { phone: '810-555-0101' }] });
  assert.deepEqual(notes, []);
  assert.equal(officesOf('MI-7')[1]?.phone, '810-555-0101');
});

test('a phone whose other member sits no more stays', () => {
  const { officesOf, notes } = made({ 'MI-7': [{ phone: '810-555-0101' }] }, (s) =>
    s.offices!.push({ id: { bioguide: 'Z999999' }, offices: [{ ...FLINT, phone: '810-555-0101' }] }),
  );
  assert.deepEqual(notes, ['legislators-district-offices.json: Z999999 holds no seat']);
  assert.equal(officesOf('MI-7')[0]?.phone, '810-555-0101');
});

test('a phone that is known to be shared stays with its members, and no third one may have it', () => {
  const [{ phone, members }] = SHARED_PHONES as [(typeof SHARED_PHONES)[number]];
  const shared = (...seats: string[]) =>
    made(Object.fromEntries(seats.map((seat) => [seat, [{ phone }]])), (s) => {
      for (const [i, member] of members.entries()) {
        const holder = holderOf(s, seats[i]!);
        for (const offices of s.offices!)
          if (offices.id.bioguide === holder.id.bioguide) offices.id.bioguide = member;
        holder.id.bioguide = member;
      }
    }).notes;
  assert.deepEqual(shared('MI-7', 'MI-8'), []);
  assert.equal(shared('MI-7', 'MI-8', 'MI-9').length, 3);
});

test('a ZIP code of another state is left out and said; one that two states share stays', () => {
  for (const [zip, state, left] of [
    ['43001', 'MI', null],
    ['48901', 'OH', '48901'],
    ['48901', 'MI', '48901'],
    // in no row: the first three digits are Michigan's, or nobody's
    ['48599', 'MI', '48599'],
    ['48599', 'OH', null],
    ['70201', 'MI', null],
  ] as const) {
    const { officesOf, notes } = made({ 'MI-7': [{ zip, state }] });
    assert.equal(officesOf('MI-7')[0]?.zip, left, `${zip} ${state}`);
    assert.deepEqual(officesOf('MI-7')[0]?.coordinates, { latitude: 43.02, longitude: -83.69 });
    assert.equal(notes.length, left ? 0 : 1);
    if (!left) assert.match(notes[0]!, new RegExp(`Flint: ZIP code ${zip} is not in ${state}, left out$`));
  }
});

test('coordinates that are impossible give way to the middle of the ZIP codes', () => {
  for (const [what, wrong] of [
    ['no such latitude', { latitude: 430.2 }],
    ['no such longitude', { longitude: -836.9 }],
    ['swapped', { latitude: -83.69, longitude: 43.02 }],
    ['the sign lost', { longitude: 83.69 }],
    ['nowhere', { latitude: 0, longitude: 0 }],
    ['another part of the country', { latitude: 21.3, longitude: -157.9 }],
    ['no number', { latitude: NaN }],
  ] as [string, Partial<SourceOffice>][]) {
    const { officesOf, notes } = made({ 'MI-7': [wrong] });
    assert.deepEqual(officesOf('MI-7')[0]?.coordinates, { latitude: 43, longitude: -83.7 }, what);
    assert.match(
      notes.join('\n'),
      /Flint: the coordinates .* are not in the United States; the centre of its ZIP code is used$/,
      what,
    );
  }
});

test('coordinates far from the other offices of the town give way; the others’ stay', () => {
  const { officesOf, notes } = made({ 'MI-7': [{}], 'MI-8': [LANSING], 'MI-S1': [{ latitude: 43.03 }] });
  assert.deepEqual(
    ['MI-7', 'MI-8', 'MI-S1'].map((seat) => officesOf(seat)[0]?.coordinates?.latitude),
    [43.02, 43, 43.03],
  );
  assert.equal(notes.length, 1);
  assert.match(
    notes[0]!,
    /MI-8\), Flint: the coordinates 42\.74, -84\.56 are 48 miles from other offices in Flint; the centre of/,
  );
});

test('of two offices of a town that are far apart nobody knows which is right: neither is believed', () => {
  const { officesOf, notes } = made({ 'MI-7': [{}], 'MI-8': [LANSING] });
  assert.deepEqual(
    ['MI-7', 'MI-8'].map((seat) => officesOf(seat)[0]?.coordinates?.latitude),
    [43, 43],
  );
  assert.equal(notes.length, 2);
});

test('towns of one name in two states are two towns', () => {
  const { notes } = made({
    'MI-7': [{}],
    'OH-3': [{ state: 'OH', zip: '43001', latitude: 40, longitude: -83 }],
  });
  assert.deepEqual(notes, []);
});

test('where ZIP code and coordinates are both doubtful, nothing tells where the office is', () => {
  const { officesOf, notes } = made({ 'OH-3': [{ state: 'OH', zip: '48502', latitude: 430.2 }] });
  const [office] = officesOf('OH-3');
  assert.deepEqual([office?.city, office?.zip, office?.coordinates], ['Flint', null, null]);
  assert.equal(notes.length, 2);
});

test('every part of the country has its places', () => {
  for (const [state, latitude, longitude] of [
    ['ME', 44.9, -67],
    ['FL', 24.56, -81.78],
    ['WA', 48.4, -124.7],
    ['MN', 48.6, -93.4],
    ['AK', 51.9, -176.6],
    ['AK', 52.7, 174.1],
    ['AK', 71.3, -156.8],
    ['HI', 19.7, -155.1],
    ['PR', 18.2, -67.1],
    ['VI', 17.7, -64.8],
    ['GU', 13.5, 144.8],
    ['MP', 15.2, 145.7],
    ['AS', -14.3, -170.7],
  ] as const) {
    assert.ok(isInCountry(state, { latitude, longitude }), state);
    assert.ok(!isInCountry(state, { latitude: longitude, longitude: latitude }), `${state}, swapped`);
    assert.ok(!isInCountry(state, { latitude, longitude: longitude - 360 }), `${state}, around the world`);
  }
});

const CORRECTION: Omit<OfficeCorrection, 'bioguide'> = {
  city: 'Flint',
  was: { zip: '48503' },
  is: { zip: '48502' },
};
const corrected = (office: Partial<SourceOffice>, correction: Partial<OfficeCorrection> = {}) =>
  made({ 'MI-7': [{ phone: '810-555-0101', zip: '48503', ...office }] }, (s) => {
    s.corrections = [{ bioguide: holderOf(s, 'MI-7').id.bioguide, ...CORRECTION, ...correction }];
  });

test('a correction is laid over the office that it speaks of', () => {
  const { officesOf, notes } = corrected({});
  assert.deepEqual([officesOf('MI-7')[0]?.zip, notes], ['48502', []]);
});

test('a correction may change the name of the city, and the coordinates', () => {
  const { officesOf, notes } = corrected(
    { city: 'Flynt', ...LANSING },
    {
      city: 'Flynt',
      was: { city: 'Flynt', latitude: LANSING.latitude },
      is: { city: 'Flint', latitude: 43.02, longitude: -83.69 },
    },
  );
  assert.deepEqual(
    [officesOf('MI-7')[0]?.city, officesOf('MI-7')[0]?.coordinates, notes],
    ['Flint', { latitude: 43.02, longitude: -83.69 }, []],
  );
});

test('a correction leaves the member’s other offices alone', () => {
  const { officesOf } = made(
    { 'MI-7': [{ city: 'Lansing', zip: '48503', ...LANSING }, { zip: '48503' }, { zip: '48504' }] },
    (s) => (s.corrections = [{ bioguide: holderOf(s, 'MI-7').id.bioguide, ...CORRECTION }]),
  );
  assert.deepEqual(
    officesOf('MI-7').map(({ zip }) => zip),
    ['48503', '48502', '48504'],
  );
});

for (const [what, office, correction, says] of [
  ['the source has put it right', { zip: '48502' }, {}, /is \{"zip":"48502"\} now$/],
  ['the source says a third thing', { zip: '48504' }, {}, /is \{"zip":"48504"\} now$/],
  [
    'one of its fields is another',
    {},
    { was: { zip: '48503', phone: '1' } },
    /"phone":"810-555-0101"\} now$/,
  ],
  ['the office is gone', { city: 'Lansing' }, {}, /is no such office now$/],
  ['the member is gone', {}, { bioguide: 'Z999999' }, /Z999999, Flint: .* is no such office now$/],
] as [string, Partial<SourceOffice>, Partial<OfficeCorrection>, RegExp][])
  test(`a correction that is not needed is named and not applied: ${what}`, () => {
    const { officesOf, notes } = corrected(office, correction);
    assert.equal(officesOf('MI-7')[0]?.zip, office.zip ?? '48503');
    assert.equal(notes.length, 1);
    assert.match(
      notes[0]!,
      /^office-corrections\.json: [A-Z]\d{6}, Flint: not applied, because it was \{"zip":"48503"/,
    );
    assert.match(notes[0]!, says);
  });

test('a file of corrections that is none is refused by name', () => {
  for (const corrections of [{}, [null], [{ bioguide: 'A000001', city: 'Flint', was: {} }]])
    assert.throws(
      () => made({ 'MI-7': [{}] }, (s) => (s.corrections = corrections as OfficeCorrection[])),
      /office-corrections\.json: ("corrections" is not a list|correction 1 (is not an entry|\(A000001\): "is" is not))/,
      JSON.stringify(corrections),
    );
});
