// The page that a visit runs on: its cards, what a visitor finds and presses there, and when all of it is drawn.
import { afterPaint } from '../../../src/lib/after-paint.ts';
import { card } from '../cards.ts';
import { all, textOf } from '../dom.ts';

export const KEY = 'hk-advocacy-card:us';

export const PETITION = 'https://petition.example/hk';

/** The first may remember, where the visitor wants it. */
export const CARDS = [`remember petition-url="${PETITION}"`, ''] as const;

const EVENTS = ['hk-lookup', 'hk-call', 'hk-action', 'hk-letter', 'hk-problem'] as const;

/** Polls, for as long as a visitor would wait; what has not come by then fails where it is compared. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !isSo(); i++) await new Promise((done) => setTimeout(done, i && 4));
}

/** The cards, and what each has announced. */
export class Page {
  cards: HTMLElement[] = [];
  #heard = new Map<EventTarget, string[]>();

  /** Loads the page, or loads it again. */
  async load(): Promise<void> {
    this.leave();
    for (const name of EVENTS) document.addEventListener(name, this.#hear);
    this.cards = [];
    for (const attributes of CARDS) this.cards.push(await card(`${attributes} sections="call actions"`));
    await until(() => all(this.cards[0]!, '[part=memory]').length > 0);
  }

  leave(): void {
    for (const name of EVENTS) document.removeEventListener(name, this.#hear);
    for (const one of document.querySelectorAll('hk-advocacy-card')) one.remove();
    this.#heard.clear();
  }

  /** What a card has announced since the page was loaded. */
  recordEvents = (el: EventTarget): string[] => this.#heard.get(el) ?? [];

  #hear = (event: Event): void => {
    const said = `${event.type} ${JSON.stringify((event as CustomEvent<unknown>).detail)}`;
    this.#heard.set(event.target!, [...this.recordEvents(event.target!), said]);
  };
}

/** All that a card shows, to compare with what it shows later. */
export const pictureOf = (el: Element): string =>
  [
    textOf(el),
    ...all<HTMLInputElement>(el, 'input, textarea').map(({ value, checked }) => `${value} ${checked}`),
  ].join('\n');

/** Where a picture differs from the one before, or nothing. */
export function changeIn(before: string, after: string): string {
  if (before === after) return '';
  const at = before.split('').findIndex((letter, n) => letter !== after[n]);
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 80);
  return `"${around(before)}" became "${around(after)}"`;
}

/** Waits until the few elements that draw something of a visit have drawn it: quicker than to look for all. */
export async function drawn(el: Element): Promise<void> {
  const updated = async () => {
    // a seat is drawn by its lookup
    for (const selector of ['', 'hk-rep-lookup, hk-action-list', 'hk-rep-contact'])
      for (const one of selector ? all(el, selector) : [el])
        await (one as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  };
  await updated();
  await afterPaint();
  await updated();
}

/** A lookup, or a list of local offices, is on its way. */
const isComing = (el: Element): boolean =>
  all(lookupOf(el), '[role=status]').some((status) => textOf(status).includes('Looking up')) ||
  all(lookupOf(el), '[role=status]').some(
    // a closed list is loaded when it is opened
    (status) => status.checkVisibility() && textOf(status).includes('Loading the local'),
  );

/** Waits until a card shows what came of a command: an answer may bring offices along, which are looked up in turn. */
export async function settled(el: Element): Promise<void> {
  await drawn(el);
  // an answer is drawn in two pictures: the second one follows the first
  for (let i = 0; i < 3 && (i === 0 || isComing(el)); i++) {
    await until(() => !isComing(el));
    await drawn(el);
  }
}

export const lookupOf = (el: Element): HTMLElement => all(el, 'hk-rep-lookup')[0]!;
export const zipOf = (el: Element): HTMLInputElement => all<HTMLInputElement>(el, '[part=field]')[0]!;
export const actionOf = (el: Element, n: number): HTMLElement => all(el, '[part=action]')[n]!;
export const lettersOf = (el: Element): HTMLElement[] => all(el, '[part=member-letter]');
export const boxOf = (el: Element): HTMLInputElement => all<HTMLInputElement>(el, '[part=memory] input')[0]!;
export const choicesOf = (el: Element): HTMLElement[] => all(el, '.options button');
export const resultOf = (el: Element): HTMLElement => all(el, '[part=result]')[0]!;

/** The form is behind "Change" while there is an answer: opens it. */
export async function reveal(el: Element): Promise<void> {
  const change = all(el, '#change[aria-expanded=false]')[0];
  if (!change) return;
  change.focus();
  change.click();
  await drawn(el);
}

export const buttonIn = (root: Element, name: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>(root, 'button').find(({ textContent }) => textContent.includes(name));

/** Pressed as a keyboard does: it has the focus. What is folded away is unfolded first. */
export function push(control: HTMLElement | undefined): void {
  const folded = control!.closest('details');
  if (folded) folded.open = true;
  control!.focus();
  control!.click();
}

/** Presses what a name stands on. */
export const press = (root: Element, name: string): void => push(buttonIn(root, name));

/** Types into a field: what stood in it goes. */
export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
