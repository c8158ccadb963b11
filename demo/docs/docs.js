// The documentation's interactive parts: live examples, buttons to copy code, and fields to try things. The pages are complete
// without this file.
const MODULE = '../../dist/hk-advocacy-card.js';

/** A copy button after each code block. */
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

/** All descendants of an element, including those in shadow roots. */
const descendants = (element) =>
  [...(element.shadowRoot ?? element).querySelectorAll('*')].flatMap((one) => [
    one,
    ...(one.shadowRoot ? descendants(one) : []),
  ]);

/** Waits for the first element of an example that matches a selector; undefined if the example is closed before. */
async function find(live, selector) {
  for (let tries = 0; tries < 100 && live.isConnected; tries++) {
    const found = descendants(live).find((one) => one.matches(selector));
    if (found) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Types a ZIP code into the lookup of an example, and presses its button. */
async function lookUp(live, zip) {
  const lookup = await find(live, 'hk-rep-lookup');
  await lookup?.updateComplete;
  if (!lookup?.isConnected) return;
  lookup.shadowRoot.querySelector('input').value = zip;
  lookup.shadowRoot.querySelector('[part=find]').click();
}

/** Opens or presses elements, one after the other. */
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
  // the last one; a card before it is only what it belongs to
  const element = live.lastElementChild;
  if (hears) {
    const heard = document.createElement('output');
    heard.textContent = `No ${hears} event yet.`;
    live.append(heard);
    live.addEventListener(hears, ({ type, detail }) => {
      heard.textContent = `${type} ${JSON.stringify(detail)}`;
    });
  }
  example.append(live);
  if (zip) void lookUp(live, zip);
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
    // a closed example is removed, so that the page stays fast
    target.querySelector(':scope > .live')?.remove();
    if (target.open) show(target);
  },
  true,
);

/** Fields that set a custom property on the element beside them. */
for (const field of document.querySelectorAll('[data-sets]'))
  field.addEventListener('input', () =>
    field.closest('.try').style.setProperty(field.dataset.sets, field.value),
  );

/** The campaign file on the page: updates the card, or shows the mistake. */
const text = document.getElementById('file-text');
if (text) {
  const verdict = document.getElementById('file-verdict');
  const card = text.closest('.try').querySelector('hk-advocacy-card');
  const { readCampaign } = await import('../../dist/node.js');
  const update = () => {
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
  text.addEventListener('input', update);
}
