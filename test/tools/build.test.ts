// Steps of the build that keep what is published from breaking without a word.
import { equal, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { litAsGuest } from '../../tools/build/lit-as-guest.ts';

interface Step {
  transform(this: { error(message: string): never }, code: string, id: string): unknown;
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
