import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSenate } from '../../../../tools/data/official/senate.ts';
import type { Person } from '../sources-of.ts';
import { senateOf, senateXml, sittingIn, type Senator } from './congress.ts';
import { withFaults } from './files.ts';

interface Given {
  senators: Senator[];
  current: Person[];
  historical: Person[];
  updated: string;
}

const read = (change: (given: Given) => void = () => {}, xml = (text: string) => text) => {
  const current = sittingIn(119);
  const given: Given = {
    senators: senateOf(current),
    current,
    historical: [],
    updated: '2026-09-23T13:19-05:00',
  };
  change(given);
  return withFaults((faults) =>
    readSenate('senators_cfm.xml', xml(senateXml(given.senators, given.updated)), given, faults),
  );
};
const seatOf = (one: Senator) => `${one.state}-S${one.class.replace('Class ', '').length}`;
const remove = (given: Given, seat: string) => {
  const gone = given.senators.find((one) => seatOf(one) === seat)!;
  given.senators = given.senators.filter((one) => one !== gone);
  return given.current.find(({ id }) => id.bioguide === gone.bioguide)!;
};

test('a hundred senators by seat, with what the list tells of one', async () => {
  const { value, faults } = await read((given) =>
    Object.assign(given.senators[0]!, {
      ...{ first: 'Ann B.', last: 'O&#8217;Hara', party: 'I', phone: '(202) 224-4944' },
      ...{ address: '455 Dirksen Senate Office Building Washington DC 20510' },
      ...{
        email: 'https://www.ohara.senate.gov/contact?a=1&amp;b=2',
        website: 'https://www.ohara.senate.gov/',
      },
    }),
  );
  assert.deepEqual(faults, []);
  assert.equal(value.asOf, '2026-09-23');
  assert.equal(value.held.length, 100);
  assert.deepEqual(value.held[0], {
    seat: 'AL-S1',
    bioguide: value.held[0]!.bioguide,
    name: 'Ann B. O’Hara',
    lastName: 'O’Hara',
    term: {
      party: 'Independent',
      phone: '202-224-4944',
      office: '455 Dirksen Senate Office Building',
      url: 'https://www.ohara.senate.gov/',
      contact_form: 'https://www.ohara.senate.gov/contact?a=1&b=2',
    },
  });
});

test('the day of the list, as the Senate wrote it in other years', async () => {
  const { value } = await read((given) => (given.updated = 'Monday, April 1, 2019: 10:51 AM EST'));
  assert.equal(value.asOf, '2019-04-01');
});

test('one senator of two: the other seat is vacant since the one who left it did', async () => {
  const { value, faults } = await read((given) => {
    const person = remove(given, 'OH-S3');
    given.current = given.current.filter((one) => one !== person);
    Object.assign(person.terms.at(-1)!, { end: '2026-08-30' });
    // somebody before, and somebody in the other seat
    const earlier = structuredClone(person);
    Object.assign(earlier.terms.at(-1)!, { start: '2017-01-03', end: '2022-12-01' });
    const other = structuredClone(person);
    Object.assign(other.terms.at(-1)!, { class: 2, end: '2026-09-01' });
    given.historical = [person, earlier, other];
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(value.vacant, [{ seat: 'OH-S3', since: '2026-08-30' }]);
});

test('one who left so lately that no other file knows: the day of the list', async () => {
  const { value, faults } = await read((given) => void remove(given, 'OH-S3'));
  assert.deepEqual(faults, []);
  assert.deepEqual(value.vacant, [{ seat: 'OH-S3', since: '2026-09-23' }]);
});

test('an appointee who left at the special election', async () => {
  const { value } = await read((given) => (remove(given, 'OH-S3').terms.at(-1)!.end = '2026-09-15'));
  assert.deepEqual(value.vacant, [{ seat: 'OH-S3', since: '2026-09-15' }]);
});

const REFUSED: [string, (given: Given) => void, RegExp][] = [
  [
    'a state with nobody',
    (given) => void (remove(given, 'OH-S3'), remove(given, 'OH-S2')),
    /^senators_cfm\.xml: OH has no senators$/,
  ],
  [
    'a seat whose previous member is not known',
    (given) => {
      const person = remove(given, 'OH-S3');
      given.current = given.current.filter((one) => one !== person);
    },
    /^senators_cfm\.xml: OH has one senator, and the previous member of the other seat is not known/,
  ],
  ['a seat twice', (given) => given.senators.push(given.senators[0]!), /\(.-AL\): AL-S1 is listed twice/],
  [
    'a class that is none',
    (given) => (given.senators[0]!.class = 'Class IV'),
    /is of the state "AL" and the class "Class IV"/,
  ],
  [
    'a phone from elsewhere',
    (given) => (given.senators[0]!.phone = '(900) 224-1234'),
    /phone "900-224-1234"/,
  ],
  ['a party nobody knows', (given) => (given.senators[0]!.party = 'X'), /\(X-AL\): has the party "X"/],
  ['a list without a day', (given) => (given.updated = ''), /^senators_cfm\.xml: has the last_updated ""$/],
];
for (const [what, change, says] of REFUSED)
  test(`${what} is a fault`, async () => {
    const { faults } = await read(change);
    assert.match(faults[0] ?? '', says);
  });

test('what is not a list, or half of one, throws with the name of the file', async () => {
  for (const xml of [
    (text: string) => text.slice(0, text.length / 2),
    () => '<html><p></html>',
    () => '<x/>',
  ])
    await assert.rejects(read(undefined, xml), /^Error: senators_cfm\.xml:/);
});
