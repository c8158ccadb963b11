// What the files for site generators let through: the attributes of the card, all of them and no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const { modules } = JSON.parse(read('custom-elements.json')) as {
  modules: { declarations: { tagName: string; attributes: { name: string; description: string }[] }[] }[];
};
const card = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'hk-advocacy-card');
const attributes = card!.attributes.map(({ name }) => name);

/** The attributes by which the card fetches something, by what their descriptions say. */
const fetched = card!.attributes
  .filter(({ description }) => /\baddress of a .*(file|picture)|\baddress of the directory/.test(description))
  .map(({ name }) => name);

/** Where each file has its lists. */
const LISTS: Record<string, [attributes: RegExp, addresses: RegExp]> = {
  'hugo/hk-advocacy-card.html': [/\$attributes := slice (.+?) -\}\}/, /\$addresses := slice (.+?) -\}\}/],
  'jekyll/hk-advocacy-card.html': [/hk_attributes = "(.+?)"/, /hk_addresses = "(.+?)"/],
  'eleventy/hk-advocacy-card.js': [/ATTRIBUTES = \[(.+?)\]/s, /ADDRESSES = \[(.+?)\]/s],
};

for (const [file, patterns] of Object.entries(LISTS)) {
  const [listed, addresses] = patterns.map(
    (pattern) => pattern.exec(read(`integrations/${file}`))?.[1]?.match(/[\w-]+/g) ?? [],
  );

  test(`integrations/${file} knows the attributes of the card`, () => {
    assert.deepEqual(listed, attributes);
  });

  test(`integrations/${file} counts those from the root of the site that may name a file of it`, () => {
    assert.deepEqual(addresses, ['campaign', 'image', 'events-src', 'directory']);
    assert.deepEqual(addresses, fetched);
  });
}

test('WordPress knows the same as addresses, from which it removes what is no address of a page', () => {
  const [, names] = /in_array\( \$name, array\( (.+) \), true \)/.exec(
    read('integrations/wordpress/includes/elements.php'),
  )!;
  assert.deepEqual(names!.match(/[\w-]+/g), [...fetched].sort());
});
