import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const POLICY = fileURLToPath(new URL('../../src/embed/policy.ts', import.meta.url));

/**
 * What Lit does to the global object of a page, which is not ours: it lists its versions there, calls hooks of polyfills, and
 * makes a Trusted Types policy under its own name. Nothing else of Lit is edited.
 */
const EDITS: Record<string, [pattern: RegExp, replacement: string][]> = {
  'reactive-element': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    // decorators of the standard kind would leave their marks there; ours are TypeScript's
    [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.+?elementProperties\.set\(\w+,\w+\)\}/, ''],
    [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  // the same decorators read these marks
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
    [/(\w+)\?\1\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/, 'makePolicy($1,$2)'],
  ],
};

/** Lit as a guest on somebody else's page. Where Lit's text has changed, the build fails rather than miss an edit. */
export function litAsGuest(): Plugin {
  return {
    name: 'lit-as-guest',
    enforce: 'pre',
    transform(code, id) {
      const file = /node_modules.*\/(lit-html|lit-element|reactive-element|property)\.js$/.exec(id)?.[1];
      if (!file) return null;
      for (const [pattern, replacement] of EDITS[file]!) {
        if (!pattern.test(code)) this.error(`${id} has no ${pattern.source}: Lit has changed, look again`);
        code = code.replace(pattern, replacement);
      }
      if (file === 'lit-html') code = `import { makePolicy } from ${JSON.stringify(POLICY)};\n${code}`;
      return { code, map: null };
    },
  };
}
