/** Milliseconds: a page in the background paints nothing, and is drawn to the last line nevertheless. */
const PATIENCE = 200;

/** Resolves once what is drawn by now has been painted: a visitor sees an answer before the rest of it takes its time. */
export const painted = (): Promise<unknown> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, PATIENCE);
  });
