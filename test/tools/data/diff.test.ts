import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { describeChanges } from '../../../tools/data/diff.ts';
import { readTables, textsOf, type WholeManifest } from '../../../tools/data/read-tables.ts';
import { squares, topologyOf } from '../../congress/boundaries-of.ts';
import { compiled, holderOf, newcomer, remove, termOf, type Sources } from './sources-of.ts';

type Change = (sources: Sources) => void;

function filesOf(change?: Change): Map<string, Uint8Array> {
  const { tables, faults } = compiled(change);
  assert.ok(tables, faults.join('\n'));
  return new Map(tables.files);
}

interface Coming {
  zips?: Change;
  members?: Change;
}

/** A directory of changed sources, with the tables of the next congress beside it where they are asked for. */
function directory(change?: Change, congress = 119, coming?: Coming) {
  const files = filesOf(change);
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as WholeManifest;
  manifest.congress = congress;
  if (coming) {
    const { zips, members } = manifest.tables;
    manifest.next = { congress: 120, tables: {} };
    if (coming.zips) {
      manifest.next.tables.zips = { ...zips, file: '120/zips.txt' };
      files.set('120/zips.txt', filesOf(coming.zips).get('119/zips.txt')!);
    }
    if (coming.members) {
      manifest.next.tables.members = { ...members, file: '120/members.txt' };
      files.set('120/members.txt', filesOf(coming.members).get('119/members.txt')!);
    }
  }
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  return readTables(textsOf([...files]));
}

const words = (before: Change, after: Change) => describeChanges(directory(before), directory(after));
const asIs: Change = () => {};

const vacate =
  (seat: string, since = '2026-04-21'): Change =>
  (s) => {
    remove(s, seat);
    s.changes.vacant.push({ seat, since });
  };
const blair: Change = (s) => {
  remove(s, 'GA-13');
  s.changes.seated.push({ ...newcomer, name: 'Everton Blair Jr.', state: 'GA', district: 13 });
};

/** Puts a district into the first ZIP codes of Texas, behind their own or among those that are also possible. */
const gain =
  (count: number, id: string, where: 'districts' | 'also possible' = 'districts'): Change =>
  (s) => {
    const first = s.zips.findIndex((row) => row.includes(',TX-'));
    for (let i = first; i < first + count; i++) {
      const [zip, districts, also, ...rest] = s.zips[i]!.split(',');
      const more = (list: string, to: boolean) => (to ? `${list} ${id}`.trim() : list);
      s.zips[i] = [
        zip,
        more(districts!, where === 'districts'),
        more(also!, where !== 'districts'),
        ...rest,
      ].join(',');
    }
  };

test('nothing changed', () => {
  assert.deepEqual(words(asIs, asIs), ['Nothing changed.']);
});

test('a younger date alone is no change', () => {
  assert.deepEqual(
    words(asIs, (s) => (s.changes.asOf = s.redrawn.asOf = '2026-10-20')),
    ['Nothing changed.'],
  );
});

const SENTENCES: [what: string, before: Change, after: Change, says: string[]][] = [
  ['a vacancy is filled', vacate('GA-13'), blair, ['GA-13: vacant, now Everton Blair Jr. (D)']],
  ['a seat falls vacant', asIs, vacate('NY-7'), ['NY-7: Member 263 (D), now vacant since 2026-04-21']],
  [
    'a vacancy is dated anew',
    vacate('NY-7'),
    vacate('NY-7', '2026-05-02'),
    ['NY-7: vacant since 2026-04-21, now since 2026-05-02'],
  ],
  [
    'somebody else sits there',
    asIs,
    (s) => s.changes.seated.push(newcomer),
    ['NY-7: Member 263 (D), now New Member (D)'],
  ],
  [
    'a namesake sits there',
    asIs,
    (s) => void (holderOf(s, 'NY-7').id.bioguide = 'Z000001'),
    ['NY-7: Member 263 (D), now Member 263 (D)', 'NY-7, Member 263: another person, by the id Z000001'],
  ],
  [
    'a senator is another party’s',
    asIs,
    (s) => (termOf(s, 'OH-S2').party = 'Independent'),
    ['OH senator class 2, Member 568: party Republican, now Independent'],
  ],
  [
    'a phone',
    asIs,
    (s) => (termOf(s, 'NY-7').phone = '202-225-9999'),
    ['NY-7, Member 263: phone 202-225-1263, now 202-225-9999'],
  ],
  [
    'a phone that is gone',
    asIs,
    (s) => delete termOf(s, 'NY-7').phone,
    ['NY-7, Member 263: phone 202-225-1263, now none'],
  ],
  [
    'a phone where there was none',
    (s) => delete termOf(s, 'NY-7').phone,
    asIs,
    ['NY-7, Member 263: no phone, now 202-225-1263'],
  ],
  [
    'an office',
    asIs,
    (s) => (termOf(s, 'NY-7').office = '1 New Building'),
    ['NY-7, Member 263: office 263 Test Office Building, now 1 New Building'],
  ],
  [
    'a site',
    asIs,
    (s) => (termOf(s, 'NY-7').url = 'https://new.house.gov'),
    ['NY-7, Member 263: site https://member263.house.gov, now https://new.house.gov'],
  ],
  [
    'a contact page',
    asIs,
    (s) => (termOf(s, 'NY-7').contact_form = 'https://member263.house.gov/write'),
    ['NY-7, Member 263: no contact page, now https://member263.house.gov/write'],
  ],
  [
    'a name',
    asIs,
    (s) => (holderOf(s, 'NY-7').name.official_full = 'Nydia'),
    ['NY-7, Nydia: name Member 263, now Nydia'],
  ],
  [
    'a last name',
    asIs,
    (s) => (holderOf(s, 'NY-7').name.last = 'Ember 263'),
    ['NY-7, Member 263: last name 263, now Ember 263'],
  ],
  [
    'the end of a term, which is in doubt from then on',
    asIs,
    (s) => (termOf(s, 'OH-S2').end = '2026-11-03'),
    [
      'OH senator class 2, Member 568: may have changed hands after 2026-11-03',
      'OH senator class 2, Member 568: term ends 2027-01-03, now 2026-11-03',
    ],
  ],
  [
    'a doubt',
    asIs,
    (s) => s.changes.mayHaveChanged.push({ seat: 'NY-7' }),
    ['NY-7, Member 263: may have changed hands after 2026-10-03'],
  ],
  [
    'a doubt that is over',
    (s) => s.changes.mayHaveChanged.push({ seat: 'NY-7' }),
    asIs,
    ['NY-7, Member 263: may have changed hands after 2026-10-03, now certain'],
  ],
  [
    'a doubt that somebody else settles',
    (s) => s.changes.mayHaveChanged.push({ seat: 'NY-7' }),
    (s) => s.changes.seated.push(newcomer),
    ['NY-7: Member 263 (D), now New Member (D)'],
  ],
  [
    'the senior senator',
    asIs,
    (s) => {
      termOf(s, 'OH-S2').state_rank = 'junior';
      termOf(s, 'OH-S3').state_rank = 'senior';
    },
    ['OH: Member 569 is the senior senator now'],
  ],
  ['ZIP codes that gain a district', asIs, gain(12, 'TX-35'), ['12 ZIP codes gained TX-35']],
  ['few ZIP codes that gain a district', asIs, gain(2, 'TX-35'), ['2 ZIP codes gained TX-35: 17200, 17201']],
  ['one ZIP code that loses it', gain(1, 'TX-35'), asIs, ['1 ZIP code lost TX-35: 17200']],
  [
    'a district that a looser source gives',
    asIs,
    gain(1, 'TX-35', 'also possible'),
    ['1 ZIP code gained TX-35 as also possible: 17200'],
  ],
  [
    'and no longer gives',
    gain(1, 'TX-35', 'also possible'),
    asIs,
    ['1 ZIP code lost TX-35 as also possible: 17200'],
  ],
  [
    'another likeliest district',
    (s) => s.zips.push('00501,NY-2 NY-1,,uds,1'),
    (s) => s.zips.push('00501,NY-1 NY-2,,uds,1'),
    ['1 ZIP code moved NY-1 to the front: 00501'],
  ],
  [
    'another order behind it',
    (s) => s.zips.push('00501,NY-2 NY-1 NY-3,,uds,1'),
    (s) => s.zips.push('00501,NY-2 NY-3 NY-1,,uds,1'),
    ['1 ZIP code changed the order of districts: 00501'],
  ],
  [
    'ZIP codes that are new, and three digits that now stand for a state',
    asIs,
    (s) => s.zips.push('99701,AK-0,,x,1', '99702,AK-0,,x,1'),
    ['2 ZIP codes are new in AK: 99701, 99702', 'ZIP codes that begin with 997: no state, now AK'],
  ],
  [
    'a ZIP code that is gone',
    (s) => s.zips.push('10019,AK-0,,x,1'),
    asIs,
    ['1 ZIP code is gone from AK: 10019'],
  ],
  [
    'a state whose lines end sooner',
    asIs,
    (s) => (s.redrawn.states.MO!.lines = 'CD120'),
    ['MO: district lines end 2029-01-03T17:00:00Z, now 2027-01-03T17:00:00Z'],
  ],
];
for (const [what, before, after, says] of SENTENCES)
  test(`in words: ${what}`, () => assert.deepEqual(words(before, after), says));

test('what matters most stands first', () => {
  const all = words(vacate('GA-13'), (s) => {
    gain(12, 'TX-35')(s);
    termOf(s, 'AK-AL').office = '1 New Building';
    termOf(s, 'AL-1').phone = '202-225-9999';
    s.redrawn.states.MO!.lines = 'CD120';
    s.changes.mayHaveChanged.push({ seat: 'NY-7' });
    blair(s);
  });
  assert.deepEqual(
    all.map((line) => /Blair|changed hands|lines end|phone|office|ZIP codes/.exec(line)?.[0]),
    ['Blair', 'changed hands', 'lines end', 'phone', 'office', 'ZIP codes'],
  );
});

test('the largest groups of ZIP codes stand first', () => {
  const all = words(asIs, (s) => {
    gain(2, 'TX-30')(s);
    gain(12, 'TX-35')(s);
  });
  assert.deepEqual(all, ['12 ZIP codes gained TX-35', '2 ZIP codes gained TX-30: 17200, 17201']);
});

test('what many seats share is one sentence', () => {
  const all = words(asIs, (s) => {
    for (const { terms } of s.legislators)
      if (terms.at(-1)!.state === 'CA' && terms.at(-1)!.type === 'rep') delete terms.at(-1)!.office;
    for (const { terms } of s.legislators) if (terms.at(-1)!.state === 'NY') terms.at(-1)!.office = 'a tent';
  });
  assert.equal(all.length, 52 + 28, 'each had an office of its own');
  const back = words(
    (s) => s.legislators.forEach(({ terms }) => (terms.at(-1)!.office = 'a tent')),
    (s) => s.legislators.forEach(({ terms }) => (terms.at(-1)!.office = 'a house')),
  );
  assert.deepEqual(back, ['541 seats: office a tent, now a house']);
});

const toTexas: Coming = { zips: gain(12, 'TX-35') };

test('the lines of the next congress are ready: what they will change, as the guide has it', () => {
  const words = describeChanges(directory(), directory(asIs, 119, toTexas));
  assert.deepEqual(words, [
    'The lines of the 120th Congress are ready',
    '120th Congress: 12 ZIP codes gained TX-35',
  ]);
  const guide = readFileSync(new URL('../../../docs/renewing.md', import.meta.url), 'utf8');
  for (const line of words) assert.ok(guide.includes(`\`${line}\``), line);
});

test('they lie there as before', () => {
  const ready = directory(asIs, 119, toTexas);
  assert.deepEqual(describeChanges(ready, ready), ['Nothing changed.']);
});

test('they change while they wait', () => {
  assert.deepEqual(
    describeChanges(directory(asIs, 119, toTexas), directory(asIs, 119, { zips: gain(13, 'TX-35') })),
    ['120th Congress: 1 ZIP code gained TX-35: 17280'],
  );
});

test('its members come', () => {
  assert.deepEqual(
    describeChanges(directory(asIs, 119, toTexas), directory(asIs, 119, { ...toTexas, members: blair })),
    [
      'The members of the 120th Congress are ready',
      '120th Congress: GA-13: Member 127 (D), now Everton Blair Jr. (D)',
    ],
  );
});

test('its members come before its lines', () => {
  assert.deepEqual(describeChanges(directory(), directory(asIs, 119, { members: blair })), [
    'The members of the 120th Congress are ready',
    '120th Congress: GA-13: Member 127 (D), now Everton Blair Jr. (D)',
  ]);
});

test('it begins: its lines are those that lay ready', () => {
  const after: Change = (s) => {
    gain(12, 'TX-35')(s);
    blair(s);
  };
  assert.deepEqual(describeChanges(directory(asIs, 119, toTexas), directory(after, 120)), [
    'The current tables are those of the 119th Congress, now the 120th Congress',
    'GA-13: Member 127 (D), now Everton Blair Jr. (D)',
  ]);
});

test('it begins and nothing lay ready', () => {
  assert.deepEqual(describeChanges(directory(), directory(gain(12, 'TX-35'), 120)), [
    'The current tables are those of the 119th Congress, now the 120th Congress',
    '12 ZIP codes gained TX-35',
  ]);
});

test('tables that lay ready are gone', () => {
  assert.deepEqual(describeChanges(directory(asIs, 119, toTexas), directory()), [
    'The lines of the 120th Congress are no longer ready',
  ]);
});

test('boundaries that are drawn anew, or for the first time, are told by state', () => {
  const ids = squares(['NY-1', 'NY-2']);
  const drawn = (order: string[]): Change => {
    const boundaries = topologyOf(order);
    return (s) => (s.boundaries = boundaries);
  };
  assert.deepEqual(words(drawn(ids), drawn(ids)), ['Nothing changed.']);
  const [first, second, ...rest] = ids;
  assert.deepEqual(words(drawn(ids), drawn([second!, first!, ...rest])), ['NY: boundaries drawn anew']);
  assert.deepEqual(words(asIs, drawn(ids)), ['All states: boundaries, none before']);
  assert.deepEqual(words(drawn(ids), asIs), ['All states: no boundaries any more']);
});
