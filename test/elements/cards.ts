// What the tests of a card share: the HTML that an owner writes, a visitor's steps, the developer's console, the day.
import { fixture, oneEvent, waitUntil } from '@open-wc/testing';
import type { HkAdvocacyCard, HkRepLookup } from '../../src/index.ts';
import { afterPaint } from '../../src/lib/after-paint.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';

/**
 * A test that asks axe. It judges roles, names and computed colours, which every engine computes alike, and it takes most of the
 * time in WebKit: one engine is asked.
 */
export const audit = (title: string, test: Mocha.AsyncFunc): void => {
  if (navigator.userAgent.includes('Chrome/')) it(title, test);
};

type Drawn = Element & { updateComplete?: Promise<unknown> };

async function updated(el: Element): Promise<void> {
  for (let depth = 0; depth < 4; depth++)
    await Promise.all(
      [el, ...all(el, '*')].map((one) => (one as Drawn).updateComplete ?? Promise.resolve(true)),
    );
}

/** Waits until an element and all that is drawn inside it is drawn, to the last line: some of it follows what is read first. */
export async function settle(el: Element): Promise<void> {
  await updated(el);
  await afterPaint();
  await updated(el);
}

/** An element from its HTML, drawn. */
export async function drawn<El extends Element = HTMLElement>(markup: string): Promise<El> {
  const el = await fixture<El>(markup);
  await settle(el);
  return el;
}

/** A card with these attributes and this HTML inside the tag. */
export const card = (attributes = '', inside = ''): Promise<HkAdvocacyCard> =>
  drawn(`<hk-advocacy-card directory=${DIRECTORY} ${attributes}>${inside}</hk-advocacy-card>`);

/** The address of a file with this text: fetched as any other. */
export const fileOf = (content: unknown): string =>
  URL.createObjectURL(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]));

/** A card whose campaign file has arrived. */
export async function cardWith(content: unknown, attributes = '', inside = ''): Promise<HkAdvocacyCard> {
  const el = await card(`campaign="${fileOf(content)}" ${attributes}`, inside);
  await waitUntil(() => all(el, '[part=card]').length > 0, 'the file has come');
  await settle(el);
  return el;
}

/** The part of a card by its name, or undefined. */
export const partOf = (el: Element, part: string): HTMLElement | undefined => all(el, `[part=${part}]`)[0];

/** The names of the sections, in the order they are drawn in. */
export const sectionsOf = (el: Element): string[] =>
  all(el, 'section[part]').map((section) => section.getAttribute('part')!);

export const button = (el: Element, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(el, 'button').find(({ textContent }) => textContent.includes(name))!;

/** Presses a button as a keyboard does: it has the focus. */
export async function press(el: Element, name: string): Promise<void> {
  button(el, name).focus();
  button(el, name).click();
  await settle(el);
}

/** Asks a lookup, or the first one in an element, for a ZIP code. */
export async function ask(el: Element, zip: string): Promise<void> {
  const lookup = el.matches('hk-rep-lookup') ? el : all<HkRepLookup>(el, 'hk-rep-lookup')[0]!;
  all<HTMLInputElement>(lookup, 'input')[0]!.value = zip;
  const answered = oneEvent(el, 'hk-lookup');
  all<HTMLFormElement>(lookup, 'form')[0]!.requestSubmit();
  await answered;
  await settle(el);
}

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let el = document.activeElement;
  while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
  return el;
}

/** The scripts that a visitor sees, as they would be read out. */
export const scripts = (el: Element): string[] => all(el, 'blockquote').map((quote) => textOf(quote));

/** What the developer is told on the console while something runs. */
export async function warningsDuring(run: () => unknown): Promise<string[]> {
  const told: string[] = [];
  const { warn } = console;
  console.warn = (sentence: string) => told.push(sentence);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return told;
}

/** Runs something at an instant. */
export async function at(instant: string, run: () => Promise<unknown>): Promise<void> {
  const { now } = Date;
  Date.now = () => Date.parse(instant);
  try {
    await run();
  } finally {
    Date.now = now;
  }
}
