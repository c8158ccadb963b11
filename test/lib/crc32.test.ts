import { expect } from 'chai';
import { describe, it } from 'node:test';
import { crc32 } from '../../src/lib/crc32.ts';

// as zlib.crc32 of Python gives them
const VECTORS: [text: string, crc: string][] = [
  ['', '00000000'],
  ['a', 'e8b7be43'],
  ['123456789', 'cbf43926'],
  ['The quick brown fox jumps over the lazy dog', '414fa339'],
  ['香港', '78bc192a'],
];

describe('crc32', () => {
  for (const [text, crc] of VECTORS)
    it(`of "${text}" is ${crc}`, () => {
      expect(crc32(new TextEncoder().encode(text))).to.equal(crc);
    });

  it('has all eight digits where the first ones are zero', () => {
    expect(crc32(new TextEncoder().encode('hk4649'))).to.equal('0007e7e3');
  });

  it('of bytes that are no text', () => {
    expect(crc32(Uint8Array.from({ length: 32 }))).to.equal('190a55ad');
    expect(crc32(new Uint8Array(32).fill(255))).to.equal('ff6cab0b');
  });
});
