import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const POLICY = fileURLToPath(new URL('../../src/lib/policy.ts', import.meta.url));

/**
 * Removes what Lit does to the global object, which belongs to the page: it lists its versions there, calls hooks for
 * polyfills, and creates a Trusted Types policy under its own name. Nothing else of Lit is edited.
 */
const EDITS: Record<string, [pattern: RegExp, replacement: string][]> = {
  'reactive-element': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    // metadata of standard decorators; the card uses TypeScript's legacy decorators
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.+?elementProperties\.set\(\w+,\w+\)\}/, ''],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  // the branch for standard decorators
  property: [[/(,r=)\(t=o,e,r\)=>\{.+?"Unsupported decorator location: "\+n\)\}/, '$1()=>{}']],
  'lit-element': [
    [/const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/, ''],
    [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
  'lit-html': [
    [
      /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
      '',
    ],
    [/\b(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/, 'makePolicy($1,$2)'],
  ],
};

/** Edits Lit for use on other people's pages. The build fails if an edit does not match, because Lit has changed. */
export function litAsGuest(): Plugin {
  return {
    name: 'lit-as-guest',
    enforce: 'pre',
    transform(code, id) {
      const file = /node_modules.*\/(lit-html|lit-element|reactive-element|property)\.js$/.exec(id)?.[1];
      if (!file) return null;
      for (const [pattern, replacement] of EDITS[file]!) {
        if (!pattern.test(code))
          this.error(
            `${id} does not match ${pattern.source}. Lit has changed: update the edits in lit-as-guest.ts`,
          );
        code = code.replace(pattern, replacement);
      }
      if (file === 'lit-html') code = `import { makePolicy } from ${JSON.stringify(POLICY)};\n${code}`;
      return { code, map: null };
    },
  };
}
