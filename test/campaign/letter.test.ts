// The letter to a member of Congress: the forms of address, the visitor's own words as they typed them, and what a call's
// script becomes on paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callScript } from '../../src/campaign/scripts.ts';
import { topicsOf } from '../../src/campaign/topics.ts';
import { us } from '../../src/campaign/built-in-campaign.ts';
import type { Seat } from '../../src/congress/congress.ts';
import { ENGLISH } from '../../src/i18n/localizer.ts';
import { composeLetter, type LetterSender, type LetterSubject } from '../../src/campaign/letters.ts';

const DATE = 'November 25, 2026';
const NOBODY: LetterSender = { name: '', town: '', zip: '' };
const ADA: LetterSender = { name: 'Ada Chan', town: 'Albany', zip: '12207' };

const MEMBER = {
  bioguide: 'A000001',
  name: 'Ana "Ann" Núñez, Jr.',
  lastName: 'Núñez',
  party: 'Independent',
  phone: null,
  url: 'https://nunez.house.gov',
  contactUrl: 'https://nunez.house.gov/contact',
  office: '522 Hart Senate Office Building',
};

const seat = (change: Partial<Seat> = {}): Seat => ({
  id: 'NY-S1',
  chamber: 'senate',
  title: 'Senator',
  state: 'NY',
  district: null,
  voting: true,
  status: 'held',
  mayHaveChanged: false,
  member: MEMBER,
  ...change,
});

const letter = (subject: LetterSubject, sender = ADA, change?: Partial<Seat>) =>
  composeLetter({ subject, seat: seat(change), sender, date: DATE, listOf: (asks) => ENGLISH.list(asks) });

/** The part of a letter between the salutation and the thanks. */
const bodyOf = (subject: LetterSubject, sender = ADA, change?: Partial<Seat>) =>
  /:\n\n([^]*)\n\nThank you for your time/.exec(letter(subject, sender, change).slice(120))![1]!;

const SUPPORT = { script: callScript('to ask {member} to support it.') };

test('a letter, whole', () => {
  assert.equal(
    letter(SUPPORT),
    `Ada Chan
[Your street address]
Albany, NY 12207

November 25, 2026

The Honorable Ana "Ann" Núñez, Jr.
United States Senate
522 Hart Senate Office Building
Washington, DC 20510

Dear Senator Núñez:

I am a constituent; my ZIP code is 12207. I am writing to ask you to support it.

Thank you for your time and for your service. I would be grateful for a reply.

Sincerely,



Ada Chan`,
  );
});

for (const [sender, place] of [
  [NOBODY, '[City], NY [ZIP code]'],
  [{ ...NOBODY, zip: '12207' }, '[City], NY 12207'],
  [{ ...NOBODY, town: 'Albany' }, 'Albany, NY [ZIP code]'],
  [{ ...ADA, town: 'Albany, New York' }, 'Albany, New York 12207'],
] as const)
  test(`what is not typed stands in brackets: ${place}`, () => {
    const [name, street, where] = letter(SUPPORT, sender).split('\n');
    assert.deepEqual([name, street, where], [sender.name || '[Your name]', '[Your street address]', place]);
  });

for (const title of ['Representative', 'Delegate', 'Resident Commissioner'] as const)
  test(`to a ${title}`, () => {
    const text = letter(SUPPORT, ADA, { title, chamber: 'house' });
    assert.match(text, new RegExp(`\nDear ${title} Núñez:\n`));
    assert.match(text, /\nUnited States House of Representatives\n.+\nWashington, DC 20515\n/);
    assert.doesNotMatch(text, /Senate$|20510/m);
  });

test('an office that is not known leaves no line behind', () => {
  assert.match(
    letter(SUPPORT, ADA, { member: { ...MEMBER, office: null } }),
    /\nUnited States Senate\nWashington, DC 20510\n\nDear/,
  );
});

test('a seat that nobody is named for has a letter to the office', () => {
  const text = letter({ script: 'I ask {member} for oil.' }, ADA, { member: null, status: 'withheld' });
  assert.match(
    text,
    /26\n\nUnited States Senate\nWashington, DC 20510\n\nDear Senator:\n\nI ask the Senator for oil\.\n/,
  );
});

test('every script of the built-in campaign is a letter without a place left open or a word about a call', () => {
  const said = topicsOf(us).flatMap((topic) =>
    [topic, topic.thanks ?? topic].map(({ script }) => ({ ...topic, script, bill: topic.label })),
  );
  for (const { script, asks, bill } of said) {
    const text = letter({ script, bill, asks: asks?.map((ask) => ask.text) });
    assert.match(text, /\n\nI am a constituent; my ZIP code is 12207\. I am writing \S/);
    assert.doesNotMatch(text, /[{}]|____|calling|Hello|pass this on|\bask [A-Z]/);
    assert.match(text, /\byou\b/);
  }
});

test('without a ZIP code the town tells where somebody lives', () => {
  assert.match(bodyOf(SUPPORT, { ...ADA, zip: '' }), /^I am a constituent; I live in Albany\. I am writing/);
  assert.match(bodyOf(SUPPORT, NOBODY), /^I am a constituent; my ZIP code is \[your ZIP code\]\. I am/);
});

test('one step stands in the sentence, several in a list', () => {
  const script = callScript('to ask {member} to {asks}.');
  assert.match(bodyOf({ script, asks: ['halt it'] }), /I am writing to ask you to halt it\.$/);
  assert.match(
    bodyOf({ script, asks: ['halt it', 'freeze {asks}'] }),
    /I am writing to ask you to take these steps:\n\n- halt it\n- freeze \{asks\}$/,
  );
  assert.match(bodyOf({ script }), /to ask you to \[what you ask for\]\.$/);
});

for (const [script, body] of [
  [
    'I ask {member} to act on it: {asks}. Time is short.',
    'I ask you to act on it:\n\n- a\n- b\n\nTime is short.',
  ],
  ['I ask {member} for {asks}!', 'I ask you for:\n\n- a\n- b'],
  // where the sentence goes on, or the place comes twice, a list would tear it
  ['I ask for {asks}, and soon.', 'I ask for a and b, and soon.'],
  ['I ask for {asks}. Yes, {asks}.', 'I ask for a and b. Yes, a and b.'],
] as const)
  test(`several steps in "${script}"`, () => {
    const made = bodyOf({ script: callScript(`about oil. ${script}`), asks: ['a', 'b'] });
    assert.equal(made, `I am a constituent; my ZIP code is 12207. I am writing about oil. ${body}`);
  });

test('a letter speaks to the member', () => {
  assert.match(
    bodyOf({ script: callScript("about {member}'s vote. {member} voted, and I thank {member}.") }),
    /I am writing about your vote\. You voted, and I thank you\.$/,
  );
});

for (const [script, body] of [
  [
    'Hello. [My name is ____.] I am calling from {zip} about {bill}. Will {member} support it? Please pass this on. Thank you.',
    'I am writing from 12207 about H.R. 1. Will Senator Ana "Ann" Núñez, Jr. support it?',
  ],
  ["Hi, I'm calling about oil. [Say why.]", "I'm writing about oil. [Say why.]"],
  ['Hello! my ZIP is {zip}. {list} {toString}', 'My ZIP is 12207. {list} {toString}'],
] as const)
  test(`an owner's own script keeps its words: ${script}`, () => {
    assert.equal(bodyOf({ script, bill: 'H.R. 1' }), body);
  });

test('without a bill its place stays as it is', () => {
  assert.equal(bodyOf({ script: 'About {bill}.' }), 'About {bill}.');
});

for (const typed of [
  '$& $1 $$ $`',
  '{member} {zip} {asks}',
  '[My name is ____.]',
  'שרה לוי',
  'x'.repeat(10_000),
])
  test(`what a visitor typed is theirs: ${typed.slice(0, 30)}`, () => {
    const sender = { name: typed, town: typed, zip: typed };
    const text = letter({ script: 'I live in {zip}, {member}.' }, sender);
    assert.ok(text.startsWith(`${typed}\n[Your street address]\n${typed}, NY ${typed}\n`));
    assert.ok(text.includes(`I live in ${typed}, Senator Ana "Ann" Núñez, Jr..`));
    assert.ok(text.endsWith(`Sincerely,\n\n\n\n${typed}`));
    assert.ok(letter(SUPPORT, sender).includes(`my ZIP code is ${typed}. I am writing`));
  });
