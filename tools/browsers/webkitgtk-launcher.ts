// A @web/test-runner browser launcher for WebKitGTK, which is available as a Debian package. It does not support
// `setViewport` and `emulateMedia`: tests that need these are skipped there.
import type { BrowserLauncher } from '@web/test-runner';
import type { Found } from './find.ts';
import { WebDriver } from './webdriver.ts';

const BUTTONS = { left: 0, middle: 1, right: 2 };
type Button = keyof typeof BUTTONS;

// the code points of W3C WebDriver for keys without a character
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** The methods that sendKeys and sendMouse of @web/test-runner-commands call on a launcher of type `webdriver`. */
interface InputMethods {
  sendKeys(id: string, keys: string[]): Promise<void>;
  sendMouseMove(id: string, x: number, y: number): Promise<void>;
  sendMouseClick(id: string, x: number, y: number, button?: Button): Promise<void>;
  sendMouseDown(id: string, button?: Button): Promise<void>;
  sendMouseUp(id: string, button?: Button): Promise<void>;
  resetMouse(id: string): Promise<void>;
}

export function webkitGtkLauncher(browser: Found): BrowserLauncher & InputMethods {
  const driver = new WebDriver();
  const active = new Map<string, string>();
  let starting: Promise<void> | undefined;

  const mouse = (actions: unknown[]) =>
    driver.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  const press = (key: string) => ({ type: 'keyDown', value: KEYS[key] ?? key });
  const release = (key: string) => ({ type: 'keyUp', value: KEYS[key] ?? key });

  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    // one at a time, because a second window would take the focus from the first
    concurrency: 1,

    async startSession(id, url) {
      starting ??= driver.start(browser, 800, 600);
      await starting;
      active.set(id, url);
      await driver.open(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id) ?? '',
    async stopSession(id) {
      active.delete(id);
      await driver.open('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('Debugging is not supported in WebKitGTK')),
    stop: () => driver.stop(),

    /** keys: single characters, or names such as 'Tab', 'Enter', 'Shift+Tab' */
    async sendKeys(_id, keys) {
      const actions = keys.flatMap((key) => {
        const chord = key.length > 1 && key.includes('+') ? key.split('+') : [key];
        return [...chord.map(press), ...chord.reverse().map(release)];
      });
      await driver.act([{ type: 'key', id: 'keyboard', actions }]);
    },
    sendMouseMove: (_id, x, y) => mouse([{ type: 'pointerMove', duration: 0, x, y }]),
    sendMouseClick: (_id, x, y, button = 'left') =>
      mouse([
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: BUTTONS[button] },
        { type: 'pointerUp', button: BUTTONS[button] },
      ]),
    sendMouseDown: (_id, button = 'left') => mouse([{ type: 'pointerDown', button: BUTTONS[button] }]),
    sendMouseUp: (_id, button = 'left') => mouse([{ type: 'pointerUp', button: BUTTONS[button] }]),
    resetMouse: () => driver.releaseActions(),
  };
}
