// The examples in the reference: the markup to paste, which the page also shows live.

export interface Example {
  html: string;
  /** Rules, written with the element's own selector. */
  css?: string;
  /** A ZIP code that is looked up as soon as the example is shown, for examples that need an answer. */
  zip?: string;
  /** Selectors of what is opened or pressed then, in this order. */
  press?: string[];
  /** What a reader should do or know, as text. */
  note?: string;
}

const card = (attributes: string, inside = ''): Example => ({
  html: `<hk-advocacy-card${attributes && ` ${attributes}`}>${inside && `\n  ${inside}\n`}</hk-advocacy-card>`,
});

const alone = (tag: string, attributes = ''): Example => ({
  html: `<${tag}${attributes && ` ${attributes}`}></${tag}>`,
});

const SEAT = alone('hk-rep-contact', 'seat="MT-2"');
const FACTS = alone('hk-fact-list');
const EVENTS = alone(
  'hk-event-list',
  'events-src="../my-events.json" events-url="https://example.org/events"',
);
const OFFLINE =
  'It is sent when the tables cannot be loaded: disconnect the network before the first lookup on this page.';

const style = (example: Example, css: string): Example => ({ ...example, css });

/** The sections that show a part. */
const SECTION_OF: Record<string, string> = {
  image: 'image greeting',
  letter: 'letter',
  facts: 'facts',
  'section-title': 'facts',
  fact: 'facts',
  figure: 'facts',
  source: 'facts',
  appeal: 'appeal',
  actions: 'actions',
  action: 'actions',
  'action-title': 'actions',
  ask: 'actions',
  note: 'actions',
  'call-about': 'actions',
  'write-about': 'actions',
  done: 'call actions',
  events: 'events',
  link: 'events',
  share: 'share',
  'share-button': 'share',
  'share-service': 'share',
  picture: 'share',
  event: 'events',
  card: 'greeting',
  kicker: 'greeting',
  title: 'greeting',
  greeting: 'greeting',
  footer: 'greeting',
};

/** Parts that are shown only after a lookup. */
const NEEDS_LOOKUP = [
  'topics',
  'script',
  'result',
  'answer',
  'seat',
  'name',
  'office',
  'seat-call',
  'number',
  'local',
  'local-call',
  'outcome',
  'scan',
  'member-letter',
  'done',
  'calendar',
];

const LETTERS = '#other-view';

/** Opens the ways to pass the campaign on, and not the menu of the reader's device. */
const OTHER_WAYS = '[part=share-button][aria-expanded], #more';

/** Calls about the first action, and talks to somebody. */
const CALL_ABOUT_ACTION = ['[part=action] summary', '[part=call-about]', '[part=outcome]'];

/** What to press to show a part. */
const PRESS_TO_SHOW: Record<string, string[]> = {
  'local-call': ['[part=local]'],
  note: ['[part=action] summary'],
  'call-about': ['[part=action] summary'],
  'write-about': ['[part=action] summary'],
  'member-letter': [LETTERS],
  done: CALL_ABOUT_ACTION,
  'share-service': [OTHER_WAYS],
  picture: [OTHER_WAYS],
  calendar: ['[part=calendar] summary'],
};

const NOTES: Record<string, string> = {
  scan: 'It is shown only to visitors with a mouse, where there is room for two columns.',
};

/** Parts of an element that are shown only if it belongs to a card: the attributes of that card. */
const NEEDS_CARD: Record<string, string> = {
  'hk-rep-lookup memory': 'remember="remember" sections="greeting"',
  'hk-action-list done': 'sections="call"',
};

/** An element that belongs to a card. */
const withCard = (tag: string, id: string, attributes: string): Example => ({
  html: `<hk-advocacy-card id="${id}" ${attributes}></hk-advocacy-card>\n<${tag} for="${id}"></${tag}>`,
});

/** Outlines a part, so that a reader sees which it is. */
const outline = (tag: string, part: string) => `${tag}::part(${part}) {\n  outline: 3px solid #d33682;\n}`;

/** Gives a card all the room there is, for a part that needs two columns. */
const WIDE = '\nhk-advocacy-card {\n  --hk-space: 0px;\n}';

/** The attributes without which a part is not shown. */
const ATTRIBUTE_OF: Record<string, string> = {
  organizer: ' organizer="Riverside Reading Group"',
  languages: ' languages="en zh-HK"',
  memory: ' remember="remember"',
  events: ' events-url="https://example.org/events"',
  link: ' events-url="https://example.org/events"',
  event: ' events-src="../my-events.json"',
};

function withPart(tag: string, part: string): Example {
  if (tag === 'hk-rep-contact') return SEAT;
  if (tag === 'hk-event-list') return EVENTS;
  const cardAttributes = NEEDS_CARD[`${tag} ${part}`];
  if (cardAttributes) return withCard(tag, `${part}-card`, cardAttributes);
  if (tag !== 'hk-advocacy-card') return alone(tag);
  const more = ATTRIBUTE_OF[part] ?? '';
  const inside = part === 'footer' ? '<p slot="footer">We meet on Thursdays.</p>' : undefined;
  return card(`sections="${SECTION_OF[part] ?? 'call'}"${more}`, inside);
}

/** The example of a part: its element, with the part outlined. */
export function exampleOfPart(tag: string, part: string): Example {
  const needsLookup = NEEDS_LOOKUP.includes(part) && !['hk-rep-contact', 'hk-event-list'].includes(tag);
  return {
    ...style(withPart(tag, part), outline(tag, part) + (part === 'scan' ? WIDE : '')),
    ...(needsLookup && { zip: '59001' }),
    ...(PRESS_TO_SHOW[part] && { press: PRESS_TO_SHOW[part] }),
    ...(NOTES[part] && { note: NOTES[part] }),
  };
}

/** With a call in which the visitor talked to somebody. */
const called = (example: Example): Example => ({
  ...example,
  zip: '59001',
  press: ['[part=outcome]'],
});

/** With a reminder, which the reader saves. */
const withReminder = (example: Example): Example => ({
  ...example,
  press: ['[part=calendar] summary'],
  note: 'Press "Save for my calendar".',
});

/** With letters; the reader copies one. */
const withLetters = (example: Example): Example => ({
  ...example,
  zip: '59001',
  press: [LETTERS],
  note: 'Press "Copy".',
});

const facts = `<ul slot="facts" aria-label="Why we call">
    <li><strong>3</strong> calls <small>Our own count, 2026</small></li>
  </ul>`;

const actions = `<ol slot="actions" aria-label="What we ask for">
    <li data-script="Hello. I ask {member} to support visas. Thank you.">Ask for visas.</li>
  </ol>`;

/** At the end of the calls of a place without senators. */
const atTheEnd = (part: string, press: string[] = []): Example => ({
  ...style(alone('hk-rep-lookup'), outline('hk-rep-lookup', part)),
  zip: '20001',
  press: ['[part=outcome]', ...press],
});

/** By element (`every` for what all of them share), kind and name. Parts without an entry get an outlined example. */
export const EXAMPLES: Record<string, Example> = {
  'every-attribute-lang': alone('hk-fact-list', 'lang="zh-HK"'),
  'every-attribute-theme': alone('hk-rep-contact', 'seat="MT-2" theme="dark"'),
  'every-css---hk-accent': style(SEAT, 'hk-rep-contact {\n  --hk-accent: #1f5fd0;\n}'),
  'every-css---hk-on-accent': style(
    SEAT,
    'hk-rep-contact {\n  --hk-accent: #6fd08a;\n  --hk-on-accent: #06280f;\n}',
  ),
  'every-css---hk-surface': style(SEAT, 'hk-rep-contact {\n  --hk-surface: light-dark(#eef4ff, #101a2c);\n}'),
  'every-css---hk-text': style(FACTS, 'hk-fact-list {\n  --hk-text: light-dark(#0b3d2e, #bff0d8);\n}'),
  'every-css---hk-muted': style(FACTS, 'hk-fact-list {\n  --hk-muted: light-dark(#8a1f4b, #ff9ec4);\n}'),
  'every-css---hk-border': style(SEAT, 'hk-rep-contact {\n  --hk-border: light-dark(#1d1b16, #f2eee3);\n}'),
  'every-css---hk-radius': style(SEAT, 'hk-rep-contact {\n  --hk-radius: 1.4em;\n}'),
  'every-css---hk-font': style(FACTS, "hk-fact-list {\n  --hk-font: 'Courier New', monospace;\n}"),
  'every-css---hk-heading-font': style(
    FACTS,
    "hk-fact-list {\n  --hk-heading-font: Impact, 'Arial Narrow', sans-serif;\n}",
  ),
  'every-css---hk-ui-font': style(SEAT, "hk-rep-contact {\n  --hk-ui-font: 'Courier New', monospace;\n}"),
  'every-css---hk-scroll-margin': {
    ...style(alone('hk-rep-lookup'), 'hk-rep-lookup {\n  --hk-scroll-margin: 90px;\n}'),
    note: 'After a lookup, the line with the ZIP code stops that far below the top of the window.',
  },
  'every-css---hk-font-size': style(FACTS, 'hk-fact-list {\n  --hk-font-size: 22px;\n}'),

  'hk-advocacy-card-attribute-campaign': card('campaign="../my-campaign.json" sections="greeting call"'),
  'hk-advocacy-card-attribute-heading': card('heading="Riverside for Hong Kong" sections="greeting"'),
  'hk-advocacy-card-attribute-image': card('image="lantern.svg" sections="image greeting"'),
  'hk-advocacy-card-attribute-image-alt': card(
    'image="lantern.svg" image-alt="A lit lantern" sections="image greeting"',
  ),
  'hk-advocacy-card-attribute-organizer': card('organizer="Riverside Reading Group" sections="greeting"'),
  'hk-advocacy-card-attribute-organizer-url': card(
    'organizer="Riverside Reading Group" organizer-url="https://example.org/" sections="greeting"',
  ),
  'hk-advocacy-card-attribute-events-url': card('events-url="https://example.org/events" sections="events"'),
  'hk-advocacy-card-attribute-events-src': {
    ...card('events-src="../my-events.json" sections="call events"'),
    zip: '59001',
    note: 'After a lookup, the nearest come first.',
  },
  'hk-advocacy-card-attribute-petition-url': card(
    'petition-url="https://example.org/petition" sections="actions"',
  ),
  'hk-advocacy-card-attribute-report-url': {
    ...card('report-url="mailto:cards@example.org" sections="call"'),
    zip: '59001',
  },
  'hk-advocacy-card-attribute-share-url': card('share-url="https://example.org/call" sections="share"'),
  'hk-advocacy-card-attribute-next-url': {
    ...called(card('next-url="https://example.org/next" sections="call"')),
    zip: '20001',
  },
  'hk-advocacy-card-attribute-sections': card('sections="call facts"'),
  'hk-advocacy-card-attribute-leave-out': card('leave-out="regional residents" sections="facts"'),
  'hk-advocacy-card-attribute-heading-level': card('heading-level="4" sections="greeting"'),
  'hk-advocacy-card-attribute-expires': card('expires="2025-01-03"'),
  'hk-advocacy-card-attribute-directory': {
    ...card('directory="../../dist/data/" sections="call"'),
    zip: '59001',
  },
  'hk-advocacy-card-attribute-private': card('private="private" sections="call"'),
  'hk-advocacy-card-attribute-languages': card('languages="en zh-HK" sections="greeting"'),
  'hk-advocacy-card-attribute-remember': {
    ...card('remember="remember" sections="call"'),
    note: 'Tick the box and something is kept in this browser; untick it, or press "Forget it now", and it is gone.',
  },
  'hk-advocacy-card-slot-default': {
    ...card(
      'campaign="../my-campaign.json" sections="greeting"',
      '<p>Call the switchboard: (202) 224-3121.</p>',
    ),
    note: 'It is shown for a moment, and without JavaScript.',
  },
  'hk-advocacy-card-slot-image': card(
    'sections="image greeting"',
    '<img slot="image" src="lantern.svg" alt="A lit lantern">',
  ),
  'hk-advocacy-card-slot-greeting': card(
    'sections="greeting"',
    '<p slot="greeting">Neighbors, three phone calls take ten minutes.</p>',
  ),
  'hk-advocacy-card-slot-letter': card(
    'sections="letter"',
    '<p slot="letter">We read banned books together.</p>',
  ),
  'hk-advocacy-card-slot-facts': card('sections="facts"', facts),
  'hk-advocacy-card-slot-appeal': card('sections="appeal"', '<p slot="appeal">Three calls. Please.</p>'),
  'hk-advocacy-card-slot-actions': card('sections="actions"', actions),
  'hk-advocacy-card-slot-events': card(
    'sections="events"',
    '<p slot="events">Thursdays at seven, in the library.</p>',
  ),
  'hk-advocacy-card-slot-footer': card('sections="greeting"', '<p slot="footer">We meet on Thursdays.</p>'),
  'hk-advocacy-card-css---hk-space': style(
    card('sections="greeting facts"'),
    'hk-advocacy-card {\n  --hk-space: 10px;\n}',
  ),
  'hk-advocacy-card-event-hk-lookup': { ...card('sections="call"'), zip: '10118' },
  'hk-advocacy-card-event-hk-call': called(card('sections="call"')),
  'hk-advocacy-card-event-hk-action': called(card('sections="call"')),
  'hk-advocacy-card-event-hk-letter': withLetters(card('sections="call"')),
  'hk-advocacy-card-event-hk-share': { ...card('sections="share"'), press: [OTHER_WAYS] },
  'hk-advocacy-card-event-hk-reminder': withReminder({ ...card('sections="call"'), zip: '59001' }),
  'hk-advocacy-card-event-hk-problem': card('campaign="there-is-no-such-file.json" sections="greeting"'),

  'hk-rep-lookup-attribute-for': {
    html: '<hk-advocacy-card id="our-card" sections="greeting"></hk-advocacy-card>\n<hk-rep-lookup for="our-card"></hk-rep-lookup>',
  },
  'hk-rep-lookup-attribute-directory': {
    ...alone('hk-rep-lookup', 'directory="../../dist/data/"'),
    zip: '59001',
  },
  'hk-rep-lookup-attribute-heading-level': { ...alone('hk-rep-lookup', 'heading-level="5"'), zip: '59001' },
  'hk-rep-lookup-attribute-report-url': {
    ...alone('hk-rep-lookup', 'report-url="https://example.org/wrong-number"'),
    zip: '59001',
  },
  'hk-rep-lookup-attribute-private': alone('hk-rep-lookup', 'private="private"'),
  'hk-rep-lookup-attribute-next-url': {
    ...called(alone('hk-rep-lookup', 'next-url="https://example.org/next"')),
    zip: '20001',
  },
  'hk-rep-lookup-property-visit': alone('hk-rep-lookup'),
  'hk-rep-lookup-property-topics': alone('hk-rep-lookup'),
  'hk-rep-lookup-property-eventsUrl': alone('hk-rep-lookup'),
  'hk-rep-lookup-property-petition': alone('hk-rep-lookup'),
  'hk-rep-lookup-property-share': alone('hk-rep-lookup'),
  'hk-rep-lookup-slot-ask': {
    html: '<hk-rep-lookup>\n  <p slot="ask">Neighbors, call Congress for Hong Kong.</p>\n</hk-rep-lookup>',
  },
  'hk-rep-lookup-part-share-button': atTheEnd('share-button'),
  'hk-rep-lookup-part-share-service': atTheEnd('share-service', [OTHER_WAYS]),
  'hk-rep-lookup-part-picture': atTheEnd('picture', [OTHER_WAYS]),
  'hk-rep-lookup-event-hk-lookup': { ...alone('hk-rep-lookup'), zip: '20001' },
  'hk-rep-lookup-event-hk-call': called(alone('hk-rep-lookup')),
  'hk-rep-lookup-event-hk-action': called(alone('hk-rep-lookup')),
  'hk-rep-lookup-event-hk-letter': withLetters(alone('hk-rep-lookup')),
  'hk-rep-lookup-event-hk-share': {
    ...alone('hk-rep-lookup'),
    zip: '20001',
    press: ['[part=outcome]', OTHER_WAYS],
  },
  'hk-rep-lookup-event-hk-reminder': withReminder({ ...alone('hk-rep-lookup'), zip: '59001' }),
  'hk-rep-lookup-event-hk-problem': { ...alone('hk-rep-lookup'), note: OFFLINE },

  'hk-rep-contact-attribute-for': {
    html: '<hk-advocacy-card id="the-card" sections="greeting"></hk-advocacy-card>\n<hk-rep-contact for="the-card" seat="MT-2"></hk-rep-contact>',
  },
  'hk-rep-contact-attribute-seat': alone('hk-rep-contact', 'seat="AK-AL"'),
  'hk-rep-contact-attribute-directory': alone('hk-rep-contact', 'seat="MT-2" directory="../../dist/data/"'),
  'hk-rep-contact-attribute-report-url': alone(
    'hk-rep-contact',
    'seat="MT-2" report-url="mailto:cards@example.org"',
  ),
  'hk-rep-contact-property-record': alone('hk-rep-contact'),
  'hk-rep-contact-property-asOf': alone('hk-rep-contact'),
  'hk-rep-contact-property-topic': SEAT,
  'hk-rep-contact-property-visit': SEAT,
  'hk-rep-contact-event-hk-problem': { ...SEAT, note: OFFLINE },

  'hk-fact-list-attribute-for': {
    html: '<hk-advocacy-card id="this-card" campaign="../my-campaign.json" sections="greeting"></hk-advocacy-card>\n<hk-fact-list for="this-card"></hk-fact-list>',
  },
  'hk-fact-list-property-facts': FACTS,

  'hk-action-list-attribute-for': {
    html: '<hk-advocacy-card id="one-card" sections="call"></hk-advocacy-card>\n<hk-action-list for="one-card"></hk-action-list>',
    note: '"Call about this" leads to the card\'s lookup.',
  },
  'hk-action-list-attribute-petition-url': alone(
    'hk-action-list',
    'petition-url="https://example.org/petition"',
  ),
  'hk-action-list-attribute-directory': alone('hk-action-list', 'directory="../../dist/data/"'),
  'hk-action-list-attribute-private': {
    ...alone('hk-action-list', 'private="private"'),
    press: CALL_ABOUT_ACTION.slice(0, 2),
  },
  'hk-action-list-attribute-report-url': {
    ...alone('hk-action-list', 'report-url="https://example.org/wrong-number"'),
    zip: '59001',
    press: CALL_ABOUT_ACTION,
  },
  'hk-action-list-attribute-next-url': {
    ...alone('hk-action-list', 'next-url="https://example.org/next"'),
    zip: '20001',
    press: CALL_ABOUT_ACTION,
  },
  'hk-action-list-property-eventsUrl': alone('hk-action-list'),
  'hk-action-list-property-share': alone('hk-action-list'),
  'hk-action-list-property-actions': alone('hk-action-list'),
  'hk-action-list-property-topics': alone('hk-action-list'),
  'hk-action-list-property-activity': alone('hk-action-list'),
  'hk-action-list-event-hk-lookup': {
    ...alone('hk-action-list'),
    note: 'Press "Call about this" and type a ZIP code.',
  },
  'hk-action-list-event-hk-action': { ...alone('hk-action-list'), zip: '59001', press: CALL_ABOUT_ACTION },
  'hk-action-list-event-hk-call': { ...alone('hk-action-list'), zip: '59001', press: CALL_ABOUT_ACTION },
  'hk-action-list-event-hk-letter': {
    ...withLetters(alone('hk-action-list')),
    press: ['[part=write-about]'],
  },
  'hk-action-list-event-hk-share': {
    ...alone('hk-action-list'),
    zip: '20001',
    press: [...CALL_ABOUT_ACTION, OTHER_WAYS],
  },
  'hk-action-list-event-hk-reminder': {
    ...withReminder({ ...alone('hk-action-list'), zip: '59001' }),
    press: [...CALL_ABOUT_ACTION.slice(0, 2), '[part=calendar] summary'],
  },
  'hk-action-list-event-hk-problem': { ...alone('hk-action-list'), note: OFFLINE },

  'hk-share-bar-attribute-for': {
    html: '<hk-advocacy-card id="a-card" campaign="../my-campaign.json" sections="greeting"></hk-advocacy-card>\n<hk-share-bar for="a-card"></hk-share-bar>',
  },
  'hk-share-bar-attribute-share-url': alone('hk-share-bar', 'share-url="https://example.org/call"'),
  'hk-share-bar-property-content': alone('hk-share-bar'),
  'hk-share-bar-property-isMain': alone('hk-share-bar'),
  'hk-share-bar-event-hk-share': { ...alone('hk-share-bar'), press: [OTHER_WAYS] },

  'hk-event-list-attribute-for': {
    html: '<hk-advocacy-card id="the-lookup" sections="call"></hk-advocacy-card>\n<hk-event-list for="the-lookup" events-src="../my-events.json"></hk-event-list>',
    zip: '10024',
    note: 'After a lookup in the card, the nearest come first.',
  },
  'hk-event-list-attribute-events-url': alone('hk-event-list', 'events-url="https://example.org/events"'),
  'hk-event-list-attribute-events-src': alone('hk-event-list', 'events-src="../my-events.json"'),
  'hk-event-list-attribute-directory': alone(
    'hk-event-list',
    'events-src="../my-events.json" directory="../../dist/data/"',
  ),
  'hk-event-list-property-visit': alone('hk-event-list', 'events-src="../my-events.json"'),
  'hk-event-list-event-hk-reminder': withReminder(EVENTS),
  'hk-event-list-event-hk-problem': alone('hk-event-list', 'events-src="there-is-no-such-file.json"'),
};
