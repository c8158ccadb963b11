// The visits whose presses are timed: one that uses everything in the card, and one to a campaign with very many actions.
import type { Press } from './press.ts';

const ONE_DISTRICT_ZIP = '59001';
const SEVERAL_DISTRICTS_ZIP = '10118';

const digit: Press = { name: 'a digit of the ZIP code', on: '#zip', key: '5' };
const typed = (zip: string): Press[] => [...zip].map((key) => ({ on: '#zip', key }));

/** When it is there, all members are rendered. */
const LAST_SCRIPT = '.seats li:last-child hk-rep-contact >> .script';

/** First the card shows that it is looking up; then the members. */
const find: Press = {
  name: 'Find',
  on: '[part=find]',
  shows: '.status',
  says: 'Looking up',
  complete: LAST_SCRIPT,
};
const begin: Press = {
  name: 'begin the calls',
  on: '[part=guide]',
  shows: '#answer',
  says: 'Call 1 of 3',
  complete: '.steps hk-rep-contact >> .script',
};
const letters: Press = {
  name: 'the letters',
  on: '.ways button:text-is("Write to your members")',
  shows: '#answer',
  says: 'Write to your members',
  complete: '.letter',
};
const outcome = (says: string) => `[part=outcome]:text-is("${says}")`;
const link = (says: string) => `hk-rep-lookup button.link:text-is("${says}")`;
const list: Press = {
  on: link('All numbers on one list'),
  shows: '[part=guide]',
  complete: LAST_SCRIPT,
};
const spoke: Press = {
  name: 'I spoke to someone',
  on: outcome('I spoke to someone'),
  shows: '#answer',
  says: 'Call 2 of 3',
};
const letterKey: Press = {
  name: 'a key in a letter',
  on: '.letter textarea',
  key: 'x',
  shows: '.letter [id$=reset]',
};
const pick: Press = {
  name: 'pick an ask',
  on: 'hk-rep-lookup input[type=checkbox]:not(.memory input):enabled',
};
const callAbout = (n: number): Press => ({
  name: 'Call about this',
  on: `hk-action-list li[part=action]:nth-child(${n}) [part=call-about]`,
  shows: '#about',
});

export const FULL_VISIT: Press[] = [
  digit,
  ...typed(ONE_DISTRICT_ZIP.slice(1)),
  find,
  // opens the list of local offices, which fetches them, and closes it
  { on: 'details[part=local] > summary', shows: 'hk-rep-contact >> [part=local-call]' },
  { on: 'details[part=local] > summary' },
  begin,
  spoke,
  {
    name: 'I left a voicemail',
    on: outcome('I left a voicemail'),
    shows: '#answer',
    says: 'Call 3 of 3',
  },
  {
    name: "Couldn't get through",
    on: outcome("Couldn't get through"),
    shows: '#answer',
    says: "Couldn't get through to",
    complete: 'hk-rep-contact >> [part=local-call]',
  },
  { name: 'go on to the end', on: '.steps .ways button:text-is("Go on")', shows: '.summary' },
  { name: 'call one from the end', on: '.summary button', shows: '#answer', says: 'Call 3 of 3' },
  { name: 'Skip, to the end', on: outcome('Skip'), shows: '.summary' },
  { ...list, name: 'back to the list' },
  letters,
  letterKey,
  { name: 'copy a letter', on: '.letter [id$=copy]', shows: '.letter .status-message', says: 'copied' },
  { on: '.sender summary' },
  { name: 'a key in the name, under the letters', on: '#my-name', key: 'a' },
  { ...list, name: 'from the letters to the list' },
  { name: 'let the browser remember', on: '.memory input', shows: '.memory button' },
  { name: 'another topic', on: 'hk-rep-lookup input[type=radio] >> nth=1' },
  callAbout(4),
  pick,
  { on: '#zip', key: 'ControlOrMeta+a' },
  ...typed(SEVERAL_DISTRICTS_ZIP),
  { ...find, name: 'Find: which district?', complete: '.choices' },
  {
    name: 'choose a district',
    on: '.choices button',
    shows: '.chosen',
    complete: '.chosen hk-rep-contact >> .script',
  },
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
  many(callAbout(2)),
  many(pick),
  many(begin),
  many(spoke),
  list,
  many(letters),
  many(letterKey),
];
