// Writes an app for each of the configurator's snippets for React, Vue and Svelte, with the snippet saved as its steps say.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snippetOf } from '../../demo/configurator/snippet.js';
import { BUILT, PICKS, snippetOfApp, type APPS } from '../../test/frameworks/apps.ts';

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A snippet</title>
    <link rel="icon" href="data:," />
    <script type="module" src="./main.js"></script>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>
`;

const FILES: Record<(typeof APPS)[number], { card: string; main: string; config: string }> = {
  react: {
    card: 'Card.jsx',
    // strict mode mounts everything twice
    main: `import { createElement, StrictMode } from 'react';
      import { createRoot } from 'react-dom/client';
      import { Card } from './Card.jsx';
      createRoot(document.querySelector('#app')).render(createElement(StrictMode, null, createElement(Card)));`,
    config: `export default { oxc: { jsx: { runtime: 'automatic' } } };`,
  },
  vue: {
    card: 'Card.vue',
    main: `import { createApp } from 'vue';
      import Card from './Card.vue';
      createApp(Card).mount('#app');`,
    config: `import vue from '@vitejs/plugin-vue';
      export default { plugins: [vue()] };`,
  },
  svelte: {
    card: 'Card.svelte',
    main: `import { mount } from 'svelte';
      import Card from './Card.svelte';
      mount(Card, { target: document.querySelector('#app') });`,
    config: `import { svelte } from '@sveltejs/vite-plugin-svelte';
      export default { plugins: [svelte()] };`,
  },
};

/** Writes the app with the snippet for a framework. */
export function writeSnippetApp(app: (typeof APPS)[number]): void {
  const root = join(BUILT, snippetOfApp(app));
  const { card, main, config } = FILES[app];
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'index.html'), HTML);
  writeFileSync(join(root, 'main.js'), main);
  writeFileSync(join(root, 'vite.config.js'), config);
  writeFileSync(join(root, card), snippetOf({ ...PICKS, kind: app }, { integrity: '', cdn: '' }));
}
