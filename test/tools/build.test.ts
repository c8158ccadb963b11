// Steps of the build that keep what is published from breaking without a word.
import { equal, match, notEqual, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { litAsGuest } from '../../tools/build/lit-as-guest.ts';
import { oneBuild } from '../../tools/build/one-build.ts';

type Chunk = { type: 'chunk'; fileName: string; isEntry: boolean; code: string };

interface Step {
  transform(this: { error(message: string): never }, code: string, id: string): unknown;
  generateBundle(options: unknown, bundle: Record<string, Chunk>): void;
}

const fails = {
  error(message: string): never {
    throw new Error(message);
  },
};

test('a source that uses what the build takes out of Lit is refused, and the message names it', () => {
  const read = (code: string) =>
    (litAsGuest() as unknown as Step).transform.call(fails, code, '/src/elements/a/a.ts');
  for (const [code, gone] of [
    ['@property({ reflect: true }) a;', 'reflect'],
    ['@property({ type: Boolean }) a;', 'type: Boolean'],
    ['protected override firstUpdated(): void {}', 'firstUpdated'],
    ['const icon = svg`<g></g>`;', 'svg'],
  ])
    throws(() => read(code!), new RegExp(`there is no ${gone!} in this build`));
  equal(read('const show = ({ type }: Event) => html`<p>${type}</p>`;'), null);
});

test('a renewal of the tables leaves the mark of a build as it is; other code on demand changes it', () => {
  const markOf = (tables: string, guide: string) => {
    const chunk = (fileName: string, isEntry: boolean, text: string): Chunk => ({
      type: 'chunk',
      fileName,
      isEntry,
      code: `"=build=";${text}`,
    });
    const bundle = { a: chunk('card.js', true, tables), b: chunk('guide.js', false, guide) };
    (oneBuild() as unknown as Step).generateBundle(null, bundle);
    const [inModule, inGuide] = [bundle.a, bundle.b].map(({ code }) => code.split('"')[1]!);
    equal(inModule, inGuide);
    match(inModule!, /^[\w-]{8}$/);
    return inModule;
  };
  equal(markOf('October', 'say(57)'), markOf('November', 'say(57)'));
  notEqual(markOf('October', 'say(57)'), markOf('October', 'say(58)'));
});
