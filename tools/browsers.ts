// The one place that knows the browsers: where they are, how to get them, and the flags they need. The unit
// tests, the end-to-end tests and the benches all ask here.
import { findEngine, type Engine, type Found } from './browsers/find.ts';
import { installEngines } from './browsers/install.ts';

export { type Engine } from './browsers/find.ts';

const ENGINES: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** Quiet, without a GPU, and without the calls home that a browser makes by itself. */
export const CHROMIUM_FLAGS: readonly string[] = [
  // a container has no user namespaces for the sandbox, and nothing but our own pages is opened
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** How to get an engine, for the line that says it was left out. */
const HOW: Record<Engine, string> = {
  chromium: 'Chromium (install Chrome, Chromium or Edge, or set CHROME_PATH)',
  firefox: 'Firefox (install it, or set FIREFOX_PATH)',
  webkit: 'WebKitGTK (on Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb)',
};

/** The engines that are here, or undefined where one is not. Under CI all three have to be. */
export function findBrowsers(): Partial<Record<Engine, Found>> {
  return Object.fromEntries(
    ENGINES.map((engine) => [engine, findEngine(engine)] as const).filter(([, f]) => f),
  );
}

const missing = (): Engine[] => {
  const found = findBrowsers();
  return ENGINES.filter((engine) => !found[engine]);
};

/**
 * Installs what is missing where that is possible (root on Debian or Ubuntu) and says in one line what the
 * tests have to do without. `ok` is false where the tests must not go on as if nothing were missing.
 */
export function ensureBrowsers(): { ok: boolean; say?: string } {
  installEngines(missing());
  const still = missing();
  if (still.length === 0) return { ok: true };
  const list = still.map((engine) => HOW[engine]).join('; ');
  if (process.env.CI) return { ok: false, say: `Under CI all three engines are required. Missing: ${list}` };
  if (still.length === ENGINES.length) return { ok: false, say: `No browser was found. Missing: ${list}` };
  return { ok: true, say: `Left out, as they are not on this machine: ${list}` };
}

/** The engines to run in: those named in BROWSERS (chromium,firefox,webkit), else all that are here. */
export function chosenEngines(): Engine[] {
  const names = process.env.BROWSERS?.split(',').map((name) => name.trim());
  if (!names) return ENGINES.filter((engine) => !missing().includes(engine));
  for (const name of names) {
    if (!(ENGINES as readonly string[]).includes(name))
      throw new Error(`BROWSERS: there is no engine ${name}`);
  }
  const absent = missing().filter((engine) => names.includes(engine));
  if (absent.length > 0) throw new Error(`Missing: ${absent.map((engine) => HOW[engine]).join('; ')}`);
  return ENGINES.filter((engine) => names.includes(engine));
}
