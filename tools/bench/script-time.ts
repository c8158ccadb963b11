// How long the main thread of a page ran JavaScript, from a trace. The browser's own sum (`ScriptDuration`) does not include
// callbacks of promises, and Lit renders in one.
import type { Browser, Page } from '@playwright/test';

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute'];

const PROMISES = new Set(['RunMicrotasks']);
const SCRIPT = new Set([
  ...PROMISES,
  'EvaluateScript',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'MajorGC',
  'MinorGC',
  'TimerFire',
  'v8.callFunction',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);
/** A script that reads a size waits for these, so they are subtracted. */
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);

/** Work in a trace; its times are thread time in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tts?: number;
  tdur?: number;
  args: { beginData?: { url?: string } };
}

/** Milliseconds of thread time of the main thread, without styles and layout. */
export interface ScriptTime {
  script: number;
  /** The part of `script` in callbacks of promises. */
  promises: number;
}

/** Milliseconds covered by at least one of the events, which can be nested. */
function covered(events: TraceEvent[]): number {
  let end = -Infinity;
  let sum = 0;
  for (const { tts = 0, tdur = 0 } of [...events].sort((a, b) => a.tts! - b.tts!)) {
    sum += Math.max(0, tts + tdur - Math.max(tts, end));
    end = Math.max(end, tts + tdur);
  }
  return sum / 1000;
}

export const startScriptTime = (browser: Browser, page: Page): Promise<void> =>
  browser.startTracing(page, { categories: CATEGORIES });

/** Ends what `startScriptTime` began. Throws if the page is not in the trace. */
export async function stopScriptTime(browser: Browser, page: Page): Promise<ScriptTime> {
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const url = page.url();
  const parsing = trace.traceEvents.find(
    ({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url,
  );
  if (!parsing) throw new Error(`The page ${url} is not in the trace`);
  const events = trace.traceEvents.filter(
    ({ pid, tid, tdur }) => pid === parsing.pid && tid === parsing.tid && tdur !== undefined,
  );
  const layout = events.filter(({ name }) => LAYOUT.has(name));
  const without = (names: Set<string>) =>
    covered([...events.filter(({ name }) => names.has(name)), ...layout]) - covered(layout);
  return { script: without(SCRIPT), promises: without(PROMISES) };
}
