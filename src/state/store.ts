import type { Action } from './actions.ts';
import { watchForgetting } from './activity-storage.ts';
import { runEffects } from './effects.ts';
import { reducer } from './reducer.ts';
import { INITIAL_STATE, type VisitState } from './state.ts';

/** The settings for lookups, from the attributes of the element that owns the store. */
interface LookupSettings {
  directory: string | undefined;
  isPrivate: boolean;
}

/** The state of one visit, owned by a card or by a lookup that is used alone. */
export class VisitStore {
  readonly #host: HTMLElement;
  readonly #settings: () => LookupSettings;
  readonly #onChange: (state: VisitState) => void;
  #state = INITIAL_STATE;

  /**
   * @param host the element that sends public events
   * @param settings called before each effect, because attributes can change
   * @param onChange called with the state whenever it has changed
   */
  constructor(host: HTMLElement, settings: () => LookupSettings, onChange: (state: VisitState) => void) {
    this.#host = host;
    this.#settings = settings;
    this.#onChange = onChange;
  }

  get state(): VisitState {
    return this.#state;
  }

  /** Forgets whatever another card of the page, or another tab, lets the browser forget; returns a function that ends it. */
  watchMemory(view: Window): () => void {
    return watchForgetting(
      view,
      (key) => void this.dispatch(key ? { type: 'memory-forgotten', key } : { type: 'check-memory' }),
    );
  }

  /** Changes the state and runs the effects of an action; resolves when the effects have finished. */
  readonly dispatch = async (action: Action): Promise<void> => {
    const before = this.#state;
    const after = reducer(before, action);
    this.#state = after;
    if (after !== before) this.#onChange(after);
    const context = { before, after, host: this.#host, dispatch: this.dispatch };
    await runEffects(action, { ...context, ...this.#settings() });
  };
}
