// What a visit does beyond its state: what it asks for, and what it tells the page.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { AnswerKind } from '../../src/congress/congress.ts';
import type { Action } from '../../src/state/actions.ts';
import { runEffects } from '../../src/state/effects.ts';
import { seatsToCall } from '../../src/state/selectors.ts';
import { INITIAL_STATE, type Outcome } from '../../src/state/state.ts';
import { COUNTRY, filesOf, serve, setClock } from '../congress/directory-of.ts';
import { inSquare, withBoundaries } from '../congress/directory-with-boundaries.ts';
import { browserRefuses, browserTells, settled } from './browser-position.ts';
import { storage, withStorage } from './storage.ts';
import { storeOf } from './store-of.ts';

const NOW = '2026-10-10T12:00:00Z';
const FILES = filesOf(COUNTRY);
const HERE = inSquare(0) as { latitude: number; longitude: number };

beforeEach(() => setClock(NOW));

const find = (zip: string, state?: string): Action => ({ type: 'find-by-zip', zip, state });
const say = (seat: string, outcome: Outcome, topic = 't'): Action => ({
  type: 'record-outcome',
  topic: { id: topic },
  seat,
  outcome,
});
const take = (how: 'copy' | 'contact' | 'print', change: object = {}): Action => ({
  type: 'take-letters',
  topic: 't',
  seats: ['NY-S1'],
  how,
  ...change,
});

type Visit = ReturnType<typeof storeOf>;
const calls = ({ state }: Visit) => seatsToCall(state).map(({ id }) => id);

/** A visit whose ZIP code is answered, with its events heard and forgotten. */
async function answered(zip = '10001'): Promise<Visit> {
  const visit = storeOf(serve(FILES).address);
  await settled(visit.run(find(zip)));
  visit.events.length = 0;
  return visit;
}

// lookups

test('a ZIP code leads to its members, and the page hears of the kind of answer', async () => {
  const visit = storeOf(serve(FILES).address);
  const lookup = visit.run(find('10001'));
  assert.equal(visit.state.isLookingUp, true);
  assert.deepEqual(visit.heard, []);
  await settled(lookup);
  assert.equal(visit.state.isLookingUp, false);
  assert.deepEqual([visit.state.zip, visit.state.asOf], ['10001', '2026-10-03']);
  assert.deepEqual(calls(visit), ['NY-S3', 'NY-S1', 'NY-1']);
  assert.deepEqual(visit.heard, ['hk-lookup {"kind":"found"}']);
});

const KINDS: [zip: string, kind: AnswerKind][] = [
  ['10001', 'found'],
  ['10003', 'choose-district'],
  ['97635', 'choose-state'],
  ['09012', 'military'],
  ['96940', 'no-seat'],
  ['10048', 'unknown'],
  ['hello', 'invalid'],
];
for (const [zip, kind] of KINDS)
  test(`${zip} is told as ${kind}, and as no problem`, async () => {
    const visit = storeOf(serve(FILES).address);
    await settled(visit.run(find(zip)));
    assert.deepEqual(visit.heard, [`hk-lookup {"kind":"${kind}"}`]);
  });

test('asked again with a state, the ZIP code is answered for that state', async () => {
  const visit = await answered('97635');
  assert.deepEqual(calls(visit), []);
  await settled(visit.run(find('97635', 'OR')));
  assert.deepEqual(calls(visit), ['OR-S3', 'OR-S2', 'OR-2']);
});

test('another ZIP code takes back the district that was chosen', async () => {
  const visit = await answered('10003');
  await settled(visit.run({ type: 'choose-districts', districts: ['NY-1'] }, find('10001')));
  assert.deepEqual(visit.state.chosenSeats, []);
  assert.deepEqual(calls(visit), ['NY-S3', 'NY-S1', 'NY-1']);
});

test('a directory that does not arrive is a problem, and asked again later, it is not', async () => {
  const directory = serve({});
  const visit = storeOf(directory.address);
  await settled(visit.run({ type: 'prepare' }));
  assert.equal(visit.state.asOf, null);
  assert.deepEqual(visit.heard, [], 'nobody has asked for anything yet');
  await settled(visit.run(find('10001')));
  assert.equal(visit.state.answer!.kind, 'unavailable');
  assert.equal(visit.state.isLookingUp, false);
  assert.deepEqual(visit.heard, ['hk-lookup {"kind":"unavailable"}', 'hk-problem {"problem":"directory"}']);
  Object.assign(directory.files, FILES);
  setClock(Date.parse(NOW) + 61_000);
  visit.events.length = 0;
  await settled(visit.run(find('10001')));
  assert.deepEqual(visit.heard, ['hk-lookup {"kind":"found"}']);
});

test('military mail is answered without any directory', async () => {
  const visit = storeOf(serve({}).address);
  await settled(visit.run(find('09012')));
  assert.deepEqual(visit.heard, ['hk-lookup {"kind":"military"}']);
});

/** A directory that answers when the test says so: with its files, or with none where it has none. */
function slowDirectory(files = FILES) {
  let arrives!: () => void;
  const arrival = new Promise<void>((resolve) => (arrives = resolve));
  const { address } = serve(files, async ({ file }) => {
    await arrival;
    return file in files ? new Response(files[file]) : new Response('', { status: 503 });
  });
  return { address, arrives };
}

test('an answer to an earlier lookup is dropped, and nobody hears of it', async () => {
  const slow = slowDirectory();
  const visit = storeOf(slow.address);
  const early = visit.run(find('97001'));
  visit.settings.directory = serve(FILES).address;
  await settled(visit.run(find('10001')));
  const { state } = visit;
  slow.arrives();
  await settled(early);
  assert.equal(visit.state, state);
  assert.deepEqual(visit.heard, ['hk-lookup {"kind":"found"}']);
});

test('a directory that does not arrive for an earlier lookup is no problem', async () => {
  const slow = slowDirectory({});
  const visit = storeOf(slow.address);
  const early = visit.run(find('97001'));
  visit.settings.directory = serve(FILES).address;
  await settled(visit.run(find('10001')));
  slow.arrives();
  await settled(early);
  assert.deepEqual(visit.heard, ['hk-lookup {"kind":"found"}']);
});

test('while another ZIP code is looked up, and where a position took its place, the answer keeps its own', async () => {
  const slow = slowDirectory();
  const visit = await answered('10001');
  visit.settings.directory = slow.address;
  const early = visit.run(find('97001'));
  assert.equal(visit.state.zip, '10001');
  browserRefuses();
  await settled(visit.run({ type: 'find-by-position' }));
  slow.arrives();
  await settled(early);
  assert.equal(visit.state.positionError, 'position.none');
  assert.equal(visit.state.zip, '10001');
  assert.deepEqual(calls(visit), ['NY-S3', 'NY-S1', 'NY-1']);
});

test('the date of the directory is known before anything is looked up', async () => {
  const visit = storeOf(serve(FILES).address);
  await visit.run({ type: 'prepare' });
  assert.equal(visit.state.asOf, '2026-10-03');
  assert.deepEqual(visit.heard, []);
});

test('the date of the directory stays, whatever else is answered meanwhile', async () => {
  const slow = slowDirectory();
  const visit = storeOf(slow.address);
  const prepared = visit.run({ type: 'prepare' });
  // needs no directory, and its answer is shown with the next picture
  const lookup = visit.run(find('hello'));
  slow.arrives();
  await prepared;
  assert.equal(visit.state.isLookingUp, true);
  await settled(lookup);
  assert.equal(visit.state.answer!.kind, 'invalid');
  assert.equal(visit.state.asOf, '2026-10-03');
});

test('a district that is chosen joins the calls, and so do all of them', async () => {
  const visit = await answered('10003');
  assert.deepEqual(calls(visit), ['NY-S3', 'NY-S1']);
  await visit.run({ type: 'choose-districts', districts: ['NY-1'] });
  assert.deepEqual(calls(visit), ['NY-S3', 'NY-S1', 'NY-1']);
  await visit.run({ type: 'choose-districts', districts: ['NY-2', 'NY-1'] });
  assert.deepEqual(
    visit.state.chosenSeats.map(({ id }) => id),
    ['NY-2', 'NY-1'],
  );
  assert.deepEqual(visit.heard, [], 'which it is stays between the visitor and the page');
});

test('a district that is chosen while another ZIP code is looked up is dropped with its answer', async () => {
  const visit = await answered('10003');
  const choice = visit.run({ type: 'choose-districts', districts: ['NY-1'] });
  await settled(visit.run(find('97001')));
  await choice;
  assert.deepEqual(calls(visit), ['OR-S3', 'OR-S2', 'OR-1']);
});

test('a position leads to its members', async () => {
  const visit = storeOf(serve(withBoundaries()).address);
  browserTells(HERE);
  await settled(visit.run({ type: 'find-by-position' }));
  assert.deepEqual(calls(visit), ['NY-S3', 'NY-S1', 'NY-1']);
  assert.equal(visit.state.zip, '');
  assert.deepEqual(visit.heard, ['hk-lookup {"kind":"found"}']);
});

test('distances are from the ZIP code that is asked for after a position, not from the position', async () => {
  const visit = storeOf(serve(withBoundaries()).address);
  browserTells(HERE);
  await settled(visit.run({ type: 'find-by-position' }));
  assert.notEqual(visit.state.position, null);
  await settled(visit.run(find('97001')));
  assert.deepEqual([visit.state.zip, visit.state.position], ['97001', null]);
});

test('a position tells its state to nobody, where the owner says so', async () => {
  const directory = serve(withBoundaries());
  const visit = storeOf(directory.address);
  visit.settings.isPrivate = true;
  browserTells(HERE);
  await settled(visit.run({ type: 'find-by-position' }));
  const asked = directory.asked.map(({ file }) => file);
  assert.ok(asked.includes('119/boundaries/US.txt'));
  assert.ok(!asked.includes('119/boundaries/NY.txt'));
});

test('a position that is not told is nothing to hear of', async () => {
  const visit = await answered();
  browserRefuses();
  await settled(visit.run({ type: 'find-by-position' }));
  assert.equal(visit.state.positionError, 'position.none');
  assert.deepEqual(calls(visit), ['NY-S3', 'NY-S1', 'NY-1'], 'the answer of before stays');
  assert.deepEqual(visit.heard, []);
});

// calls and letters

test('each outcome is told with its chamber, and the action once', async () => {
  const visit = await answered();
  await visit.run(
    say('NY-S3', 'missed'),
    say('NY-S3', 'voicemail'),
    say('NY-S1', 'missed'),
    say('NY-1', 'spoke'),
  );
  assert.deepEqual(visit.heard, [
    'hk-call {"outcome":"missed","chamber":"senate"}',
    'hk-call {"outcome":"voicemail","chamber":"senate"}',
    'hk-action {"action":"t","activity":"call"}',
    'hk-call {"outcome":"missed","chamber":"senate"}',
    'hk-call {"outcome":"spoke","chamber":"house"}',
  ]);
});

test('an outcome that is said again is told once, and one that is corrected is told', async () => {
  const visit = await answered();
  await visit.run(
    say('NY-S1', 'spoke'),
    say('NY-S1', 'spoke'),
    say('NY-S1', 'missed'),
    say('NY-S1', 'spoke'),
  );
  assert.deepEqual(visit.heard, [
    'hk-call {"outcome":"spoke","chamber":"senate"}',
    'hk-action {"action":"t","activity":"call"}',
    'hk-call {"outcome":"missed","chamber":"senate"}',
    'hk-call {"outcome":"spoke","chamber":"senate"}',
  ]);
});

test('an action is told once, whatever is forgotten and looked up meanwhile, and each for itself', async () => {
  await withStorage(storage(), async () => {
    const visit = await answered();
    await visit.run(
      { type: 'restore-activity', key: 'k' },
      { type: 'remember-activity' },
      say('NY-S1', 'spoke'),
      { type: 'forget-activity' },
    );
    await settled(visit.run(find('97001')));
    await visit.run(say('OR-1', 'spoke'), say('OR-1', 'spoke', 'u'));
    assert.deepEqual(
      visit.heard.filter((event) => event.startsWith('hk-action')),
      ['hk-action {"action":"t","activity":"call"}', 'hk-action {"action":"u","activity":"call"}'],
    );
  });
});

test('what was restored from an earlier visit is not told, and what is done now is', async () => {
  const stored = JSON.stringify({ version: 1, actions: { t: { since: '2026-10-01', spoke: 1 } } });
  await withStorage(storage({ k: stored }), async () => {
    const visit = await answered();
    await visit.run({ type: 'restore-activity', key: 'k' });
    assert.deepEqual(visit.heard, []);
    await visit.run(say('NY-S1', 'spoke'));
    assert.deepEqual(visit.heard, [
      'hk-call {"outcome":"spoke","chamber":"senate"}',
      'hk-action {"action":"t","activity":"call"}',
    ]);
  });
});

test('a letter is told each time that it is taken along, and the action once', async () => {
  const visit = await answered();
  await visit.run(
    take('copy', { status: 'letter.copied' }),
    take('copy', { status: 'letter.copied' }),
    take('contact', { status: 'letter.to-paste' }),
    take('print', { seats: ['NY-S1', 'NY-S3', 'NY-1'] }),
  );
  assert.deepEqual(visit.heard, [
    'hk-letter {"how":"copy"}',
    'hk-action {"action":"t","activity":"letter"}',
    'hk-letter {"how":"copy"}',
    'hk-letter {"how":"contact"}',
    'hk-letter {"how":"print"}',
  ]);
});

test('a letter that could be neither copied nor printed is not told, until it is taken', async () => {
  const visit = await answered();
  await visit.run(take('copy', { status: 'letter.selected' }), take('print', { status: 'letter.no-print' }));
  assert.deepEqual(visit.heard, []);
  await visit.run(take('print'));
  assert.deepEqual(visit.heard, [
    'hk-letter {"how":"print"}',
    'hk-action {"action":"t","activity":"letter"}',
  ]);
});

test('called and written about is told as both', async () => {
  const visit = await answered();
  await visit.run(say('NY-S1', 'spoke'), take('print'));
  assert.deepEqual(
    visit.heard.filter((event) => event.startsWith('hk-action')),
    ['hk-action {"action":"t","activity":"call"}', 'hk-action {"action":"t","activity":"letter"}'],
  );
});

// what the page may know

/** Everything that a visitor may do, with a name, a town, a ZIP code and a position that nobody else has. */
async function wholeVisit(): Promise<Visit> {
  const visit = storeOf(serve(withBoundaries()).address);
  browserTells(HERE);
  await settled(
    visit.run(
      { type: 'restore-activity', key: 'k' },
      { type: 'remember-activity' },
      { type: 'prepare' },
      { type: 'set-sender', field: 'name', value: 'Philomena' },
      { type: 'set-sender', field: 'town', value: 'Poughkeepsie' },
      find('10003'),
      { type: 'find-by-position', isNarrowing: true },
      { type: 'choose-districts', districts: ['NY-2', 'NY-1'] },
      { type: 'choose-topic', topic: 't' },
      { type: 'edit-letter', topic: 't', seat: 'NY-S1', text: 'From Philomena of Poughkeepsie, 10003' },
      say('NY-S1', 'missed'),
      say('NY-S1', 'spoke'),
      say('NY-1', 'voicemail'),
      take('copy', { status: 'letter.copied' }),
      take('contact'),
      { type: 'open-petition', action: 't' },
      { type: 'find-by-position' },
      find('97635'),
      find('97635', 'OR'),
      find('Philomena'),
      { type: 'forget-activity' },
    ),
  );
  visit.settings.directory = serve({}).address;
  await settled(visit.run(find('10002')));
  return visit;
}

test('no event tells a ZIP code, a position, a name, a member or a district', async () => {
  const { heard, state } = await withStorage(storage(), wholeVisit);
  assert.equal(state.answer!.kind, 'unavailable');
  const names = new Set(heard.map((event) => event.split(' ')[0]));
  assert.deepEqual([...names].sort(), ['hk-action', 'hk-call', 'hk-letter', 'hk-lookup', 'hk-problem']);
  // by their keys: nothing is in a detail but words of ours
  for (const event of heard)
    assert.match(
      event,
      /^(hk-lookup {"kind":"[a-z-]+"}|hk-problem {"problem":"directory"}|hk-call {"outcome":"[a-z]+","chamber":"(senate|house)"}|hk-action {"action":"t","activity":"(call|letter)"}|hk-letter {"how":"[a-z]+"})$/,
    );
  assert.doesNotMatch(heard.join(), /\d|Philomena|Poughkeepsie|Holder|NY|OR/);
});

test('events leave the shadow root, their detail is plain data, and nobody can stop what happened', async () => {
  const { events } = await withStorage(storage(), wholeVisit);
  for (const { type, detail, bubbles, composed, cancelable } of events) {
    assert.deepEqual([bubbles, composed, cancelable], [true, true, false], type);
    assert.deepEqual(JSON.parse(JSON.stringify(detail)), detail, type);
  }
});

test('what effects dispatch is plain data too', async () => {
  const directory = serve(withBoundaries()).address;
  const dispatched: Action[] = [];
  const host = new EventTarget() as HTMLElement;
  const memory = { key: 'k', isOn: true };
  const dispatch = (action: Action) => Promise.resolve(void dispatched.push(action));
  browserTells(HERE);
  const actions: Action[] = [
    { type: 'prepare' },
    find('10001'),
    { type: 'find-by-position' },
    { type: 'choose-districts', districts: ['NY-1'] },
    { type: 'restore-activity', key: 'k' },
    { type: 'remember-activity' },
    { type: 'forget-activity' },
  ];
  await withStorage(storage(), async () => {
    for (const action of actions) {
      const state = { ...INITIAL_STATE, memory };
      const context = { before: state, after: state, host, directory, isPrivate: false, dispatch };
      await settled(runEffects(action, context));
    }
  });
  assert.deepEqual(
    dispatched.map(({ type }) => type),
    [
      'directory-loaded',
      'lookup-finished',
      'lookup-finished',
      'districts-chosen',
      'activity-restored',
      'memory-changed',
      'memory-changed',
    ],
  );
  assert.deepEqual(structuredClone(dispatched), dispatched);
});
