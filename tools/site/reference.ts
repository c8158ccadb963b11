// Makes the reference from custom-elements.json: everything that it lists, with a description and an example.
import { exampleOfPart, EXAMPLES, type Example } from './examples.ts';

interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  /** For an attribute: the property that it sets. */
  fieldName?: string;
  /** For a property: the attribute that sets it. */
  attribute?: string;
}

interface Declared extends Item {
  tagName: string;
  attributes?: Item[];
  members?: Item[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}

export interface Listed {
  modules: { declarations: Declared[] }[];
}

/** Listed first, before the elements inside it. */
const CARD = 'hk-advocacy-card';

const elementsOf = ({ modules }: Listed): Declared[] =>
  modules
    .flatMap(({ declarations }) => declarations)
    .sort((a, b) => Number(b.tagName === CARD) - Number(a.tagName === CARD));

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

/** Text with `code`, as HTML. */
const prose = (text = '') =>
  escape(text.replace(/\s+/g, ' ').trim()).replace(/`([^`]*)`/g, '<code>$1</code>');

type Kind = 'attribute' | 'property' | 'slot' | 'part' | 'css' | 'event';

const TITLES: Record<Kind, string> = {
  attribute: 'Attributes',
  property: 'Properties without an attribute',
  slot: 'Slots',
  part: 'Parts',
  css: 'Custom properties',
  event: 'Events',
};

/** The items of an element by kind. A property with an attribute is listed as the attribute. */
const itemsOf = (element: Declared): Record<Kind, Item[]> => ({
  attribute: element.attributes ?? [],
  property: (element.members ?? []).filter(({ attribute }) => !attribute),
  slot: element.slots ?? [],
  part: element.cssParts ?? [],
  css: element.cssProperties ?? [],
  event: element.events ?? [],
});

/** The items that all elements have, with the same description. */
function sharedBy(elements: Declared[]): Record<Kind, Item[]> {
  const [first, ...rest] = elements.map(itemsOf);
  const isIn = (kind: Kind, item: Item) => (one: Record<Kind, Item[]>) =>
    one[kind].some(({ name, description }) => name === item.name && description === item.description);
  const entries = (Object.keys(TITLES) as Kind[]).map((kind) => [
    kind,
    first![kind].filter((item) => rest.every(isIn(kind, item))),
  ]);
  return Object.fromEntries(entries) as Record<Kind, Item[]>;
}

/** The id of an entry on the page, which is also the name of its example. */
const idOf = (owner: string, kind: Kind, { name }: Item): string => `${owner}-${kind}-${name || 'default'}`;

/** The functions of demo/docs/examples.js. */
type Scripts = Record<string, (...given: unknown[]) => unknown>;

/** The body of a function as an example script, which the reader can paste. */
function bodyOf(script: Scripts[string], tag: string): string {
  const [head, ...lines] = script.toString().split('\n');
  const [, element, imported] = /\((\w+)(?:, \{ (.*) \})?\)/.exec(head!)!;
  return [
    ...(imported ? [`import { ${imported} } from '/hk-advocacy-card/hk-advocacy-card.js';`, ''] : []),
    `const ${element} = document.querySelector('${tag}');`,
    ...lines.slice(0, -1).map((line) => line.replace(/^ {4}/, '')),
  ].join('\n');
}

const listener = (tag: string, name: string) =>
  `document.querySelector('${tag}').addEventListener('${name}', ({ detail }) => console.log(detail));`;

/** An example on the page: the code to read, and a template with the markup that is shown when it is opened. */
function exampleHtml(
  id: string,
  tag: string,
  kind: Kind,
  name: string,
  example: Example,
  script?: Scripts[string],
) {
  const code = [
    example.html,
    example.css,
    script && bodyOf(script, tag),
    kind === 'event' && listener(tag, name),
  ].filter((text): text is string => !!text);
  const data = [
    example.zip && ` data-zip="${example.zip}"`,
    example.press && ` data-press="${escape(example.press.join(' | '))}"`,
    script && ' data-script',
    kind === 'event' && ` data-hears="${name}"`,
  ];
  return `<details class="example" id="${id}-example"${data.filter(Boolean).join('')}>
<summary>Show <code>${escape(name || 'default')}</code></summary>
${code.map((text) => `<pre><code>${escape(text)}</code></pre>`).join('\n')}
${example.note ? `<p class="note">${prose(example.note)}</p>` : ''}
<template>${example.html}</template>
</details>`;
}

const labelled = (label: string, text?: string) =>
  text ? ` <span class="fact">${label} <code>${escape(text)}</code></span>` : '';

function label(kind: Kind, { name, fieldName, type, default: defaultText }: Item): string {
  const typeText = type?.text.replace(/ \| undefined$/, '');
  const value = defaultText?.replace(/^'(.*)'$/, '$1');
  const shown = kind === 'part' ? `::part(${name})` : name || 'without a name';
  return (
    `<code class="name">${escape(shown)}</code>` +
    labelled('property', kind === 'attribute' && fieldName !== name ? fieldName : undefined) +
    labelled(kind === 'event' ? 'is a' : 'type', typeText === 'string' ? undefined : typeText) +
    labelled('by default', value && !/^[A-Z_]+$/.test(value) ? value : undefined)
  );
}

export interface Reference {
  html: string;
  /** The rules of the examples, each limited to its own example. */
  css: string;
  /** Ids of items that have no example yet. */
  without: string[];
}

export function reference(manifest: Listed, scripts: Scripts): Reference {
  const elements = elementsOf(manifest);
  const shared = sharedBy(elements);
  const css: string[] = [];
  const without: string[] = [];

  const entry = (owner: string, tag: string, kind: Kind, item: Item): string => {
    const id = idOf(owner, kind, item);
    const example = EXAMPLES[id] ?? (kind === 'part' ? exampleOfPart(tag, item.name) : undefined);
    if (!example) without.push(id);
    if (example?.css) css.push(example.css.replace(/^hk-/gm, `#${id}-example hk-`));
    return `<dt id="${id}">${label(kind, item)}</dt>
<dd>${prose(item.description)}
${example ? exampleHtml(id, tag, kind, item.name, example, scripts[id]) : ''}</dd>`;
  };

  const lists = (owner: string, tag: string, all: Record<Kind, Item[]>) =>
    (Object.keys(TITLES) as Kind[])
      .filter((kind) => all[kind].length)
      .map(
        (kind) => `<h3 id="${owner}-${kind}">${TITLES[kind]}</h3>
<dl class="reference">${all[kind].map((item) => entry(owner, tag, kind, item)).join('\n')}</dl>`,
      )
      .join('\n');

  const own = (element: Declared): Record<Kind, Item[]> => {
    const all = itemsOf(element);
    const isShared = (kind: Kind, { name }: Item) => shared[kind].some((item) => item.name === name);
    return Object.fromEntries(
      (Object.keys(TITLES) as Kind[]).map((kind) => [
        kind,
        all[kind].filter((item) => !isShared(kind, item)),
      ]),
    ) as Record<Kind, Item[]>;
  };

  const html = [
    `<ul class="on-this-page">
${elements.map(({ tagName }) => `<li><a href="#${tagName}">&lt;${tagName}&gt;</a></li>`).join('\n')}
<li><a href="#every">Every element</a></li>
</ul>`,
    ...elements.map(
      (element) => `<h2 id="${element.tagName}">&lt;${element.tagName}&gt;</h2>
<p>${prose(element.description)}</p>
${lists(element.tagName, element.tagName, own(element))}`,
    ),
    `<h2 id="every">Every element</h2>
<p>These are the same for all of them. A custom property set on a card, or anywhere above it, counts for everything in it.</p>
${lists('every', CARD, shared)}`,
  ].join('\n');
  return { html, css: css.join('\n'), without };
}
