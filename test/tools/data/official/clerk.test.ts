import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClerk } from '../../../../tools/data/official/clerk.ts';
import { clerkXml, houseOf, sittingIn, vacant, type HouseMember } from './congress.ts';
import { withFaults } from './files.ts';

const read = (change: (house: HouseMember[]) => void = () => {}, xml = (text: string) => text) => {
  const house = houseOf(sittingIn(119));
  change(house);
  return withFaults((faults) => readClerk('MemberData.xml', xml(clerkXml(house, '2026-10-01')), faults));
};
const of = (house: HouseMember[], code: string) => house.find((one) => one.code === code)!;

test('every seat of the House, the day of the list, and what it tells of a member', async () => {
  const { value, faults } = await read((house) =>
    Object.assign(of(house, 'NY07'), { bioguide: 'V000081', name: 'Nydia M. Vel&#225;zquez', room: '2302' }),
  );
  assert.deepEqual(faults, []);
  assert.equal(value.asOf, '2026-10-01');
  assert.equal(value.held.length, 441);
  assert.deepEqual(value.vacant, []);
  const { term, ...who } = value.held.find(({ seat }) => seat === 'NY-7')!;
  assert.deepEqual(who, {
    seat: 'NY-7',
    bioguide: 'V000081',
    name: 'Nydia M. Velázquez',
    lastName: 'Velázquez',
  });
  assert.match(term.phone!, /^202-225-\d{4}$/);
  assert.deepEqual(
    [term.office, term.start, ['Democrat', 'Republican'].includes(term.party)],
    ['2302 Rayburn House Office Building', '2025-01-03', true],
  );
});

test('seats at large and of delegates; AQ is American Samoa, with its state told or not', async () => {
  for (const xml of [(text: string) => text, (text: string) => text.replaceAll(/ postal-code="\w\w"/g, '')]) {
    const { value, faults } = await read(undefined, xml);
    assert.deepEqual(faults, []);
    for (const seat of ['WY-AL', 'AS-AL', 'DC-AL', 'PR-AL', 'MP-AL', 'GU-AL', 'VI-AL'])
      assert.ok(
        value.held.some((one) => one.seat === seat),
        seat,
      );
  }
});

test('a seat without a bioguide id is vacant since its predecessor left', async () => {
  const { value, faults } = await read((house) => {
    house.splice(house.indexOf(of(house, 'FL20')), 1, vacant(of(house, 'FL20'), '2026-04-21'));
  });
  assert.deepEqual(faults, []);
  assert.deepEqual(value.vacant, [{ seat: 'FL-20', since: '2026-04-21' }]);
  assert.equal(value.held.length, 440);
});

test('a seat that was held again in between is vacant since the last one left', async () => {
  const earlier =
    '<predecessor-info cause="D"><pred-vacate-date date="20250305">March 5, 2025</pred-vacate-date></predecessor-info>';
  const change = (house: HouseMember[]) =>
    void house.splice(house.indexOf(of(house, 'FL20')), 1, vacant(of(house, 'FL20'), '2026-04-21'));
  for (const put of [
    (text: string) => text.replace('<predecessor-info', `${earlier}<predecessor-info`),
    (text: string) => text.replace('</predecessor-info>', `</predecessor-info>${earlier}`),
  ])
    assert.deepEqual((await read(change, put)).value.vacant, [{ seat: 'FL-20', since: '2026-04-21' }]);
});

test('without a predecessor, the footnote says since when; without both, the list is refused', async () => {
  const change = (house: HouseMember[]) =>
    void house.splice(house.indexOf(of(house, 'FL20')), 1, {
      ...vacant(of(house, 'FL20'), '2026-04-21'),
      before: undefined!,
    });
  assert.deepEqual((await read(change)).value.vacant, [{ seat: 'FL-20', since: '2026-04-21' }]);
  const { faults } = await read(change, (text) => text.replace(/<footnote>.*<\/footnote>/, ''));
  assert.deepEqual(faults, ['MemberData.xml: FL20: has no bioguideID, and no date since when it is vacant']);
});

test('a member who followed another is no vacancy', async () => {
  const { value } = await read((house) => (of(house, 'TX18').before = '2025-03-05'));
  assert.deepEqual(value.vacant, []);
});

const REFUSED: [string, (house: HouseMember[]) => void, RegExp][] = [
  ['a seat that is missing', (house) => house.splice(0, 1), /^MemberData\.xml: AL-1 is not in the list$/],
  ['a seat twice', (house) => house.push(house[0]!), /^MemberData\.xml: AL01: is listed twice$/],
  [
    'a district that is none',
    (house) => house.push({ ...house[0]!, code: 'AL08' }),
    /^MemberData\.xml: AL08: is not a seat$/,
  ],
  [
    'a phone from elsewhere',
    (house) => (house[3]!.phone = '(900) 225-1234'),
    /AL04: phone "900-225-1234" is not/,
  ],
  ['a party nobody knows', (house) => (house[3]!.party = 'X'), /AL04: has the party "X"/],
  ['a member without a name', (house) => (house[3]!.name = ''), /AL04: has no official-name/],
];
for (const [what, change, says] of REFUSED)
  test(`${what} is a fault with its seat`, async () => {
    const { faults } = await read(change);
    assert.equal(faults.length, 1);
    assert.match(faults[0]!, says);
  });

test('a list without a day is refused', async () => {
  const { faults } = await read(undefined, (text) => text.replace('October 1, 2026', ''));
  assert.deepEqual(faults, ['MemberData.xml: has the publish-date ""']);
});

test('what is not a list, or half of one, throws with the name of the file', async () => {
  const half = (text: string) => text.slice(0, text.length / 2);
  for (const xml of [half, () => '<!doctype html><p>Sorry<br></p>', () => '<MemberData/>', () => ''])
    await assert.rejects(read(undefined, xml), /^Error: MemberData\.xml:/);
});
