// What a visitor types of themselves, in a script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { callScript } from '../../src/campaign/scripts.ts';
import { fillName, fillSender } from '../../src/campaign/sender.ts';

const zh = readFileSync(new URL('../../src/i18n/zh-HK.json', import.meta.url), 'utf8');

test('a name fills the blank, and the brackets go', () => {
  assert.match(fillName(callScript('x'), 'Ada'), /^Hello\. My name is Ada\. I am a constituent/);
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
  assert.equal(fillName(callScript('x'), ''), callScript('x'));
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
  ['[your ZIP code or town]', 'Albany', '[your ZIP code], in Albany'],
  ['[your ZIP code or town]', '', '[your ZIP code or town]'],
] as const)
  test(`a ZIP code and a town: ${said}`, () => {
    assert.equal(fillSender(`My ZIP code is ${zip}.`, { name: '', town }, zip), `My ZIP code is ${said}.`);
  });

test('a town is taken as it is, and stands in English only', () => {
  assert.equal(fillSender('ZIP 10001.', { name: '', town: '$& $1' }, '10001'), 'ZIP 10001, in $& $1.');
  assert.equal(fillSender('郵遞區號 10001。', { name: '', town: 'Albany' }), '郵遞區號 10001。');
});
