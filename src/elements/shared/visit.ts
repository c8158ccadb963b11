import { loadDirectory } from '../../congress/directory.ts';
import { findBySeat, findByZip } from '../../congress/index.ts';
import type { Answer, Seat } from '../../congress/index.ts';
import { announce } from './events.ts';

/** What a lookup asks of whoever keeps the visit. */
export type Ask =
  /** The visitor reaches for the lookup: fetch the directory. */
  | { ask: 'prepare' }
  /** Who represents this ZIP code (as typed), in this state where two share it? */
  | { ask: 'zip'; zip: string; state?: string }
  /** The visitor says which district is theirs. */
  | { ask: 'district'; district: string }
  /** What the visitor calls about, by its id. */
  | { ask: 'topic'; topic: string }
  /** The steps of it that the visitor picked. */
  | { ask: 'pick'; asks: string[] }
  /** Back to where the topic was chosen. */
  | { ask: 'back' }
  /** An element elsewhere on the page belongs to this card. */
  | { ask: 'join' };

/** What is known of a visitor so far. It lives on the page and nowhere else. */
export interface Visit {
  /** The ZIP code as it was asked for. */
  zip: string;
  busy: boolean;
  answer: Answer | null;
  /** The House seat the visitor chose, where the ZIP code left it open. */
  chosen: Seat | null;
  /** The date of the directory, once it is known. */
  asOf: string | null;
  /** The id of what the visitor calls about; empty: the first script of the campaign. */
  topic: string;
  /** The steps of it that they picked; empty: its first. */
  asks: string[];
}

export const NO_VISIT: Visit = {
  zip: '',
  busy: false,
  answer: null,
  chosen: null,
  asOf: null,
  topic: '',
  asks: [],
};

/** Keeps the visit of a card, or of a lookup that stands alone. */
export class VisitController {
  #visit = NO_VISIT;
  #asked = 0;

  /**
   * @param host announces the public events and says where the directory is
   * @param show gets the visit whenever it changes
   */
  constructor(
    private readonly host: HTMLElement & { directory?: string | undefined },
    private readonly show: (visit: Visit) => void,
  ) {}

  /** Answers an ask; resolves when there is nothing more to come. */
  async answer(ask: Ask): Promise<void> {
    if (ask.ask === 'prepare') return this.#prepare();
    if (ask.ask === 'district') return this.#choose(ask.district);
    if (ask.ask === 'topic') return this.#set({ topic: ask.topic, asks: [] });
    if (ask.ask === 'pick') return this.#set({ asks: ask.asks });
    if (ask.ask !== 'zip') return;
    const turn = ++this.#asked;
    this.#set({ zip: ask.zip, busy: true });
    const answer = await findByZip(ask.zip, { directory: this.host.directory, state: ask.state });
    // a later question has overtaken this one
    if (turn !== this.#asked) return;
    this.#set({ busy: false, answer, chosen: null, asOf: answer.asOf ?? this.#visit.asOf });
    announce(this.host, 'hk-lookup', { kind: answer.kind });
    if (answer.kind === 'unavailable') announce(this.host, 'hk-problem', { problem: 'directory' });
  }

  async #prepare(): Promise<void> {
    const directory = await loadDirectory(this.host.directory).catch(() => null);
    if (directory) this.#set({ asOf: directory.asOf });
  }

  async #choose(district: string): Promise<void> {
    const turn = this.#asked;
    const { seats } = await findBySeat(district, { directory: this.host.directory });
    if (turn === this.#asked) this.#set({ chosen: seats.find((seat) => seat.id === district) ?? null });
  }

  #set(change: Partial<Visit>): void {
    this.#visit = { ...this.#visit, ...change };
    this.show(this.#visit);
  }
}
