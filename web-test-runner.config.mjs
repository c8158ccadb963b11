// Unit tests in real browsers, one page per file.
//   BROWSERS=chromium npx wtr        only in those engines (chromium,firefox,webkit)
//   EXPORT_CONDITION=development     Lit's other build, which warns where production is silent
//   VISIT_RUNS=200 VISIT_SEED=7      more visits, or others, in the model-based test
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_FLAGS, chosenEngines, findBrowsers } from './tools/browsers.ts';
import { webkitGtkLauncher } from './tools/browsers/webkitgtk-launcher.ts';
import { countReporter } from './tools/test/wtr-reporter.ts';

// a busy machine may take its time to start a browser
const START = 120_000;

const VISIT_RUNS = process.env.VISIT_RUNS ?? '';
const VISIT_SEED = process.env.VISIT_SEED ?? '';

const found = findBrowsers();
const makers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: found.chromium.path, args: [...CHROMIUM_FLAGS], timeout: START },
    }),
  // over WebDriver BiDi: no geckodriver
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: found.firefox.path, timeout: START },
    }),
  webkit: () => webkitGtkLauncher(found.webkit),
};

export default {
  // what needs no browser runs in Node, and test/e2e in Playwright
  files: ['test/{elements,embed}/**/*.test.ts'],
  nodeResolve: { exportConditions: [process.env.EXPORT_CONDITION ?? 'production'] },
  // /data/ is served with the rest of this folder, so that tests fetch the real tables
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  preserveSymlinks: true,
  hostname: '127.0.0.1',
  browsers: chosenEngines().map((engine) => makers[engine]()),
  // a higher concurrency loses focus events and makes tests fail at random
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: START,
  // the model-based test takes half a minute, and longer on a busy machine or to make a failure shorter
  testsFinishTimeout: 240_000 + Number(VISIT_RUNS) * 10_000,
  testFramework: { config: { ui: 'bdd', timeout: 5000, forbidOnly: !!process.env.CI } },
  reporters: [defaultReporter({ reportTestProgress: true }), countReporter()],
  coverageConfig: {
    // native V8 coverage exists in Chromium alone; the other two add nothing to it
    include: ['src/**/*.ts'],
    reportDir: '.cache/coverage',
    reporters: ['text', 'lcovonly'],
    threshold: { statements: 90, branches: 90, functions: 90, lines: 90 },
  },
  plugins: [
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
