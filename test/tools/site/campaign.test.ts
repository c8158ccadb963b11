// The configurator's check of a pasted campaign file says what the card will say of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCampaign } from '../../../demo/configurator/campaign.js';
import { MAX_BYTES } from '../../../src/campaign/reader.ts';

/** A campaign file of so many bytes, whose letter is of one character. */
function fileOf(bytes: number, character: string): string {
  const size = Buffer.byteLength(character);
  const letter = Array.from({ length: 80 }, () => character.repeat(Math.floor(3000 / size)));
  const json = JSON.stringify({ title: 'Lamps', letter });
  return json + ' '.repeat(bytes - Buffer.byteLength(json));
}

for (const character of ['a', '燈', '🏮'])
  test(`a file in ${character} may be as long as a card reads, and no longer`, async () => {
    assert.equal((await checkCampaign(fileOf(MAX_BYTES, character))).problem, undefined);
    const { problem } = await checkCampaign(fileOf(MAX_BYTES + 1, character));
    assert.equal(problem, `It has ${MAX_BYTES + 1} bytes, and a card reads at most ${MAX_BYTES}`);
  });

test('translations under a tag that no card shows are told: zh-TW is one for `lang`, and not here', async () => {
  const told = async (...tags: string[]) =>
    (
      await checkCampaign(
        JSON.stringify({ translations: Object.fromEntries(tags.map((tag) => [tag, { title: '燈' }])) }),
      )
    ).unknown;
  assert.deepEqual(await told('zh-HK'), []);
  assert.deepEqual(await told('zh-HK', 'zh-TW', 'constructor'), [
    'translations to "zh-TW": name those that a card shows zh-HK',
    'translations to "constructor": name those that a card shows zh-HK',
  ]);
});

test('the page about campaign files names the same length', () => {
  const page = readFileSync(new URL('../../../demo/docs/campaign.html', import.meta.url), 'utf8');
  assert.ok(page.includes(`is longer than ${MAX_BYTES} bytes`));
});
