// Makes the files for editors and compilers from custom-elements.json: types for JSX, and VS Code's custom data.
// The libraries for this have bugs: custom-element-jsx-integration 1.6.0 types `for` as HkFactList["undefined"] and an event
// as CustomEvent<CustomEvent<...>>, and does not support React; custom-element-vs-code-integration 1.5.0 writes
// "default: undefined" for a custom property without a default, and lists a part of two elements twice.

interface Item {
  name: string;
  description: string;
}

interface Field extends Item {
  type?: { text: string };
  /** The property that an attribute sets. */
  fieldName?: string;
}

interface Declared extends Item {
  tagName: string;
  attributes?: Field[];
  members?: Field[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: (Item & { default?: string })[];
}

export interface Manifest {
  modules: { declarations: Declared[] }[];
}

const elementsOf = ({ modules }: Manifest) => modules.flatMap(({ declarations }) => declarations);

const comment = ({ description }: Item, indent: string) =>
  `${indent}/** ${description.replaceAll('\n', ' ').replaceAll('*/', '* /')} */\n`;

/** The members of an interface, each with its description. */
const typed = (items: Item[], typeOf: (item: Item) => string) =>
  items
    .map((item) => {
      const key = /^\w+$/.test(item.name) ? item.name : `'${item.name}'`;
      return `${comment(item, '  ')}  ${key}?: ${typeOf(item)} | undefined;\n`;
    })
    .join('');

/** The props of an element: attributes, properties and events, all of which React 19 supports. */
function propsOf({ name, attributes = [], members = [], events = [] }: Declared): string {
  const attributeNames = attributes.map((attribute) => attribute.name);
  return (
    `export interface ${name}Props {\n` +
    typed(attributes, ({ fieldName, type }: Field) =>
      fieldName ? `${name}['${fieldName}']` : (type?.text ?? 'string'),
    ) +
    typed(
      members.filter((member) => !attributeNames.includes(member.name)),
      (member) => `${name}['${member.name}']`,
    ) +
    typed(
      events.map((event) => ({ ...event, name: `on${event.name}` })),
      (event) => `((event: HTMLElementEventMap['${event.name.slice(2)}']) => void)`,
    ) +
    '}\n'
  );
}

/** `dist/types/jsx.d.ts`: the elements in the JSX of React 19. */
export function jsxTypes(manifest: Manifest): string {
  const elements = elementsOf(manifest);
  const tags = elements.map(
    (element) =>
      `${comment(element, '      ')}      '${element.tagName}': Tag<${element.name}, ${element.name}Props>;\n`,
  );
  return `import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ${elements.map(({ name }) => name).join(', ')} } from './index.ts';

type Tag<Element, Props> = Props & ClassAttributes<Element> & Omit<HTMLAttributes<Element>, keyof Props>;

${elements.map(propsOf).join('\n')}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('')}    }
  }
}
`;
}

const list = (title: string, items: Item[] = []) =>
  items.length
    ? [`**${title}**\n${items.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n')}`]
    : [];

/** The values of an attribute whose type is a union of strings: `'auto' | 'light' | 'dark' | undefined`. */
function valuesOf({ type }: Field): { name: string }[] | undefined {
  const parts = (type?.text ?? '').split(' | ').filter((part) => part !== 'undefined');
  return parts.every((part) => /^'[^']*'$/.test(part))
    ? parts.map((part) => ({ name: part.slice(1, -1) }))
    : undefined;
}

/** Merges items of the same name: a part that two elements have is one selector, with both descriptions. */
function mergeByName(items: (Item & { of: string })[]): Item[] {
  return [...new Set(items.map(({ name }) => name))].map((name) => {
    const same = items.filter((item) => item.name === name);
    const descriptions = new Set(same.map(({ description }) => description));
    return descriptions.size === 1
      ? { name, description: same[0]!.description }
      : { name, description: same.map((item) => `${item.of}: ${item.description}`).join('\n') };
  });
}

/** `vscode.html-custom-data.json`, for `html.customData`: the tags and their attributes. */
export function vsCodeHtml(manifest: Manifest): object {
  return {
    version: 1.1,
    tags: elementsOf(manifest).map((element) => ({
      name: element.tagName,
      description: {
        kind: 'markdown',
        value: [
          element.description,
          ...list(
            'Slots',
            element.slots?.filter(({ name }) => name),
          ),
          ...list('Events', element.events),
        ].join('\n\n'),
      },
      attributes: element.attributes?.map((attribute) => ({
        name: attribute.name,
        description: { kind: 'markdown', value: attribute.description },
        values: valuesOf(attribute),
      })),
    })),
  };
}

/** `vscode.css-custom-data.json`, for `css.customData`: custom properties and parts. */
export function vsCodeCss(manifest: Manifest): object {
  const elements = elementsOf(manifest);
  return {
    version: 1.1,
    properties: mergeByName(
      elements.flatMap(({ tagName: of, cssProperties = [] }) =>
        cssProperties.map(({ name, description, default: defaultValue }) => ({
          of,
          name,
          description: defaultValue ? `${description} By default ${defaultValue}.` : description,
        })),
      ),
    ),
    pseudoElements: mergeByName(
      elements.flatMap(({ tagName: of, cssParts = [] }) =>
        cssParts.map(({ name, description }) => ({ of, name: `::part(${name})`, description: description })),
      ),
    ),
  };
}
