// Helpers for tests of the guided calls and the letters.
import { waitUntil } from '@open-wc/testing';
import { focused, settle } from './cards.ts';
import { all, textOf } from './dom.ts';

/** The current step; undefined if the plain list is shown. */
export const step = (el: Element): HTMLElement | undefined => all(el, '.steps')[0];

/** The heading of the answer or the step. */
export const headingOf = (el: Element): string => textOf(all(el, '#answer')[0]!);

/** The announced progress of the calls; undefined outside the guided calls. */
export const progressOf = (el: Element): string | undefined => {
  const [progress] = all(el, '.progress [role=status]');
  return progress && textOf(progress);
};

/** The texts of the outcome buttons, pressed ones in brackets. */
export const outcomesOf = (el: Element): string[] =>
  all(el, '[part=outcome]').map((one) =>
    one.getAttribute('aria-pressed') === 'true' ? `[${textOf(one)}]` : textOf(one),
  );

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

/** The outcomes shown in the plain list, in its order. */
export const marksOf = (el: Element): string[] =>
  all(el, '.seats > li').map((item) => {
    const mark = item.querySelector('.mark');
    return mark ? textOf(mark) : '';
  });
