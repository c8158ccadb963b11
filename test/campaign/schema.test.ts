// The schema is what a site owner sees while typing: it has to help.
import { Ajv } from 'ajv';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import schema from '../../src/campaign/campaign.schema.json' with { type: 'json' };
import { us } from '../../src/campaign/built-in-campaign.ts';
import { FULL_FILE } from './full-file.ts';

interface Schema {
  description?: string;
  type?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  examples?: unknown[];
}

/** Every schema within, with the way to it. */
const within = (part: Schema, path = '#'): [path: string, part: Schema][] => [
  [path, part],
  ...Object.entries(part.properties ?? {}).flatMap(([key, inner]) => within(inner, `${path}/${key}`)),
  ...(part.items ? within(part.items, `${path}/*`) : []),
  ...(typeof part.additionalProperties === 'object' ? within(part.additionalProperties, `${path}/*`) : []),
];

const ALL = within(schema);

test('Ajv takes it at its strictest', () => {
  new Ajv({ strict: true, strictRequired: true }).compile(schema);
  assert.equal(schema.$schema, 'http://json-schema.org/draft-07/schema#');
});

test('every key is described', () => {
  assert.ok(ALL.length > 50);
  for (const [path, { description }] of ALL) assert.match(description ?? '', /^\S.*\.$/, path);
});

test('no object takes any key, but for the translations', () => {
  const open = ALL.filter(([, part]) => part.type === 'object' && part.additionalProperties !== false);
  assert.deepEqual(
    open.map(([path]) => path),
    ['#/translations', '#/translations/*'],
  );
});

/** The ways to everything in a file, as `within` says them. */
const ways = (value: unknown, path = '#'): string[] =>
  typeof value === 'object' && value
    ? [
        path,
        ...Object.entries(value).flatMap(([key, inner]) =>
          ways(inner, `${path}/${/^\d/.test(key) ? '*' : key}`),
        ),
      ]
    : [path];

test('the full file that other tests change has every key', () => {
  const had = ways({ ...FULL_FILE, translations: [['text']] });
  assert.deepEqual([...new Set(had)].sort(), ALL.map(([path]) => path).sort());
});

test('every example is in order', () => {
  const examples = ALL.flatMap(([path, part]) =>
    (part.examples ?? []).map((one) => [path, part, one] as const),
  );
  assert.ok(examples.length > 30);
  for (const [path, part, example] of examples)
    assert.ok(
      new Ajv().compile({ ...part, definitions: schema.definitions })(example),
      `${path}: ${JSON.stringify(example)}`,
    );
});

test('leaveOut names the ids of the built-in campaign, all of them', () => {
  const ids: string[] = [];
  JSON.stringify(us, (key, value: unknown) => {
    if (key === 'id') ids.push(value as string);
    return value;
  });
  const { description, items } = schema.properties.leaveOut;
  assert.deepEqual([...items.examples].sort(), [...ids].sort());
  const named = [...description.matchAll(/: ([^.]+)\./g)].flatMap(([, list]) => list!.split(', '));
  assert.deepEqual(named.sort(), ids.sort());
});
