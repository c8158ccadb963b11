import { expect } from 'chai';
import { beforeEach, describe, it } from 'node:test';
import {
  findByPosition,
  findBySeat,
  findByZip,
  type Answer,
  type LookupOptions,
} from '../../src/congress/congress.ts';
import { COUNTRY, filesOf, serve, serveHome, setClock } from './directory-of.ts';

const THROWS = {
  toString() {
    throw new Error('on purpose');
  },
};
const ODD: [what: string, value: unknown][] = [
  ['undefined', undefined],
  ['null', null],
  ['a symbol', Symbol('zip')],
  ['an object', {}],
  ['an object without a prototype', Object.create(null)],
  ['an object that throws', THROWS],
  ['an array', ['90210', '10001']],
  ['NaN', NaN],
  ['a number', 1e21],
  ['a big number', 10n ** 30n],
  ['true', true],
  ['a function', () => '90210'],
  ['half a character', '\ud800'],
  ['a proxy that throws', new Proxy({}, { get: () => THROWS.toString() })],
];

const HERE = { latitude: 40.77, longitude: -73.96 };

const KINDS = ['found', 'choose-district', 'choose-state', 'military', 'no-seat', 'unknown', 'out-of-date'];

/** Runs something, and gives its answer with the rejections that nobody handled. */
async function unhandled(work: () => Promise<Answer>): Promise<[Answer, unknown[]]> {
  const reasons: unknown[] = [];
  const note = (reason: unknown) => reasons.push(reason);
  process.on('unhandledRejection', note);
  const answer = await work();
  await new Promise((done) => setTimeout(done, 20));
  process.off('unhandledRejection', note);
  return [answer, reasons];
}

const isWhole = (answer: Answer) => {
  expect(answer).to.have.all.keys(
    'kind',
    'states',
    'districts',
    'alsoPossible',
    'seats',
    'asOf',
    'validUntil',
  );
  expect(structuredClone(answer)).to.deep.equal(answer);
};

describe('A lookup never rejects', () => {
  beforeEach(() => setClock('2026-10-10T12:00:00Z'));

  for (const [what, value] of ODD) {
    it(`asked for ${what}`, async () => {
      const { address: directory } = serve(filesOf(COUNTRY));
      const [byZip, reasons] = await unhandled(() => findByZip(value as string, { directory }));
      isWhole(byZip);
      if (!Array.isArray(value))
        expect(byZip.kind).to.equal(typeof value === 'function' ? 'choose-district' : 'invalid');
      expect(reasons).to.deep.equal([]);
      const [bySeat, more] = await unhandled(() => findBySeat(value as string, { directory }));
      isWhole(bySeat);
      expect(bySeat.kind).to.equal('invalid');
      expect(more).to.deep.equal([]);
      for (const position of [value, { latitude: value, longitude: value }, { ...HERE, accuracy: value }]) {
        const [byPosition, others] = await unhandled(() => findByPosition(position as never, { directory }));
        isWhole(byPosition);
        // the directory has no boundaries
        expect(byPosition.kind).to.be.oneOf(['invalid', 'unavailable']);
        expect(others).to.deep.equal([]);
      }
    });

    it(`given ${what} for its options`, async () => {
      serveHome(filesOf(COUNTRY));
      for (const find of [
        () => findByZip('10001', value as object),
        () => findBySeat('NY-1', value as object),
        () => findByPosition(HERE, value as object),
      ]) {
        const [answer, reasons] = await unhandled(find);
        isWhole(answer);
        expect(reasons).to.deep.equal([]);
      }
    });

    it(`given ${what} for a directory`, async () => {
      serveHome(filesOf(COUNTRY));
      const options = { directory: value } as LookupOptions;
      for (const find of [() => findByZip('10001', options), () => findBySeat('NY-1', options)]) {
        const [answer, reasons] = await unhandled(find);
        isWhole(answer);
        expect(answer.kind).to.be.oneOf(['unavailable', 'found']);
        expect(reasons).to.deep.equal([]);
      }
    });

    it(`given ${what} for a state`, async () => {
      const { address: directory } = serve(filesOf(COUNTRY));
      for (const zip of ['97635', '55555', '10001']) {
        const [answer, reasons] = await unhandled(() =>
          findByZip(zip, { directory, state: value } as LookupOptions),
        );
        isWhole(answer);
        expect(answer.kind).to.be.oneOf(typeof value === 'object' ? [...KINDS, 'invalid'] : KINDS);
        expect(reasons).to.deep.equal([]);
      }
    });
  }

  it('takes a ZIP code that is a number', async () => {
    const { address: directory } = serve(filesOf(COUNTRY));
    expect((await findByZip(10001 as unknown as string, { directory })).kind).to.equal('found');
  });
});
