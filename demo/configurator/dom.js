// Small things that every part of the page does.

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

/** Text with what stands between backticks as code. @param {string} text */
export const withCode = (text) =>
  text.split('`').map((part, i) => (i % 2 ? make('code', { textContent: part }) : part));

/** Says something only where it is new: a screen reader repeats what is written anew. @param {HTMLElement} element @param {string} text */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Calls once, when nothing has come for a while. @param {() => void} call @param {number} milliseconds */
export function later(call, milliseconds) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, milliseconds);
  };
}

/** Hands something to the visitor as a file. @param {string} name @param {Blob} blob */
export function download(name, blob) {
  const href = URL.createObjectURL(blob);
  make('a', { href, download: name }).click();
  // the browser has to have begun
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/**
 * Copies a text, or selects it where a page may not.
 * @param {string} text
 * @param {HTMLElement} shown what to select
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

/** Leads to a part of the page: the eye and the focus. @param {string} id */
export function goTo(id) {
  const target = byId(id);
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
