// The pages whose cost is measured: with cards, and with well-known elements of others to compare with.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARD_SCRIPT } from './chromium.ts';

export interface Subject {
  name: string;
  path: string;
  body: string;
  /** What is on the page once it is drawn, and how many of it at least; open shadow roots are looked through. */
  drawn: [selector: string, count: number];
}

/** A lookup's ZIP code field. */
export const FIELD = 'hk-rep-lookup #zip';

export const cards = (count: number): Subject => ({
  name: count === 1 ? '1 card' : `${count} cards`,
  path: `/cards-${count}.html`,
  body: CARD_SCRIPT + '<hk-advocacy-card></hk-advocacy-card>'.repeat(count),
  drawn: [FIELD, count],
});

const PICKER = 'emoji-picker-element';
const SHOELACE = '@shoelace-style/shoelace';

const nameOf = (root: string, pack: string) => {
  const manifest = readFileSync(join(root, 'node_modules', pack, 'package.json'), 'utf8');
  return `${pack} ${(JSON.parse(manifest) as { version: string }).version}`;
};

/** Each is loaded as its documentation says for a page without a bundler, the way the card is; its emoji come from this server. */
export const emojiPicker = (root: string): Subject => ({
  name: nameOf(root, PICKER),
  path: '/emoji-picker.html',
  body: `<script type="module" src="/node_modules/${PICKER}/index.js"></script>
    <emoji-picker data-source="/node_modules/${PICKER}-data/en/emojibase/data.json"></emoji-picker>`,
  // more than the row of favourites, which comes first
  drawn: ['emoji-picker .emoji', 100],
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
    drawn: [':is(sl-button, sl-input, sl-card) [part~=base]', 3],
  };
};
