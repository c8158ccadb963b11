// What the pages of the documentation do beyond being read: examples that are drawn when they are opened, a button that
// copies, and the two things to try. Without this file every page is still whole.
const MODULE = '../../dist/hk-advocacy-card.js';

/** A button at each code, for what it says. */
for (const pre of document.querySelectorAll('pre')) {
  if (!navigator.clipboard || pre.closest('details')) continue;
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'copy',
    textContent: 'Copy',
  });
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(pre.textContent);
    button.textContent = 'Copied';
  });
  pre.after(button);
}

/** Everything below an element, through shadow roots. */
const below = (element) =>
  [...(element.shadowRoot ?? element).querySelectorAll('*')].flatMap((one) => [
    one,
    ...(one.shadowRoot ? below(one) : []),
  ]);

/** The first thing of an example that fits a selector, once it is there; nothing where the example is closed before. */
async function find(live, selector) {
  for (let tries = 0; tries < 100 && live.isConnected; tries++) {
    const found = below(live).find((one) => one.matches(selector));
    if (found) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Types a ZIP code into the lookup of an example, and presses its button. */
async function ask(live, zip) {
  const lookup = await find(live, 'hk-rep-lookup');
  await lookup?.updateComplete;
  if (!lookup?.isConnected) return;
  lookup.shadowRoot.querySelector('input').value = zip;
  lookup.shadowRoot.querySelector('[part=find]').click();
}

/** Unfolds or presses one thing after the other. */
async function press(live, selectors) {
  for (const selector of selectors) {
    const one = await find(live, selector);
    if (one?.localName === 'details') one.open = true;
    else one?.click();
  }
}

function show(example) {
  const { zip, press: pressed, hears, script } = example.dataset;
  const live = document.createElement('div');
  live.className = 'live';
  live.append(example.querySelector('template').content.cloneNode(true));
  // the last one: the others are the card that it belongs to
  const element = live.lastElementChild;
  if (hears) {
    const heard = document.createElement('output');
    heard.textContent = `Nothing heard of ${hears} yet.`;
    live.append(heard);
    live.addEventListener(hears, ({ type, detail }) => {
      heard.textContent = `${type} ${JSON.stringify(detail)}`;
    });
  }
  example.append(live);
  if (zip) void ask(live, zip);
  if (pressed) void press(live, pressed.split(' | '));
  if (script !== undefined)
    void Promise.all([import('./examples.js'), import(MODULE)]).then(([{ examples }, module]) =>
      examples[example.id.replace(/-example$/, '')](element, module),
    );
}

document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!target.matches('.example')) return;
    // a closed example is gone, so that the page stays light
    target.querySelector(':scope > .live')?.remove();
    if (target.open) show(target);
  },
  true,
);

/** Sets a custom property on what stands beside a field. */
for (const field of document.querySelectorAll('[data-sets]'))
  field.addEventListener('input', () =>
    field.closest('.try').style.setProperty(field.dataset.sets, field.value),
  );

/** The campaign file that is written on the page: its card, or its mistake. */
const text = document.getElementById('file-text');
if (text) {
  const verdict = document.getElementById('file-verdict');
  const card = text.closest('.try').querySelector('hk-advocacy-card');
  const { readCampaign } = await import('../../dist/node.js');
  const follow = () => {
    try {
      const { unknown } = readCampaign(text.value);
      verdict.textContent =
        unknown.map((key) => `${key}. It is left out.`).join(' ') || 'The file is in order.';
      // not revoked: the card may still be reading the last one
      card.campaign = URL.createObjectURL(new Blob([text.value], { type: 'application/json' }));
    } catch (error) {
      verdict.textContent = `${error.message}. The card stays as it was.`;
    }
  };
  text.addEventListener('input', follow);
}
