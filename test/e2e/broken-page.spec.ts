// Pages whose scripts or names break what the card is drawn with: whatever fails, a visitor has the text in the tag and a
// number that dials, the developer has one line on the console, and nothing is thrown into the page.
import { test as base, type Page } from '@playwright/test';
import { expect, MODULE, ONE_ENGINE, open, SWITCHBOARD } from './support.ts';

// without a fixed day: the clock that sets it is a script in the page, and would break too
const test = base.extend<{ problems: string[] }>({
  problems: async ({ page }, use) => {
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(`thrown: ${String(error)}`));
    await use(problems);
  },
});

const CARD = '<hk-advocacy-card><p>The text in the tag.</p></hk-advocacy-card>';

/** Functions that a page's script makes throw. */
const METHODS = {
  Array: 'map filter flatMap includes find some every join push slice splice indexOf forEach at concat',
  String: 'replace replaceAll split trim slice startsWith includes match',
  RegExp: 'exec test',
  Map: 'get set has',
  Element: 'append querySelector querySelectorAll setAttribute getAttribute matches closest attachShadow',
  Node: 'appendChild insertBefore getRootNode contains',
  EventTarget: 'addEventListener dispatchEvent',
  Document: 'createElement importNode createTreeWalker createComment',
  MutationObserver: 'observe',
  CSSStyleSheet: 'replaceSync',
};

/** Objects of the browser that a page's script takes away. */
const GLOBALS =
  'Intl MutationObserver IntersectionObserver ResizeObserver CustomEvent Event AbortSignal CSSStyleSheet CSS fetch matchMedia requestAnimationFrame WeakMap structuredClone console';

/** Names of elements that hide what `document` has under the same name. */
const NAMES =
  'createElement createTreeWalker createComment importNode body baseURI querySelectorAll defaultView readyState documentElement addEventListener activeElement';

const list = (names: string) => names.split(' ');

const SCRIPTS: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(METHODS).flatMap(([of, names]) =>
      list(names).map((name) => [
        `${of}.prototype.${name} throws`,
        `${of}.prototype.${name} = function () { throw new Error('patched') }`,
      ]),
    ),
  ),
  ...Object.fromEntries(list(GLOBALS).map((name) => [`no ${name}`, `window.${name} = undefined`])),
  ...Object.fromEntries(
    list('DateTimeFormat PluralRules ListFormat NumberFormat Locale').map((name) => [
      `Intl.${name} throws`,
      `Intl.${name} = function () { throw new RangeError('patched') }`,
    ]),
  ),
  ...Object.fromEntries(
    list('get value text id url title lang asks from until').map((name) => [
      `a getter "${name}" that throws on every object`,
      `Object.defineProperty(Object.prototype, '${name}', { get() { throw new Error('patched') }, set(value) { Object.defineProperty(this, '${name}', { value, writable: true, enumerable: true, configurable: true }) }, configurable: true })`,
    ]),
  ),
  'Array.prototype.toJSON of an old library': `Array.prototype.toJSON = function () { return '[' + this.join() + ']' }`,
  'a console that throws, and no dates': `console.warn = () => { throw new Error('no console') }; Intl.DateTimeFormat = function () { throw new Error('patched') }`,
  'customElements.define throws': `customElements.define = function () { throw new Error('patched') }`,
  'something is thrown that is no error': `Intl.DateTimeFormat = function () { throw { toString() { throw 1 } } }`,
};

/** Bodies of pages on which names of elements hide the document's own. */
const BODIES = Object.fromEntries(
  list(NAMES).map((name) => [`<img name="${name}">`, `<img name="${name}" alt="">`]),
);

const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page with a frame for each of some documents, because a frame has objects of its own. */
async function openFrames(page: Page, documents: Record<string, string>): Promise<void> {
  const frames = Object.entries(documents).map(
    ([name, html]) => `<iframe title="${escaped(name)}" srcdoc="${escaped(html)}"></iframe>`,
  );
  await open(page, '', { head: '' });
  await page.evaluate((html) => (document.body.innerHTML = html), frames.join(''));
}

/** So many frames in a page at once. */
const AT_ONCE = 12;

function inGroups<Value>(all: Record<string, Value>): Record<string, Value>[] {
  const entries = Object.entries(all);
  return Array.from({ length: Math.ceil(entries.length / AT_ONCE) }, (_, i) =>
    Object.fromEntries(entries.slice(i * AT_ONCE, (i + 1) * AT_ONCE)),
  );
}

const frameOf = (page: Page, name: string) => page.frameLocator(`iframe[title='${name}']`);

/** Something to read and a number that dials in every frame. */
async function expectHelp(page: Page, names: string[]): Promise<void> {
  for (const name of names) {
    const number = frameOf(page, name).locator(`a[href="${SWITCHBOARD}"]`).filter({ visible: true });
    await expect.soft(number.first(), `${name}: the number`).toHaveText('(202) 224-3121');
  }
}

/** Nothing thrown, and one line of ours for each document at the most. */
function expectOneLineEach(problems: string[], count: number): void {
  expect.soft(problems.filter((problem) => problem.startsWith('thrown'))).toEqual([]);
  const ours = problems.filter((problem) => /^hk-advocacy-card: .* failed \(/.test(problem));
  expect.soft(ours.length, ours.join('\n')).toBeLessThanOrEqual(count);
}

const MOMENT = 600;

/** Looks up a ZIP code and presses a button, after a script has changed the browser's objects. */
function visit(change: () => void): void {
  const { shadowRoot } = document.querySelector('hk-advocacy-card')!;
  const field = shadowRoot!.querySelector('hk-rep-lookup')!.shadowRoot!.querySelector('input')!;
  const button = shadowRoot!
    .querySelector('hk-action-list')!
    .shadowRoot!.querySelector<HTMLElement>('[part=write-about]')!;
  const press = field.dispatchEvent.bind(
    field,
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
  );
  const { body } = document;
  const wait = window.setTimeout;
  change();
  field.value = '59001';
  field.focus();
  press();
  wait(() => {
    button.click();
    body.title = 'visited';
  }, 900);
}

for (const [i, scripts] of inGroups(SCRIPTS).entries()) {
  const names = Object.keys(scripts);

  test(`before the module, ${i}: ${names.join(', ')}`, async ({ page, problems }) => {
    const documents = Object.fromEntries(
      Object.entries(scripts).map(([name, script]) => [name, `<script>${script}</script>${MODULE}${CARD}`]),
    );
    await openFrames(page, documents);
    await expectHelp(page, names);
    // what fails later would be told by now
    await page.waitForTimeout(MOMENT);
    expectOneLineEach(problems, names.length);
  });

  // each of them in Firefox too before the module comes: what follows is decided by the same code
  test(`after it, and a visitor asks, ${i}: ${names.join(', ')}`, ONE_ENGINE, async ({ page, problems }) => {
    const documents = Object.fromEntries(
      Object.entries(scripts).map(([name, script]) => [
        name,
        `${MODULE}${CARD}<script type="module">(${visit.toString()})(() => { ${script} })</script>`,
      ]),
    );
    await openFrames(page, documents);
    for (const name of names)
      await expect(frameOf(page, name).locator('body'), name).toHaveAttribute('title', 'visited');
    await page.waitForTimeout(MOMENT);
    await expectHelp(page, names);
    expectOneLineEach(problems, names.length);
  });
}

for (const [i, bodies] of inGroups(BODIES).entries()) {
  const names = Object.keys(bodies);
  test(`names in the page, ${i}: ${names.join(', ')}`, async ({ page, problems }) => {
    const documents = Object.fromEntries(
      Object.entries(bodies).map(([name, body]) => [name, `${body}${MODULE}${CARD}`]),
    );
    await openFrames(page, documents);
    await expectHelp(page, names);
    await page.waitForTimeout(MOMENT);
    expectOneLineEach(problems, names.length);
  });
}
