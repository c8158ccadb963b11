// The visits whose presses are timed: one that uses everything in the card, and one to a campaign with very many actions.
import type { Press } from './press.ts';

const ONE_DISTRICT_ZIP = '59001';
const SEVERAL_DISTRICTS_ZIP = '10118';

const digit: Press = { name: 'a digit of the ZIP code', on: '#zip', key: '5' };
const typed = (zip: string): Press[] => [...zip].map((key) => ({ on: '#zip', key }));

/** First the card shows that it is looking up; then the members. */
const find: Press = {
  name: 'Find',
  on: '[part=find]',
  shows: '.status',
  says: 'Looking up',
  complete: '.row:nth-child(3) .tel',
};
const outcome = (name: string, done: number): Press => ({
  name,
  on: `[part=outcome]:text-is("${name}")`,
  shows: '.board-head',
  says: `${done} of 3 done`,
});
const otherView = (name: string, says: string): Press => ({
  name,
  on: '#other-view',
  shows: '#answer',
  says,
});
const letters: Press = { ...otherView('Write instead', 'Your 3 letters'), complete: '.letter' };
const letterKey: Press = {
  name: 'a key in a letter',
  on: '.letter textarea',
  key: 'x',
  shows: '#letter-reset',
};
const pick: Press = { name: 'pick an ask', on: 'hk-rep-lookup fieldset input:enabled' };
const callAbout = (n: number): Press => ({
  name: 'Call about this',
  on: `hk-action-list li[part=action]:nth-child(${n}) [part=call-about]`,
  shows: '.after',
});
const openRow: Press = { name: 'open a row again', on: 'button.name >> nth=0', shows: 'blockquote' };

export const FULL_VISIT: Press[] = [
  digit,
  ...typed(ONE_DISTRICT_ZIP.slice(1)),
  find,
  // opens the list of local offices, which fetches them, and closes it
  { on: 'details[part=local] > summary', shows: '[part=local-call]' },
  { on: 'details[part=local] > summary' },
  outcome('I talked to someone', 1),
  outcome('I left a message', 2),
  {
    name: 'No answer',
    on: '[part=outcome]:text-is("No answer")',
    shows: '#missed',
    complete: '[part=local-call]',
  },
  { name: 'to the end', on: '#next', shows: '#answer', says: 'Thank you' },
  openRow,
  { name: 'another topic', on: '#topics', key: 'ArrowDown' },
  letters,
  letterKey,
  { name: 'copy a letter', on: '#letter-copy', shows: '.letter .status-message', says: 'copied' },
  { on: '.sender summary' },
  { name: 'a key in the name, under the letter', on: '#my-name', key: 'a' },
  { name: 'the next letter', on: '[id^=open-] >> nth=0', shows: '.letter' },
  otherView('Call instead', 'Your 3 calls'),
  { name: 'let the browser remember', on: '.memory input', shows: '.memory button' },
  { on: 'hk-action-list li[part=action]:nth-child(4) summary' },
  callAbout(4),
  pick,
  { name: 'Change', on: '#change', shows: '#form:not([hidden])' },
  ...typed(SEVERAL_DISTRICTS_ZIP),
  { ...find, name: 'Find: which district?', complete: '.options' },
  { name: 'choose a district', on: '.options button >> nth=0', shows: '.row:nth-child(3) .tel' },
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
  { on: 'hk-action-list li[part=action]:nth-child(2) summary' },
  many(callAbout(2)),
  many(pick),
  many(outcome('I talked to someone', 1)),
  many(letters),
  many(letterKey),
];
