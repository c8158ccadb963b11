// What the card does without those of the browser's functions that pages replace.
import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { isoOf } from '../../src/lib/native.ts';

describe('isoOf', () => {
  it('writes an instant as the browser does, in whole seconds', () => {
    const [first, last] = [Date.UTC(0, 0), Date.UTC(9999, 11, 31, 23, 59, 59)];
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (at) => {
        expect(isoOf(at)).to.equal(new Date(at).toISOString().replace(/\.\d+/, ''));
      }),
    );
    expect(isoOf('2026-02-28')).to.equal('2026-02-28T00:00:00Z');
    expect(isoOf('0999-02-28')).to.equal('0999-02-28T00:00:00Z');
  });

  it('writes nothing for what is no instant', () => {
    for (const none of ['', 'x', '2026-13-01', NaN, Infinity]) expect(isoOf(none)).to.equal('');
  });

  it('is not led by a script that writes local times', () => {
    const { toISOString } = Date.prototype;
    Date.prototype.toISOString = () => 'December 5';
    try {
      expect(isoOf(0)).to.equal('1970-01-01T00:00:00Z');
    } finally {
      Date.prototype.toISOString = toISOString;
    }
  });
});
