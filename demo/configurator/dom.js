// Small helpers for the DOM.

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`there is no #${id}`);
  return found;
}

/** @param {string} id */
export const fieldBy = (id) => /** @type {HTMLInputElement} */ (byId(id));

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} [properties]
 * @param {(Node | string)[]} children
 */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Text in which `code` between backticks becomes an element. @param {string} text */
export const withCode = (text) =>
  text.split('`').map((part, i) => (i % 2 ? make('code', { textContent: part }) : part));

/**
 * Sets a text only if it changes, because screen readers announce every change.
 * @param {HTMLElement} element
 * @param {string} text
 */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** @param {() => void} call @param {number} milliseconds */
export function debounce(call, milliseconds) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, milliseconds);
  };
}

/** Downloads a file to the visitor's device. @param {string} name @param {Blob} blob */
export function download(name, blob) {
  const href = URL.createObjectURL(blob);
  make('a', { href, download: name }).click();
  // not at once, because the browser must have started the download
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/**
 * Copies a text, or selects an element if that is not allowed.
 * @param {string} text
 * @param {HTMLElement} shown the element to select
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copy(text, shown) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}

/** Scrolls to an element and focuses it. @param {string} id */
export function goTo(id) {
  const target = byId(id);
  const closed = target.closest('details:not([open])');
  if (closed instanceof HTMLDetailsElement) closed.open = true;
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
