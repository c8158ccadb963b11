// Finds browsers in the usual folders of Linux, macOS and Windows.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** `path` is the executable. WebKitGTK is controlled by a separate driver. */
export interface Found {
  path: string;
  driver?: string;
  /** Chromium without the browser around it, where it is installed: docs/decisions/headless-shell.md. */
  headless?: string;
}

interface Places {
  /** An environment variable with the path of the executable, which takes precedence. */
  variable?: string;
  /** Names to look for in PATH. */
  names: string[];
  mac: string[];
  /** Paths below the folders in which Windows installs programs. */
  windows: string[];
}

const CHROMIUM: Places = {
  variable: 'CHROME_PATH',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  mac: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  windows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const FIREFOX: Places = {
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox\\firefox.exe'],
};

/** The paths of these names in every folder of PATH, and in the usual folders, because a service may have a short PATH. */
function inPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  if (process.platform !== 'win32') folders.push('/usr/bin', '/usr/local/bin', '/snap/bin');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function candidates(places: Places): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    return [
      ...places.mac.flatMap((app) => folders.map((folder) => join(folder, app))),
      ...inPath(places.names),
    ];
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (f) => f !== undefined,
    );
    return places.windows.flatMap((exe) => folders.map((folder) => join(folder, exe)));
  }
  return inPath(places.names);
}

function find(places: Places): Found | undefined {
  const named = places.variable && process.env[places.variable];
  if (named) {
    // not falling back, because the tests would run in another browser than the one that was chosen
    if (!existsSync(named))
      throw new Error(`${places.variable} is set to ${named}, but there is no such file`);
    return { path: named };
  }
  const path = candidates(places).find((file) => existsSync(file));
  return path === undefined ? undefined : { path };
}

function findChromium(): Found | undefined {
  const found = find(CHROMIUM);
  // the tests run in the browser that was chosen
  if (!found || process.env[CHROMIUM.variable!]) return found;
  return { ...found, headless: inPath(['chromium-headless-shell']).find((file) => existsSync(file)) };
}

function findWebKit(): Found | undefined {
  if (process.platform !== 'linux') return undefined;
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib64', '/usr/libexec'];
  const path = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']
    .flatMap((version) => folders.map((folder) => `${folder}/${version}/MiniBrowser`))
    .find((file) => existsSync(file));
  const driver = inPath(['WebKitWebDriver']).find((file) => existsSync(file));
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const xvfb = inPath(['Xvfb']).some((file) => existsSync(file));
  return path && driver && (screen || xvfb) ? { path, driver } : undefined;
}

export function findEngine(engine: Engine): Found | undefined {
  if (engine === 'chromium') return findChromium();
  if (engine === 'firefox') return find(FIREFOX);
  return findWebKit();
}
