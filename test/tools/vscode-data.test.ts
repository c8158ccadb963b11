// What VS Code reads about the tags: everything that custom-elements.json lists, and each with what it is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Item {
  name: string;
  description?: string | { kind: string; value?: string };
}

interface Tag extends Item {
  attributes: (Item & { values?: Item[] })[];
}

interface Listed {
  tagName: string;
  attributes: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

const { modules } = read('custom-elements.json') as { modules: { declarations: Listed[] }[] };
const elements = modules.flatMap(({ declarations }) => declarations);
const html = read('dist/vscode.html-custom-data.json') as { version: number; tags: Tag[] };
const css = read('dist/vscode.css-custom-data.json') as {
  version: number;
  properties: Item[];
  pseudoElements: Item[];
};

const names = (items: Item[] = []) => items.map(({ name }) => name);
const unique = (list: string[]) => [...new Set(list)].sort();
const isSaid = ({ description }: Item) =>
  !!(typeof description === 'string' ? description : description?.value)?.trim();

test('each tag and each of its attributes is there, with what it is', () => {
  assert.equal(html.version, 1.1);
  assert.deepEqual(
    names(html.tags),
    elements.map(({ tagName }) => tagName),
  );
  for (const [i, tag] of html.tags.entries()) {
    assert.deepEqual(names(tag.attributes), names(elements[i]!.attributes), tag.name);
    for (const item of [tag, ...tag.attributes]) assert.ok(isSaid(item), `${tag.name} ${item.name}`);
  }
});

test('an attribute with a few values offers them', () => {
  const card = html.tags.find(({ name }) => name === 'hk-advocacy-card');
  const theme = card?.attributes.find(({ name }) => name === 'theme');
  assert.deepEqual(names(theme?.values), ['auto', 'light', 'dark']);
  assert.equal(card?.attributes.find(({ name }) => name === 'heading')?.values, undefined);
});

test('each custom property and each part is there once, with what it is', () => {
  const properties = elements.flatMap(({ cssProperties }) => names(cssProperties));
  const parts = elements.flatMap(({ cssParts }) => names(cssParts)).map((part) => `::part(${part})`);
  assert.deepEqual(names(css.properties).sort(), unique(properties));
  assert.deepEqual(names(css.pseudoElements).sort(), unique(parts));
  for (const item of [...css.properties, ...css.pseudoElements]) assert.ok(isSaid(item), item.name);
});

test('nothing is said to be undefined', () => {
  assert.doesNotMatch(JSON.stringify([html, css]), /undefined/);
});
