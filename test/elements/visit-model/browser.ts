// The browser that a visit runs in, as far as it asks its visitor or leaves the page: its clipboard, its printer, its sense of place.
// And what a page's developer would see on the console.
import { ACCURACY, isPlace, NOW, PLACES } from './answers.ts';
import type { Whereabouts } from './model.ts';

export class Browser {
  /** What was copied last. */
  copied = '';
  /** What was printed last: the text of each sheet. */
  printed: string[] = [];
  /** It neither copies nor prints. */
  refuses = false;
  /** What it says when it is asked where the visitor is, and whether it waits until `tell` is called. */
  place: Whereabouts = 'refused';
  isSlow = false;
  /** Exceptions, rejections and errors. */
  problems: string[] = [];

  #pending: (() => void) | undefined;
  #undo: (() => void)[] = [];
  #frames: FrameRequestCallback[] = [];
  #channel = new MessageChannel();

  constructor() {
    this.#own(navigator, 'clipboard', { writeText: this.#write });
    this.#own(navigator, 'geolocation', { getCurrentPosition: this.#locate });
    this.#own(document, 'execCommand', () => false);
    this.#own(Date, 'now', () => Date.parse(NOW));
    // thousands of commands, each drawn in two frames: they need no screen
    this.#own(window, 'requestAnimationFrame', this.#draw);
    this.#channel.port1.onmessage = () => this.#frames.shift()!(performance.now());
    this.#own(console, 'error', (...said: unknown[]) => this.problems.push(said.join(' ')));
    this.#listen(window, 'error', (event) => this.problems.push((event as ErrorEvent).message));
    this.#listen(window, 'unhandledrejection', (event) =>
      this.problems.push(String((event as PromiseRejectionEvent).reason)),
    );
    this.#listen(document, 'load', this.#lendPrinter, true);
    // links to other pages are pressed, and the test stays
    this.#listen(document, 'click', (event) => {
      if (event.composedPath().some((one) => one instanceof HTMLAnchorElement)) event.preventDefault();
    });
  }

  /** The browser of the test is itself again. */
  restore(): void {
    for (const undo of this.#undo.reverse()) undo();
    this.#channel.port1.close();
  }

  /** Says at last where the visitor is. */
  tell(): void {
    this.#pending?.();
  }

  /** Runs something while no file can be fetched from under an address. */
  async offline(address: string, run: () => Promise<void>): Promise<void> {
    const { fetch } = window;
    window.fetch = (...args) =>
      new Request(...args).url.includes(address) ? Promise.reject(new TypeError('offline')) : fetch(...args);
    try {
      await run();
    } finally {
      window.fetch = fetch;
    }
  }

  #own(of: object, name: string, value: unknown): void {
    const before = Object.getOwnPropertyDescriptor(of, name);
    Object.defineProperty(of, name, { configurable: true, writable: true, value });
    this.#undo.push(() =>
      before ? Object.defineProperty(of, name, before) : Reflect.deleteProperty(of, name),
    );
  }

  #listen(to: EventTarget, type: string, listener: (event: Event) => void, capture = false): void {
    to.addEventListener(type, listener, capture);
    this.#undo.push(() => to.removeEventListener(type, listener, capture));
  }

  /** In a task of its own, at once and in turn: a timer among timers waits for 4 ms. */
  #draw = (draw: FrameRequestCallback): number => {
    this.#frames.push(draw);
    this.#channel.port2.postMessage(null);
    return this.#frames.length;
  };

  #write = (text: string): Promise<void> => {
    if (this.refuses) return Promise.reject(new DOMException('', 'NotAllowedError'));
    this.copied = text;
    return Promise.resolve();
  };

  #locate = (found: PositionCallback, failed: PositionErrorCallback): void => {
    const { place } = this;
    this.#pending = () => {
      if (place === 'refused') return failed({ code: 1 } as GeolocationPositionError);
      const coords = isPlace(place)
        ? { ...PLACES[place], accuracy: ACCURACY }
        : { ...PLACES['NY-12'], accuracy: 6000 };
      found({ coords } as GeolocationPosition);
    };
    if (!this.isSlow) queueMicrotask(this.#pending);
  };

  #lendPrinter = ({ target }: Event): void => {
    if (!(target instanceof HTMLIFrameElement)) return;
    const view = target.contentWindow!;
    view.print = () => {
      if (this.refuses) throw new DOMException('', 'SecurityError');
      this.printed = [...view.document.querySelectorAll('section')].map((sheet) =>
        [...sheet.children].map(({ textContent }) => textContent).join('\n'),
      );
      view.dispatchEvent(new Event('beforeprint'));
      view.dispatchEvent(new Event('afterprint'));
    };
  };
}
