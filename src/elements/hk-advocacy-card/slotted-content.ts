import type { Action, Fact } from '../../campaign/campaign.ts';
import { crc32 } from '../../lib/crc32.ts';
import { hostOf, LINK_PATTERN } from '../../lib/links.ts';
import { utf8Bytes } from '../../lib/utf8.ts';

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

/** Ids that come from the texts of items, so that what was done about one stays with it when the list is put in another order. */
function idsOf(texts: string[]): string[] {
  const ids = texts.map((text) => `own-${crc32(utf8Bytes(text))}`);
  return ids.map((id, i) => (ids.indexOf(id) === i ? id : `${id}-${i}`));
}

/** What browsers and extensions leave around, on or in a text that they have translated: Chrome and Google, Edge, and others. */
const AROUND = '.translated-ltr, .translated-rtl, [_msthash], [_msttexthash]';
const WITHIN = `${AROUND}, font:not([color], [face], [size])`;

/** Whether a text is in English, as far as the page says. Most browsers that translate a page change its `lang`. */
function isInEnglish(item: Element): boolean {
  const page = item.ownerDocument.documentElement;
  const lang = item.closest('[lang]')?.getAttribute('lang') ?? page.lang;
  const isTranslated = item.closest(AROUND) ?? page.closest(AROUND) ?? item.querySelector(WITHIN);
  return !isTranslated && /^\s*(en(?![a-z])|$)/i.test(lang);
}

/** An item's text and the texts of its asks. */
interface Words {
  text: string;
  asks: string[];
}

const wordsIn = (item: Element): Words => ({
  text: textWithout(item, LIST),
  asks: [...item.querySelectorAll('li')].map(textOf),
});

/** What items said while the page said that they are in English. */
const englishWords = new WeakMap<Element, Words[]>();

/** The words of an item as its owner wrote them, not as a translator has changed them since. */
function originalWords(item: Element): Words & { isEnglish: boolean } {
  const words = wordsIn(item);
  const known = englishWords.get(item) ?? [];
  const isSame = ({ text, asks }: Words) =>
    [text, ...asks].join('\n') === [words.text, ...words.asks].join('\n');
  if (isInEnglish(item)) {
    if (!known.some(isSame)) englishWords.set(item, [words, ...known]);
    return { ...words, isEnglish: true };
  }
  // a translator may change the text first and the page's language afterwards
  const original = known.find((one) => !isSame(one)) ?? known[0];
  return { ...(original ?? words), isEnglish: !!original };
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
  const ids = idsOf(items.map((item) => originalWords(item).text));
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

/**
 * Reads `<li data-script="what to say">text <ul><li>an ask</li></ul></li>`; links in it are shown below the text.
 *
 * @param wordsOf `wordsIn` for what is shown, `originalWords` for what is said to Congress
 */
const readActions = (
  card: Element,
  wordsOf: (item: Element) => Words & { isEnglish?: boolean },
): Action[] | undefined =>
  itemsOf(card, 'actions', (item, id) => {
    const { asks, ...words } = wordsOf(item);
    return {
      id,
      ...words,
      asks: asks.map((text, n) => ({ id: `${id}-${n}`, text })),
      notes: linksIn(item),
      ...(item.dataset['script'] && { script: item.dataset['script'] }),
    };
  });

/** The actions as they are shown: translated, where a translator has changed them. */
export const actionsIn = (card: Element): Action[] | undefined => readActions(card, wordsIn);

/** The same actions as they are said to Congress. */
export const spokenActionsIn = (card: Element): Action[] | undefined => readActions(card, originalWords);
