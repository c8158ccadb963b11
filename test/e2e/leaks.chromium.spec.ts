// What a card leaves behind when it goes: nothing that listens, waits or watches, and no memory. Only Chromium collects its
// garbage on request.
// Without the clock of the other tests: it remembers every timer with the call that set it, and so keeps cards alive.
import { expect, test, type Page } from '@playwright/test';
import { open } from './support.ts';

/** Chromium's own cache of styles keeps an element or two of each sort that it drew with a counter, and what is in it. */
const KEPT = 15;

interface Left {
  listeners: string[];
  timers: number;
  observers: number;
}

/** What scripts have put on the page and not taken off again; to be called before the page is opened. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const listeners = new Map<string, number>();
    const timers = new Set<number>();
    const observers = new Set<object>();
    // what outlives a card: the window, the document, media queries, signals, but no element of its own
    const outlives = (target: EventTarget | null) =>
      !(target instanceof Node) || target === document || (target as Element).matches?.('html, head, body');
    const count = (target: EventTarget | null, type: string, by: number) => {
      if (!outlives(target)) return;
      const name = `${target?.constructor.name ?? 'Window'} ${type}`;
      listeners.set(name, (listeners.get(name) ?? 0) + by);
    };
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (...args: Parameters<typeof add>) {
      count(this, args[0], 1);
      return add.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (...args: Parameters<typeof remove>) {
      count(this, args[0], -1);
      return remove.apply(this, args);
    };
    const start = window.setTimeout.bind(window) as (run: () => void, after?: number) => number;
    const stop = window.clearTimeout.bind(window);
    Object.assign(window, {
      setTimeout: (run: (...args: unknown[]) => void, after?: number, ...args: unknown[]) => {
        const timer = start(() => {
          timers.delete(timer);
          run(...args);
        }, after);
        timers.add(timer);
        return timer;
      },
      clearTimeout: (timer: number) => {
        timers.delete(timer);
        stop(timer);
      },
      setInterval: () => timers.add(-timers.size - 1) && 0,
    });
    for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
      const Observer = window[name] as unknown as new (...args: unknown[]) => {
        observe(...args: unknown[]): void;
        disconnect(): void;
      };
      Object.assign(window, {
        [name]: class extends Observer {
          override observe(...args: unknown[]) {
            // Playwright has one of its own on the page
            if (new Error().stack!.includes('/dist/')) observers.add(this);
            super.observe(...args);
          }
          override disconnect() {
            observers.delete(this);
            super.disconnect();
          }
        },
      });
    }
    Object.assign(window, {
      left: () => ({
        listeners: [...listeners].filter(([, n]) => n).map(([name, n]) => `${name}: ${n}`),
        timers: timers.size,
        observers: observers.size,
      }),
    });
  });

const left = (page: Page) => page.evaluate(() => (window as unknown as { left(): Left }).left());

/** Mounts cards of every sort one after the other and takes each out again; every fifth is asked, some in the middle of it. */
const comeAndGo = (page: Page, count: number) =>
  page.evaluate(async (n) => {
    type Card = HTMLElement & { updateComplete: Promise<unknown> };
    const gone: WeakRef<object>[] = [];
    Object.assign(window, { gone });
    const sorts: Record<string, string>[] = [
      {},
      { lang: 'zh-HK' },
      { campaign: '/campaign/good.json' },
      { directory: '/dist/data' },
      { organizer: 'Friends', theme: 'dark', expires: '2026-10-20' },
    ];
    const turn = () => new Promise((done) => requestAnimationFrame(done));
    for (let i = 0; i < n; i++) {
      const card = document.createElement('hk-advocacy-card') as Card;
      card.id = 'card';
      for (const [name, value] of Object.entries(sorts[i % sorts.length]!)) card.setAttribute(name, value);
      const list = document.createElement('hk-fact-list');
      list.setAttribute('for', 'card');
      const placeholder = document.createElement('div');
      placeholder.dataset['hkAdvocacyCard'] = '';
      document.body.append(card, list, placeholder);
      await card.updateComplete;
      const lookup = card.shadowRoot!.querySelector('hk-rep-lookup') as Card | null;
      if (lookup && i % 5 === 0) {
        await lookup.updateComplete;
        const answered = new Promise((done) => card.addEventListener('hk-lookup', done, { once: true }));
        const field = lookup.shadowRoot!.querySelector('input')!;
        field.focus();
        field.value = '59001';
        lookup.shadowRoot!.querySelector('button')!.click();
        // the odd ones go while the answer is on its way
        if (i % 2) await turn();
        else await answered;
      }
      const inside = placeholder.querySelector('hk-advocacy-card')!;
      for (const one of [card, card.shadowRoot!, lookup, list, inside]) if (one) gone.push(new WeakRef(one));
      card.remove();
      list.remove();
      placeholder.remove();
    }
  }, count);

async function alive(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return page.evaluate(
    () => (window as unknown as { gone: WeakRef<object>[] }).gone.filter((one) => one.deref()).length,
  );
}

test('a hundred mounts and unmounts: the page is as before, but for the one observer of the module', async ({
  page,
}) => {
  test.slow();
  await watch(page);
  await open(page, '<h1>A page</h1>');
  await page.waitForFunction(() => customElements.get('hk-advocacy-card'));
  // the module looks once whether its tag is on the page
  await expect.poll(async () => (await left(page)).timers, { timeout: 15_000 }).toBe(0);
  const before = await left(page);
  expect(before).toEqual({ listeners: expect.any(Array) as unknown, timers: 0, observers: 1 });

  await comeAndGo(page, 100);
  expect(await page.locator('body > *').count()).toBe(1);
  await expect.poll(() => left(page)).toEqual(before);
  expect(await page.evaluate(() => (window as unknown as { gone: unknown[] }).gone.length)).toBeGreaterThan(
    400,
  );
  await expect.poll(() => alive(page)).toBeLessThan(KEPT);
});

test('pieces that come and go beside a card that stays: it lets go of them', async ({ page }) => {
  await open(page, '<hk-advocacy-card id="card"></hk-advocacy-card>');
  await expect(page.locator('[part=title]')).toBeVisible();
  await page.evaluate(async () => {
    const gone: WeakRef<object>[] = [];
    Object.assign(window, { gone });
    for (let i = 0; i < 40; i++) {
      const list = document.createElement(i % 2 ? 'hk-action-list' : 'hk-fact-list');
      list.setAttribute('for', 'card');
      document.body.append(list);
      await (list as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      await new Promise((done) => setTimeout(done));
      gone.push(new WeakRef(list));
      list.remove();
    }
  });
  // the next change of the card lets go of the last
  await page.locator('hk-advocacy-card').evaluate((card) => card.setAttribute('heading', 'Another'));
  await expect.poll(() => alive(page)).toBeLessThan(KEPT);
});

test('cards that were adopted into a frame go with the frame', async ({ page }) => {
  await open(page, '<h1>A page</h1>');
  await page.waitForFunction(() => customElements.get('hk-advocacy-card'));
  await page.evaluate(async () => {
    const gone: WeakRef<object>[] = [];
    Object.assign(window, { gone });
    for (let i = 0; i < 20; i++) {
      const frame = document.createElement('iframe');
      const card = document.createElement('hk-advocacy-card');
      document.body.append(frame, card);
      await (card as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      frame.contentDocument!.body.append(card);
      await new Promise((done) => requestAnimationFrame(done));
      gone.push(new WeakRef(card));
      frame.remove();
    }
  });
  await expect.poll(() => alive(page)).toBeLessThan(KEPT);
});
