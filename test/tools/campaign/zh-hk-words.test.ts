// The card's own words in Chinese: what is missing would be said in English in the middle of a sentence.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enStates } from '../../../src/locales/en-states.ts';
import { en } from '../../../src/locales/en.ts';
import zh from '../../../src/locales/zh-HK.json' with { type: 'json' };

const WORDS: Record<string, string> = zh.words;
const ENGLISH: Record<string, string> = en;
const isPlural = (key: string) => key.includes('#');
const plain = (words: object) =>
  Object.keys(words)
    .filter((key) => !isPlural(key))
    .sort();

test('the same keys as English', () => assert.deepEqual(plain(WORDS), plain(en)));

test('each language has its own plural forms, all of them', () => {
  const forms = (words: object) => Object.keys(words).filter(isPlural).sort();
  const expected = (language: string) =>
    new Intl.PluralRules(language, { type: 'ordinal' })
      .resolvedOptions()
      .pluralCategories.map((form) => `ordinal#${form}`)
      .sort();
  assert.deepEqual(forms(en), expected('en-US'));
  assert.deepEqual(forms(WORDS), expected('zh-HK'));
});

// an address in Chinese puts "Member" after any name
const WITHOUT_TITLE = ['script.member', 'script.office'];

test('the same values are put in', () => {
  const values = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const [key, text] of Object.entries(WORDS)) {
    const wanted = values(ENGLISH[key]).filter(
      (value) => !(WITHOUT_TITLE.includes(key) && value === '{title}'),
    );
    assert.deepEqual(values(text), wanted, key);
  }
});

test('no word is empty', () => {
  for (const words of [WORDS, ENGLISH, zh.states, zh.parties])
    for (const [key, text] of Object.entries(words)) assert.match(text, /\S/, key);
});

test('the same states and territories', () =>
  assert.deepEqual(Object.keys(zh.states).sort(), Object.keys(enStates).sort()));
