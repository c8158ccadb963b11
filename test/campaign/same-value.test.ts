// Nothing is lost and nothing is added on the way from the file to the card.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { HOSTILE_TEXTS, campaignFiles, writers } from './campaigns.ts';
import { filesWithStrangers } from './mishaps.ts';
import { campaignOf, read } from './verdict.ts';
import { us } from '../../src/campaign/built-in-campaign.ts';

test('a file in order is read as JSON.parse reads it', () =>
  fc.assert(
    fc.property(campaignFiles, writers, (file, write) => {
      assert.deepEqual(campaignOf(write(file)), file);
    }),
    { numRuns: 500 },
  ));

test('keys that nobody knows are left out, each with a warning, and change nothing else', () =>
  fc.assert(
    fc.property(filesWithStrangers, writers, ({ file, strange, count }, write) => {
      const verdict = read(write(strange));
      assert.equal(verdict.refused, undefined);
      assert.deepEqual(verdict.campaign, file);
      assert.equal(verdict.unknown.length, count);
      for (const line of verdict.unknown) assert.match(line, /^line \d+: there is no key "/);
    }),
    { numRuns: 500 },
  ));

test('text stays text, wherever it stands', () => {
  for (const hostile of HOSTILE_TEXTS) {
    const file = JSON.parse(JSON.stringify(us), (key, value: unknown) =>
      typeof value === 'string' && !/^(id|url|from|until|asOf)$/.test(key) && !/^[A-Z]\d{6}$/.test(value)
        ? hostile
        : value,
    ) as typeof us;
    assert.equal(file.actions.items[0]?.script, hostile);
    assert.deepEqual(campaignOf(JSON.stringify(file)), file);
  }
});

test('a translation named __proto__ reaches no prototype', () => {
  read(
    '{"translations":{"__proto__":{"title":"x"},"zh-HK":{"__proto__":"x"},"constructor":{"prototype":"x"}}}',
  );
  assert.equal(({} as { title?: string }).title, undefined);
  assert.equal({}.constructor, Object);
});
