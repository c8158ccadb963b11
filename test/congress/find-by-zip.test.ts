import { expect } from 'chai';
import { beforeEach, describe, it } from 'node:test';
import { findByZip, type AnswerKind } from '../../src/congress/congress.ts';
import { COUNTRY, filesOf, serve, setClock, type Facts } from './directory-of.ts';

const made = (facts: Partial<Facts> = {}) => serve(filesOf({ ...COUNTRY, ...facts })).address;

const DATA = new URL('../../data/', import.meta.url).href;

describe('findByZip in the real tables', () => {
  // before the lines of 2026 end, whenever this runs
  beforeEach(() => setClock('2026-10-10T12:00:00Z'));

  const ask = (zip: string, state?: string) => findByZip(zip, { directory: DATA, state });

  const EXAMPLES: [zip: string, kind: AnswerKind, districts: string[], seats: string[], what: string][] = [
    ['59001', 'found', ['MT-2'], ['MT-S1', 'MT-S2', 'MT-2'], 'one district'],
    ['33313', 'found', ['FL-20'], ['FL-S1', 'FL-S3', 'FL-20'], 'one district'],
    ['20001', 'found', ['DC-AL'], ['DC-AL'], 'the District of Columbia'],
    ['00901', 'found', ['PR-AL'], ['PR-AL'], 'Puerto Rico'],
    ['96910', 'found', ['GU-AL'], ['GU-AL'], 'Guam'],
    ['96799', 'found', ['AS-AL'], ['AS-AL'], 'American Samoa'],
    [
      '90210',
      'choose-district',
      ['CA-32', 'CA-36'],
      ['CA-S1', 'CA-S3', 'CA-32', 'CA-36'],
      'a shared ZIP code',
    ],
    [
      '10118',
      'choose-district',
      ['NY-12', 'NY-10'],
      ['NY-S1', 'NY-S3', 'NY-12', 'NY-10'],
      'a ZIP code of one building',
    ],
    ['43125-1133', 'choose-district', ['OH-15', 'OH-2'], ['OH-S1', 'OH-S3', 'OH-15', 'OH-2'], 'a ZIP+4 code'],
    [
      '９０２１０',
      'choose-district',
      ['CA-32', 'CA-36'],
      ['CA-S1', 'CA-S3', 'CA-32', 'CA-36'],
      'full-width digits',
    ],
    ['97635', 'choose-state', ['CA-1', 'OR-2'], [], 'a ZIP code of two states'],
    ['09012', 'military', [], [], 'military mail'],
    ['96940', 'no-seat', [], [], 'Palau'],
    ['96898', 'no-seat', [], [], 'Wake Island'],
    ['10048', 'unknown', [], ['NY-S1', 'NY-S3'], 'a ZIP code that is no more'],
    ['9021', 'invalid', [], [], 'four digits'],
    ['hello', 'invalid', [], [], 'a word'],
  ];
  for (const [zip, kind, districts, seats, what] of EXAMPLES)
    it(`${zip}, ${what}: ${kind} ${districts.join(' ')}`, async () => {
      const answer = await ask(zip);
      expect(answer.kind).to.equal(kind);
      expect(answer.districts).to.deep.equal(districts);
      // who is the senior senator may change
      expect(answer.seats.map(({ id }) => id)).to.have.members(seats);
      const house = answer.seats.flatMap(({ district }) => district ?? []);
      expect(house).to.deep.equal(seats.length ? districts : []);
    });

  it('90210 offers what a looser source gives, apart from the candidates', async () => {
    expect((await ask('90210')).alsoPossible).to.deep.equal(['CA-30']);
  });

  it('97635 asked again with a state answers for that state', async () => {
    const oregon = await ask('97635', 'OR');
    expect(oregon).to.deep.include({ kind: 'found', states: ['OR'], districts: ['OR-2'] });
    expect(oregon.seats.map(({ state }) => state)).to.deep.equal(['OR', 'OR', 'OR']);
    expect((await ask('97635', 'CA')).districts).to.deep.equal(['CA-1']);
  });

  it('names people with numbers that dial', async () => {
    const { seats } = await ask('59001');
    for (const { member } of seats) {
      if (!member) continue;
      expect(member.bioguide).to.match(/^[A-Z]\d{6}$/);
      expect(member.phone ?? '202-224-3121').to.match(/^202-22[456]-\d{4}$/);
      expect(member.url).to.match(/^https:\/\/[\w.-]+\.(house|senate)\.gov/);
    }
  });

  it('knows the first digits of the territories’ PO boxes', async () => {
    expect(await ask('00801')).to.deep.include({
      kind: 'unknown',
      states: ['VI'],
      alsoPossible: ['VI-AL'],
      seats: [],
    });
    expect((await ask('97699')).states, '976 is Oregon’s').to.deep.equal(['OR']);
  });
});

describe('findByZip', () => {
  beforeEach(() => setClock('2026-10-10T12:00:00Z'));

  it('keeps the likeliest district first, whatever their numbers', async () => {
    const answer = await findByZip('10003', { directory: made() });
    expect(answer.districts).to.deep.equal(['NY-2', 'NY-1']);
    expect(answer.seats.map(({ id }) => id)).to.deep.equal(['NY-S3', 'NY-S1', 'NY-2', 'NY-1']);
  });

  it('gives looser districts no seat', async () => {
    const answer = await findByZip('90210', { directory: made() });
    expect(answer.alsoPossible).to.deep.equal(['CA-3']);
    expect(answer.seats.map(({ id }) => id)).not.to.include('CA-3');
  });

  it('of two states names none of their seats until one is chosen', async () => {
    const directory = made();
    expect(await findByZip('97635', { directory })).to.deep.include({
      kind: 'choose-state',
      states: ['CA', 'OR'],
      districts: ['CA-1', 'OR-2'],
      alsoPossible: ['OR-1', 'CA-3'],
      seats: [],
    });
    const oregon = await findByZip('97635', { directory, state: 'OR' });
    expect(oregon).to.deep.include({
      kind: 'found',
      states: ['OR'],
      districts: ['OR-2'],
      alsoPossible: ['OR-1'],
    });
  });

  it('takes the chosen state in small letters, and asks again after one that is not of the choice', async () => {
    const directory = made();
    expect((await findByZip('97635', { directory, state: 'or' })).kind).to.equal('found');
    expect((await findByZip('97635', { directory, state: 'NY' })).kind).to.equal('choose-state');
    expect((await findByZip('97635', { directory, state: '' })).kind).to.equal('choose-state');
  });

  it('does not let a state overrule a ZIP code that is known', async () => {
    const answer = await findByZip('10001', { directory: made(), state: 'CA' });
    expect(answer).to.deep.include({ kind: 'found', states: ['NY'], districts: ['NY-1'] });
  });

  it('gives the senators of an unknown ZIP code by its first digits', async () => {
    const answer = await findByZip('10048', { directory: made() });
    expect(answer).to.deep.include({ kind: 'unknown', states: ['NY'], districts: [], alsoPossible: [] });
    expect(answer.seats.map(({ id }) => id)).to.deep.equal(['NY-S3', 'NY-S1']);
  });

  it('says where the district can only be one, without being sure', async () => {
    expect(await findByZip('99599', { directory: made() })).to.deep.include({
      kind: 'unknown',
      districts: [],
      alsoPossible: ['AK-AL'],
    });
  });

  it('of an unknown ZIP code whose first digits tell nothing, asks for the state', async () => {
    const directory = made();
    expect(await findByZip('55555', { directory })).to.deep.include({
      kind: 'unknown',
      states: [],
      seats: [],
    });
    const chosen = await findByZip('55555', { directory, state: 'OR' });
    expect(chosen).to.deep.include({ kind: 'unknown', states: ['OR'] });
    expect(chosen.seats.map(({ id }) => id)).to.deep.equal(['OR-S3', 'OR-S2']);
    expect((await findByZip('55555', { directory, state: 'XX' })).states).to.deep.equal([]);
  });

  it('lets a visitor correct the state of an unknown ZIP code', async () => {
    const answer = await findByZip('10048', { directory: made(), state: 'OR' });
    expect(answer.states).to.deep.equal(['OR']);
  });

  it('does not stumble over first digits of a place without seats', async () => {
    const directory = made({ prefixes: { '555': 'ZZ' } });
    expect(await findByZip('55555', { directory })).to.deep.include({
      kind: 'unknown',
      states: [],
      seats: [],
    });
  });

  const PACIFIC: [zip: string, kind: AnswerKind, states: string[]][] = [
    ['96910', 'found', ['GU']],
    ['96932', 'unknown', ['GU']],
    ['96933', 'unknown', []],
    ['96938', 'unknown', []],
    ['96939', 'no-seat', []],
    ['96944', 'no-seat', []],
    ['96950', 'unknown', ['MP']],
    ['96952', 'unknown', ['MP']],
    ['96953', 'unknown', []],
    ['96960', 'no-seat', []],
    ['96970', 'no-seat', []],
    ['96898', 'no-seat', []],
  ];
  for (const [zip, kind, states] of PACIFIC)
    it(`${zip} is ${kind}${states.map((state) => ` (${state})`).join('')}`, async () => {
      const seats = [...COUNTRY.seats.filter(({ id }) => id === 'GU-AL')];
      const mp = { ...seats[0]!, id: 'MP-AL' };
      const answer = await findByZip(zip, { directory: made({ seats: [...seats, mp] }) });
      expect([answer.kind, answer.states]).to.deep.equal([kind, states]);
    });

  const MAIL: [zip: string, kind: AnswerKind][] = [
    ['34002', 'military'],
    ['34099', 'military'],
    ['09001', 'military'],
    ['09899', 'military'],
    ['96201', 'military'],
    ['96698', 'military'],
    ['08999', 'unknown'],
    ['09901', 'unknown'],
    ['33999', 'unknown'],
    ['34101', 'unknown'],
    ['96199', 'unknown'],
    ['96701', 'unknown'],
  ];
  for (const [zip, kind] of MAIL)
    it(`${zip} is ${kind}`, async () => {
      expect((await findByZip(zip, { directory: made() })).kind).to.equal(kind);
    });

  it('knows military mail and what is no ZIP code without any table, and asks for none where it is none', async () => {
    const nothing = serve({});
    expect((await findByZip('hello', { directory: nothing.address })).kind).to.equal('invalid');
    expect(nothing.asked).to.have.length(0);
    expect((await findByZip('09012', { directory: nothing.address })).kind).to.equal('military');
    expect((await findByZip('96940', { directory: nothing.address })).kind).to.equal('no-seat');
    expect((await findByZip('10001', { directory: nothing.address })).kind).to.equal('unavailable');
  });
});
