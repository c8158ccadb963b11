import { expect } from 'chai';
import { beforeEach, describe, it } from 'node:test';
import { findBySeat, findByZip, type Answer } from '../../src/congress/congress.ts';
import { COUNTRY, filesOf, LINES_END, serve, setClock } from './directory-of.ts';

// The shape is a promise to everybody who imports hk-advocacy-card/congress.
const ANSWER = ['kind', 'states', 'districts', 'alsoPossible', 'seats', 'asOf', 'validUntil'];
const SEAT = ['id', 'chamber', 'title', 'state', 'district', 'voting', 'status', 'mayHaveChanged', 'member'];
const MEMBER = ['bioguide', 'name', 'lastName', 'party', 'phone', 'url', 'contactUrl', 'office'];

const ZIPS = [
  '10001',
  '10002',
  '10003',
  '90210',
  '97635',
  '33302',
  '20001',
  '00901',
  '10048',
  '55555',
].concat(['09012', '96940', 'hello']);
const CLOCKS = ['2026-10-10T12:00:00Z', '2026-12-01T00:00:00Z', LINES_END, '2099-01-01T00:00:00Z'];

const everyAnswer = async (): Promise<Answer[]> => {
  const { address: directory } = serve(filesOf(COUNTRY));
  const gone = serve({}).address;
  const answers: Answer[] = [await findByZip('10001', { directory: gone })];
  for (const clock of CLOCKS) {
    setClock(clock);
    for (const zip of ZIPS) answers.push(await findByZip(zip, { directory }));
    for (const id of ['NY-1', 'NY-S1', 'NY-99']) answers.push(await findBySeat(id, { directory }));
  }
  return answers;
};

describe('The shape of an answer', () => {
  let answers: Answer[];
  beforeEach(async () => (answers = await everyAnswer()));

  it('comes in every kind that there is', () => {
    expect(new Set(answers.map(({ kind }) => kind))).to.have.property('size', 9);
  });

  it('is plain JSON', () => {
    for (const answer of answers) {
      expect(JSON.parse(JSON.stringify(answer))).to.deep.equal(answer);
      expect(structuredClone(answer)).to.deep.equal(answer);
    }
  });

  it('has the same keys always', () => {
    for (const answer of answers) {
      expect(answer).to.have.all.keys(...ANSWER);
      for (const seat of answer.seats) {
        expect(seat).to.have.all.keys(...SEAT, ...(seat.status === 'vacant' ? ['vacantSince'] : []));
        expect(seat.member === null).to.equal(seat.status !== 'held');
        if (seat.member) expect(seat.member).to.have.all.keys(...MEMBER);
      }
    }
  });

  it('dates itself wherever a table was read', () => {
    for (const { kind, asOf, validUntil } of answers)
      if (kind === 'unavailable') expect([asOf, validUntil]).to.deep.equal([null, null]);
      else if (kind !== 'invalid') expect([asOf, validUntil]).to.deep.equal(['2026-10-03', LINES_END]);
  });
});

describe('An answer belongs to whoever asked', () => {
  it('what they change in it changes nobody else’s', async () => {
    const { address: directory } = serve(filesOf(COUNTRY));
    const before = await findByZip('90210', { directory });
    const kept = structuredClone(before);
    for (const list of [before.states, before.districts, before.alsoPossible]) list.length = 0;
    for (const seat of before.seats) {
      seat.status = 'vacant';
      if (seat.member) seat.member.phone = '555';
    }
    expect(await findByZip('90210', { directory })).to.deep.equal(kept);
  });
});
