// What a site owner's test does: it opens a page with the card in it, and finds a ZIP code.

/** Waits until something is there. */
async function until(find) {
  for (let i = 0; i < 200; i++) {
    const found = find();
    if (found) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`never there: ${find}`);
}

/** The names of the members that a card on the page shows for a ZIP code. */
export async function namesFor(zip, attributes = '') {
  document.body.innerHTML = `<main><h1>Riverside</h1><hk-advocacy-card ${attributes}>
    <ol slot="actions"><li>Ask for a hearing.</li></ol>
  </hk-advocacy-card></main>`;
  await customElements.whenDefined('hk-advocacy-card');
  const { shadowRoot } = document.querySelector('hk-advocacy-card');
  const lookup = await until(() => shadowRoot.querySelector('hk-rep-lookup')?.shadowRoot);
  const field = await until(() => lookup.querySelector('[part=field]'));
  field.value = zip;
  lookup.querySelector('[part=find]').click();
  await until(() => lookup.querySelector('[part=name]'));
  return [...lookup.querySelectorAll('[part=name]')].map((name) => name.textContent.trim());
}

/** What goes wrong behind a test's back: warnings of the card, and rejections that nobody awaits. */
export function listen() {
  const heard = [];
  for (const kind of ['warn', 'error']) console[kind] = (...words) => heard.push(words.join(' '));
  globalThis.addEventListener?.('error', ({ message }) => heard.push(message));
  process.on('unhandledRejection', (error) => heard.push(String(error)));
  return heard;
}
