import { expect } from 'chai';
import { beforeEach, describe, it } from 'node:test';
import { findBySeat } from '../../src/congress/congress.ts';
import { COUNTRY, filesOf, serve, setClock } from './directory-of.ts';

const ask = (id: string) => findBySeat(id, { directory: serve(filesOf(COUNTRY)).address });
const ids = ({ seats }: Awaited<ReturnType<typeof ask>>) => seats.map(({ id }) => id);

describe('findBySeat', () => {
  beforeEach(() => setClock('2026-10-10T12:00:00Z'));

  it('gives a district with its senators', async () => {
    const answer = await ask('NY-2');
    expect(answer).to.deep.include({
      kind: 'found',
      states: ['NY'],
      districts: ['NY-2'],
      asOf: '2026-10-03',
    });
    expect(ids(answer)).to.deep.equal(['NY-S3', 'NY-S1', 'NY-2']);
  });

  it('gives a senator’s seat without any district', async () => {
    const answer = await ask('NY-S1');
    expect(answer).to.deep.include({ kind: 'found', states: ['NY'], districts: [] });
    expect(ids(answer)).to.deep.equal(['NY-S3', 'NY-S1']);
  });

  it('gives a delegate’s seat', async () => {
    expect(ids(await ask('DC-AL'))).to.deep.equal(['DC-AL']);
  });

  for (const id of ['NY-27', 'NY-S2', 'DC-S1', 'NY-AL', 'XX-1', 'NY', '', 'constructor', '__proto__'])
    it(`"${id}" is no seat`, async () => {
      expect(await ask(id)).to.deep.include({ kind: 'invalid', seats: [], asOf: '2026-10-03' });
    });

  it('keeps to the clock: a district whose lines ended is no more, a senator’s seat is', async () => {
    setClock('2027-01-03T17:00:00Z');
    expect(await ask('CA-1')).to.deep.include({ kind: 'out-of-date', districts: [] });
    expect((await ask('CA-S1')).seats.map(({ status }) => status)).to.deep.equal(['held', 'held']);
    expect((await ask('OR-1')).seats.at(-1)).to.deep.include({ id: 'OR-1', status: 'withheld' });
  });

  it('says so where the tables do not arrive', async () => {
    expect((await findBySeat('NY-2', { directory: serve({}).address })).kind).to.equal('unavailable');
  });
});
