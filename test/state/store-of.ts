// A visit with its store, in Node: what a browser has beyond it stands in for here.
import type { Action } from '../../src/state/actions.ts';
import { VisitStore } from '../../src/state/store.ts';

// Node paints nothing; the work that waits for a picture goes on in the next turn
globalThis.requestAnimationFrame = (callback) => {
  setImmediate(callback, 0);
  return 0;
};

/** An element, as far as a store knows it, with all events that were sent from it. */
class Host extends EventTarget {
  readonly events: CustomEvent<unknown>[] = [];

  override dispatchEvent(event: Event): boolean {
    this.events.push(event as CustomEvent<unknown>);
    return super.dispatchEvent(event);
  }
}

/**
 * A visit that begins.
 *
 * @param directory the address of its directory; it can be changed in `settings`
 */
export function storeOf(directory?: string) {
  const host = new Host();
  const settings = { directory, isPrivate: false };
  const store = new VisitStore(
    host as unknown as HTMLElement,
    () => settings,
    () => {},
  );
  return {
    settings,
    events: host.events,
    get state() {
      return store.state;
    },
    /** The public events so far, as `hk-lookup {"kind":"found"}`. */
    get heard() {
      return host.events.map(({ type, detail }) => `${type} ${JSON.stringify(detail)}`);
    },
    /** One action after the other, each with all of its effects. */
    async run(...actions: Action[]): Promise<void> {
      for (const action of actions) await store.dispatch(action);
    },
  };
}
