import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { defineConfig } from 'vite';
import manifest from './data/manifest.json' with { type: 'json' };
import { publishedName } from './tools/data/published-files.ts';
import { containFailures } from './tools/build/contain.ts';
import { litAsGuest } from './tools/build/lit-as-guest.ts';
import { localeFiles } from './tools/build/locales.ts';
import { minify } from './tools/build/minify.ts';

const builds = {
  production: { entry: 'src/index.ts', file: 'hk-advocacy-card.js' },
  congress: { entry: 'src/congress/congress.ts', file: 'congress.js' },
  node: { entry: 'src/node.ts', file: 'node.js' },
  embed: { entry: 'src/embed/frame.ts', file: 'embed.js' },
  cli: { entry: 'src/cli.ts', file: 'cli.js' },
  standalone: { entry: 'src/standalone.ts', file: 'hk-advocacy-card.standalone.js' },
  bundled: { entry: 'src/bundled.ts', file: 'bundled.js' },
} as const;

/** A table as it lies beside the built module. */
const built = (name: 'zips' | 'members') => {
  const entry = manifest.tables[name];
  return { ...entry, file: publishedName(manifest.congress, name, entry.crc) };
};

/** Where a table or a translation lies in the package, for the build that has them as modules. */
const moduleOf = (file: string | null): string =>
  `bundled/${(file ?? '').replace(/^.*\/(?:data|src\/i18n)\//, '').replace(/\.\w+(?:\?raw)?$/, '')}.js`;

// vite build --mode congress | node | embed | cli | standalone | bundled; without a mode the module itself
export default defineConfig(({ mode }) => {
  const { entry, file } = builds[mode as keyof typeof builds] ?? builds.production;
  const carriesTables = /standalone|bundled/.test(mode);
  return {
    publicDir: false,
    define: {
      __BUILT__: JSON.stringify({
        congress: manifest.congress,
        tables: { zips: built('zips'), members: built('members') },
        // boundaries and offices would make the one file six times as large
        hasGeoData: mode !== 'standalone',
      }),
      __LOCALES__: JSON.stringify(
        Object.fromEntries(localeFiles().map(({ language, integrity }) => [language, integrity])),
      ),
      __IN_APP__: JSON.stringify(mode === 'bundled'),
      __CARRIES_TABLES__: JSON.stringify(carriesTables),
      // a page reads no files, but for the module in a test that makes up a page in Node
      ...(/embed|standalone|bundled/.test(mode) && { 'globalThis.process': 'undefined' }),
      // it carries its tables, so it needs no address of its own. A classic script has none, and bundlers write the path of the
      // machine that they run on
      ...(carriesTables && { 'import.meta.url': '""' }),
    },
    plugins: [
      { ...literalsHtmlCssMinifier({ include: ['src/**/*.ts'] }), enforce: 'pre' },
      litAsGuest(),
      // what runs on other people's pages
      /production|standalone|bundled/.test(mode) && containFailures(),
      minify(mode === 'standalone'),
    ],
    build: {
      target: 'es2022',
      emptyOutDir: false,
      // what the licenses of the libraries in the module ask for
      license: mode === 'production' && { fileName: 'THIRD-PARTY-LICENSES.md' },
      lib: { entry, formats: ['es'], fileName: () => file },
      rolldownOptions: {
        external: /^node:/,
        output: {
          codeSplitting: mode === 'bundled',
          chunkFileNames: ({ facadeModuleId }) => moduleOf(facadeModuleId),
          ...(mode === 'cli' && { banner: '#!/usr/bin/env node' }),
        },
      },
    },
  };
});
