// What the card does without those of the browser's functions that pages replace.
import { expect } from 'chai';
import fc from 'fast-check';
import { describe, it } from 'node:test';
import { instantOf, isoOf } from '../../src/lib/native.ts';

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

describe('instantOf', () => {
  it('knows every day of a calendar, and no other', () => {
    for (let year = 1999; year < 2030; year++)
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= 31; day++) {
          const text = [year, month, day].map((value) => String(value).padStart(2, '0')).join('-');
          const date = new Date(Date.UTC(year, month - 1, day));
          const isDay = date.getUTCDate() === day;
          expect(instantOf(text), text).to.deep.equal(isDay ? date.getTime() : NaN);
          expect(Number.isNaN(instantOf(`${text}T12:00Z`)), text).to.equal(!isDay);
        }
  });

  it('none of what is no date', () => {
    for (const none of [null, undefined, '', 'soon', '2026-13-01', '2026-00-10', '2026-01-00'])
      expect(instantOf(none)).to.deep.equal(NaN);
  });
});
