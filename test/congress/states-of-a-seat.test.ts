import { expect } from 'chai';
import { beforeEach, describe, it } from 'node:test';
import { findByZip, type Answer, type Seat } from '../../src/congress/congress.ts';
import { COUNTRY, filesOf, LINES_END, seat, serve, setClock, type Facts } from './directory-of.ts';

const END = Date.parse(LINES_END);
const MINUTE = 60_000;

const ask = (zip: string, options: { state?: string; facts?: Facts } = {}): Promise<Answer> =>
  findByZip(zip, {
    directory: serve(filesOf(options.facts ?? COUNTRY)).address,
    ...(options.state && { state: options.state }),
  });

const seatOf = ({ seats }: Answer, id: string): Seat => {
  const found = seats.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} among ${seats.map((one) => one.id).join(' ')}`);
  return found;
};

const states = ({ seats }: Answer) => seats.map(({ id, status }) => `${id} ${status}`);

describe('A seat in the table’s own time', () => {
  beforeEach(() => setClock('2026-10-10T12:00:00Z'));

  it('is held, with everything that is known of its member', async () => {
    const facts = {
      ...COUNTRY,
      seats: [
        seat('NY-S3', {
          url: 'https://www.example.senate.gov',
          contact_form: 'https://www.example.senate.gov/write/me?by=form',
        }),
        seat('NY-S1'),
        seat('NY-1', { party: 'Democrat', phone: '202-226-0007', office: '2 Cannon House Office Building' }),
      ],
    };
    const answer = await ask('10001', { facts });
    expect(seatOf(answer, 'NY-1')).to.deep.include({
      chamber: 'house',
      title: 'Representative',
      state: 'NY',
      district: 'NY-1',
      voting: true,
      status: 'held',
      mayHaveChanged: false,
    });
    expect(seatOf(answer, 'NY-1').member).to.deep.include({
      name: 'Holder of NY-1',
      party: 'Democrat',
      phone: '202-226-0007',
      url: 'https://ny-1.house.gov',
      contactUrl: 'https://ny-1.house.gov',
      office: '2 Cannon House Office Building',
    });
    expect(seatOf(answer, 'NY-S3')).to.deep.include({ chamber: 'senate', title: 'Senator', district: null });
    expect(seatOf(answer, 'NY-S3').member).to.deep.include({
      url: 'https://www.example.senate.gov',
      contactUrl: 'https://www.example.senate.gov/write/me?by=form',
    });
  });

  it('has no number and no office where none is known', async () => {
    const facts = { ...COUNTRY, seats: [seat('NY-1', { phone: undefined!, office: undefined! })] };
    const { member } = seatOf(await ask('10001', { facts }), 'NY-1');
    expect(member).to.deep.include({ phone: null, office: null });
  });

  it('says since when it is vacant, and is a seat in an answer like any other', async () => {
    const answer = await ask('33301');
    expect(answer).to.deep.include({ kind: 'found', districts: ['FL-1'] });
    expect(seatOf(answer, 'FL-1')).to.deep.include({
      status: 'vacant',
      vacantSince: '2026-04-21',
      member: null,
      mayHaveChanged: false,
    });
  });

  it('says nothing of a vacancy where it is held', async () => {
    expect(seatOf(await ask('10001'), 'NY-1')).not.to.have.property('vacantSince');
  });

  it('is a delegate’s without a vote, and DC has no senators', async () => {
    const answer = await ask('20001');
    expect(answer.kind).to.equal('found');
    expect(states(answer)).to.deep.equal(['DC-AL held']);
    expect(answer.seats[0]).to.deep.include({ title: 'Delegate', voting: false, district: 'DC-AL' });
  });

  it('is the Resident Commissioner’s in Puerto Rico', async () => {
    const answer = await ask('00901');
    expect(states(answer)).to.deep.equal(['PR-AL held']);
    expect(answer.seats[0]).to.deep.include({ title: 'Resident Commissioner', voting: false });
  });

  it('is an ordinary one where a state has a single district', async () => {
    const answer = await ask('99501');
    expect(answer.districts).to.deep.equal(['AK-AL']);
    expect(seatOf(answer, 'AK-AL')).to.deep.include({ title: 'Representative', voting: true });
  });

  it('comes after the senators, the senior one first', async () => {
    expect((await ask('90001')).seats.map(({ id }) => id)).to.deep.equal(['CA-S3', 'CA-S1', 'CA-1']);
  });
});

describe('A senator whose seat had a special election', () => {
  const moody = async (instant: string) => {
    setClock(instant);
    return seatOf(await ask('33302'), 'FL-S3');
  };

  it('is named without a doubt until that day is over in Washington', async () => {
    const before = await moody('2026-11-04T04:59:59Z');
    expect(before).to.deep.include({ status: 'held', mayHaveChanged: false });
  });

  it('is named with a doubt from then on', async () => {
    const after = await moody('2026-11-04T05:00:00Z');
    expect(after).to.deep.include({ status: 'held', mayHaveChanged: true });
    expect(after.member?.name).to.equal('Holder of FL-S3');
  });

  it('is named until the congress ends, and not from that instant on', async () => {
    expect(await moody('2027-01-03T16:59:59Z')).to.deep.include({ status: 'held', mayHaveChanged: true });
    expect(await moody('2027-01-03T17:00:00Z')).to.deep.include({
      status: 'withheld',
      mayHaveChanged: false,
      member: null,
    });
  });

  it('throws no doubt on the other senator', async () => {
    setClock('2026-12-01T00:00:00Z');
    expect(seatOf(await ask('33302'), 'FL-S1').mayHaveChanged).to.equal(false);
  });
});

describe('A seat that the table’s makers were unsure of', () => {
  const facts = {
    ...COUNTRY,
    seats: [...COUNTRY.seats.filter(({ id }) => id !== 'NY-1'), seat('NY-1', {}, '2026-10-03')],
  };
  it('is named with a doubt once the table’s day is over', async () => {
    setClock('2026-10-04T04:59:00Z');
    expect(seatOf(await ask('10001', { facts }), 'NY-1').mayHaveChanged).to.equal(false);
    setClock('2026-10-04T05:00:00Z');
    expect(seatOf(await ask('10001', { facts }), 'NY-1')).to.deep.include({
      status: 'held',
      mayHaveChanged: true,
    });
  });
});

describe('A senator who may leave on a day that is known', () => {
  const facts = {
    ...COUNTRY,
    seats: [...COUNTRY.seats.filter(({ id }) => id !== 'NY-S1'), seat('NY-S1', {}, '2027-01-14')],
  };
  for (const [instant, mayHaveChanged] of [
    ['2026-12-01T12:00:00Z', false],
    ['2027-01-03T17:00:00Z', false],
    ['2027-01-15T04:59:59Z', false],
    ['2027-01-15T05:00:00Z', true],
  ] as const)
    it(`is named ${mayHaveChanged ? 'with a' : 'without a'} doubt at ${instant}`, async () => {
      setClock(instant);
      expect(seatOf(await ask('10001', { facts }), 'NY-S1')).to.deep.include({
        status: 'held',
        mayHaveChanged,
      });
    });
});

describe('A member’s last name', () => {
  for (const [name, lastName] of [
    ['Ana Núñez', 'Núñez'],
    ['Chris Van Hollen', 'Van Hollen'],
    ['Sanford D. Bishop, Jr.', 'Bishop'],
    ['Nicholas J. Begich III', 'Begich'],
    ['Pablo José Hernández', 'Hernández Rivera'],
    ['Prince', 'Prince'],
  ] as const)
    it(`of ${name} is ${lastName}`, async () => {
      setClock('2026-10-10T12:00:00Z');
      const facts = { ...COUNTRY, seats: [seat('NY-1', { name, lastName })] };
      const { member } = seatOf(await ask('10001', { facts }), 'NY-1');
      expect(member).to.deep.include({ name, lastName });
    });
});

describe('A minute before noon in Washington on 2027-01-03', () => {
  beforeEach(() => setClock(END - MINUTE));

  it('everybody is named still, where lines end and where they go on', async () => {
    for (const zip of ['90001', '10001', '99501', '20001', '00901']) {
      const answer = await ask(zip);
      expect(answer.kind).to.equal('found');
      expect(answer.seats.map(({ status }) => status)).to.deep.equal(answer.seats.map(() => 'held'));
    }
  });

  it('a vacancy is one still', async () => {
    expect(seatOf(await ask('33301'), 'FL-1').status).to.equal('vacant');
  });
});

for (const [when, instant] of [
  ['At', END],
  ['A minute after', END + MINUTE],
] as const)
  describe(`${when} noon in Washington on 2027-01-03`, () => {
    beforeEach(() => setClock(instant));

    it('a state whose lines go on keeps its district, and its House seat is withheld', async () => {
      const answer = await ask('10001');
      expect(answer).to.deep.include({ kind: 'found', districts: ['NY-1'] });
      expect(states(answer)).to.deep.equal(['NY-S3 held', 'NY-S1 held', 'NY-1 withheld']);
      expect(seatOf(answer, 'NY-1').member).to.equal(null);
    });

    it('a ZIP code of several districts is still one of several', async () => {
      const answer = await ask('10003');
      expect(answer).to.deep.include({ kind: 'choose-district', districts: ['NY-2', 'NY-1'] });
      expect(states(answer)).to.deep.equal([
        'NY-S3 held',
        'NY-S1 held',
        // nobody knows of its vacancy either
        'NY-2 withheld',
        'NY-1 withheld',
      ]);
      expect(seatOf(answer, 'NY-2')).not.to.have.property('vacantSince');
    });

    it('a state whose lines end is out of date, and its senators are given', async () => {
      const answer = await ask('90210');
      expect(answer).to.deep.include({
        kind: 'out-of-date',
        states: ['CA'],
        districts: [],
        alsoPossible: [],
        asOf: '2026-10-03',
      });
      expect(states(answer)).to.deep.equal(['CA-S3 held', 'CA-S1 held']);
    });

    it('a senator whose term is over is named no more', async () => {
      expect(states(await ask('99501'))).to.deep.equal(['AK-S3 held', 'AK-S2 withheld', 'AK-AL withheld']);
    });

    it('the Resident Commissioner, who has four years, is named still', async () => {
      expect(states(await ask('00901'))).to.deep.equal(['PR-AL held']);
    });

    it('a delegate is not', async () => {
      expect(states(await ask('20001'))).to.deep.equal(['DC-AL withheld']);
    });

    it('of two states, the one whose lines ended offers no district', async () => {
      const answer = await ask('97635');
      expect(answer).to.deep.include({
        kind: 'choose-state',
        states: ['CA', 'OR'],
        districts: ['OR-2'],
        alsoPossible: ['OR-1'],
        seats: [],
      });
      expect(await ask('97635', { state: 'CA' })).to.deep.include({ kind: 'out-of-date', states: ['CA'] });
      const oregon = await ask('97635', { state: 'OR' });
      expect(oregon).to.deep.include({ kind: 'found', districts: ['OR-2'], alsoPossible: ['OR-1'] });
      expect(states(oregon)).to.deep.equal(['OR-S3 held', 'OR-S2 withheld', 'OR-2 withheld']);
    });

    it('the first digits of an unknown ZIP code tell the state, and a district only where lines go on', async () => {
      expect(await ask('99599')).to.deep.include({
        kind: 'unknown',
        states: ['AK'],
        alsoPossible: ['AK-AL'],
      });
      expect(states(await ask('90099'))).to.deep.equal(['CA-S3 held', 'CA-S1 held']);
    });
  });

describe('A clock that is wrong', () => {
  it('by decades into the past names whom the table lists', async () => {
    setClock(0);
    const answer = await ask('33302');
    expect(answer.kind).to.equal('found');
    expect(states(answer)).to.deep.equal(['FL-S1 held', 'FL-S3 held', 'FL-2 held']);
    expect(answer.seats.some(({ mayHaveChanged }) => mayHaveChanged)).to.equal(false);
  });

  it('by decades into the future names nobody', async () => {
    setClock('2099-06-01T00:00:00Z');
    for (const zip of ['10001', '90001', '00901', '20001']) {
      const answer = await ask(zip);
      expect(answer.kind).to.equal('out-of-date');
      for (const { status, member } of answer.seats)
        expect([status, member]).to.deep.equal(['withheld', null]);
    }
    expect((await ask('10001')).seats.map(({ id }) => id)).to.deep.equal(['NY-S3', 'NY-S1']);
  });

  it('still tells military mail and what is no ZIP code', async () => {
    setClock('2099-06-01T00:00:00Z');
    expect((await ask('09012')).kind).to.equal('military');
    expect((await ask('9021')).kind).to.equal('invalid');
  });
});

describe('The lines that go on', () => {
  it('end two years later', async () => {
    setClock('2029-01-03T16:59:00Z');
    expect((await ask('10001')).kind).to.equal('found');
    setClock('2029-01-03T17:00:00Z');
    const answer = await ask('10001');
    expect(answer.kind).to.equal('out-of-date');
    // the class of 2024 sits until 2031
    expect(states(answer)).to.deep.equal(['NY-S3 withheld', 'NY-S1 held']);
  });
});
