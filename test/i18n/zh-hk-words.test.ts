// The card's own words in Chinese: what is missing would be said in English in the middle of a sentence.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stateNames } from '../../src/i18n/states.ts';
import { en as english } from '../../src/i18n/messages.ts';
import zh from '../../src/i18n/zh-HK.json' with { type: 'json' };

const WORDS: Record<string, string> = zh.messages;
const ENGLISH: Record<string, string> = english;
const keys = (words: object) => Object.keys(words).sort();

test('the same keys as English', () => assert.deepEqual(keys(WORDS), keys(english)));

test('each language has as many forms of an ordinal as its plural rules know', () => {
  for (const [language, words] of Object.entries({ 'en-US': ENGLISH, 'zh-HK': WORDS })) {
    const { pluralCategories } = new Intl.PluralRules(language, { type: 'ordinal' }).resolvedOptions();
    assert.equal(words['ordinal.forms']?.split('|').length, pluralCategories.length, language);
  }
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
  assert.deepEqual(Object.keys(zh.states).sort(), Object.keys(stateNames).sort()));
