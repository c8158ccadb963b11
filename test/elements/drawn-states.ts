// States of the elements that together render every part and slot, and send every event.
import { oneEvent, waitUntil } from '@open-wc/testing';
import type { VisitState } from '../../src/state/state.ts';
import { DIRECTORY } from './define.ts';
import { all } from './dom.ts';
import { savedDuring } from './saved-files.ts';
import { seat } from './seat.ts';

interface State {
  markup: string;
  properties?: object;
  /** What a visitor does then; resolves when it is done. */
  act?: (element: HTMLElement) => unknown;
}

const EVENT_FILE = URL.createObjectURL(
  new Blob([JSON.stringify({ '@type': 'Event', name: 'Vigil', startDate: '2100-01-01' })]),
);

const NOWHERE = '/there-is-nothing-here/';

const asks =
  (zip: string, event = 'hk-lookup') =>
  async (element: HTMLElement) => {
    all<HTMLInputElement>(element, 'input[part=field]')[0]!.value = zip;
    const heard = oneEvent(element, event);
    all<HTMLFormElement>(element, 'form')[0]!.requestSubmit();
    await heard;
    // the answer goes down to the seats
    for (const inner of all(element, '*'))
      await (inner as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  };

async function opensOffices(element: HTMLElement): Promise<void> {
  await waitUntil(() => all(element, '[part=local]').length > 0);
  all<HTMLDetailsElement>(element, '[part=local]')[0]!.open = true;
  await waitUntil(() => all(element, '[part=local-call]').length > 0, 'local offices', { timeout: 5000 });
}

const then =
  (...acts: ((element: HTMLElement) => unknown)[]) =>
  async (element: HTMLElement) => {
    for (const act of acts) await act(element);
  };

const sets = (attribute: string, value: string) => async (element: HTMLElement) => {
  const heard = oneEvent(element, 'hk-problem');
  element.setAttribute(attribute, value);
  await heard;
};

/** Presses the first of these once it is there; resolves when what comes of it is there. */
const presses = (selector: string, comes: string) => async (element: HTMLElement) => {
  await waitUntil(() => all(element, selector).length > 0, selector);
  all(element, selector)[0]!.click();
  await waitUntil(() => all(element, comes).length > 0, comes);
};

/** Says how a call went, on a machine with a mouse, where the number is drawn to be scanned. */
async function calls(element: HTMLElement): Promise<void> {
  const real = window.matchMedia;
  window.matchMedia = () => ({ matches: true }) as MediaQueryList;
  try {
    await presses('[part=outcome]', '.mark')(element);
    await waitUntil(() => all(element, '[part=scan]').length > 0, 'a code to scan');
  } finally {
    window.matchMedia = real;
  }
}

/** Takes a letter along. */
async function writes(element: HTMLElement): Promise<void> {
  const value = { writeText: () => Promise.resolve() };
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  const taken = oneEvent(element, 'hk-letter');
  await presses('#other-view', '[part=member-letter]')(element);
  all(element, '#letter-copy')[0]!.click();
  await taken;
  delete (navigator as { clipboard?: unknown }).clipboard;
}

/** Passes the campaign on, in a browser without a menu for that. */
async function passesOn(element: HTMLElement): Promise<void> {
  Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
  const shared = oneEvent(element, 'hk-share');
  await presses('[part=share-button]', '[part=picture]')(element);
  const mail = all(element, '[href^=mailto]')[0]!;
  mail.addEventListener('click', (event) => event.preventDefault());
  mail.click();
  await shared;
}

/** Makes the one call of a place without senators. */
const callsAndPassesOn = then(asks('20001'), presses('[part=outcome]', '[part=share-button]'), passesOn);

/** Saves a reminder for the calendar. */
async function saves(element: HTMLElement): Promise<void> {
  const heard = oneEvent(element, 'hk-reminder');
  await savedDuring(async () => {
    await presses('[part=calendar] button', '[part=calendar]')(element);
    await heard;
  });
}

const DONE = { a: { spoke: 1 } };

/** Hears from its card that the card may remember. */
function hears(element: HTMLElement): void {
  const inside = element as HTMLElement & { visit: VisitState };
  const { visit } = inside;
  inside.visit = { ...visit, memory: { key: '', isOn: false } };
}

async function callsAbout(element: HTMLElement): Promise<void> {
  all(element, '[part=call-about]')[0]!.click();
  await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
}

const ACTIONS = [
  { id: 'a', text: 'Ask.', asks: [{ id: 'b', text: 'This.' }], notes: [{ id: 'c', text: 'It is so.' }] },
];

export const drawnStates: Record<string, State[]> = {
  'hk-advocacy-card': [
    {
      markup: `<hk-advocacy-card directory="${DIRECTORY}" languages="en zh-HK" remember></hk-advocacy-card>`,
      act: async (element) => {
        await waitUntil(() => all(element, '[part=memory]').length > 0, 'it may remember');
        await then(asks('59001'), presses('[part=call-about]', '[part=topics]'), calls)(element);
        await waitUntil(() => all(element, '[part=done]').length > 0, 'what was done');
      },
    },
    {
      markup: `<hk-advocacy-card directory="${DIRECTORY}" sections="greeting call share"></hk-advocacy-card>`,
      act: then(asks('59001'), writes, passesOn),
    },
    {
      markup: `<hk-advocacy-card directory="${DIRECTORY}" organizer="Somebody" events-url="https://example.org/" events-src="${EVENT_FILE}">
        <p slot="footer">Last words.</p>
      </hk-advocacy-card>`,
      act: then(asks('59001'), opensOffices, saves),
    },
    {
      markup: `<hk-advocacy-card directory="${NOWHERE}">
        <ol slot="actions"><li>Ask. <a href="https://example.org/">Here.</a> <ul><li>This.</li></ul></li></ol>
      </hk-advocacy-card>`,
      act: asks('59001', 'hk-problem'),
    },
    {
      markup: '<hk-advocacy-card></hk-advocacy-card>',
      // and looks at once, while the file is on its way
      act: (element) => element.setAttribute('campaign', NOWHERE),
    },
  ],
  'hk-rep-lookup': [
    {
      markup: `<hk-rep-lookup directory="${DIRECTORY}"></hk-rep-lookup>`,
      act: then(asks('59001'), opensOffices, saves),
    },
    { markup: `<hk-rep-lookup directory="${NOWHERE}"></hk-rep-lookup>`, act: asks('59001', 'hk-problem') },
    { markup: `<hk-rep-lookup directory="${DIRECTORY}"></hk-rep-lookup>`, act: then(asks('59001'), writes) },
    {
      markup: `<hk-rep-lookup directory="${DIRECTORY}"></hk-rep-lookup>`,
      act: then(asks('59001'), hears),
    },
    { markup: `<hk-rep-lookup directory="${DIRECTORY}"></hk-rep-lookup>`, act: then(asks('59001'), calls) },
    { markup: `<hk-rep-lookup directory="${DIRECTORY}"></hk-rep-lookup>`, act: callsAndPassesOn },
  ],
  'hk-rep-contact': [
    { markup: '<hk-rep-contact></hk-rep-contact>', properties: { record: seat() } },
    { markup: `<hk-rep-contact directory="${DIRECTORY}" seat="MT-2"></hk-rep-contact>`, act: opensOffices },
    { markup: `<hk-rep-contact directory="${NOWHERE}"></hk-rep-contact>`, act: sets('seat', 'NY-12') },
  ],
  'hk-fact-list': [{ markup: '<hk-fact-list></hk-fact-list>' }],
  'hk-action-list': [
    {
      markup: `<hk-action-list directory="${NOWHERE}"></hk-action-list>`,
      properties: { actions: ACTIONS },
      act: async (element) => {
        await callsAbout(element);
        await asks('59001', 'hk-problem')(element);
      },
    },
    {
      markup: `<hk-action-list directory="${DIRECTORY}"></hk-action-list>`,
      properties: { actions: ACTIONS },
      act: then(callsAbout, asks('59001'), saves, calls, (element) =>
        Object.assign(element, { activity: DONE }),
      ),
    },
    {
      markup: `<hk-action-list directory="${DIRECTORY}"></hk-action-list>`,
      act: then(callsAbout, asks('59001'), writes),
    },
    {
      markup: `<hk-action-list directory="${DIRECTORY}"></hk-action-list>`,
      act: then(callsAbout, callsAndPassesOn),
    },
  ],
  'hk-share-bar': [{ markup: '<hk-share-bar></hk-share-bar>', act: passesOn }],
  'hk-event-list': [
    {
      markup: `<hk-event-list events-url="https://example.org/" events-src="${EVENT_FILE}"></hk-event-list>`,
      act: saves,
    },
    { markup: '<hk-event-list></hk-event-list>', act: sets('events-src', NOWHERE) },
  ],
};
