// Unit tests in real browsers, one page per file.
//   BROWSERS=chromium npx wtr                           only in those engines (chromium,firefox,webkit)
//   npx wtr --files test/elements/letters.test.ts       one file
//   VISIT_RUNS=200 VISIT_SEED=7 npx wtr                 more visits, or others, in the model-based test
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { chosenEngines, chromiumForTests, findBrowsers } from './tools/browsers.ts';
import { webkitGtkLauncher } from './tools/browsers/webkitgtk-launcher.ts';
import { countReporter } from './tools/test/wtr-reporter.ts';

// a busy machine may take its time to start a browser
const START = 120_000;

const VISIT_RUNS = process.env.VISIT_RUNS ?? '';
const VISIT_SEED = process.env.VISIT_SEED ?? '';

const found = findBrowsers();
const makers = {
  chromium: () => chromeLauncher({ launchOptions: { ...chromiumForTests(), timeout: START } }),
  // over WebDriver BiDi: no geckodriver
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: found.firefox.path, timeout: START },
    }),
  webkit: () => webkitGtkLauncher(found.webkit),
};

const engines = chosenEngines();
const launchers = Object.fromEntries(engines.map((engine) => [engine, makers[engine]()]));

// Files that one engine is enough for: the model walks through thousands of visits, which are the same in every engine, and the
// built module is opened by Playwright in the other two. Files that are named on the command line run in every engine chosen.
const ONE = [
  { name: 'model', files: 'test/elements/visit-model/*.test.ts', engine: engines[0] },
  { name: 'built', files: 'test/e2e/webkit/*.test.ts', engine: 'webkit' },
];
const areNamed = process.argv.some((arg) => arg.startsWith('--files'));
const groups = areNamed
  ? []
  : ONE.filter(({ engine }) => engines.includes(engine)).map(({ name, files, engine }) => ({
      name,
      files,
      // a browser of its own, which starts as soon as one of the others has finished
      browsers: [makers[engine]()],
    }));

/** @param {{ get(header: string): string }} context */
const asksForDevelopment = (context) => context.get('user-agent').includes('Chrome/');

/**
 * Chromium gets Lit's development build, which warns where production is silent; the other engines get what visitors get.
 * The two have the same files, one folder apart.
 *
 * @type {import('@web/test-runner').TestRunnerPlugin}
 */
const chooseLit = {
  name: 'choose-lit',
  transformImport: ({ source, context }) =>
    asksForDevelopment(context)
      ? source.replace(
          /((?:^|\/)(?:lit|lit-html|lit-element|@lit\/reactive-element)\/)(?!development\/)/,
          '$1development/',
        )
      : undefined,
  // what one engine got is not for the other
  transform: () => undefined,
  transformCacheKey: (context) => (asksForDevelopment(context) ? 'development' : 'production'),
};

/**
 * The page of a test file. A failed comparison of elements could not be reported, because elements cannot be cloned, and the
 * file would never finish: they are reported as their tags.
 *
 * @param {string} testFramework the address of the script that runs the tests
 */
const testRunnerHtml = (testFramework) => `<!doctype html>
<html>
  <body>
    <script>
      const clone = structuredClone;
      const asTag = (key, value) => (value instanceof Element ? value.cloneNode().outerHTML : value);
      structuredClone = (value) => {
        try {
          return clone(value);
        } catch {
          return JSON.parse(JSON.stringify(value, asTag));
        }
      };
    </script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

export default {
  testRunnerHtml,
  // what needs no browser runs in Node, and test/e2e in Playwright
  files: ['test/{elements,embed}/**/*.test.ts', ...ONE.map(({ files }) => `!${files}`)],
  groups,
  nodeResolve: { exportConditions: ['production'] },
  // /data/ is served with the rest of this folder, so that tests fetch the real tables
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  preserveSymlinks: true,
  hostname: '127.0.0.1',
  browsers: Object.values(launchers),
  // a higher concurrency loses focus events and makes tests fail at random
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: START,
  // the model-based test takes half a minute, and longer on a busy machine or to make a failure shorter
  testsFinishTimeout: 240_000 + Number(VISIT_RUNS) * 10_000,
  testFramework: { config: { ui: 'bdd', timeout: 15_000, forbidOnly: !!process.env.CI } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: true }), countReporter()],
  coverageConfig: {
    // native V8 coverage exists in Chromium alone; the other two add nothing to it
    include: ['src/**/*.ts'],
    reportDir: '.cache/coverage',
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
    reporters: ['text', 'lcovonly'],
    threshold: { statements: 90, branches: 90, functions: 90, lines: 90 },
  },
  plugins: [
    chooseLit,
    // without `tsconfig`, esbuild compiles @property as a standard decorator: 'Unsupported decorator location: field'
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      define: {
        'process.env.VISIT_RUNS': JSON.stringify(VISIT_RUNS),
        'process.env.VISIT_SEED': JSON.stringify(VISIT_SEED),
      },
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
  ],
};
