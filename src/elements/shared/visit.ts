import { loadDirectory } from '../../congress/directory.ts';
import { findByPosition, findBySeat, findByZip } from '../../congress/index.ts';
import type { Answer, Position, PositionLookupOptions, Seat } from '../../congress/index.ts';
import type { Messages } from '../../locales/en.ts';
import { announce } from './events.ts';
import type { Doing, Place } from './guide/doing.ts';
import { learn, loadParts } from './on-demand.ts';
import { painted } from './picture.ts';

/** What a lookup asks of whoever keeps the visit. */
export type Ask =
  /** The visitor reaches for the lookup: fetch the directory. */
  | { ask: 'prepare' }
  /** Who represents this ZIP code (as typed), in this state where two share it? */
  | { ask: 'zip'; zip: string; state?: string }
  /**
   * Who represents the place where the visitor is, by their browser? `among`: which of the districts of the answer is it,
   * `state`: they live in that one of two.
   */
  | { ask: 'position'; among?: boolean; state?: string }
  /** The visitor says which district is theirs, or that they want to call all of these. */
  | { ask: 'districts'; districts: string[] }
  /** What the visitor calls about, by its id; and what to show of it, where that is not what is on screen. */
  | { ask: 'topic'; topic: string; place?: Place }
  /** The steps of it that the visitor picked. */
  | { ask: 'pick'; asks: string[] }
  /** The visitor does something about the answer: what becomes of it. */
  | { ask: 'do'; deed: (visit: Visit, host: HTMLElement) => Doing }
  /** Back to where the topic was chosen. */
  | { ask: 'back' }
  /** An element elsewhere on the page belongs to this card. */
  | { ask: 'join' };

/** What is known of a visitor so far. It lives on the page and nowhere else. */
export interface Visit {
  /** The ZIP code as it was asked for; empty where a position was. */
  zip: string;
  busy: boolean;
  answer: Answer | null;
  /** The House seat the visitor chose, or all of them, where the answer left it open. */
  chosen: Seat[];
  /** Where the visitor is, to about half a mile; null as long as they have not let the browser tell. */
  where: Position | null;
  /** Why their position gave no answer; empty where it did. */
  trouble: keyof Messages | '';
  /** It was to tell which district of the answer is theirs. */
  among: boolean;
  /** The date of the directory, once it is known. */
  asOf: string | null;
  /** The id of what the visitor calls about; empty: the first script of the campaign. */
  topic: string;
  /** The steps of it that they picked; empty: its first. */
  asks: string[];
  /** What the visitor does about the answer. */
  doing: Doing;
}

export const NO_VISIT: Visit = {
  zip: '',
  busy: false,
  answer: null,
  chosen: [],
  where: null,
  trouble: '',
  among: false,
  asOf: null,
  topic: '',
  asks: [],
  doing: {},
};

/** Of an attribute that is there or not: `private` and `private="private"` are, `private="false"` is not. */
export const isOn = (value: string | boolean | null | undefined): boolean =>
  value != null && String(value) !== 'false';

/** What the controller asks of the element whose visit it keeps. */
interface Host extends HTMLElement {
  directory?: string | undefined;
  private?: string | boolean | undefined;
}

/** Milliseconds: an answer waits so long for the words that stand above it. */
const PATIENCE = 1000;

/** Keeps the visit of a card, or of a lookup that stands alone. */
export class VisitController {
  #visit = NO_VISIT;
  #asked = 0;

  /**
   * @param host announces the public events and says where the directory is
   * @param show gets the visit whenever it changes
   */
  constructor(
    private readonly host: Host,
    private readonly show: (visit: Visit) => void,
  ) {}

  /** Answers an ask; resolves when there is nothing more to come. */
  async answer(ask: Ask): Promise<void> {
    if (ask.ask === 'prepare') return this.#prepare();
    if (ask.ask === 'districts') return this.#choose(ask.districts);
    const { doing } = this.#visit;
    if (ask.ask === 'do') return this.#set({ doing: ask.deed(this.#visit, this.host) });
    if (ask.ask === 'topic') {
      const { topic, place = doing.place } = ask;
      return this.#set({ topic, asks: [], doing: { ...doing, place } });
    }
    if (ask.ask === 'pick') return this.#set({ asks: ask.asks });
    if (ask.ask === 'zip')
      return this.#find({ zip: ask.zip, among: false }, async (options) => {
        const answer = await findByZip(ask.zip, { ...options, state: ask.state });
        return { answer, chosen: [], asOf: answer.asOf ?? this.#visit.asOf };
      });
    const { among = false, state } = ask as Ask & { ask: 'position' };
    if (ask.ask === 'position')
      return this.#find({ among }, async (options) => {
        const { findHere } = await learn('location', import('./location.ts'));
        const find = { findByPosition, findBySeat, findByZip };
        return findHere(this.#visit, among, state, options, find);
      });
  }

  async #find(
    asked: Partial<Visit>,
    find: (options: PositionLookupOptions) => Promise<Partial<Visit>>,
  ): Promise<void> {
    const turn = ++this.#asked;
    this.#set({ ...asked, busy: true, trouble: '' });
    const { directory } = this.host;
    // what stands in for code that did not arrive asks for the ZIP code
    const found = await find({ directory, private: isOn(this.host.private) }).catch((): Partial<Visit> => ({
      trouble: 'zip.hint',
    }));
    // a picture says that it is looked up, before the seats take their time to be drawn
    await Promise.race([
      Promise.all([loadParts(), painted()]),
      new Promise((done) => setTimeout(done, PATIENCE)),
    ]);
    // a later question has overtaken this one
    if (turn !== this.#asked) return;
    this.#set({ ...found, busy: false });
    const { answer } = found;
    if (!answer) return;
    announce(this.host, 'hk-lookup', { kind: answer.kind });
    if (answer.kind === 'unavailable') announce(this.host, 'hk-problem', { problem: 'directory' });
  }

  async #prepare(): Promise<void> {
    void loadParts();
    const directory = await loadDirectory(this.host.directory).catch(() => null);
    if (directory) this.#set({ asOf: directory.asOf });
  }

  async #choose(districts: string[]): Promise<void> {
    const turn = this.#asked;
    const { directory } = this.host;
    const answers = await Promise.all(districts.map((district) => findBySeat(district, { directory })));
    const chosen = answers.flatMap(({ seats }) => seats.filter(({ id }) => districts.includes(id)));
    if (turn === this.#asked) this.#set({ chosen, trouble: '' });
  }

  #set(change: Partial<Visit>): void {
    this.#visit = { ...this.#visit, ...change };
    this.show(this.#visit);
  }
}
