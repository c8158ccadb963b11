// The types of the package, as someone meets them who writes TypeScript or JSX.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { complaintsOf } from './types.ts';

const TYPED = `
import { findByZip, type HkAdvocacyCard } from 'hk-advocacy-card';

const level: number | string | undefined = document.querySelector('hk-advocacy-card')?.headingLevel;
const card: HkAdvocacyCard = document.createElement('hk-advocacy-card');
card.theme = 'dark';
card.addEventListener('hk-lookup', (event) => {
  const kind: 'found' | 'unknown' | undefined =
    event.detail.kind === 'found' || event.detail.kind === 'unknown' ? event.detail.kind : undefined;
  console.log(kind, level);
});
document.addEventListener('hk-problem', (event) => console.log(event.type));
const { seats } = await findByZip('59001');
console.log(seats[0]?.member?.name);
`;

test('TypeScript knows the elements, their properties and their events', () => {
  assert.deepEqual(complaintsOf({ 'user.ts': TYPED }), []);
});

test('also where modules are resolved as in Node', () => {
  const { NodeNext } = ts.ModuleResolutionKind;
  const module = ts.ModuleKind.NodeNext;
  assert.deepEqual(complaintsOf({ 'user.ts': TYPED }, { module, moduleResolution: NodeNext }), []);
});

/** [what is wrong, what the compiler says of it] */
const WRONG: [string, RegExp][] = [
  ["document.createElement('hk-advocacy-card').theme = 'blue';", /'"blue"' is not assignable/],
  ["document.createElement('hk-advocacy-card').head = 1;", /'head' does not exist/],
  ["document.createElement('hk-advocacy-card').words;", /'words' does not exist/],
  ["document.createElement('hk-action-list').leadBack();", /'leadBack' does not exist/],
  ["addEventListener('hk-lookup', (event) => event.detail.kind);", /'detail' does not exist/],
  [
    "document.body.addEventListener('hk-lookup', (event) => event.detail.zip);",
    /'zip' does not exist on type '\{ kind: AnswerKind; \}'/,
  ],
];
test('and says what they do not have', () => {
  const text = `import 'hk-advocacy-card';\n${WRONG.map(([line]) => line).join('\n')}\n`;
  const complaints = complaintsOf({ 'user.ts': text });
  assert.equal(complaints.length, WRONG.length, complaints.join('\n'));
  for (const [i, [, message]] of WRONG.entries()) {
    assert.match(complaints[i]!, new RegExp(`^user.ts:${i + 2}:`));
    assert.match(complaints[i]!, message);
  }
});
