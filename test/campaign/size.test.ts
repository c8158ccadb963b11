// A wrong file at a campaign's address must not hold up a visitor's phone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, type Verdict } from './verdict.ts';

function readInTime(json: string): Verdict {
  const start = performance.now();
  const verdict = read(json);
  assert.ok(performance.now() - start < 3000, 'it takes seconds');
  return verdict;
}

const DEEP = 100_000;
const MEGABYTE = 1_000_000;

test('brackets without end', () => {
  for (const open of ['[', '{', '{"a":', '[{"a":[', '{"translations":'])
    assert.ok(readInTime(open.repeat(DEEP)).refused, open);
});

test('brackets without end under a key that nobody knows', () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    readInTime(`{"zzz":${open.repeat(DEEP)}`);
    readInTime(`{"zzz":${open.repeat(DEEP)}1${close.repeat(DEEP)}}`);
  }
});

test('as deep as anybody writes', () => {
  const { unknown } = readInTime(`{"zzz":${'['.repeat(500)}${']'.repeat(500)}}`);
  assert.equal(unknown.length, 1);
});

test('a text of 5 MB', () => {
  for (const piece of ['x', '香', '\\n', '\\u9999', '<b>'])
    readInTime(`{"title":"${piece.repeat((5 * MEGABYTE) / piece.length)}"}`);
  readInTime(`{"title":"${'x'.repeat(5 * MEGABYTE)}`);
  readInTime(`{"title":${' '.repeat(5 * MEGABYTE)}"x"}`);
  readInTime(`{"zzz":${'1'.repeat(5 * MEGABYTE)}}`);
});

test('a text as long as it may be is read whole', () => {
  const title = '香'.repeat(10_000);
  assert.deepEqual(readInTime(JSON.stringify({ title })), { campaign: { title }, unknown: [] });
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
  const { unknown } = readInTime(`{${Array.from({ length: 28_000 }, () => '"a":1').join(',\n')}}`);
  assert.equal(unknown.length, 28_000);
  assert.equal(unknown.at(-1), 'line 28000: there is no key "a"');
});
