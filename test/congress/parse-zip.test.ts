import { expect } from 'chai';
import { describe, it } from 'node:test';
import { parseZip } from '../../src/congress/zip-code.ts';

const READ: [typed: string, zip: string, what: string][] = [
  ['90210', '90210', 'five digits'],
  ['00901', '00901', 'leading zeros'],
  ['  90210\n', '90210', 'white space around it'],
  ['90210\u00a0', '90210', 'a no-break space'],
  ['90\u200b210\ufeff', '90210', 'zero-width spaces'],
  ['\u200e90210\u202c', '90210', 'marks of direction'],
  ['43125-1133', '43125', 'ZIP+4'],
  ['43125 1133', '43125', 'ZIP+4 with a space'],
  ['431251133', '43125', 'ZIP+4 without its hyphen'],
  ['43125–1133', '43125', 'ZIP+4 with a dash from a word processor'],
  ['43125－1133', '43125', 'ZIP+4 with a full-width hyphen'],
  ['９０２１０', '90210', 'full-width digits'],
  ['９０２１０－１１３３', '90210', 'full-width ZIP+4'],
  ['١٠١١٨', '10118', 'Arabic digits'],
  ['۹۰۲۱۰-۱۱۳۳', '90210', 'Persian ZIP+4'],
  ['९०२१०', '90210', 'Devanagari digits'],
  ['𝟗𝟎𝟐𝟏𝟎', '90210', 'bold mathematical digits'],
  [
    '\u{116e3}\u{116da}\u{116dc}\u{116db}\u{116da}',
    '90210',
    'digits of a script whose block follows another one',
  ],
  ['9 0 2 1 0', '90210', 'digits with spaces between them'],
  ['ZIP: 90210.', '90210', 'words and a full stop'],
  ['郵遞區號90210', '90210', 'Chinese words right against it'],
  ['\u200e90210\u200f', '90210', 'invisible marks from a copied page'],
  ['1600 Pennsylvania Avenue NW\nWashington, DC 20500-0003', '20500', 'a pasted address'],
  ['12345 Main Street, Beverly Hills, CA 90210', '90210', 'a house number of five digits'],
  ['12345 Main Street, Beverly Hills, CA 90210-1234', '90210', 'the same with ZIP+4'],
];

const REFUSED: [typed: string, what: string][] = [
  ['', 'nothing'],
  ['   ', 'spaces'],
  ['9021', 'four digits'],
  ['902101', 'six digits'],
  ['9021012345', 'ten digits'],
  ['10118-12345', 'ten digits with a hyphen in ZIP+4'],
  ['12-90210', 'the end of a longer number'],
  ['90210-123', 'the start of one'],
  ['hello', 'a word'],
  ['(202) 224-3121', 'a phone number'],
  ['202-224-3121', 'a phone number with hyphens'],
  ['2026-11-03', 'a date'],
  ['SW1A 1AA', 'a British postcode'],
  ['九〇二一〇', 'Chinese numerals'],
];

describe('What counts as a ZIP code', () => {
  for (const [typed, zip, what] of READ)
    it(`reads ${what}`, () => {
      expect(parseZip(typed)).to.equal(zip);
    });
  for (const [typed, what] of REFUSED)
    it(`refuses ${what}`, () => {
      expect(parseZip(typed)).to.equal(null);
    });

  it('reads a pasted book without getting stuck', () => {
    const start = performance.now();
    expect(parseZip('1234 '.repeat(50_000))).to.equal(null);
    expect(parseZip('1'.repeat(200_000))).to.equal(null);
    expect(performance.now() - start).to.be.below(1000);
  });
});
