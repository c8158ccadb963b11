// The states of the card for the gallery and for the end-to-end tests of how the card looks, so that people look at what the
// tests check.
import manifest from '../../data/manifest.json' with { type: 'json' };

const { asOf, validUntil } = manifest.tables.members;

/** The date in the gallery and in the tests: a day after that of the tables, and one on which they are valid. */
export const TODAY = new Date(
  Math.max(Date.parse('2026-11-22T12:00:00Z'), Date.parse(`${asOf}T12:00:00Z`) + 86_400_000),
);

/** When the tables end. */
const NEXT_CONGRESS = new Date(validUntil);

export interface State {
  /** A name for people. */
  name: string;
  /** The element on the page; by default the card. */
  tag?: 'hk-rep-lookup' | 'hk-rep-contact' | 'hk-fact-list' | 'hk-action-list' | 'hk-event-list';
  attributes?: Record<string, string>;
  /** What a site owner wrote inside the tag. */
  inside?: string;
  /** What the visitor types. */
  zip?: string;
  /** Where the browser says that the visitor is; null: it says nothing. */
  position?: [latitude: number, longitude: number] | null;
  /** Selectors of what the visitor presses then, in this order. */
  press?: string[];
  /** A name for every member, to show how a very long name looks. */
  member?: string;
  now?: Date;
  /** The tables beside the module cannot be loaded. */
  cut?: boolean;
  /** A part of what the console says then. */
  warns?: string;
  /** A selector of something that is only there in this state. */
  shows: string;
  /** The part of the card that shows the state, if the rest is as usual. */
  part?: '.call';
}

const LONG_WORD = 'Hongkonger'.repeat(30);

const ITEM =
  '<li>Ask for hearings on the treatment of journalists, and for their record to be published.</li>';

const answer = (name: string, zip: string, more: Partial<State> = {}): State => ({
  name,
  zip,
  shows: '#answer',
  part: '.call',
  ...more,
});

const located = (name: string, position: State['position'], more: Partial<State> = {}): State => ({
  name,
  position: position ?? null,
  press: ['#use'],
  shows: '#answer',
  part: '.call',
  ...more,
});

export const BEFORE: State = { name: 'before a lookup', shows: '#zip' };
export const FOUND: State = { name: 'found', zip: '59001', shows: '#answer' };
export const CHOOSE: State = answer('a ZIP code in two districts', '10118');
export const UNAVAILABLE: State = answer('the tables did not come', '59001', {
  cut: true,
});
export const EXPIRED: State = {
  name: 'a campaign that has ended',
  attributes: { expires: '2026-11-03' },
  shows: '.greeting',
};

/** Every kind of answer. */
export const ANSWERS: State[] = [
  CHOOSE,
  answer('a district chosen', '10118', { press: ['.options button'], shows: '.row:nth-child(3) .name' }),
  answer('all districts chosen', '10118', {
    press: ['.unsure summary', '.unsure button:last-child'],
    shows: '.row:nth-child(4)',
  }),
  answer('not sure which district', '10118', { press: ['.unsure summary'], shows: '.unsure[open]' }),
  answer('another ZIP code to type', '90210', { press: ['#change'], shows: '#zip' }),
  answer('no ZIP code', '9021', { shows: '#zip[aria-invalid=true]' }),
  answer('local offices', '59001', { press: ['.more summary'], shows: '[part=local-call]' }),
  located('a location near a line', [40.733, -73.985]),
  located('a location abroad', [22.3193, 114.1694]),
  located('no location', null, { shows: '#hint:not(:empty)' }),
  answer('a location outside the ZIP code', '10118', {
    position: [46.5891, -112.0391],
    press: ['.unsure summary', '#locate'],
    shows: '.unsure .error:not(:empty)',
  }),
  answer('a delegate without a vote', '20001'),
  answer('a vacant seat', '33313'),
  answer('a ZIP code in two states', '97635'),
  answer('a state chosen', '97635', { press: ['.options button'], shows: '.result button.name' }),
  answer('a military address', '09012'),
  answer('a ZIP code with no one in Congress', '96940'),
  answer('an unknown ZIP code of a known state', '10048'),
  answer('an unknown ZIP code', '00000'),
  answer('districts that have ended', '78701', { now: NEXT_CONGRESS }),
  answer('members of a new Congress', '59001', { now: NEXT_CONGRESS }),
  UNAVAILABLE,
];

const EVENTS = {
  'events-src': '/test/e2e/pages/events.json',
  'events-url': 'https://events.example.org/hong-kong',
};

const WRITE = '#other-view';
const CALLED = '[part=outcome]';
const VOICEMAIL = '[part=outcome]:nth-child(2)';
const MISSED = '[part=outcome]:nth-child(3)';
const REMEMBER = { remember: 'remember' };

export const CALLING: State = answer('one call made', '59001', { press: [CALLED], shows: '.mark' });

/** Calls, letters and remembering. */
export const DOING: State[] = [
  CALLING,
  answer('name and town to fill in', '59001', { press: ['.sender summary'], shows: '#my-town' }),
  answer('nobody answered', '59001', { press: [MISSED], shows: '[part=local-call]' }),
  answer('a marked member open again', '59001', {
    press: [CALLED, 'button.name'],
    shows: '.active.marked',
  }),
  answer('calls made', '59001', { press: [CALLED, VOICEMAIL, CALLED], shows: '#write-too' }),
  answer('ways to ask a friend', '20001', { press: [CALLED, '.say [part=share-button]'], shows: '#link' }),
  answer('nobody answered at all', '20001', { press: [MISSED, '#next'], shows: '#write-too' }),
  answer('calls made, the House member to be chosen', '10118', {
    press: [CALLED, CALLED],
    shows: '.question.active',
  }),
  answer('steps of an action to pick', '59001', {
    press: [
      'hk-action-list [part=action]:last-child summary',
      'hk-action-list [part=action]:last-child [part=call-about]',
    ],
    shows: 'fieldset .pick',
  }),
  answer('a reminder while the offices are closed', '59001', {
    press: ['.calendar summary', '.calendar input', '#save-remind'],
    shows: '.calendar [role=status]:not(:empty)',
  }),
  answer('a reminder while they are open', '59001', {
    now: new Date('2026-11-23T15:00:00Z'),
    press: ['.calendar summary'],
    shows: '.foot .calendar[open]',
  }),
  answer('letters', '59001', { press: [WRITE], shows: 'textarea' }),
  answer('what may be remembered', '59001', {
    attributes: REMEMBER,
    shows: '[part=memory]',
  }),
  {
    name: 'what was done, remembered',
    attributes: { ...REMEMBER, sections: 'call actions' },
    zip: '59001',
    press: ['[part=memory] input', '[part=action] summary', '[part=call-about]', CALLED],
    shows: '[part=done]',
  },
  answer('nothing remembered any more', '59001', {
    attributes: REMEMBER,
    press: ['[part=memory] input', '[part=memory] button'],
    shows: '.memory .status-message:not(:empty)',
  }),
];

/** Cards with attributes, slots, long texts, and elements used alone. */
export const SHAPES: State[] = [
  EXPIRED,
  {
    name: 'a picture, an organizer, events, a petition',
    attributes: {
      image: '/test/e2e/pages/picture.svg',
      'image-alt': 'Hills by the sea at night',
      organizer: 'Montanans for Hong Kong',
      'organizer-url': 'https://example.org/',
      'events-url': 'https://events.example.org/hong-kong',
      'petition-url': 'https://petition.example.org/',
      'next-url': 'https://example.org/next',
    },
    shows: '[part=organizer]',
  },
  {
    name: 'events, the nearest first',
    attributes: { ...EVENTS, sections: 'call events' },
    zip: '59001',
    press: ['hk-event-list .calendar summary'],
    shows: 'hk-event-list .calendar[open]',
  },
  {
    name: 'events that did not load',
    attributes: { 'events-src': '/there-is-no-such.json', sections: 'events' },
    warns: 'events-src=',
    shows: 'hk-event-list [role=status]:not(:empty)',
  },
  {
    name: 'one fact, one action',
    inside:
      '<ul slot="facts"><li><strong>1,300+</strong> U.S. firms operated in Hong Kong <small>U.S. Department of State, 2018</small></li></ul>' +
      '<ol slot="actions"><li>Call both your senators.</li></ol>',
    shows: '#zip',
  },
  {
    name: 'thirty actions',
    attributes: { sections: 'call actions' },
    inside: `<ol slot="actions">${ITEM.repeat(30)}</ol>`,
    shows: 'hk-action-list li',
  },
  {
    name: 'words of 300 characters',
    attributes: { heading: LONG_WORD, organizer: LONG_WORD },
    inside:
      `<p slot="greeting">${LONG_WORD}</p><p slot="letter">${LONG_WORD}</p><p slot="appeal">${LONG_WORD}</p>` +
      `<ul slot="facts"><li><strong>${LONG_WORD}</strong> ${LONG_WORD} <small>${LONG_WORD}</small></li></ul>` +
      `<ol slot="actions"><li data-script="${LONG_WORD}">${LONG_WORD}<ul><li>${LONG_WORD}</li></ul></li></ol>`,
    shows: 'hk-action-list li',
  },
  answer('long names', '59001', {
    member: 'Maria Magdalena Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh III',
    shows: '.name',
  }),
  {
    name: 'an action chosen before a lookup',
    press: ['[part=action] summary', '[part=call-about]'],
    shows: '.about',
  },
  answer('a number copied', '59001', { press: ['#copy-number'] }),
  { name: 'two languages', attributes: { languages: 'en zh-HK' }, shows: '[part=languages]' },
  {
    name: 'the lookup alone',
    tag: 'hk-rep-lookup',
    attributes: { 'heading-level': '2' },
    zip: '59001',
    shows: '#answer',
  },
  { name: 'one seat alone', tag: 'hk-rep-contact', attributes: { seat: 'MT-2' }, shows: '.name' },
  { name: 'a vacant seat alone', tag: 'hk-rep-contact', attributes: { seat: 'FL-20' }, shows: '.name' },
  { name: 'the events alone', tag: 'hk-event-list', attributes: EVENTS, shows: '[part=event]' },
  { name: 'the facts alone', tag: 'hk-fact-list', shows: 'strong' },
  {
    name: 'the actions alone, one open',
    tag: 'hk-action-list',
    press: ['[part=action] summary', '[part=call-about]'],
    shows: 'hk-rep-lookup #zip',
  },
];

/** Values for `--hk-accent` when it is the only property that the page sets. */
export const ACCENTS = [
  '#000',
  '#fff',
  '#777',
  '#00205b', // navy
  '#f00',
  '#0f0',
  '#00f',
  '#ff0',
  '#f0f',
  '#0ff',
  '#fbd9e5', // a pastel
  '#3b2414', // dark brown
  '#de2910',
  '#767676', // white text on it has just enough contrast
  '#3a70f5', // neither black nor white text has much contrast on it
  '#e91e63',
];

/** The state with this name. */
export function named(name: string): State {
  const state = [BEFORE, FOUND, ...ANSWERS, ...DOING, ...SHAPES].find((one) => one.name === name);
  if (!state) throw new Error(`There is no state "${name}"`);
  return state;
}
