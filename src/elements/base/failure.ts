// The build puts this file's code before the `try` around the module (see tools/build/contain.ts). So it imports nothing, and
// uses little of the browser.

/** The number of the Capitol switchboard. */
export const NUMBER = '<p><a class="tel" href="tel:+12022243121">(202) 224-3121</a></p>';

let isReported = false;

/**
 * Tells the developer that something failed which never does; once per page, because what follows has the same cause. Tags
 * that will not be cards now get a number, if they have none.
 */
export function reportFailure(what: string, error: unknown): void {
  if (isReported) return;
  isReported = true;
  try {
    for (const tag of document.querySelectorAll('hk-advocacy-card:not(:defined)'))
      if (!tag.querySelector('[href^=tel]')) tag.insertAdjacentHTML('beforeend', NUMBER);
  } catch {
    // the text in the tag stays
  }
  try {
    console.warn(
      `hk-advocacy-card: ${what} failed (${String(error)}). A script on the page may have changed the browser.`,
    );
  } catch {
    // a page's own console may throw
  }
}
