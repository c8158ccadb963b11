// Helpers for tests of the guided calls and the letters.
import { waitUntil } from '@open-wc/testing';
import { focused, settle } from './cards.ts';
import { all, textOf } from './dom.ts';

/** The heading of the answer or the board. */
export const headingOf = (el: Element): string => textOf(all(el, '#answer')[0]!);

/** The note beside the heading: the office hours, or how many calls are done. */
export const noteOf = (el: Element): string => textOf(all(el, '.board-head > .note')[0]!);

export const rowsOf = (el: Element): HTMLElement[] => all(el, '[part=seat]');

/** The names of the members on the board, in order. */
export const namesOf = (el: Element): string[] =>
  rowsOf(el).map((row) => textOf(row.querySelector('.name')!));

/** What was done about each of them; empty for nothing. */
export const marksOf = (el: Element): string[] =>
  rowsOf(el).map((row) => textOf(row.querySelector('.mark') ?? document.createElement('p')));

/** The name of the active member; undefined if nobody is. */
export function activeName(el: Element): string | undefined {
  const [active] = all(el, '[part=seat][aria-current=step]');
  return active && textOf(active.querySelector('.name')!);
}

/** Presses the name of a member, which makes the row active. */
export async function openRow(el: Element, name: string): Promise<void> {
  const button = all<HTMLButtonElement>(el, 'button.name').find((one) => textOf(one) === name)!;
  button.focus();
  button.click();
  await settle(el);
}

/** The texts of the outcome buttons. */
export const outcomesOf = (el: Element): string[] => all(el, '[part=outcome]').map(textOf);

/** Chooses a topic on the board by its name. */
export async function chooseTopic(el: Element, name: string): Promise<void> {
  const select = all<HTMLSelectElement>(el, '#topics')[0]!;
  select.value = [...select.options].find((option) => option.text === name)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(el);
}

/** The names of the topics to choose from. */
export const topicsOn = (el: Element): string[] =>
  [...(all<HTMLSelectElement>(el, '#topics')[0]?.options ?? [])].map(({ text }) => text);

/** What a screen reader was told politely. */
export const messageOf = (el: Element): string => textOf(all(el, 'p.status')[0]!);

/** The accessible name of a button, a link or a field. */
export function nameOf(control: HTMLElement): string {
  const root = control.getRootNode() as ShadowRoot;
  const by = control.getAttribute('aria-labelledby')?.split(' ');
  if (by)
    return by
      .map((id) => root.getElementById(id)?.textContent.trim() ?? '')
      .join(' ')
      .trim();
  const { labels } = control as HTMLInputElement;
  const label = labels?.length ? textOf(labels[0]!) : '';
  return (control.getAttribute('aria-label') ?? (label || textOf(control))).replace(/\s+/g, ' ').trim();
}

/** All visible elements that can be focused with the keyboard. */
export const controlsOf = (el: Element): HTMLElement[] =>
  all(el, 'button, a[href], input, select, textarea, summary').filter((one) => one.checkVisibility());

/** Whether the heading of the answer has the focus. */
export const isAnswerFocused = (el: Element): boolean => focused() === all(el, '#answer')[0];

/** Records the public events of an element, as a list that grows. */
export function recordEvents(el: Element): string[] {
  const heard: string[] = [];
  for (const name of ['hk-call', 'hk-action', 'hk-letter'])
    el.addEventListener(name, (event) =>
      heard.push(`${name} ${JSON.stringify((event as CustomEvent<unknown>).detail)}`),
    );
  return heard;
}

/** Replaces the text of a field, as a visitor does by typing. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settle((field.getRootNode() as ShadowRoot).host);
}

/** Waits until an element shows a text. */
export const says = (el: Element, text: string): Promise<void> =>
  waitUntil(() => textOf(el).includes(text), `"${text}" is said`);
