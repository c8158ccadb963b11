// Which folder may import what, and that nothing imports in a circle. Imports of types count too.
//   npx depcruise src tools demo

/** The folders of src, each of which may import those below it. */
const LAYERS = ['embed', 'elements', 'state', 'i18n', 'campaign', 'congress', 'lib'];

/**
 * A folder imports none of the layers above it.
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const layers = LAYERS.map((name, i) => ({
  name: `${name}-imports-from-below`,
  comment: 'src/lib is at the bottom, src/embed at the top: see CONTRIBUTING.md',
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: { path: `^src/(${LAYERS.slice(0, i).join('|') || 'nothing-is-above'})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'two files that import each other cannot be understood one after the other',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...layers,
    {
      name: 'entries-are-on-top',
      comment: 'src/index.ts and the other entries are imported by nobody but each other',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'element-by-its-entry',
      comment: 'an element uses another one by the file that has its name',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/' },
      to: {
        path: '^src/elements/',
        pathNot: ['^src/elements/$1/', '^src/elements/base/', '^src/elements/([^/]+)/\\1\\.ts$'],
      },
    },
    {
      name: 'base-knows-no-element',
      severity: 'error',
      from: { path: '^src/elements/base/' },
      to: { path: '^src/elements/hk-' },
    },
    {
      name: 'no-packages-without-elements',
      comment: 'the lookup, the campaign and the state need no library, not even Lit',
      severity: 'error',
      from: { path: '^src/(lib|congress|campaign|i18n|state)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'core'] },
    },
    {
      name: 'few-packages-in-elements',
      comment: 'every dependency of the module is downloaded by every visitor',
      severity: 'error',
      from: { path: '^src/(elements|embed)/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'core'],
        pathNot: '^node_modules/lit/',
      },
    },
    {
      name: 'tools-use-the-data-layer',
      comment:
        'the compiler writes with the code that reads; the rest of src is built, not imported. A bench reads the English words.',
      severity: 'error',
      from: { path: '^tools/(?!bench/reading-grade)' },
      to: { path: '^src/(?!congress/|lib/)' },
    },
    {
      name: 'demo-uses-what-is-published',
      severity: 'error',
      from: { path: '^demo/' },
      to: { path: '^(src|tools|test)/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^(src|tools)/' },
      to: { couldNotResolve: true, pathNot: '\\?raw$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
