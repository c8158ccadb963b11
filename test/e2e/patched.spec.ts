// Pages whose scripts have changed the browser's own objects, and pages that are put together by jQuery.
import type { Page } from '@playwright/test';
import { answerOf, ask, expect, MODULE, open, resultOf, test } from './support.ts';

const CARD = '<hk-advocacy-card><p>The text in the tag.</p></hk-advocacy-card>';
const OWN = `<hk-advocacy-card campaign="/campaign/good.json" events-url="https://events.example"><ul slot="facts"><li><strong>7</strong> of ours</li></ul></hk-advocacy-card>`;

async function expectAnswers(page: Page): Promise<void> {
  await ask(page, '10118');
  await page.locator('.options button').first().click();
  await expect(page.locator('[part=seat]').nth(2)).toBeVisible();
  await ask(page, '59001');
  const { seats } = await answerOf('59001');
  await expect(resultOf(page).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
}

/** What a page's first script does to the objects that every other script uses. */
const PATCHES: Record<string, () => void> = {
  'zone.js': () => {
    const patched: string[] = [];
    Object.assign(window, { patched });
    const NativePromise = Promise;
    class ZonePromise<T> extends NativePromise<T> {
      override then<A, B>(
        done?: ((value: T) => A | PromiseLike<A>) | null,
        fail?: ((reason: unknown) => B | PromiseLike<B>) | null,
      ): Promise<A | B> {
        patched.push('Promise');
        return super.then(done, fail);
      }
    }
    Object.assign(window, { Promise: ZonePromise });
    const { setTimeout: start } = window;
    Object.assign(window, {
      setTimeout: (...args: Parameters<typeof start>) => {
        patched.push('setTimeout');
        return start.apply(window, args);
      },
    });
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    const wrappers = new WeakMap<object, EventListener>();
    const wrap = (listener: EventListenerOrEventListenerObject) => {
      const known = wrappers.get(listener);
      if (known) return known;
      const wrapper = function (this: unknown, event: Event) {
        if (typeof listener === 'function') listener.call(this as EventTarget, event);
        else listener.handleEvent(event);
      };
      wrappers.set(listener, wrapper);
      return wrapper;
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      patched.push('addEventListener');
      add.call(this, type, listener && wrap(listener), options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      remove.call(this, type, listener && wrap(listener), options);
    };
    const Native = MutationObserver;
    Object.assign(window, {
      MutationObserver: function (this: unknown, run: MutationCallback) {
        patched.push('MutationObserver');
        return new Native((...args) => run(...args));
      },
    });
    // as it wraps the reactions of custom elements
    const define = customElements.define.bind(customElements);
    customElements.define = (name, constructor, options) => {
      const { prototype } = constructor as unknown as { prototype: Record<string, () => void> };
      for (const reaction of ['connectedCallback', 'disconnectedCallback', 'adoptedCallback']) {
        const own = Object.getOwnPropertyDescriptor(prototype, reaction)?.value as (() => void) | undefined;
        if (!own) continue;
        Object.defineProperty(prototype, reaction, {
          configurable: true,
          writable: true,
          value(this: unknown, ...args: []) {
            patched.push(reaction);
            own.apply(this, args);
          },
        });
      }
      define(name, constructor, options);
    };
  },
  'old polyfills of arrays': () => {
    const patched: string[] = [];
    Object.assign(window, { patched });
    // enumerable, as they were written then
    const methods = {
      at(this: unknown[], index: number) {
        patched.push('at');
        const i = Math.trunc(index) || 0;
        return this[i < 0 ? this.length + i : i];
      },
      includes(this: unknown[], value: unknown, from = 0) {
        patched.push('includes');
        for (let i = from; i < this.length; i++) if (Object.is(this[i], value)) return true;
        return false;
      },
      flat(this: unknown[], depth = 1): unknown[] {
        patched.push('flat');
        const all: unknown[] = [];
        for (let i = 0; i < this.length; i++) {
          const one = this[i];
          if (Array.isArray(one) && depth > 0)
            all.push(...(one as unknown[] & { flat(by: number): unknown[] }).flat(depth - 1));
          else all.push(one);
        }
        return all;
      },
      flatMap(this: unknown[], make: (one: unknown, i: number, all: unknown[]) => unknown, that?: unknown) {
        patched.push('flatMap');
        const all: unknown[] = [];
        for (let i = 0; i < this.length; i++) {
          const made = make.call(that, this[i], i, this);
          if (Array.isArray(made)) for (let n = 0; n < made.length; n++) all.push(made[n]);
          else all.push(made);
        }
        return all;
      },
      last(this: unknown[]) {
        return this[this.length - 1];
      },
      remove(this: unknown[], value: unknown) {
        return this.splice(this.indexOf(value), 1);
      },
    };
    for (const [name, value] of Object.entries(methods))
      Object.defineProperty(Array.prototype, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    Object.defineProperty(Object.prototype, 'keysOf', {
      value: () => [],
      enumerable: true,
      configurable: true,
      writable: true,
    });
    Object.assign(String.prototype, { trimLeftRight: () => '' });
  },
  'a wrapper around customElements.define': () => {
    const patched: string[] = [];
    Object.assign(window, { patched });
    const { define } = customElements;
    customElements.define = function (...args) {
      patched.push(args[0]);
      define.apply(this, args);
    };
  },
};

for (const [name, patch] of Object.entries(PATCHES))
  test(`${name}: the card answers, with a campaign file and lists of its own too`, async ({ page }) => {
    // in the page itself, so that nothing of the test's own tools stands on what it changes
    const head = `<script>(${patch.toString()})()</script>${MODULE}`;
    await open(page, CARD, { head });
    await expect(page.locator('[part=title]')).toHaveText('United States');
    await expectAnswers(page);
    await open(page, OWN, { head });
    await expect(page.locator('[part=title]')).toHaveText('Lamps of Boston');
    await expect(page.locator('[part=fact]')).toContainText('of ours');
    await expectAnswers(page);
    const patched = await page.evaluate(() => (window as unknown as { patched: string[] }).patched.length);
    expect(patched, 'the patch was there').toBeGreaterThan(0);
  });

test('a customElements.define that throws for names it does not know: the text in the tag stays, and the page goes on', async ({
  page,
  problems,
}) => {
  await open(page, CARD, {
    head: `<script>customElements.define = (name) => { throw new Error('not on the list: ' + name); }</script>
      ${MODULE}<script type="module">document.title = 'The page goes on'</script>`,
  });
  await expect(page).toHaveTitle('The page goes on');
  await expect(page.getByText('The text in the tag.')).toBeVisible();
  await expect.poll(() => problems.length).toBe(1);
  expect(problems[0]).toContain('not on the list: hk-fact-list');
  problems.length = 0;
});

/** What jQuery does with markup: scripts in it are made again, in the head, and taken away at once. */
const append = (page: Page, to: string, markup: string) =>
  page.evaluate(
    ([selector, html]) => {
      const box = document.createElement('div');
      box.innerHTML = html;
      const scripts = [...box.querySelectorAll('script')];
      document.querySelector(selector)!.append(...box.childNodes);
      for (const { type, src, text } of scripts) {
        const script = Object.assign(document.createElement('script'), { text, type, ...(src && { src }) });
        document.head.append(script);
        script.remove();
      }
    },
    [to, markup] as const,
  );

test('a page put together by jQuery: tag, div and script are one card each, and a clone is one too', async ({
  page,
}) => {
  await open(page, '<main></main>', { head: '' });
  const cards = page.locator('hk-advocacy-card');
  await append(page, 'main', MODULE + CARD);
  await expect(cards.locator('[part=title]')).toHaveCount(1);
  await append(page, 'main', '<div id="div" data-hk-advocacy-card data-heading="In a div">Text.</div>');
  await append(
    page,
    'main',
    '<p id="after"></p><script type="module" src="/dist/hk-advocacy-card.js?mount&heading=After+a+script"></script>',
  );
  await expect(cards.locator('[part=title]')).toHaveText(['United States', 'In a div', 'After a script']);
  // .clone() and .appendTo()
  await page.evaluate(() =>
    document.querySelector('main')!.append(document.getElementById('div')!.cloneNode(true)),
  );
  await expect(cards.locator('[part=title]')).toHaveCount(4);
  // .detach(), .prepend(), .wrap()
  await page.evaluate(() => {
    const card = document.querySelector('hk-advocacy-card')!;
    const wrapper = document.createElement('section');
    card.replaceWith(wrapper);
    wrapper.append(card);
    document.body.prepend(wrapper);
  });
  await expect(cards).toHaveCount(4);
  await ask(cards.first(), '59001');
  await expect(resultOf(cards.first()).locator('[part=name]')).toHaveCount(3);
  // .html(''): gone
  await page.evaluate(() => (document.body.innerHTML = ''));
  await expect(cards).toHaveCount(0);
});
