// Presses something as a visitor does, and measures the time until the screen shows the result.
import type { CDPSession, Page } from '@playwright/test';
import { mainThread } from './main-thread.ts';

export interface Press {
  /** Its name in the table; presses without a name are needed for the next ones, but are not in the table. */
  name?: string;
  /** A selector of what is pressed; open shadow roots are searched too. */
  on: string;
  /** The key, if it is not a click. */
  key?: string;
  /** A selector of the result within the lookup; `>>` enters a shadow root. Without it, the next frame is the result. */
  shows?: string;
  /** A text that the result has to contain. */
  says?: string;
  /** A selector of what is only there when everything is rendered, if that takes a later frame. */
  complete?: string;
}

/** All in milliseconds. */
export interface Cost {
  /** From the press to the frame that shows the result. */
  answered: number;
  /** From the press to the frame that shows everything. */
  complete: number;
  /** Thread time of the main thread, which other programs do not affect. */
  busy: number;
  /** The part of `busy` for styles and layout. */
  layout: number;
}

/** Time for the work of the previous press, or of moving the mouse, to end. */
const PAUSE_MS = 150;

const RESULT_TIMEOUT_MS = 10_000;

interface Stage {
  shows: string;
  says: string;
}

interface Watch {
  event: string;
  /** What has to be on the screen, in this order. */
  stages: Stage[];
  timeout: number;
}

/**
 * Runs in the page: after the next event, checks before each frame whether the next stage is reached. `window.stageTimes`
 * resolves to the milliseconds from the event to each stage; NaN for a stage that was not reached in time.
 */
function watch({ event, stages, timeout }: Watch): void {
  const isThere = ({ shows, says }: Stage) => {
    if (!shows) return true;
    let element = document.querySelector('hk-advocacy-card')!.shadowRoot!.querySelector('hk-rep-lookup');
    for (const part of shows.split(' >> ')) element = element?.shadowRoot?.querySelector(part) ?? null;
    return !!element?.textContent.includes(says);
  };
  const stageTimes = new Promise<number[]>((resolve) => {
    const start = ({ timeStamp }: Event) => {
      const times: number[] = [];
      const check = () => {
        const stage = stages[times.length]!;
        const isDone = isThere(stage) || performance.now() - timeStamp > timeout;
        if (!isDone) return requestAnimationFrame(check);
        // a message that is posted before a frame is painted arrives after it
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          times.push(isThere(stage) ? performance.now() - timeStamp : NaN);
          if (times.length < stages.length) requestAnimationFrame(check);
          else resolve(times);
        };
        return port2.postMessage(null);
      };
      requestAnimationFrame(check);
    };
    addEventListener(event, start, { capture: true, once: true });
  });
  Object.assign(window, { stageTimes });
}

/** Presses, and waits for the result; throws if it does not come. `client` is that of `countMainThread`. */
export async function press(page: Page, client: CDPSession, what: Press): Promise<Cost> {
  const { on, key, shows = '', says = '', complete } = what;
  const stages = [{ shows, says }, ...(complete ? [{ shows: complete, says: '' }] : [])];
  const event = key ? 'keydown' : 'click';
  // what is rendered late, such as a QR code, moves what is below it
  await page.waitForTimeout(PAUSE_MS);
  const target = page.locator(on).first();
  await target.scrollIntoViewIfNeeded();
  if (key) await target.focus();
  else {
    const { x, y, width, height } = (await target.boundingBox())!;
    await page.mouse.move(x + Math.min(width, 40) / 2, y + height / 2);
  }
  await page.evaluate(watch, { event, stages, timeout: RESULT_TIMEOUT_MS });
  await page.waitForTimeout(PAUSE_MS);
  const before = await mainThread(client);
  // called before the press, so that the call itself is not measured
  const stageTimes = page.evaluate(() => (window as unknown as { stageTimes: Promise<number[]> }).stageTimes);
  if (key) await page.keyboard.press(key);
  else {
    await page.mouse.down();
    await page.mouse.up();
  }
  const times = await stageTimes;
  const missing = stages[times.findIndex(Number.isNaN)];
  if (missing) throw new Error(`${what.name ?? on}: ${missing.shows} ${missing.says} did not appear`);
  const after = await mainThread(client);
  return {
    answered: times[0]!,
    complete: times.at(-1)!,
    busy: after.busy - before.busy,
    layout: after.layout - before.layout,
  };
}
