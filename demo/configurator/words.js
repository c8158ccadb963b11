// Converts the site owner's texts to the content of the tag: a tree, from which the preview makes elements and the snippet
// HTML.

/** @typedef {import('./picks.js').Picks} Picks */
/** @typedef {string | Tree} Child */
/** @typedef {{ tag: string, attributes?: Record<string, string>, children?: Child[] }} Tree */

/** @type {Record<string, string>} */
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as HTML, also for attributes. Braces that a template language (Liquid, Nunjucks, Go, Vue) would interpret are escaped
 * too.
 * @param {string} text
 * @param {RegExp} [more] further characters to escape
 */
export const escape = (text, more = /\{(?=[{%#])/g) =>
  text
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
    .replace(more, (character) => `&#${character.charCodeAt(0)};`);

/** @param {string} text */
const paragraphs = (text) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

/** @param {string} text @returns {Child[]} with `<br>` for line breaks */
const lines = (text) =>
  text.split('\n').flatMap((line, i) => (i ? [{ tag: 'br' }, line.trim()] : [line.trim()]));

/**
 * A single paragraph has the slot itself; several are put into a `<div>`.
 * @param {string} slot
 * @param {string} text
 * @returns {Tree[]}
 */
function prose(slot, text) {
  const all = paragraphs(text).map((paragraph) => ({ tag: 'p', children: lines(paragraph) }));
  if (all.length > 1) return [{ tag: 'div', attributes: { slot }, children: all }];
  return all.map((paragraph) => ({ ...paragraph, attributes: { slot } }));
}

/**
 * @param {string} tag
 * @param {string} slot
 * @param {string} title
 * @param {Tree[]} items
 * @returns {Tree[]}
 */
const list = (tag, slot, title, items) =>
  items.length ? [{ tag, attributes: { slot, ...(title && { 'aria-label': title }) }, children: items }] : [];

/**
 * @param {Picks} picks
 * @returns {Tree[]}
 */
export function wordsOf(picks) {
  if (picks.says !== 'words') return [];
  const facts = picks.facts.map(({ figure, text, source }) => ({
    tag: 'li',
    children: [
      ...(figure ? [{ tag: 'strong', children: [figure] }, ' '] : []),
      text,
      ...(source ? [' ', { tag: 'small', children: [source] }] : []),
    ],
  }));
  const actions = picks.actions
    .filter(({ text }) => text)
    .map(({ text, script }) => ({
      tag: 'li',
      ...(script && { attributes: { 'data-script': script } }),
      children: [text],
    }));
  return [
    ...prose('greeting', picks.greeting),
    ...prose('letter', picks.letter),
    ...list('ul', 'facts', picks.factsTitle, facts),
    ...prose('appeal', picks.appeal),
    ...list('ol', 'actions', picks.actionsTitle, actions),
    ...prose('footer', picks.footer),
  ];
}

const BLOCKS = ['div', 'ul', 'ol'];

/**
 * A tree as HTML that is also valid JSX, and a valid template of Vue and Svelte.
 * @param {Tree} tree
 * @param {RegExp} [more] as for `escape`
 * @param {string} [indent]
 * @returns {string}
 */
export function htmlOf({ tag, attributes = {}, children = [] }, more, indent = '') {
  const opening = `${tag}${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value, more)}"`)
    .join('')}`;
  if (tag === 'br') return '<br />';
  const inside = children.map((child) =>
    typeof child === 'string' ? escape(child, more) : htmlOf(child, more, `${indent}  `),
  );
  if (BLOCKS.includes(tag)) return `${indent}<${opening}>\n${inside.join('\n')}\n${indent}</${tag}>`;
  const isItem = tag === 'p' || tag === 'li';
  return `${isItem ? indent : ''}<${opening}>${inside.join('')}</${tag}>`;
}

/**
 * A tree as elements. Texts are never parsed as HTML.
 * @param {Tree} tree
 * @returns {HTMLElement}
 */
export function elementOf({ tag, attributes = {}, children = [] }) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : elementOf(child))));
  return element;
}
