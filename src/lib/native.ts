// What libraries of pages replace with something of their own. It is taken from the browser itself, where they cannot reach it,
// so that it does not matter whether they came before the card or after it.

/** The browser's own promises: an async function gives no others. */
// eslint-disable-next-line @typescript-eslint/require-await -- it is called for its promise
export const NativePromise = (async () => undefined)().constructor as PromiseConstructor;

interface EventClasses {
  Event: typeof Event;
  CustomEvent: typeof CustomEvent;
  StorageEvent: typeof StorageEvent;
}

/** The browser's own class of events: MooTools has another `Event`, and old polyfills another `CustomEvent`. */
export const nativeEvent = <Kind extends keyof EventClasses>(kind: Kind): EventClasses[Kind] =>
  // in Node there is nothing but the global one
  (globalThis.document?.createEvent(kind).constructor ?? globalThis[kind]) as EventClasses[Kind];

/**
 * Milliseconds since 1970 of a date or an instant; NaN if a text is none. Not with `Date.parse`: that of MooTools and of Datejs
 * answers with a date, in the visitor's time zone.
 */
export function instantOf(text: string | null | undefined): number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(`${text}`) ?? [];
  // Chromium takes November 31 for December 1
  const isDay = !day || +day <= new Date(Date.UTC(+year!, +month!, 0)).getUTCDate();
  return isDay ? new Date(`${text}`).getTime() : NaN;
}

/**
 * An instant as `2027-01-03T17:00:00Z`; empty if it is none. Not with `toISOString` or `toJSON`: some pages write their local
 * time with these.
 */
export function isoOf(at: number | string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  const day = [pad(date.getUTCFullYear(), 4), pad(date.getUTCMonth() + 1), pad(date.getUTCDate())];
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map((value) => pad(value));
  return `${day.join('-')}T${time.join(':')}Z`;
}

/** Removes a node, if it is somewhere. Prototype has another `remove`, which throws if it is nowhere. */
export const detach = (node: Node | undefined): void => void node?.parentNode?.removeChild(node);

/**
 * The element whose shadow root an element is in; undefined where it is in none. A document has no `host` of its own, but
 * `<form name="host">` gives it one.
 */
export function hostAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}
