import { NativePromise } from './native.ts';
/** A page in the background is not painted, but its work has to continue. */
const PAINT_TIMEOUT_MS = 200;

/** Resolves when everything rendered so far is on screen, so that slow work can wait until then. */
export const afterPaint = (): Promise<void> =>
  new NativePromise((resolve) => {
    // a task queued in an animation frame runs after that frame is painted
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PAINT_TIMEOUT_MS);
  });
