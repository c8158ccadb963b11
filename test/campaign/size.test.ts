// A wrong file at a campaign's address must not hold up a visitor's phone: with a reader that takes the square of a file's length,
// these tests would not end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from './verdict.ts';

const DEEP = 100_000;
const MEGABYTE = 1_000_000;

test('brackets without end', () => {
  for (const open of ['[', '{', '{"a":', '[{"a":[', '{"translations":'])
    assert.ok(read(open.repeat(DEEP)).refused, open);
});

test('brackets without end under a key that nobody knows', () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    read(`{"zzz":${open.repeat(DEEP)}`);
    read(`{"zzz":${open.repeat(DEEP)}1${close.repeat(DEEP)}}`);
  }
});

test('as deep as anybody writes', () => {
  const { unknown } = read(`{"zzz":${'['.repeat(500)}${']'.repeat(500)}}`);
  assert.equal(unknown.length, 1);
});

test('a text of 5 MB', () => {
  for (const piece of ['x', '香', '\\n', '\\u9999', '<b>'])
    read(`{"title":"${piece.repeat((5 * MEGABYTE) / piece.length)}"}`);
  read(`{"title":"${'x'.repeat(5 * MEGABYTE)}`);
  read(`{"title":${' '.repeat(5 * MEGABYTE)}"x"}`);
  read(`{"zzz":${'1'.repeat(5 * MEGABYTE)}}`);
});

test('a text as long as it may be is read whole', () => {
  const title = '香'.repeat(10_000);
  assert.deepEqual(read(JSON.stringify({ title })), { campaign: { title }, unknown: [] });
});

test('one that is longer is refused with the line', () => {
  const { refused } = read(`{\n"title":"${'香'.repeat(10_001)}"}`);
  assert.equal(refused, 'line 2: expected at most 10000 characters in a text');
});

test('brackets deeper than anybody writes are refused with a sentence, not by the size of the stack', () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const)
    assert.equal(
      read(`{"zzz":${open.repeat(1500)}1${close.repeat(1500)}}`).refused,
      'line 1: expected at most 1000 brackets inside one another',
    );
});

// any other JSON that lies on the site, by mistake
test('thousands of keys that nobody knows, each on its line', () => {
  const { unknown } = read(`{${Array.from({ length: 28_000 }, () => '"a":1').join(',\n')}}`);
  assert.equal(unknown.length, 28_000);
  assert.equal(unknown.at(-1), 'line 28000: there is no key "a"');
});
