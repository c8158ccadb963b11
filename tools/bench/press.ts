// One press, made as a visitor makes it, and the time until the screen shows its answer.
import type { CDPSession, Page } from '@playwright/test';
import { mainThread } from './main-thread.ts';

export interface Press {
  /** Its name in the table; a press without a name only leads to the next one and is not in the table. */
  name?: string;
  /** A selector of what is pressed; open shadow roots are looked through. */
  on: string;
  /** The key, where it is not a click. */
  key?: string;
  /** A selector, within the lookup, of what answers the press; `>>` enters a shadow root. Without it, the next frame is the answer. */
  shows?: string;
  /** A text that the answer has to contain. */
  says?: string;
  /** A selector of what is shown once the rest is drawn as well, where that takes a later frame. */
  complete?: string;
}

/** All in milliseconds. */
export interface Cost {
  /** From the press to the frame that shows its answer. */
  answered: number;
  /** From the press to the frame that shows the rest as well. */
  complete: number;
  /** What the main thread worked for it, of its own time: what other programs took is not in it. */
  busy: number;
  /** Of `busy`, for styles and layout. */
  layout: number;
}

/** Milliseconds after which the work of the press before, or of the mouse on its way, is over. */
const PAUSE = 150;

/** Milliseconds: an answer that is not there by then does not come. */
const TIMEOUT = 10_000;

interface Stage {
  shows: string;
  says: string;
}

interface Watch {
  event: string;
  /** What has to be on the screen, one stage after the other. */
  stages: Stage[];
  timeout: number;
}

/**
 * Runs in the page: from the next event on, checks before each frame whether the next stage is there. `window.stageTimes`
 * resolves to the milliseconds from the event to each stage, NaN for one that was not there in time.
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
        // a message that is posted before a frame is drawn arrives after it
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

/** Presses, and waits for the answer; throws where it does not come. `client` counts the page's main thread. */
export async function press(page: Page, client: CDPSession, what: Press): Promise<Cost> {
  const { on, key, shows = '', says = '', complete } = what;
  const stages = [{ shows, says }, ...(complete ? [{ shows: complete, says: '' }] : [])];
  const event = key ? 'keydown' : 'click';
  // what is drawn late, such as a QR code, moves what is below it
  await page.waitForTimeout(PAUSE);
  const target = page.locator(on).first();
  await target.scrollIntoViewIfNeeded();
  if (key) await target.focus();
  else {
    const { x, y, width, height } = (await target.boundingBox())!;
    await page.mouse.move(x + Math.min(width, 40) / 2, y + height / 2);
  }
  await page.evaluate(watch, { event, stages, timeout: TIMEOUT });
  await page.waitForTimeout(PAUSE);
  const before = await mainThread(client);
  // called before the press, so that the call costs nothing during it
  const stageTimes = page.evaluate(() => (window as unknown as { stageTimes: Promise<number[]> }).stageTimes);
  if (key) await page.keyboard.press(key);
  else {
    await page.mouse.down();
    await page.mouse.up();
  }
  const times = await stageTimes;
  const missing = stages[times.findIndex(Number.isNaN)];
  if (missing) throw new Error(`${what.name ?? on}: ${missing.shows} ${missing.says} did not come`);
  const after = await mainThread(client);
  return {
    answered: times[0]!,
    complete: times.at(-1)!,
    busy: after.busy - before.busy,
    layout: after.layout - before.layout,
  };
}
