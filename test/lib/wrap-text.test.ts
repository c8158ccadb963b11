// Text on a picture never leaves its place, in any language, however long it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutText, fitText, piecesOf, wrapText } from '../../src/lib/wrap-text.ts';

/** As wide as it looks: a Chinese character is twice as wide as a letter. */
const widthOf = (text: string) =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]|[^\0-\uffff]/u.test(one) ? 2 : 1), 0);

const measure = (line: string, size: number) => (widthOf(line) * size) / 2;
const room = { width: 400, height: 300, sizes: [100, 20] as [number, number], leading: 1.2, measure };

const wrapped = (text: string, width: number) =>
  wrapText(piecesOf(text), (line) => widthOf(line) <= width).map((line) => line.trimEnd());

test('lines end at spaces', () => {
  assert.deepEqual(wrapped('Call  Congress\nfor Hong Kong, 1,300+ times', 13), [
    'Call Congress',
    'for Hong',
    'Kong, 1,300+',
    'times',
  ]);
});

test('Chinese lines end between words; none begins with closing punctuation or ends with an opening one', () => {
  const text = '請爭取為港人而設的「救生艇」政策，或單純表達支持。';
  for (let width = 10; width < 60; width++) {
    const lines = wrapped(text, width);
    assert.equal(lines.join(''), text);
    for (const line of lines) {
      assert.doesNotMatch(line, /^[」，。、！？：；）》…]/, `${width}: ${lines.join('|')}`);
      assert.doesNotMatch(line, /[「（《]$/, `${width}: ${lines.join('|')}`);
    }
  }
  // not in the middle of a name
  assert.deepEqual(wrapped('為香港致電國會', 6), ['為香港', '致電', '國會']);
});

test('a word that fits in no line is broken between characters that a reader sees', () => {
  assert.deepEqual(wrapped('a Hongkonger', 4), ['a', 'Hong', 'kong', 'er']);
  assert.deepEqual(wrapped('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 8), ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
});

test('as large as it fits, in lines of about the same length', () => {
  const { size, text } = fitText('Call Congress for Hong Kong', room);
  assert.ok(size > 50, String(size));
  assert.equal(text, 'Call Congress for Hong Kong');
  const even = fitText('one two three four five six', { ...room, sizes: [50, 50] });
  assert.deepEqual(even.lines, ['one two three', 'four five six']);
});

test('no word is broken where smaller type keeps it whole', () =>
  assert.deepEqual(fitText('Representatives', room).lines, ['Representatives']));

test('too much is cut at a word, with an ellipsis', () => {
  const { size, lines, text } = fitText('some words '.repeat(1000), room);
  assert.equal(size, 20);
  assert.match(text, /^(some words )+some( words)?…$/);
  assert.ok(lines.length * size * room.leading <= room.height);
});

test('nothing leaves its place, whatever the text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom('香港', '請致電，', 'Hongkonger', ' ', '「救生艇」', 'ไทย', '…', 'm'.repeat(90)))
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const fitted = fitText(text, room);
      assert.ok(fitted.lines.length * fitted.size * room.leading <= room.height);
      for (const line of fitted.lines)
        assert.ok(measure(line, fitted.size) <= room.width, JSON.stringify(line));
    }),
    { numRuns: 300 },
  );
});

test('a text of at most so many characters', () => {
  assert.equal(cutText('short', 10), 'short');
  assert.equal(cutText('call Congress today', 16), 'call Congress…');
  assert.equal(cutText('請'.repeat(20), 10), `${'請'.repeat(9)}…`);
  const double = ({ length }: string) => 2 * length;
  assert.equal(cutText('請'.repeat(20), 10, double), `${'請'.repeat(4)}…`);
  assert.equal(cutText('call them all', 26, double), 'call them all');
  // no half of a pair
  assert.equal(cutText('🏮'.repeat(20), 10), `${'🏮'.repeat(4)}…`);
});
