// The pages whose cost is measured: with cards, and with well-known other elements for comparison.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARD_SCRIPT } from './chromium.ts';

export interface Subject {
  name: string;
  path: string;
  body: string;
  /** The page is rendered when it has this many elements of a selector; open shadow roots are searched too. */
  rendered: [selector: string, count: number];
}

/** A lookup's ZIP code field. */
export const FIELD = 'hk-rep-lookup #zip';

export const cards = (count: number): Subject => ({
  name: count === 1 ? '1 card' : `${count} cards`,
  path: `/cards-${count}.html`,
  body: CARD_SCRIPT + '<hk-advocacy-card></hk-advocacy-card>'.repeat(count),
  rendered: [FIELD, count],
});

const PICKER = 'emoji-picker-element';
const SHOELACE = '@shoelace-style/shoelace';

const nameOf = (root: string, pack: string) => {
  const manifest = readFileSync(join(root, 'node_modules', pack, 'package.json'), 'utf8');
  return `${pack} ${(JSON.parse(manifest) as { version: string }).version}`;
};

/** The other elements are loaded without a bundler, as their documentation says. The emoji come from this server. */
export const emojiPicker = (root: string): Subject => ({
  name: nameOf(root, PICKER),
  path: '/emoji-picker.html',
  body: `<script type="module" src="/node_modules/${PICKER}/index.js"></script>
    <emoji-picker data-source="/node_modules/${PICKER}-data/en/emojibase/data.json"></emoji-picker>`,
  // more than in the row of favourites, which is rendered first
  rendered: ['emoji-picker .emoji', 100],
});

export const shoelace = (root: string): Subject => {
  const folder = `/node_modules/${SHOELACE}/cdn`;
  const scripts = ['button', 'input', 'card'].map(
    (name) => `<script type="module" src="${folder}/components/${name}/${name}.js"></script>`,
  );
  return {
    name: `${nameOf(root, SHOELACE)}: 3 elements`,
    path: '/shoelace.html',
    body: `<link rel="stylesheet" href="${folder}/themes/light.css">${scripts.join('')}
      <sl-card><sl-input label="ZIP code"></sl-input><sl-button>Find</sl-button></sl-card>`,
    rendered: [':is(sl-button, sl-input, sl-card) [part~=base]', 3],
  };
};
