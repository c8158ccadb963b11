// One press, as a visitor makes it, and how long they look at the old picture after it.
import type { CDPSession, Page } from '@playwright/test';

export interface Press {
  /** What it is called in the table; without a name it only leads to the next one. */
  name?: string;
  /** What is pressed; open shadow roots are looked through. */
  on: string;
  /** The key, where it is not a click. */
  key?: string;
  /** What stands in the lookup when it is answered, through the shadow roots at `>>`; without it, the next picture is the answer. */
  shows?: string;
  /** What it reads. */
  says?: string;
  /** What stands there when the rest is drawn as well, where that takes another picture. */
  whole?: string;
}

export interface Cost {
  /** Milliseconds from the press to the picture that answers it. */
  answered: number;
  /** Milliseconds from the press to the picture that holds the rest as well. */
  whole: number;
  /** Milliseconds that the main thread worked around it, of its own time: what other programs took is not in it. */
  busy: number;
  /** Of these, for styles and layout. */
  layout: number;
}

/** Milliseconds: what a press before it, or the mouse on its way, still had to do is over. */
const QUIET = 150;

/** Milliseconds: whatever is not there by then does not come. */
const PATIENCE = 10_000;

interface Watch {
  event: string;
  /** What has to stand in a picture, one picture after the other, and what it reads. */
  stages: { shows: string; says: string }[];
  patience: number;
}

/** In the page: hears the next event, looks at each picture from then on, and tells when one holds the answer, and when the rest. */
function watch({ event, stages, patience }: Watch): void {
  const stands = ({ shows, says }: Watch['stages'][number]) => {
    if (!shows) return true;
    let at = document.querySelector('hk-advocacy-card')!.shadowRoot!.querySelector('hk-rep-lookup');
    for (const part of shows.split(' >> ')) at = at?.shadowRoot?.querySelector(part) ?? null;
    return !!at?.textContent.includes(says);
  };
  const told = new Promise<number[]>((tell) => {
    const hear = ({ timeStamp }: Event) => {
      const times: number[] = [];
      const look = () => {
        const stage = stages[times.length]!;
        const found = stands(stage) || performance.now() - timeStamp > patience;
        if (!found) return requestAnimationFrame(look);
        // a message that is sent before a picture is drawn arrives after it
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          times.push(stands(stage) ? performance.now() - timeStamp : NaN);
          if (times.length < stages.length) requestAnimationFrame(look);
          else tell(times);
        };
        return port2.postMessage(null);
      };
      requestAnimationFrame(look);
    };
    addEventListener(event, hear, { capture: true, once: true });
  });
  Object.assign(window, { told });
}

/** Counts what the main thread of a page works; `press` reads it. */
export async function meter(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return client;
}

async function worked(client: CDPSession): Promise<Pick<Cost, 'busy' | 'layout'>> {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (wanted: string) => 1000 * metrics.find(({ name }) => name === wanted)!.value;
  return { busy: of('TaskDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
}

/** Presses, and waits for the answer. */
export async function press(page: Page, client: CDPSession, what: Press): Promise<Cost> {
  const { on, key, shows = '', says = '', whole } = what;
  const stages = [{ shows, says }, ...(whole ? [{ shows: whole, says: '' }] : [])];
  const event = key ? 'keydown' : 'click';
  // what comes late, such as a QR code, moves what is below it
  await page.waitForTimeout(QUIET);
  const target = page.locator(on).first();
  await target.scrollIntoViewIfNeeded();
  if (key) await target.focus();
  else {
    const { x, y, width, height } = (await target.boundingBox())!;
    await page.mouse.move(x + Math.min(width, 40) / 2, y + height / 2);
  }
  await page.evaluate(watch, { event, stages, patience: PATIENCE });
  await page.waitForTimeout(QUIET);
  const before = await worked(client);
  // asked before the press, so that the asking costs nothing during it
  const told = page.evaluate(() => (window as unknown as { told: Promise<number[]> }).told);
  if (key) await page.keyboard.press(key);
  else {
    await page.mouse.down();
    await page.mouse.up();
  }
  const times = await told;
  const late = times.findIndex((time) => !(time >= 0));
  if (late > -1)
    throw new Error(`${what.name ?? on}: ${Object.values(stages[late]!).join(' ')} did not come`);
  const after = await worked(client);
  return {
    answered: times[0]!,
    whole: times.at(-1)!,
    busy: after.busy - before.busy,
    layout: after.layout - before.layout,
  };
}
