// What the tests of calls and letters share: the step that a visitor sees, what they are told, what an owner hears.
import { waitUntil } from '@open-wc/testing';
import { focused, settle } from './cards.ts';
import { all, textOf } from './dom.ts';

/** A step, in the place of the plain list. */
export const step = (el: Element): HTMLElement | undefined => all(el, '.steps')[0];

/** The heading over the answer or the step. */
export const headingOf = (el: Element): string => textOf(all(el, '#answer')[0]!);

/** How far the visitor is, as it is announced; undefined where no calls are under way. */
export const progressOf = (el: Element): string | undefined => {
  const [progress] = all(el, '.progress [role=status]');
  return progress && textOf(progress);
};

/** The buttons of a step that say how a call went, the pressed ones in brackets. */
export const outcomesOf = (el: Element): string[] =>
  all(el, '[part=outcome]').map((one) =>
    one.getAttribute('aria-pressed') === 'true' ? `[${textOf(one)}]` : textOf(one),
  );

/** What a screen reader calls a button, a link or a field. */
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

/** Everything that a visitor can reach with the keyboard. */
export const controlsOf = (el: Element): HTMLElement[] =>
  all(el, 'button, a[href], input, select, textarea, summary').filter((one) => one.checkVisibility());

/** The heading has the focus: a screen reader reads on there. */
export const isAnswerFocused = (el: Element): boolean => focused() === all(el, '#answer')[0];

/** The public events of a card, as an owner's analytics hears them. */
export function recordEvents(el: Element): string[] {
  const heard: string[] = [];
  for (const name of ['hk-call', 'hk-action', 'hk-letter'])
    el.addEventListener(name, (event) =>
      heard.push(`${name} ${JSON.stringify((event as CustomEvent<unknown>).detail)}`),
    );
  return heard;
}

/** Types into a field as a visitor does: what stood in it goes. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await settle((field.getRootNode() as ShadowRoot).host);
}

/** Waits until an element says something. */
export const says = (el: Element, text: string): Promise<void> =>
  waitUntil(() => textOf(el).includes(text), `"${text}" is said`);

/** The marks beside the members of the plain list, by their names. */
export const marksOf = (el: Element): string[] =>
  all(el, '.seats > li').map((item) => {
    const mark = item.querySelector('.mark');
    return mark ? textOf(mark) : '';
  });
