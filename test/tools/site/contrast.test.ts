// The contrast of a card in somebody's colours. That the colours mixed here are those that the card mixes, a browser
// says: test/e2e/configurator.spec.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checksOf, isEnough, suggestFix, verdict } from '../../../demo/configurator/contrast.js';

const NONE = { accent: '', onAccent: '', surface: '', text: '' };

const find = (colours: typeof NONE, what: string, theme = 'light') =>
  checksOf(colours).find((check) => check.what === what && check.theme === theme)!;

test('the card as it is can be read, on a light and on a dark page', () => {
  const checks = checksOf(NONE);
  assert.equal(checks.length, 12);
  assert.ok(checks.every(isEnough));
  assert.equal(suggestFix(NONE), undefined);
});

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  const plain = { ...NONE, accent: '#ffffff', surface: '#ffffff', text: '#000000' };
  assert.equal(verdict(find(plain, 'Text')), '21.0:1, very good');
  assert.equal(verdict(find({ ...plain, text: '#ffffff' }, 'Text')), '1.0:1, too pale: it needs 4.5:1');
});

test('4.48 is not 4.5: #777 on white', () => {
  const grey = find({ ...NONE, accent: '#ffffff', surface: '#ffffff', text: '#777777' }, 'Text');
  assert.equal(grey.ratio.toFixed(2), '4.48');
  assert.equal(verdict(grey), '4.4:1, too pale: it needs 4.5:1');
});

test('on any accent alone, everything can be read', () => {
  for (const accent of [
    '#000000',
    '#ffffff',
    '#777777',
    '#c8102e',
    '#0000ff',
    '#00ff00',
    '#ffff00',
    '#ff00ff',
    '#123456',
  ])
    assert.deepEqual(
      checksOf({ ...NONE, accent }).filter((check) => !isEnough(check)),
      [],
      accent,
    );
});

test('a theme of its own leaves one page to check', () => {
  assert.deepEqual([...new Set(checksOf(NONE, 'dark').map(({ theme }) => theme))], ['dark']);
  // light text is none on a light page
  assert.ok(suggestFix({ ...NONE, text: '#ffffff' }));
  assert.equal(suggestFix({ ...NONE, text: '#ffffff' }, 'dark'), undefined);
});

for (const bad of [
  { ...NONE, accent: '#ffff00', onAccent: '#ffffff' },
  { ...NONE, text: '#eeeeee' },
  { ...NONE, surface: '#222222' },
  { ...NONE, surface: '#808080', text: '#808080' },
  { accent: '#c8102e', onAccent: '#c8102e', surface: '#111111', text: '#222222' },
])
  test(`what mends ${Object.values(bad).join(' ')} does`, () => {
    const fix = suggestFix(bad);
    assert.ok(fix?.message);
    assert.ok(checksOf({ ...bad, ...fix.change }).every(isEnough));
  });

test('the smallest change comes first: a word on the accent leaves the rest as it is', () => {
  assert.deepEqual(suggestFix({ ...NONE, accent: '#c8102e', onAccent: '#c8102e' })?.change, { onAccent: '' });
});
