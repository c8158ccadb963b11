// Helpers for tests of a card: rendering it, doing what a visitor does, reading console warnings, setting the date.
import { fixture, oneEvent, waitUntil } from '@open-wc/testing';
import type { HkAdvocacyCard, HkRepLookup } from '../../src/index.ts';
import { afterPaint } from '../../src/lib/after-paint.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';

/**
 * A test with axe, only in Chromium: roles, names and colours are the same in every engine, and axe is very slow in WebKit.
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

/** Waits until an element and everything inside it is rendered, including details that are deferred until after the first paint. */
export async function settle(el: Element): Promise<void> {
  await updated(el);
  await afterPaint();
  await updated(el);
}

/** Renders an element from its HTML. */
export async function drawn<El extends Element = HTMLElement>(markup: string): Promise<El> {
  const el = await fixture<El>(markup);
  await settle(el);
  return el;
}

/** A card with these attributes and this HTML inside the tag. */
export const card = (attributes = '', inside = ''): Promise<HkAdvocacyCard> =>
  drawn(`<hk-advocacy-card directory=${DIRECTORY} ${attributes}>${inside}</hk-advocacy-card>`);

/** An address from which this content can be fetched. */
export const fileOf = (content: unknown): string =>
  URL.createObjectURL(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]));

/** A card with a campaign file, which has loaded. */
export async function cardWith(content: unknown, attributes = '', inside = ''): Promise<HkAdvocacyCard> {
  const el = await card(`campaign="${fileOf(content)}" ${attributes}`, inside);
  await waitUntil(() => all(el, '[part=card]').length > 0, 'the file has come');
  await settle(el);
  return el;
}

/** The first part with a name, or undefined. */
export const partOf = (el: Element, part: string): HTMLElement | undefined => all(el, `[part=${part}]`)[0];

/** The names of the sections, in order. */
export const sectionsOf = (el: Element): string[] =>
  all(el, 'section[part]').map((section) => section.getAttribute('part')!);

export const button = (el: Element, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(el, 'button').find(({ textContent }) => textContent.includes(name))!;

/** Focuses a button and presses it. */
export async function press(el: Element, name: string): Promise<void> {
  button(el, name).focus();
  button(el, name).click();
  await settle(el);
}

/** Looks up a ZIP code, in a lookup or in the first one inside an element. */
export async function ask(el: Element, zip: string): Promise<void> {
  const lookup = el.matches('hk-rep-lookup') ? el : all<HkRepLookup>(el, 'hk-rep-lookup')[0]!;
  all<HTMLInputElement>(lookup, 'input')[0]!.value = zip;
  const answered = oneEvent(el, 'hk-lookup');
  all<HTMLFormElement>(lookup, 'form')[0]!.requestSubmit();
  await answered;
  await settle(el);
}

/** The focused element, inside shadow roots too. */
export function focused(): Element | null {
  let el = document.activeElement;
  while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
  return el;
}

/** The texts of the scripts that a visitor sees. */
export const scripts = (el: Element): string[] => all(el, 'blockquote').map((quote) => textOf(quote));

/** The console warnings while something runs. */
export async function warningsDuring(run: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (sentence: string) => warnings.push(sentence);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** Runs something with the clock stopped at an instant. */
export async function at(instant: string, run: () => Promise<unknown>): Promise<void> {
  const { now } = Date;
  Date.now = () => Date.parse(instant);
  try {
    await run();
  } finally {
    Date.now = now;
  }
}
