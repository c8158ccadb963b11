// What a visitor can call about, and what they say: in English to Congress, with its meaning beside it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { topicsOf } from '../../src/campaign/topics.ts';
import { compose, translate } from '../../src/campaign/translation.ts';
import type { Campaign } from '../../src/campaign/campaign.ts';
import { us } from '../../src/campaign/built-in-campaign.ts';

const said: Campaign = compose(us, {
  call: {
    text: 'Call them.',
    scripts: [
      { id: 'one', label: 'One', text: 'Say one.' },
      { id: 'two', label: 'Two', text: 'Say two.' },
    ],
  },
  leaveOut: ['hketo-act'],
  actions: {
    title: 'Actions',
    items: [
      { id: 'first', text: 'Act first.', script: 'Say {asks}.', asks: [{ id: 'ask', text: 'a step' }] },
      { id: 'second', text: 'Act second.' },
    ],
  },
});

const shown = translate(said, {
  'scripts.one.label': '一',
  'scripts.one.text': '說一。',
  'actions.first.text': '第一。',
  'actions.first.script': '說{asks}。',
  'asks.ask.text': '一步',
});

test('the scripts of the top call, then the actions, in their order', () => {
  const topics = topicsOf(said);
  assert.deepEqual(
    topics.map(({ id, label, number, text }) => [id, label, number, text]),
    [
      ['one', 'One', undefined, undefined],
      ['two', 'Two', undefined, undefined],
      ['first', undefined, 1, 'Act first.'],
      ['second', undefined, 2, 'Act second.'],
    ],
  );
  assert.deepEqual(topics.map(({ script }) => script).slice(0, 3), ['Say one.', 'Say two.', 'Say {asks}.']);
});

test('in English nothing has a meaning beside it', () => {
  for (const { id, meaning } of topicsOf(said)) assert.equal(meaning, undefined, id);
});

test('what is said stays English; labels, texts and meanings are translated', () => {
  const topics = topicsOf(said, shown);
  assert.deepEqual(
    topics.map(({ script }) => script),
    topicsOf(said).map(({ script }) => script),
  );
  assert.deepEqual(
    topics.map(({ label, text, meaning }) => [label, text, meaning]),
    [
      ['一', undefined, '說一。'],
      // not translated: shown as it is, without a meaning that would say the same
      ['Two', undefined, undefined],
      [undefined, '第一。', '說{asks}。'],
      [undefined, 'Act second.', undefined],
    ],
  );
  assert.deepEqual(topics[2]?.asks, [{ id: 'ask', text: 'a step', meaning: '一步' }]);
});

test('an action without a script: one is made from its text, in English', () => {
  const { script, meaning } = topicsOf(said, translate(said, { 'actions.second.text': '第二。' }))[3]!;
  assert.match(script, /^Hello\. .*\{zip\}.*: Act second\. I ask \{member\} .*Thank you\.$/);
  assert.equal(meaning, undefined);
});

test('a call without scripts: one is made from its text, and there is nothing to choose', () => {
  const [first, ...actions] = topicsOf({ ...said, call: { text: 'Call them.' } });
  assert.deepEqual([first?.id, first?.label], ['call', 'Call them.']);
  assert.match(first?.script ?? '', /^Hello\. .*\{zip\}.*: Call them\. .*Thank you\.$/);
  assert.deepEqual(actions, topicsOf(said).slice(2));
});

test('the built-in campaign: every topic has something to say', () => {
  const topics = topicsOf(us);
  assert.deepEqual(
    topics.map(({ id }) => id),
    ['lifeboat', 'support', 'hketo-act', 'sanctions', 'policies', 'petition', 'steps'],
  );
  for (const { id, script } of topics) assert.match(script, /^Hello\. .*\{member\}.*Thank you\.$/, id);
});

test('an action that nobody knows in English gets the words of the main call, unless it has its own', () => {
  const items = [
    { id: 'none', text: 'Pida X', isEnglish: false },
    { id: 'own', text: 'Pida Y', script: 'Please do Y.', isEnglish: false },
    { id: 'asks', text: 'Pida Z', script: 'Do {asks}.', asks: [{ id: 'a', text: 'uno' }], isEnglish: false },
  ];
  const topics = topicsOf({ ...said, actions: { title: 'Actions', items } }).slice(-3);
  assert.deepEqual(
    topics.map(({ id, script, isSubstitute = false }) => ({ id, script, isSubstitute })),
    [
      { id: 'none', script: 'Say one.', isSubstitute: true },
      { id: 'own', script: 'Please do Y.', isSubstitute: false },
      { id: 'asks', script: 'Say one.', isSubstitute: true },
    ],
  );
  const [bare] = topicsOf({
    ...said,
    call: { text: 'Call them.' },
    actions: { title: 'Actions', items },
  }).slice(-3);
  assert.match(bare!.script, /about this: Call them\./);
});

test('a sentence that is made from a text without a full stop has one', () => {
  const scriptOf = (text: string) => {
    const actions = { title: 'Actions', items: [{ id: 'own', text }] };
    return topicsOf({ ...us, actions }).at(-1)!.script;
  };
  for (const [text, said] of [
    ['Save the whales', 'Save the whales. I ask'],
    ['Save the whales.', 'Save the whales. I ask'],
    ['Save the whales!', 'Save the whales! I ask'],
    ['Say "Save the whales."', 'Say "Save the whales." I ask'],
    ['Save these:', 'Save these: I ask'],
  ] as const)
    assert.ok(scriptOf(text).includes(`about this: ${said} {member} to act on it.`), scriptOf(text));
  const [main] = topicsOf({ ...us, call: { text: 'Save the whales' } });
  assert.match(main!.script, /about this: Save the whales\. Please pass this on\./);
});
