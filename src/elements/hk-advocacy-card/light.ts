import { LINK } from '../shared/links.ts';
import type { Action, Fact } from '../../campaign/types.ts';

/** What a site owner wrote inside the tag, for one slot. */
export const lightOf = (card: Element, slot: string): Element[] =>
  [...card.children].filter((child) => child.slot === slot);

/** The title of a slot's list. */
export const titleIn = (card: Element, slot: string): string | null | undefined =>
  lightOf(card, slot)[0]?.getAttribute('aria-label');

const LIST = 'ul, ol';

const squeeze = (element?: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The text of an item without the parts that have a place of their own. */
function restOf(item: Element, without: string): string {
  const copy = item.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(without)) part.remove();
  return squeeze(copy);
}

/** The items of a slot's lists, made of each; undefined where it holds none, or something else beside them. */
function itemsOf<Item>(
  card: Element,
  slot: string,
  make: (item: HTMLElement, id: string) => Item,
): Item[] | undefined {
  const light = lightOf(card, slot);
  const items = light.flatMap((list) => [...list.querySelectorAll<HTMLElement>(':scope > li')]);
  return items.length && light.every((list) => list.matches(LIST))
    ? items.map((item, i) => make(item, `own-${i + 1}`))
    : undefined;
}

const linksIn = (item: Element) =>
  [...item.querySelectorAll('a')]
    .filter(({ href }) => LINK.test(href))
    .map((a, n) => ({ id: `${n}`, text: '', url: a.href, link: squeeze(a) || a.href }));

/** `<li><strong>1,300+</strong> firms <small><a href>source</a>, date</small></li>`: all but the text may be missing. */
export const factsIn = (card: Element): Fact[] | undefined =>
  itemsOf(card, 'facts', (item, id) => ({
    id,
    figure: squeeze(item.querySelector('strong, b')),
    text: restOf(item, 'strong, b, small, cite'),
    source: squeeze(item.querySelector('small, cite')),
    ...(linksIn(item)[0] && { url: linksIn(item)[0]!.url }),
  }));

/** `<li data-script="what to say">text <ul><li>single asks</li></ul></li>`; links in it stand below the text. */
export const actionsIn = (card: Element): Action[] | undefined =>
  itemsOf(card, 'actions', (item, id) => ({
    id,
    text: restOf(item, LIST),
    asks: [...item.querySelectorAll('li')].map((ask, n) => ({ id: `${id}-${n}`, text: squeeze(ask) })),
    notes: linksIn(item),
    ...(item.dataset['script'] && { script: item.dataset['script'] }),
  }));
