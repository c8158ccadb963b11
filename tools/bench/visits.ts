// The visits whose presses are timed: one that uses everything in the card, and one to a campaign with very many actions.
import type { Press } from './press.ts';

const ONE_DISTRICT_ZIP = '59001';
const SEVERAL_DISTRICTS_ZIP = '10118';

const digit: Press = { name: 'a digit of the ZIP code', on: '#zip', key: '5' };
const typed = (zip: string): Press[] => [...zip].map((key) => ({ on: '#zip', key }));

/** When it is there, the whole board is rendered. */
const OUTCOMES = '.after';

/** First the card shows that it is looking up; then the members. */
const find: Press = {
  name: 'Find',
  on: '[part=find]',
  shows: '.status',
  says: 'Looking up',
  complete: OUTCOMES,
};
const letters: Press = { name: 'the letters', on: '#other-view', shows: '#letter' };
const calls: Press = { name: 'back to the calls', on: '#other-view', shows: OUTCOMES };
const outcome = (says: string) => `[part=outcome]:text-is("${says}")`;
const done = (n: number) => ({ shows: '.board-head', says: `${n} of 3 done` });
const spoke: Press = { name: 'I talked to someone', on: outcome('I talked to someone'), ...done(1) };
const letterKey: Press = {
  name: 'a key in a letter',
  on: '.letter textarea',
  key: 'x',
  shows: '#letter-reset',
};
const pick: Press = {
  name: 'pick an ask',
  on: 'hk-rep-lookup fieldset input:enabled',
};
const openAction = (n: number): Press => ({
  on: `hk-action-list li[part=action]:nth-child(${n}) summary`,
});
const callAbout = (n: number): Press => ({
  name: 'Call about this',
  on: `hk-action-list li[part=action]:nth-child(${n}) [part=call-about]`,
  shows: 'fieldset',
});

export const FULL_VISIT: Press[] = [
  digit,
  ...typed(ONE_DISTRICT_ZIP.slice(1)),
  find,
  // opens the list of local offices, which fetches them, and closes it
  { on: 'details[part=local] > summary', shows: '[part=local-call]' },
  { on: 'details[part=local] > summary' },
  spoke,
  { name: 'I left a message', on: outcome('I left a message'), ...done(2) },
  { name: 'No answer', on: outcome('No answer'), shows: '#missed', complete: '[part=local-call]' },
  { name: 'on to the end', on: '#next', shows: '#write-too' },
  { name: 'open a member again', on: '.row:nth-child(3) button.name', shows: '#missed' },
  { name: 'correct an outcome', on: outcome('I left a message'), ...done(3) },
  { ...letters, on: '#write-too' },
  letterKey,
  { name: 'copy a letter', on: '#letter-copy', shows: '.letter .status-message', says: 'copied' },
  { on: '.sender summary' },
  { name: 'a key in the name, above the letter', on: '#my-name', key: 'a' },
  { ...calls, shows: '#next-topic' },
  { name: 'let the browser remember', on: '.memory input', shows: '.memory button' },
  { name: 'another topic', on: '#next-topic', shows: OUTCOMES },
  openAction(4),
  callAbout(4),
  pick,
  { name: 'Change', on: '#change' },
  { on: '#zip', key: 'ControlOrMeta+a' },
  ...typed(SEVERAL_DISTRICTS_ZIP),
  { ...find, name: 'Find: which district?', complete: '.question' },
  { name: 'choose a district', on: '.options button', shows: '.row:nth-child(3) button.name' },
];

/** The number of actions in the large campaign: more than any real campaign has. */
const MANY = 300;

export const MANY_ACTIONS = {
  actions: {
    title: 'What you can ask for',
    items: Array.from({ length: MANY }, (_, i) => ({
      id: `action-${i}`,
      text: `Ask your members for number ${i} of the many things that this campaign asks Congress for.`,
      asks: ['first', 'second', 'third'].map((id) => ({ id, text: `take the ${id} step of number ${i}` })),
    })),
  },
};

const many = (press: Press): Press => ({ ...press, name: `${press.name}, ${MANY} actions` });

export const LARGE_VISIT: Press[] = [
  many(digit),
  ...typed(ONE_DISTRICT_ZIP.slice(1)),
  many(find),
  openAction(2),
  many(callAbout(2)),
  many(pick),
  many(spoke),
  many(letters),
  many(letterKey),
];
