// Which pages are which. Every page of demo/ is held to something: what is not named here has to answer a ZIP code.
import { globSync } from 'node:fs';

const root = new URL('../..', import.meta.url);
const pagesIn = (pattern: string) => globSync(pattern, { cwd: root }).sort();

/** Pages to read, without a field that would answer. */
const TO_READ = [
  'demo/docs/costs.html',
  'demo/docs/index.html',
  'demo/docs/privacy.html',
  'demo/docs/questions.html',
  'demo/docs/reference.html',
  'demo/themes/index.html',
];

/** Those of the documentation, and the list of themes. */
export const SITE = [...pagesIn('demo/docs/*.html'), 'demo/themes/index.html'];

/** The complete pages, each with a card in its theme. */
export const THEMES = pagesIn('demo/themes/*.html').filter((file) => !TO_READ.includes(file));

/** Every page with a field. The page with the frame has tests of its own: ways.spec.ts */
export const ANSWERING = pagesIn('demo/**/*.html').filter(
  (file) => file !== 'demo/frame.html' && !TO_READ.includes(file),
);
