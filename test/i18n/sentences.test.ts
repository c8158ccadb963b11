import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentences } from '../../src/i18n/sentences.ts';

test('a space between sentences, where the stop has none of its own', () => {
  assert.equal(sentences(['One.', 'Two.']).join(''), 'One. Two.');
  assert.equal(sentences(['一。', '二！', '三？', '四']).join(''), '一。二！三？四');
  assert.equal(sentences(['English in a Chinese card.', '二。']).join(''), 'English in a Chinese card. 二。');
});

test('what is not there leaves no space', () => {
  assert.deepEqual(sentences([undefined, 'Two.', '', false]), ['Two.']);
  assert.deepEqual(sentences([]), []);
});

test('a sentence in parts ends as its last part does', () => {
  const parts = ['打', 'a link', '。'];
  assert.deepEqual(sentences([parts, '二。']), [parts, '二。']);
  const open = ['call ', 'a link'];
  assert.deepEqual(sentences([open, 'Two.']), [open, ' ', 'Two.']);
});
