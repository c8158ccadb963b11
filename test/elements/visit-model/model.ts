// What a visit has come to, told by what the visitor did alone.
import type { Topic } from '../../../src/campaign/topics.ts';
import type { Answer, AnswerKind, Seat } from '../../../src/index.ts';
import { answerTo, isPlace, NOW, seatsOf, type Place } from './answers.ts';
import { scriptFor, TOPICS, type Filling } from './words.ts';

export const OUTCOMES = {
  spoke: 'I talked to someone',
  voicemail: 'I left a message',
  missed: 'No answer',
} as const;
export type Outcome = keyof typeof OUTCOMES;

const MARKS = {
  spoke: 'You talked to someone',
  voicemail: 'You left a message',
  missed: 'No answer',
} as const;

const isCall = (outcome?: Outcome) => outcome === 'spoke' || outcome === 'voicemail';

type Activity = Outcome | 'letter' | 'petition';
const ACTIVITIES: readonly Activity[] = ['spoke', 'voicemail', 'missed', 'letter', 'petition'];

export type View = 'calls' | 'letters';

/** What a browser says when it is asked where the visitor is: the name of a place, or why not. */
export type Whereabouts = Place | 'refused' | 'coarse';

const PROBLEMS = {
  refused: 'Your browser did not tell where you are. Type your ZIP code instead.',
  coarse: 'Your browser knows only roughly where you are. Type your ZIP code instead.',
  near: 'Your location is too close to a line between districts',
  outside: 'Your location is in none of these. Are you at home?',
} as const;

const UNAVAILABLE: Answer = {
  kind: 'unavailable',
  states: [],
  districts: [],
  alsoPossible: [],
  seats: [],
  asOf: null,
  validUntil: null,
};

export class VisitModel {
  /** What stands in the field. */
  typed = '';
  /** What was asked for; empty where a position was. */
  zip = '';
  place: Whereabouts = 'refused';
  answer: Answer | null = null;
  chosen: Seat[] = [];
  /** Why a position gave no answer, and whether it was to choose among the districts of one. */
  problem = '';
  isNarrowing = false;

  topic: Topic = TOPICS[0]!;
  /** The ids of the steps that were picked; empty: its first. */
  picked: string[] = [];
  /** The button at an action that led to the lookup. */
  from: { action: number; part: 'call-about' | 'write-about' } | undefined;

  view: View = 'calls';
  /** The id of the member who is open; empty: the first without an outcome. */
  open = '';
  name = '';
  town = '';
  outcomes = new Map<string, Outcome>();
  letters = new Map<string, string>();
  taken = new Set<string>();
  acted = new Set<string>();

  /** How often what was done about which topic, on this page and, where that is kept, before. */
  counts = new Map<string, number>();
  isKept = false;

  /** The public events that the card has announced. */
  heard: string[] = [];

  /** @param mayRemember the owner offers it */
  constructor(readonly mayRemember: boolean) {}

  /** The same card after the page was loaded again. */
  reloaded(): VisitModel {
    const fresh = new VisitModel(this.mayRemember);
    if (!this.isKept) return fresh;
    fresh.isKept = true;
    fresh.counts = new Map(this.counts);
    return fresh;
  }

  announce(name: string, detail: Record<string, string>): void {
    this.heard.push(`${name} ${JSON.stringify(detail)}`);
  }

  // ---- the lookup

  /** An answer takes the place of another. */
  answered(answer: Answer, chosen: Seat[] = []): void {
    Object.assign(this, { answer, chosen, problem: '' });
    this.announce('hk-lookup', { kind: answer.kind });
    if (answer.kind === 'unavailable') this.announce('hk-problem', { problem: 'directory' });
  }

  askZip(typed: string, state?: string): void {
    this.zip = typed || ' ';
    this.isNarrowing = false;
    this.answered(answerTo(typed, state));
  }

  askOffline(typed: string): void {
    this.zip = typed;
    this.isNarrowing = false;
    this.answered(UNAVAILABLE);
  }

  /** "Use my location": instead of a ZIP code. */
  locate(place: Whereabouts, state?: string): void {
    this.isNarrowing = false;
    if (!isPlace(place)) {
      this.problem = PROBLEMS[place];
      return;
    }
    this.place = place;
    this.zip = '';
    this.answered(answerTo(place, state));
  }

  /** "Use my location": to choose among the districts of the answer. */
  locateAmong(place: Whereabouts): void {
    const answer = this.answer!;
    this.isNarrowing = true;
    this.problem = isPlace(place) ? '' : PROBLEMS[place];
    if (!isPlace(place)) return;
    const here = answerTo(place);
    const offered = [...answer.districts, ...answer.alsoPossible];
    const mine = here.districts.filter((district) => offered.includes(district));
    if (mine.length !== 1) {
      this.problem = PROBLEMS[mine.length ? 'near' : 'outside'];
      return;
    }
    if (answer.kind === 'choose-state') {
      const own = answerTo(this.zip, here.states[0]);
      // where the state's likely district is another, the visitor's own is chosen
      this.answered(own, own.districts.includes(mine[0]!) ? [] : seatsOf(mine));
    } else this.chosen = seatsOf(mine);
  }

  choose(districts: readonly string[]): void {
    this.chosen = seatsOf(districts);
    this.problem = '';
  }

  get typedDigits(): string {
    return /^\d{5}/.exec(this.zip)?.[0] ?? '';
  }

  /** The ZIP code that is said to an office: only one that was found. */
  get digits(): string {
    return /^(found|choose-)/.test(this.answer?.kind ?? '') ? this.typedDigits : '';
  }

  /** Whether the answer is shown as a board. */
  get isBoard(): boolean {
    return /^(found|choose-)/.test(this.answer?.kind ?? '');
  }

  /** Whether the House member is still to be chosen. */
  get isChoiceOpen(): boolean {
    return this.answer?.kind === 'choose-district' && !this.chosen.length;
  }

  get total(): number {
    return this.seats.length + (this.isChoiceOpen ? 1 : 0);
  }

  get heading(): string | undefined {
    const { answer, zip, total, view } = this;
    if (!answer || answer.kind === 'invalid') return undefined;
    if (answer.kind === 'choose-state') return 'Your calls';
    if (this.isBoard) {
      if (view === 'letters') return total === 1 ? 'Your letter' : `Your ${total} letters`;
      if (this.hasEnded) return this.called ? 'Thank you' : 'No call yet';
      return total === 1 ? 'Your call' : `Your ${total} calls`;
    }
    const titles = {
      military: 'This is a military address',
      'no-seat': zip ? 'This ZIP code has no one in Congress' : 'Your location is in no district',
      unknown: `We do not know ZIP code ${this.typedDigits}`,
      'out-of-date': '',
      unavailable: 'The list of members did not load',
    } satisfies Record<Exclude<AnswerKind, 'found' | 'choose-district' | 'choose-state' | 'invalid'>, string>;
    return titles[answer.kind as keyof typeof titles];
  }

  /** The districts to choose from, in the order of their buttons: those behind "Change" stand first. */
  get choices(): string[] {
    const { answer, chosen } = this;
    if (!answer) return [];
    const { kind, districts, alsoPossible } = answer;
    if (kind === 'unknown') return chosen.length ? [] : alsoPossible;
    if (kind === 'found') return alsoPossible;
    if (kind !== 'choose-district') return [];
    return chosen.length ? [...districts, ...alsoPossible] : [...alsoPossible, ...districts];
  }

  /** The seats on screen, in their order. */
  get listed(): Seat[] {
    const { answer, chosen, seats } = this;
    if (!answer || answer.kind === 'choose-state') return [];
    if (!this.isBoard) return [...answer.seats, ...chosen];
    const vacant = [...answer.seats.filter(({ chamber }) => chamber === 'senate'), ...this.house];
    return [...seats, ...vacant.filter(({ status }) => status === 'vacant')];
  }

  get house(): Seat[] {
    const { answer, chosen } = this;
    if (chosen.length) return chosen;
    return answer?.kind === 'found' ? answer.seats.filter(({ chamber }) => chamber === 'house') : [];
  }

  /** Whom the calls and the letters go to: the senators, then the House; to a vacant seat, none. */
  get seats(): Seat[] {
    const { answer } = this;
    if (answer?.kind !== 'found' && answer?.kind !== 'choose-district') return [];
    return [...answer.seats.filter(({ chamber }) => chamber === 'senate'), ...this.house].filter(
      ({ status }) => status === 'held',
    );
  }

  // ---- the topic

  get asks(): string[] {
    const { asks = [] } = this.topic;
    return asks
      .filter(({ id }, n) => (this.picked.length ? this.picked.includes(id) : !n))
      .map(({ id }) => id);
  }

  setTopic(topic: Topic): void {
    this.topic = topic;
    this.picked = [];
  }

  /** Ticks a step of the topic, or takes it back. */
  pick(id: string): void {
    const { asks } = this;
    this.picked = asks.includes(id) ? asks.filter((one) => one !== id) : [...asks, id];
  }

  get filling(): Filling {
    const { topic, asks, digits, name, town } = this;
    const texts = (topic.asks ?? []).filter(({ id }) => asks.includes(id)).map(({ text }) => text);
    return { topic, asks: texts, zip: digits, name, town };
  }

  /** The scripts in the card: before a lookup those of the campaign, and then one. */
  get scripts(): string[] {
    const { isBoard, filling, topic, active, view } = this;
    if (!isBoard) {
      const own = TOPICS.filter(({ number, until }) => !number && !until).slice(0, 2);
      const shown = own.includes(topic) ? own : [topic, ...own];
      return shown.map((one) =>
        scriptFor({ ...filling, topic: one, asks: one === topic ? filling.asks : [] }),
      );
    }
    return active && view === 'calls' && this.outcomeOf(active) !== 'missed'
      ? [scriptFor(filling, active)]
      : [];
  }

  get next(): Topic | undefined {
    const n = TOPICS.indexOf(this.topic);
    return [...TOPICS.slice(n + 1), ...TOPICS.slice(0, n)].find(
      (one, _, all) =>
        !this.countOf(one.id, 'spoke', 'voicemail') &&
        // of the scripts of the main call only the first: the others ask for less
        (one.number || one.until || (one === TOPICS[0] && all.length)),
    );
  }

  // ---- the calls

  /** Whose turn it is. Another answer may have come meanwhile: who is not among the members any more has none. */
  get active(): Seat | undefined {
    return this.seats.find(({ id }) => id === this.open) ?? this.nextAfter('');
  }

  get hasEnded(): boolean {
    return this.seats.length > 0 && !this.isChoiceOpen && !this.active;
  }

  /** The member whose letter is open. */
  get addressee(): Seat | undefined {
    return this.active ?? this.seats[0];
  }

  outcomeOf = ({ id }: Seat): Outcome | undefined => this.outcomes.get(`${this.topic.id}/${id}`);

  markOf = (seat: Seat): string => {
    const outcome = this.outcomeOf(seat);
    return outcome ? MARKS[outcome] : '';
  };

  isCalled = (seat: Seat): boolean => isCall(this.outcomeOf(seat));

  get called(): number {
    return this.seats.filter(this.isCalled).length;
  }

  nextAfter(id: string): Seat | undefined {
    const n = this.seats.findIndex((seat) => seat.id === id) + 1;
    return [...this.seats.slice(n), ...this.seats.slice(0, n)].find((one) => !this.outcomeOf(one));
  }

  say(outcome: Outcome): void {
    const seat = this.active!;
    const before = this.outcomeOf(seat);
    this.outcomes.set(`${this.topic.id}/${seat.id}`, outcome);
    if (before !== outcome) {
      this.announce('hk-call', { outcome, chamber: seat.chamber });
      if (isCall(outcome)) this.actOn('call');
      if (before) this.count(before, -1);
      this.count(outcome);
    }
    this.open = outcome === 'missed' ? seat.id : (this.nextAfter(seat.id)?.id ?? '');
  }

  // ---- the letters

  get letterKeys(): string[] {
    return this.seats.map(({ id }) => `${this.topic.id}/${id}`);
  }

  /** Letters, by their numbers, leave the card. */
  take(how: 'copy' | 'contact' | 'print', ...numbers: number[]): void {
    this.announce('hk-letter', { how });
    const fresh = numbers.map((n) => this.letterKeys[n]!).filter((key) => !this.taken.has(key));
    if (!fresh.length) return;
    this.actOn('letter');
    this.count('letter', fresh.length);
    for (const key of fresh) this.taken.add(key);
  }

  // ---- what was done

  /** The owner hears once on a page that something was done about an action. */
  actOn(activity: 'call' | 'letter'): void {
    const key = `${this.topic.id}/${activity}`;
    if (!this.acted.has(key)) this.announce('hk-action', { action: this.topic.id, activity });
    this.acted.add(key);
  }

  count(activity: Activity, by = 1, topic = this.topic.id): void {
    const key = `${topic}/${activity}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }

  countOf = (topic: string, ...activities: Activity[]): number =>
    activities.reduce((sum, activity) => sum + (this.counts.get(`${topic}/${activity}`) ?? 0), 0);

  forget(): void {
    this.counts.clear();
    this.isKept = false;
  }

  /** As it has to stand in storage. */
  get kept(): { version: number; actions: Record<string, unknown> } {
    const actions = TOPICS.flatMap(({ id }) => {
      const counts = ACTIVITIES.map((activity) => [activity, this.countOf(id, activity)] as const).filter(
        ([, n]) => n,
      );
      return counts.length ? [[id, { since: NOW.slice(0, 10), ...Object.fromEntries(counts) }] as const] : [];
    });
    return { version: 1, actions: Object.fromEntries(actions) };
  }
}
