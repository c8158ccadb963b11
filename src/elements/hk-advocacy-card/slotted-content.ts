import type { Action, Fact } from '../../campaign/campaign.ts';
import { crc32 } from '../../lib/crc32.ts';
import { hostOf, LINK_PATTERN } from '../../lib/links.ts';

/** What a site owner wrote inside the tag for one slot. */
export const slottedIn = (card: Element, slot: string): Element[] =>
  [...card.children].filter((child) => child.slot === slot);

/** The title of a slot's list. */
export const titleIn = (card: Element, slot: string): string | null | undefined =>
  slottedIn(card, slot)[0]?.getAttribute('aria-label');

const LIST = 'ul, ol';

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text of an element, with white space collapsed. */
const textOf = (element?: Element | null) => collapse(element?.textContent ?? '');

/** The text inside a node without that of the descendants that match a selector. */
const rawTextWithout = (node: Node, selector: string): string =>
  [...node.childNodes]
    .map((child) => {
      if (child.nodeType === Node.TEXT_NODE) return (child as Text).data;
      if (child.nodeType !== Node.ELEMENT_NODE || (child as Element).matches(selector)) return '';
      return rawTextWithout(child, selector);
    })
    .join('');

/** The same with white space collapsed. No node is copied: a copied image would load again, and its `onerror` would run again. */
const textWithout = (item: Element, selector: string): string => collapse(rawTextWithout(item, selector));

/** Not by TextEncoder, which the pages of test tools lack. */
const bytesOf = (text: string) => Uint8Array.from(escape(text), (character) => character.charCodeAt(0));

/** Ids that come from the texts of items, so that what was done about one stays with it when the list is put in another order. */
function idsOf(texts: string[]): string[] {
  const ids = texts.map((text) => `own-${crc32(bytesOf(text))}`);
  return ids.map((id, i) => (ids.indexOf(id) === i ? id : `${id}-${i}`));
}

/** The items of a slot's lists, converted by `read`; undefined if there are none, or if the slot has anything but lists. */
function itemsOf<Item>(
  card: Element,
  slot: string,
  read: (item: HTMLElement, id: string) => Item,
): Item[] | undefined {
  const slotted = slottedIn(card, slot);
  const items = slotted.flatMap((list) => [...list.querySelectorAll<HTMLElement>(':scope > li')]);
  if (!items.length || !slotted.every((list) => list.matches(LIST))) return undefined;
  const ids = idsOf(items.map((item) => textWithout(item, LIST)));
  return items.map((item, i) => read(item, ids[i]!));
}

const linksIn = (item: Element) =>
  [...item.querySelectorAll('a')]
    .filter(({ href }) => LINK_PATTERN.test(href))
    .map((a, n) => ({ id: `${n}`, text: '', url: a.href, link: textOf(a) || hostOf(a.href) }));

/** Reads `<li><strong>1,300+</strong> firms <small><a href>source</a>, date</small></li>`; only the text is required. */
export const factsIn = (card: Element): Fact[] | undefined =>
  itemsOf(card, 'facts', (item, id) => ({
    id,
    figure: textOf(item.querySelector('strong, b')),
    text: textWithout(item, 'strong, b, small, cite'),
    source: textOf(item.querySelector('small, cite')),
    ...(linksIn(item)[0] && { url: linksIn(item)[0]!.url }),
  }));

/** Reads `<li data-script="what to say">text <ul><li>an ask</li></ul></li>`; links in it are shown below the text. */
export const actionsIn = (card: Element): Action[] | undefined =>
  itemsOf(card, 'actions', (item, id) => ({
    id,
    text: textWithout(item, LIST),
    asks: [...item.querySelectorAll('li')].map((ask, n) => ({ id: `${id}-${n}`, text: textOf(ask) })),
    notes: linksIn(item),
    ...(item.dataset['script'] && { script: item.dataset['script'] }),
  }));
