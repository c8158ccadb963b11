import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { defineConfig } from 'vite';
import manifest from './data/manifest.json' with { type: 'json' };
import { litAsGuest } from './tools/build/lit-as-guest.ts';
import { localeFiles } from './tools/build/locales.ts';
import { minifyAgain } from './tools/build/minify-again.ts';
import { oneBuild } from './tools/build/one-build.ts';
import { plainDecorators } from './tools/build/plain-decorators.ts';
import { shortKeys } from './tools/build/words.ts';

const builds = {
  production: { entry: 'src/index.ts', file: 'hk-advocacy-card.js', format: 'es' },
  congress: { entry: 'src/congress/index.ts', file: 'congress.js', format: 'es' },
  node: { entry: 'src/node.ts', file: 'node.js', format: 'es' },
  embed: { entry: 'src/embed/frame.ts', file: 'embed.js', format: 'es' },
  cli: { entry: 'src/cli.ts', file: 'cli.js', format: 'es' },
  standalone: { entry: 'src/standalone.ts', file: 'hk-advocacy-card.standalone.js', format: 'iife' },
} as const;

/** The names that chunks of the module have beside it, by those of their sources. */
const ON_DEMAND: Record<string, string> = {
  read: 'campaign-reader',
  named: 'named-directory',
  position: 'position',
  location: 'location',
  offices: 'offices',
  guide: 'guide',
  qr: 'qr',
};

// vite build --mode congress | node | embed | cli | standalone; without a mode the module itself
export default defineConfig(({ mode }) => {
  const { entry, file, format } = builds[mode as keyof typeof builds] ?? builds.production;
  return {
    publicDir: false,
    define: {
      __BUILT__: JSON.stringify({
        congress: manifest.congress,
        zips: manifest.tables.zips.asOf,
        members: manifest.tables.members.asOf,
        // boundaries and offices would make the one file six times as large
        nearby: mode !== 'standalone',
      }),
      __LOCALES__: JSON.stringify(
        Object.fromEntries(localeFiles().map(({ language, integrity }) => [language, integrity])),
      ),
      // browsers read no files
      ...(!/node|congress|cli/.test(mode) && { 'globalThis.process': 'undefined' }),
      // a classic script has no address of its own, and needs none: its tables are inside
      ...(format === 'iife' && { 'import.meta.url': '""' }),
    },
    plugins: [
      { ...literalsHtmlCssMinifier({ include: ['src/**/*.ts'] }), enforce: 'pre' },
      litAsGuest(),
      shortKeys,
      plainDecorators,
      minifyAgain(),
      oneBuild(),
    ],
    build: {
      target: 'es2022',
      emptyOutDir: false,
      // what the licenses of the libraries in the module, and in its code on demand, ask for
      license: file === 'hk-advocacy-card.js' && { fileName: 'THIRD-PARTY-LICENSES.md' },
      lib: { entry, formats: [format], name: 'hkAdvocacyCard', fileName: () => file },
      // an ES library build keeps its white space unless the output itself asks for minifying
      rolldownOptions: {
        external: /^node:/,
        output: {
          ...(mode === 'cli' && { banner: '#!/usr/bin/env node' }),
          minify: true,
          // on-demand code; what needs no such care for its size is one file
          ...(file === 'hk-advocacy-card.js'
            ? { chunkFileNames: ({ name }) => `${ON_DEMAND[name]!}.js` }
            : { codeSplitting: false }),
        },
      },
    },
  };
});
