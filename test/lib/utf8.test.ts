import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { utf8Bytes } from '../../src/lib/utf8.ts';

test('any text has the bytes that TextEncoder gives', () => {
  const expectSame = (text: string) => assert.deepEqual(utf8Bytes(text), new TextEncoder().encode(text));
  for (const text of [
    '',
    'tel:+12022243121',
    'é',
    '陳大文',
    '𠮷🏮',
    '\u007f\u0080\u07ff\u0800\uffff\u{10000}\u{10ffff}',
  ])
    expectSame(text);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), expectSame));
});
