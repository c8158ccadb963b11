// The browsers for the unit tests, the end-to-end tests and the benches: where they are, how to get them, and their flags.
import { findEngine, type Engine, type Found } from './browsers/find.ts';
import { installEngines } from './browsers/install.ts';

export { type Engine } from './browsers/find.ts';

const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/**
 * What Playwright 1.64 switches off in Chromium. It is repeated here, because Chromium obeys only the last `--disable-features`;
 * test/tools/browsers.test.ts compares it with the installed Playwright.
 */
export const OFF_IN_PLAYWRIGHT: readonly string[] = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * The suggestions below the address bar are pages of the browser's own, opened with each window though nobody types there. They
 * took a quarter of the processor time of the end-to-end tests.
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** No GPU, no first-run pages, and no requests that the browser makes by itself. */
export const CHROMIUM_FLAGS: readonly string[] = [
  // containers have no user namespaces for the sandbox, and only the project's own pages are opened
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  `--disable-features=${[...OFF_IN_PLAYWRIGHT, ...ADDRESS_BAR].join(',')}`,
];

/** How to install each engine, for messages. */
const HOW_TO_INSTALL: Record<Engine, string> = {
  chromium: 'Chromium (install Chrome, Chromium or Edge, or set CHROME_PATH)',
  firefox: 'Firefox (install it, or set FIREFOX_PATH)',
  webkit: 'WebKitGTK (on Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb)',
};

/** The engines that are installed. */
export function findBrowsers(): Partial<Record<Engine, Found>> {
  return Object.fromEntries(
    ENGINES.map((engine) => [engine, findEngine(engine)] as const).filter(([, f]) => f),
  );
}

interface LaunchOptions {
  executablePath: string;
  args: string[];
}

/** How to start Chromium as visitors have it; undefined where it is not installed. */
export function wholeChromium(): LaunchOptions | undefined {
  const { chromium } = findBrowsers();
  return chromium && { executablePath: chromium.path, args: [...CHROMIUM_FLAGS] };
}

/**
 * How tests start Chromium: where it is installed, its headless shell, which takes a quarter less processor time
 * (docs/decisions/headless-shell.md).
 */
export function chromiumForTests(): LaunchOptions | undefined {
  const headless = findBrowsers().chromium?.headless;
  const whole = wholeChromium();
  return whole && { ...whole, executablePath: headless ?? whole.executablePath };
}

const missing = (): Engine[] => {
  const found = findBrowsers();
  return ENGINES.filter((engine) => !found[engine]);
};

/**
 * Installs missing engines where that is possible (as root on Debian or Ubuntu). `message` names those that are still
 * missing; `ok` is false if the tests must fail because of that: if there is none, and under CI if one is missing.
 */
export function ensureBrowsers(): { ok: boolean; message?: string } {
  installEngines(missing());
  const still = missing();
  if (still.length === 0) return { ok: true };
  const list = still.map((engine) => HOW_TO_INSTALL[engine]).join('; ');
  if (process.env.CI)
    return { ok: false, message: `Under CI all three engines are required. Missing: ${list}` };
  if (still.length === ENGINES.length)
    return { ok: false, message: `No browser was found. Install one of these: ${list}` };
  return { ok: true, message: `Skipping browsers that are not installed: ${list}` };
}

/** The engines to run in: those in BROWSERS (such as chromium,firefox,webkit), by default all that are installed. */
export function chosenEngines(): Engine[] {
  const names = process.env.BROWSERS?.split(',').map((name) => name.trim());
  if (!names) return ENGINES.filter((engine) => !missing().includes(engine));
  for (const name of names) {
    if (!(ENGINES as readonly string[]).includes(name))
      throw new Error(`BROWSERS: unknown engine "${name}". Use ${ENGINES.join(', ')}`);
  }
  const absent = missing().filter((engine) => names.includes(engine));
  if (absent.length > 0)
    throw new Error(`Missing: ${absent.map((engine) => HOW_TO_INSTALL[engine]).join('; ')}`);
  return ENGINES.filter((engine) => names.includes(engine));
}
