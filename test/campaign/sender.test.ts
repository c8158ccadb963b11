// What a visitor types of themselves, in a script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { say } from '../../src/campaign/scripts.ts';
import { fillName, fillZip } from '../../src/campaign/sender.ts';

const zh = readFileSync(new URL('../../src/i18n/zh-HK.json', import.meta.url), 'utf8');

test('a name fills the blank, and the brackets go', () => {
  assert.match(fillName(say('x'), 'Ada'), /^Hello\. My name is Ada\. I am a constituent/);
});

test('in every Chinese script too', () => {
  const scripts = [...zh.matchAll(/"(你好。.+)"/g)].map(([, script]) => script!);
  assert.ok(scripts.length > 5);
  for (const script of scripts) assert.match(fillName(script, '陳大文'), /^你好。我叫 陳大文。我住在/);
});

test('only the first blank, and no other brackets', () => {
  assert.equal(
    fillName('[Say why.] [I am __.] [Call me at ____.]', 'Ada'),
    '[Say why.] I am Ada. [Call me at ____.]',
  );
});

test('without a name, or without a blank, the text stays as it is', () => {
  assert.equal(fillName(say('x'), ''), say('x'));
  for (const text of ['[Say why.]', 'My name is ____.', '[a_b]', ''])
    assert.equal(fillName(text, 'Ada'), text);
});

for (const name of ['$& $1', '{zip}', '[____]', 'שרה', 'x'.repeat(10_000)])
  test(`a name is taken as it is: ${name.slice(0, 20)}`, () => {
    assert.equal(fillName('[My name is ____.] Hi.', name), `My name is ${name}. Hi.`);
  });

for (const [zip, town, said] of [
  ['10001', '', '10001'],
  ['10001', 'Albany', '10001, in Albany'],
  ['', 'Albany', '[your ZIP code], in Albany'],
  ['', '', '[your ZIP code or town]'],
] as const)
  test(`a ZIP code and a town: ${said}`, () => {
    assert.equal(fillZip(zip, town, '[your ZIP code or town]'), said);
  });
