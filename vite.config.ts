import { fileURLToPath } from 'node:url';
import manifest from './data/manifest.json' with { type: 'json' };
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';

const POLICY = fileURLToPath(new URL('src/embed/policy.ts', import.meta.url));

// What Lit's files do beyond drawing: marks and hooks on the global object (for polyfills and for decorators that this
// project does not use), and a Trusted Types policy under Lit's own name.
const LIT_EDITS: Record<string, [what: RegExp, instead: string][]> = {
  'reactive-element': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.+?elementProperties\.set\(\w+,\w+\)\}/, ''],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-element': [
    [/const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  'lit-html': [
    [
      /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      '',
    ],
    [/(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/, 'makePolicy($1,$2)'],
  ],
};

/** Lit as a guest on somebody else's page: nothing left on the global object, one policy under our name and our guard. */
function litAsGuest(): Plugin {
  return {
    name: 'lit-as-guest',
    enforce: 'pre',
    transform(code, id) {
      const file = /node_modules.*\/(lit-html|lit-element|reactive-element)\.js$/.exec(id)?.[1];
      if (!file) return null;
      for (const [what, instead] of LIT_EDITS[file]!) {
        if (!what.test(code)) this.error(`${id}: no ${what.source}. Lit has changed: look again`);
        code = code.replace(what, instead);
      }
      if (file === 'lit-html') code = `import { makePolicy } from ${JSON.stringify(POLICY)};\n${code}`;
      return { code, map: null };
    },
  };
}

/** Terser's second look takes off what the bundler's own minifier leaves, and shortens the names that Lit keeps to itself. */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, {
          module: format === 'es',
          ecma: 2020,
          compress: { passes: 3, unsafe_arrows: true },
          mangle: { properties: { regex: /^_\$/ } },
        });
        chunk.code = `${code}\n`;
      }
    },
  };
}

const builds = {
  production: { entry: 'src/index.ts', file: 'hk-advocacy-card.js', format: 'es' },
  congress: { entry: 'src/congress/index.ts', file: 'congress.js', format: 'es' },
  node: { entry: 'src/node.ts', file: 'node.js', format: 'es' },
  standalone: { entry: 'src/standalone.ts', file: 'hk-advocacy-card.standalone.js', format: 'iife' },
} as const;

// vite build --mode congress | node | standalone; without a mode the module itself
export default defineConfig(({ mode }) => {
  const { entry, file, format } = builds[mode as keyof typeof builds] ?? builds.production;
  return {
    publicDir: false,
    define: {
      __AS_OF__: JSON.stringify(manifest.tables.members.asOf),
      // a classic script has no address of its own, and needs none: its tables are inside
      ...(format === 'iife' && { 'import.meta.url': '""' }),
    },
    plugins: [
      { ...literalsHtmlCssMinifier({ include: ['src/**/*.ts'] }), enforce: 'pre' },
      litAsGuest(),
      minifyAgain(),
    ],
    build: {
      target: 'es2022',
      emptyOutDir: false,
      lib: { entry, formats: [format], name: 'hkAdvocacyCard', fileName: () => file },
      // an ES library build keeps its white space unless the output itself asks for minifying
      rolldownOptions: { output: { minify: true } },
    },
  };
});
