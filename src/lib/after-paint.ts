/** A page in the background paints nothing, and its work has to go on nevertheless. */
const PAINT_TIMEOUT_MS = 200;

/** Resolves once what has been rendered so far is on screen, so that slow work can wait until then. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    // the task after an animation frame runs when that frame has been painted
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PAINT_TIMEOUT_MS);
  });
