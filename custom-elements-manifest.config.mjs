// Every element is published in the one module, whatever source file it comes from.
const MODULE = 'dist/hk-advocacy-card.js';

const hidden = ['private', 'protected'];

export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  plugins: [
    {
      name: 'one-published-module',
      packageLinkPhase({ customElementsManifest }) {
        const elements = customElementsManifest.modules
          .flatMap(({ declarations }) => declarations)
          .filter(({ customElement, tagName }) => customElement && tagName)
          .sort((a, b) => a.tagName.localeCompare(b.tagName));
        for (const element of elements) {
          element.members = element.members?.filter(
            (m) => !hidden.includes(m.privacy) && !m.name.startsWith('#'),
          );
          element.attributes = element.attributes?.filter(({ name }) => name);
          for (const from of [
            ...(element.members ?? []),
            ...(element.attributes ?? []),
            ...(element.events ?? []),
          ])
            delete from.inheritedFrom;
          element.superclass = { name: 'LitElement', package: 'lit' };
        }
        customElementsManifest.modules = [
          {
            kind: 'javascript-module',
            path: MODULE,
            declarations: elements,
            exports: elements.flatMap(({ name, tagName }) => [
              { kind: 'js', name, declaration: { name, module: MODULE } },
              { kind: 'custom-element-definition', name: tagName, declaration: { name, module: MODULE } },
            ]),
          },
        ];
      },
    },
  ],
};
