// To whom a bill says what: those on the list of their own chamber are thanked, and nobody's stance is guessed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { scriptFor } from '../../src/campaign/bills.ts';
import { validAt } from '../../src/campaign/validity.ts';
import { topicsOf } from '../../src/campaign/topics.ts';
import { compose, translate } from '../../src/campaign/translation.ts';
import type { Bill } from '../../src/campaign/campaign.ts';
import { us } from '../../src/campaign/built-in-campaign.ts';

const BILL: Bill = {
  id: 'lamps',
  title: 'Lamp Act',
  ask: 'Ask for the {bill}.',
  thanks: 'Thanks for the {bill}.',
  until: '2027-01-03T17:00Z',
  house: { number: 'H.R. 1', sponsor: 'A000001', cosponsors: ['B000002'], asOf: '2026-06-01' },
  senate: { number: 'S. 2', sponsor: 'C000003', asOf: '2026-06-02' },
};

const topicOf = (change: Partial<Bill> = {}, words = {}) => {
  const campaign = compose(us, { bills: [{ ...BILL, ...change }] });
  return topicsOf(campaign, translate(campaign, words)).find(({ id }) => id === 'lamps')!;
};

/** What is said, with {bill} filled in, and what the list tells. */
function heard(topic = topicOf(), ...office: [('house' | 'senate')?, string?]) {
  const { script, bill, isSupporter, asOf } = scriptFor(topic, ...office);
  return [script.replaceAll('{bill}', bill!), asOf ? isSupporter : undefined, asOf || undefined];
}

test('the sponsor and the cosponsors are thanked, the others asked, with the number of their chamber', () => {
  const topic = topicOf();
  assert.deepEqual(heard(topic, 'house', 'A000001'), [
    'Thanks for the Lamp Act, H.R. 1.',
    true,
    '2026-06-01',
  ]);
  assert.deepEqual(heard(topic, 'house', 'B000002'), [
    'Thanks for the Lamp Act, H.R. 1.',
    true,
    '2026-06-01',
  ]);
  assert.deepEqual(heard(topic, 'house', 'Z000009'), ['Ask for the Lamp Act, H.R. 1.', false, '2026-06-01']);
  assert.deepEqual(heard(topic, 'senate', 'C000003'), ['Thanks for the Lamp Act, S. 2.', true, '2026-06-02']);
});

test('a member is judged by the list of their own chamber alone', () => {
  assert.deepEqual(heard(topicOf(), 'senate', 'A000001'), [
    'Ask for the Lamp Act, S. 2.',
    false,
    '2026-06-02',
  ]);
  assert.deepEqual(heard(topicOf(), 'house', 'C000003'), [
    'Ask for the Lamp Act, H.R. 1.',
    false,
    '2026-06-01',
  ]);
});

test('nobody looked up, and nobody named: the ask, and no word about a list', () => {
  assert.deepEqual(heard(topicOf()), ['Ask for the Lamp Act.', undefined, undefined]);
  assert.deepEqual(heard(topicOf(), 'house'), ['Ask for the Lamp Act, H.R. 1.', undefined, undefined]);
});

/** [what the House list is, what it tells of a member who is not on it, and of B000002] */
const LISTS: [
  string,
  Bill['house'],
  tells: [string, boolean?, string?],
  ofCosponsor: [string, boolean?, string?],
][] = [
  ['no list', undefined, ['Ask for the Lamp Act.'], ['Ask for the Lamp Act.']],
  [
    'a number alone',
    { number: 'H.R. 1' },
    ['Ask for the Lamp Act, H.R. 1.'],
    ['Ask for the Lamp Act, H.R. 1.'],
  ],
  [
    'a list without a date',
    { number: 'H.R. 1', sponsor: 'A000001', cosponsors: ['B000002'] },
    ['Ask for the Lamp Act, H.R. 1.'],
    ['Ask for the Lamp Act, H.R. 1.'],
  ],
  [
    'a list of a day that no calendar has',
    { ...BILL.house!, asOf: '2026-13-01' },
    ['Ask for the Lamp Act, H.R. 1.'],
    ['Ask for the Lamp Act, H.R. 1.'],
  ],
  [
    'a list without its sponsor',
    { number: 'H.R. 1', cosponsors: ['B000002'], asOf: '2026-06-01' },
    // who is not named may be that sponsor
    ['Ask for the Lamp Act, H.R. 1.'],
    ['Thanks for the Lamp Act, H.R. 1.', true, '2026-06-01'],
  ],
];
for (const [name, house, [script, ...tells], cosponsor] of LISTS) {
  test(`${name}: nobody is said to be on it without proof, or not to be`, () => {
    const topic = topicOf({ house });
    const full = (said: unknown[]) => [...said, undefined, undefined].slice(0, 3);
    assert.deepEqual(heard(topic, 'house', 'Z000009'), full([script, ...tells]));
    assert.deepEqual(heard(topic, 'house', 'B000002'), full(cosponsor));
  });
}

test('an id that is none stands on no list', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('', ' ', 'a000001', 'A00001', 'A0000011', 'undefined', 'constructor'),
      (odd) => {
        for (const house of [BILL.house, { number: 'H.R. 1', asOf: '2026-06-01' }])
          assert.match(scriptFor(topicOf({ house }), 'house', odd).script, /^Ask/);
      },
    ),
  ));

test('without words of its own a bill has scripts that ask, and that thank', () => {
  const topic = topicOf({ ask: undefined, thanks: undefined });
  const [asks] = heard(topic, 'house', 'Z000009');
  const [thanks] = heard(topic, 'house', 'B000002');
  assert.match(
    asks as string,
    /^Hello\. .*\{zip\}.*to ask \{member\} to support the Lamp Act, H\.R\. 1\. .*Thank you\.$/,
  );
  assert.match(
    thanks as string,
    /^Hello\. .*\{zip\}.*to thank \{member\} .*the Lamp Act, H\.R\. 1,.* passage\. .*Thank you\.$/,
  );
});

test('in another language: the title, and the meaning of either script; what is said stays English', () => {
  const words = {
    'bills.lamps.title': '燈法案',
    'bills.lamps.ask': '請{bill}',
    'bills.lamps.thanks': '謝{bill}',
  };
  const topic = topicOf({}, words);
  assert.equal(topic.label, '燈法案');
  assert.equal(scriptFor(topic, 'house', 'Z000009').meaning, '請{bill}');
  assert.equal(scriptFor(topic, 'house', 'A000001').meaning, '謝{bill}');
  assert.deepEqual(heard(topic, 'house', 'A000001')[0], 'Thanks for the Lamp Act, H.R. 1.');
});

test('what is no bill says what it says', () => {
  for (const topic of topicsOf(us).filter(({ thanks }) => !thanks))
    assert.equal(scriptFor(topic, 'house', 'S000522').script, topic.script);
});

test('a bill is there from its first instant to its lapse', () => {
  const from = '2026-06-01T04:00Z';
  const isThere = (instant: string) => validAt([topicOf({ from })], Date.parse(instant)).length === 1;
  assert.equal(isThere('2026-06-01T03:59:59Z'), false);
  assert.equal(isThere('2026-06-01T04:00Z'), true);
  assert.equal(isThere('2027-01-03T16:59:59Z'), true);
  assert.equal(isThere('2027-01-03T17:00Z'), false);
});

test('the HKETO Certification Act: its lists, and its lapse', () => {
  const topic = topicsOf(us).find(({ id }) => id === 'hketo-act')!;
  const HOUSE = ['S000522', 'M000312', 'M001194', 'R000622'];
  const SENATE = ['M001176', 'S001198', 'C001114', 'K000384', 'S001217', 'B001299'];
  for (const id of HOUSE) {
    assert.deepEqual(heard(topic, 'house', id).slice(1), [true, '2026-06-01'], id);
    assert.deepEqual(heard(topic, 'senate', id).slice(1), [false, '2026-06-01'], id);
  }
  for (const id of SENATE) {
    assert.deepEqual(heard(topic, 'senate', id).slice(1), [true, '2026-06-01'], id);
    assert.deepEqual(heard(topic, 'house', id).slice(1), [false, '2026-06-01'], id);
  }
  assert.match(heard(topic, 'house', 'S000522')[0] as string, /HKETO Certification Act, H\.R\. 2661\b/);
  assert.match(heard(topic, 'senate', 'S001198')[0] as string, /HKETO Certification Act, S\. 3655\b/);
  assert.equal(topic.until, '2027-01-03T17:00Z');
});
