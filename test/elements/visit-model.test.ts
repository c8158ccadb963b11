// Whatever a visitor does, in any order: a model of the visit knows what the card has to show. fast-check looks for an order in which
// it does not, and names the seed and the shortest such order.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findByZip, type Answer } from '../../src/index.ts';
import { validAt } from '../../src/campaign/validity.ts';
import { topicsOf } from '../../src/campaign/topics.ts';
import { us } from '../../src/campaign/built-in-campaign.ts';
import { afterPaint } from '../../src/lib/after-paint.ts';
import { ask, card, focused } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './seats.ts';
import { controlsOf, nameOf, progressOf, step, type } from './visits.ts';

const KEY = 'hk-advocacy-card:us';
const SEED = 20_261_125;

/** With members to call: found, of two districts, of one, one of them vacant. */
const HOMES = ['59001', '10118', '20001', '33313'];
/** Two states, military, in no table, nowhere, none. */
const OTHERS = ['97635', '09012', '10048', '00000', 'hello', ''];

const ANSWERS = new Map<string, Answer>();
for (const zip of [...HOMES, ...OTHERS]) ANSWERS.set(zip, await findByZip(zip, { directory: DIRECTORY }));

// without the bills that have lapsed
const TOPICS = validAt(topicsOf(us), Date.now()).map(({ id }) => id);
const ACTIONS = us.actions.items.map(({ id }) => id);

const OUTCOMES = {
  spoke: 'I spoke to someone',
  voicemail: 'I left a voicemail',
  missed: "Couldn't get through",
  skipped: 'Skip',
} as const;
type Outcome = keyof typeof OUTCOMES;
type At = 'list' | 'call' | 'missed' | 'end' | 'letters';

/** What a visit has come to, told by its presses alone. */
class Model {
  zip: string | undefined;
  chosen: string[] = [];
  topic = TOPICS[0]!;
  at: At = 'list';
  seat = '';
  outcomes = new Map<string, Outcome>();
  counts = new Map<string, number>();
  letters = new Map<string, string>();
  taken = new Set<string>();
  name = '';
  ticked = false;

  get answer() {
    return this.zip === undefined ? undefined : ANSWERS.get(this.zip);
  }

  get seats(): string[] {
    const { answer, chosen } = this;
    if (answer?.kind !== 'found' && answer?.kind !== 'choose-district') return [];
    const ofSenate = answer.seats.filter(({ chamber }) => chamber === 'senate');
    const ofHouse = answer.seats.filter(({ chamber, id }) =>
      chamber === 'house' && answer.kind === 'found' ? true : chosen.includes(id),
    );
    return [...ofSenate, ...ofHouse].filter(({ status }) => status === 'held').map(({ id }) => id);
  }

  /** What is on screen: another answer, or another topic after the end, begins with its list. */
  get place(): { at: At; seat: string } {
    const { seats, at, seat } = this;
    const known = seats.some((id) => this.outcomeOf(id));
    const isElsewhere = (at === 'call' || at === 'missed') && !seats.includes(seat);
    if (!seats.length || isElsewhere || (at === 'end' && !known)) return { at: 'list', seat: '' };
    if (at === 'missed' && this.outcomeOf(seat) !== 'missed') return { at: 'call', seat };
    return { at, seat };
  }

  /** The first of the letters on screen that the visitor changed. */
  get changed() {
    return this.seats.map((id) => `${this.topic}/${id}`).find((key) => this.letters.has(key));
  }

  outcomeOf = (seat: string) => this.outcomes.get(`${this.topic}/${seat}`);

  get called() {
    return this.seats.filter((id) => /spoke|voicemail/.test(this.outcomeOf(id) ?? '')).length;
  }

  firstFrom(n: number): { at: At; seat: string } {
    const seat = this.seats.slice(n).find((id) => !this.outcomeOf(id));
    return seat ? { at: 'call', seat } : { at: 'end', seat: '' };
  }

  go(place: { at: At; seat?: string }) {
    this.at = place.at;
    this.seat = place.seat ?? '';
  }

  say(outcome: Outcome) {
    const { seat } = this.place;
    const key = `${this.topic}/${seat}`;
    const before = this.outcomes.get(key);
    this.outcomes.set(key, outcome);
    if (before !== outcome) {
      if (before) this.count(before, -1);
      this.count(outcome, 1);
    }
    this.go(outcome === 'missed' ? { at: 'missed', seat } : this.firstFrom(this.seats.indexOf(seat) + 1));
  }

  count(deed: string, by: number) {
    const key = `${this.topic}/${deed}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }

  countOf = (topic: string, ...deeds: string[]) =>
    deeds.reduce((sum, deed) => sum + (this.counts.get(`${topic}/${deed}`) ?? 0), 0);

  /** As it has to stand in storage. */
  get kept() {
    const actions = TOPICS.flatMap((topic) => {
      const counts = ['spoke', 'voicemail', 'missed', 'skipped', 'letter']
        .map((deed) => [deed, this.countOf(topic, deed)] as const)
        .filter(([, n]) => n);
      return counts.length ? [[topic, Object.fromEntries(counts)] as const] : [];
    });
    return Object.fromEntries(actions);
  }
}

/** Where the card is, and what went wrong meanwhile. */
interface Real {
  el: HTMLElement;
  problems: string[];
  /** What was done so far: a shorter order does something else by the same numbers. */
  trace: string[];
}

const action = (el: Element, n: number) => all(el, '[part=action]')[n]!;
/** A button with the focus, pressed. */
function push(root: Element, name: string) {
  const pressed = buttonIn(root, name)!;
  pressed.focus();
  pressed.click();
}

const lookupOf = (el: Element) => all(el, 'hk-rep-lookup')[0]!;
const fieldsOf = (el: Element) => all<HTMLTextAreaElement>(el, '.steps textarea');
const buttonIn = (el: Element, name: string) =>
  all<HTMLButtonElement>(el, 'button').find(({ textContent }) => textContent.includes(name));

/** What a visitor sees has to be what the model says. */
function compare(model: Model, { el, problems }: Real) {
  expect(problems, 'exceptions and errors').to.deep.equal([]);
  const { at, seat } = model.place;
  const { seats } = model;

  const steps = all(el, '.steps');
  expect(steps.length, 'steps on screen').to.equal(at === 'list' ? 0 : 1);
  const isCall = at === 'call' || at === 'missed' || at === 'end';
  expect(progressOf(el), 'progress').to.equal(
    isCall ? `${model.called} of ${seats.length} called` : undefined,
  );
  const turn = model.answer?.seats.filter(({ id }) => id === seat).map(({ member }) => member!.name);
  if (isCall) expect(all(steps[0]!, '[part=name]').map(textOf), 'whose turn it is').to.deep.equal(turn);
  if (at === 'letters') {
    for (const field of fieldsOf(el)) {
      const written = model.letters.get(`${model.topic}/${field.id.replace('letter-', '')}`);
      if (written !== undefined) expect(field.value, 'nothing typed is lost').to.equal(written);
      else expect(field.value.split('\n')[0], 'the name').to.equal(model.name || '[Your name]');
    }
    expect(fieldsOf(el), 'letters').to.have.length(seats.length);
  }
  const name = all<HTMLInputElement>(el, '#my-name')[0];
  if (name) expect(name.value, 'nothing typed is lost').to.equal(model.name);
  const typed = all<HTMLInputElement>(el, '[part=field]')[0]!;
  if (model.zip !== undefined) expect(typed.value, 'the ZIP code that was typed').to.equal(model.zip);

  if (steps.length)
    expect(!!buttonIn(steps[0]!, 'All numbers on one list'), 'the list, one press away').to.equal(true);
  expect(all(el, 'a[href="tel:+12022243121"]').length, 'the switchboard').to.be.greaterThan(0);

  const marks = us.actions.items.map(({ id }) => {
    const calls = model.countOf(id, 'spoke', 'voicemail');
    const letters = model.countOf(id, 'letter');
    return [
      calls && `Offices you called about this: ${calls}`,
      letters && `Letters you took along: ${letters}`,
    ]
      .filter(Boolean)
      .join(' ');
  });
  expect(
    us.actions.items.map(
      (_, n) => all(el, '[part=action]')[n]!.querySelector('[part=done]')?.textContent ?? '',
    ),
  ).to.deep.equal(marks, 'what was done');

  const keys = Object.keys(localStorage);
  expect(keys, 'storage').to.deep.equal(model.ticked ? [KEY] : []);
  if (model.ticked) {
    const { actions } = JSON.parse(localStorage.getItem(KEY)!) as {
      actions: Record<string, { since?: string }>;
    };
    for (const entry of Object.values(actions)) delete entry.since;
    expect(actions, 'storage').to.deep.equal(model.kept);
  }
  expect(all<HTMLInputElement>(el, '[part=memory] input')[0]!.checked, 'the box').to.equal(model.ticked);

  for (const control of controlsOf(el)) expect(nameOf(control), control.outerHTML).not.to.equal('');
}

/** The few that draw something of a visit: quicker than to look for all. */
async function drawnAgain(el: HTMLElement) {
  const updated = async () => {
    for (let depth = 0; depth < 3; depth++)
      for (const one of [el, ...all(el, 'hk-rep-lookup, hk-action-list, hk-rep-contact')])
        await (one as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  };
  await updated();
  await afterPaint();
  await updated();
}

/** The kinds that were done, over all runs. */
const ran = new Set<string>();

/** Something that a visitor can do: when it is there to do, what it makes of the model, and how it is done. */
interface Step {
  name: string;
  can: (model: Model) => boolean;
  expected: (model: Model) => unknown;
  act: (real: Real, model: Model) => unknown;
}

const one = (name: string, can: Step['can'], expected: Step['expected'], act: Step['act']): Step => ({
  name,
  can,
  expected,
  act,
});

const isAt =
  (...places: At[]) =>
  (model: Model) =>
    places.includes(model.place.at);
const canCall = (model: Model) => isAt('list')(model) && model.seats.length > 0;
const pressIn = (name: string) => (real: Real) => push(lookupOf(real.el), name);

const zips = [...HOMES, ...HOMES, ...OTHERS].map((zip) =>
  one(
    `ask:${zip}`,
    () => true,
    (model) => {
      model.zip = zip;
      model.chosen = [];
    },
    async ({ el }) => {
      all<HTMLInputElement>(el, '[part=field]')[0]!.focus();
      await ask(el, zip);
    },
  ),
);

const canChoose = (model: Model) => isAt('list')(model) && model.answer?.kind === 'choose-district';

/** Waits for the choice, which is looked up. */
async function choose({ el }: Real, name: string, n: number) {
  push(lookupOf(el), name);
  for (let i = 0; i < 50 && all(el, '.chosen hk-rep-contact').length !== n; i++)
    await new Promise((done) => setTimeout(done));
}

const choices = [0, 1].map((n) =>
  one(
    `choose:${n}`,
    canChoose,
    (model) => (model.chosen = [model.answer!.districts[n]!]),
    (real, model) => choose(real, `New York's ${model.answer!.districts[n]!.slice(3)}th district`, 1),
  ),
);

const everyone = one(
  'all',
  canChoose,
  (model) => (model.chosen = [...model.answer!.districts]),
  (real) => choose(real, 'Call all of them', 2),
);

const about = (at: 'list' | 'letters', name: string) =>
  us.actions.items.map((_, n) =>
    one(
      `${name}:${n}`,
      () => true,
      (model) => {
        model.topic = us.actions.items[n]!.id;
        model.go({ at });
      },
      ({ el }) => push(action(el, n), name),
    ),
  );

const begin = one(
  'begin',
  canCall,
  (model) => model.go(model.firstFrom(0)),
  ({ el }) => {
    const [start] = all(el, '[part=guide]');
    start!.focus();
    start!.click();
  },
);

const outcomes = (Object.keys(OUTCOMES) as Outcome[]).map((outcome) =>
  one(
    `outcome ${outcome}`,
    (model) => model.place.at === 'call' || (model.place.at === 'missed' && /spoke|voicemail/.test(outcome)),
    (model) => model.say(outcome),
    ({ el }) => push(step(el)!, OUTCOMES[outcome]),
  ),
);

const simple = [
  everyone,
  begin,
  one(
    'undo',
    (model) => model.place.at === 'letters' && !!model.changed,
    (model) => model.letters.delete(model.changed!),
    pressIn('Undo my changes'),
  ),
  one(
    'before',
    (model) => model.place.at === 'call' && model.seats.indexOf(model.place.seat) > 0,
    (model) => model.go({ at: 'call', seat: model.seats[model.seats.indexOf(model.place.seat) - 1]! }),
    pressIn('The call before'),
  ),
  one(
    'again',
    isAt('missed'),
    (model) => model.go({ at: 'call', seat: model.place.seat }),
    pressIn('Try again'),
  ),
  one(
    'go on',
    isAt('missed'),
    (model) => model.go(model.firstFrom(model.seats.indexOf(model.place.seat) + 1)),
    ({ el }) => push(step(el)!, 'Go on'),
  ),
  one(
    'list',
    (model) => model.place.at !== 'list',
    (model) => model.go({ at: 'list' }),
    pressIn('All numbers on one list'),
  ),
  one(
    'write',
    (model) => canCall(model) || model.place.at === 'end',
    (model) => model.go({ at: 'letters' }),
    pressIn('Write to your members'),
  ),
  one(
    'call from the end',
    (model) => model.place.at === 'end' && model.called < model.seats.length,
    (model) =>
      model.go({
        at: 'call',
        seat: model.seats.find((id) => !/spoke|voicemail/.test(model.outcomeOf(id) ?? ''))!,
      }),
    ({ el }) => {
      const [one] = all(el, '.summary button');
      one!.focus();
      one!.click();
    },
  ),
  one(
    'choose from the end',
    (model) =>
      isAt('end', 'letters')(model) && model.answer?.kind === 'choose-district' && !model.chosen.length,
    (model) => model.go({ at: 'list' }),
    pressIn('Choose your House member'),
  ),
  one(
    'next',
    (model) =>
      model.place.at === 'end' &&
      TOPICS.some((id) => id !== model.topic && !model.countOf(id, 'spoke', 'voicemail')),
    (model) => {
      const n = TOPICS.indexOf(model.topic);
      const others = [...TOPICS.slice(n + 1), ...TOPICS.slice(0, n)];
      model.topic = others.find((id) => !model.countOf(id, 'spoke', 'voicemail'))!;
      model.go(model.firstFrom(0));
    },
    pressIn('Next: call about'),
  ),
  one(
    'tick',
    () => true,
    (model) => {
      if (model.ticked) model.counts.clear();
      model.ticked = !model.ticked;
    },
    ({ el }) => {
      const [box] = all(el, '[part=memory] input');
      box!.focus();
      box!.click();
    },
  ),
  one(
    'forget',
    (model) => model.ticked,
    (model) => {
      model.counts.clear();
      model.ticked = false;
    },
    pressIn('Forget it now'),
  ),
  one(
    'back',
    (model) => ACTIONS.includes(model.topic),
    () => {},
    pressIn('Back to the actions'),
  ),
];

const TEXTS = ['Ada', '', '$& {member}', 'עדה', '<b>'];

const letters = [0, 1, 2].flatMap((n) =>
  TEXTS.map((text) =>
    one(
      `edit:${n}`,
      (model) => model.place.at === 'letters' && model.seats.length > n,
      (model) => model.letters.set(`${model.topic}/${model.seats[n]!}`, text),
      ({ el }) => type(fieldsOf(el)[n]!, text),
    ),
  ),
);

const copies = [0, 1, 2].map((n) =>
  one(
    `copy:${n}`,
    (model) => model.place.at === 'letters' && model.seats.length > n,
    (model) => {
      const key = `${model.topic}/${model.seats[n]!}`;
      if (!model.taken.has(key)) model.count('letter', 1);
      model.taken.add(key);
    },
    async ({ el }) => {
      push(all(step(el)!, '.letter')[n]!, 'Copy letter');
      // the clipboard answers in its own time
      await new Promise((done) => setTimeout(done));
    },
  ),
);

const names = TEXTS.map((text) =>
  one(
    `name:${text}`,
    isAt('call', 'letters'),
    (model) => (model.name = text),
    async ({ el }) => {
      all<HTMLDetailsElement>(el, 'details.sender')[0]!.open = true;
      await type(all<HTMLInputElement>(el, '#my-name')[0]!, text);
    },
  ),
);

const topics = [0, 1].map((n) =>
  one(
    `topic:${n}`,
    () => true,
    (model) => (model.topic = TOPICS[n]!),
    ({ el }) => {
      const radio = all(el, '[type=radio]')[n]!;
      radio.focus();
      radio.click();
    },
  ),
);

const CALLS = about('list', 'Call about this');
const LETTERS = about('letters', 'Write about this');

/** Each kind of step; what leads on stands here more often than what leads away. */
const KINDS: Step[][] = [
  ...simple.map((step) => [step]),
  ...outcomes.map((step) => [step]),
  ...outcomes.map((step) => [step]),
  ...[
    [begin],
    [begin],
    [begin],
    outcomes,
    outcomes,
    choices,
    zips,
    CALLS,
    LETTERS,
    topics,
    letters,
    copies,
    names,
  ],
];

/** A step by two numbers, among those that are there to do: so none is drawn in vain. */
class Whatever implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly kind: number,
    private readonly which: number,
  ) {}

  check = () => true;

  async run(model: Model, real: Real): Promise<void> {
    const kinds = KINDS.map((kind) => kind.filter(({ can }) => can(model))).filter(({ length }) => length);
    const kind = kinds[this.kind % kinds.length]!;
    const { name, act, expected } = kind[this.which % kind.length]!;
    real.trace.push(name);
    ran.add(name.split(':')[0]!);
    await act(real, model);
    await drawnAgain(real.el);
    expected(model);
    compare(model, real);
    expect(focused() !== document.body && focused() !== null, 'the focus is in the page').to.equal(true);
  }

  toString = () => `${this.kind}/${this.which}`;
}

describe('whatever a visitor does', () => {
  it('the card shows what has come of it, and loses nothing', async function () {
    this.timeout(55_000);
    const problems: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.resolve() },
      configurable: true,
    });
    const note = (event: ErrorEvent | PromiseRejectionEvent) =>
      problems.push(String('reason' in event ? event.reason : event.message));
    const { error } = console;
    console.error = (...said: unknown[]) => problems.push(said.join(' '));
    // thousands of steps, each drawn in two pictures: they need no screen
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = (draw) => window.setTimeout(draw, 0, performance.now());
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
    try {
      await fc.assert(
        fc
          .asyncProperty(
            fc.commands(
              [
                fc
                  .noBias(fc.tuple(fc.nat(9999), fc.nat(9999)))
                  .map(([kind, which]) => new Whatever(kind, which)),
              ],
              { maxCommands: 120, size: 'max' },
            ),
            async (run) => {
              localStorage.clear();
              const el = await card('remember sections="call actions"');
              for (let i = 0; i < 50 && !all(el, '[part=memory]').length; i++)
                await new Promise((done) => setTimeout(done, 10));
              const trace: string[] = [];
              const setup = () => ({ model: new Model(), real: { el, problems, trace } });
              await fc.asyncModelRun(setup, run).catch((error: Error) => {
                error.message = `after ${trace.join(', ')}: ${error.message}`;
                throw error;
              });
              el.remove();
            },
          )
          .afterEach(() => {
            for (const el of document.querySelectorAll('hk-advocacy-card')) el.remove();
            problems.length = 0;
          }),
        // a failure is made shorter for so long: a test that runs out of time would not name its seed
        { seed: SEED, numRuns: 16, includeErrorInReport: true, interruptAfterTimeLimit: 40_000 },
      );
    } finally {
      localStorage.clear();
      delete (navigator as { clipboard?: unknown }).clipboard;
      console.error = error;
      window.requestAnimationFrame = requestAnimationFrame;
      window.removeEventListener('error', note);
      window.removeEventListener('unhandledrejection', note);
    }
    const idle = KINDS.flat().map(({ name }) => name.split(':')[0]!);
    expect(
      idle.filter((name) => !ran.has(name)),
      'what no visitor did',
    ).to.deep.equal([]);
  });
});
