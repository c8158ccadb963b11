// What a visitor who has only a keyboard knows: where the focus is, and what is said beside it.
import type { Page } from '@playwright/test';
import { LANGS, speak } from './visit-page.ts';
import { expect } from './support.ts';

/** The name of what has the focus, as a screen reader would say it; `nothing` where it is lost. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let el = document.activeElement;
    while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
    if (!el || el === document.body) return 'nothing';
    const root = el.getRootNode() as Document | ShadowRoot;
    const own = el.getAttribute('aria-label');
    if (own) return own;
    const by = el.getAttribute('aria-labelledby');
    const named = by?.split(' ').map((id) => root.getElementById(id)?.textContent.trim() ?? `no #${id}`);
    const label =
      el instanceof HTMLInputElement || el instanceof HTMLSelectElement || el instanceof HTMLTextAreaElement
        ? el.labels?.[0]
        : null;
    return (named?.join(' ') ?? (label ?? el).textContent).trim().replace(/\s+/g, ' ');
  });

export async function tabThrough(page: Page, keys: number): Promise<string[]> {
  const names: string[] = [];
  for (let i = 0; i < keys; i++) {
    await page.keyboard.press('Tab');
    names.push(await focused(page));
  }
  return names;
}

/** Tabs on until something with this name, or one like it, has the focus. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<string> {
  const passed: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return now;
    passed.push(now);
  }
  throw new Error(`${key} never came to ${String(name)}: ${passed.join(' | ')}`);
}

/**
 * From here on, writes down what a screen reader is told: text that changes in a live region which was there before.
 * A region that comes with its words is not heard everywhere.
 */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const watch = (root: Node) =>
      new MutationObserver((changes) => {
        const regions = changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest('[role=status]'),
        );
        for (const region of new Set(regions)) {
          const text = region?.checkVisibility() && region.textContent.trim();
          if (text) heard.push(text);
        }
      }).observe(root, { subtree: true, childList: true, characterData: true });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      watch(root);
      return root;
    };
  });
}

/** What is on its way is not said always: it may be here at once. */
const PASSING = LANGS.map((lang) => speak(lang)('zip.busy'));

/** What was said since somebody last asked. */
export const heard = async (page: Page): Promise<string[]> => {
  const said = await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  return said.filter((text) => !PASSING.includes(text));
};

/** Where a press led to, and what was said then. */
export async function expectLed(page: Page, focus: string | RegExp, said: string[] = []): Promise<void> {
  const led = expect.poll(() => focused(page));
  await (typeof focus === 'string' ? led.toBe(focus) : led.toMatch(focus));
  expect(await heard(page), `said on the way to ${String(focus)}`).toEqual(said);
}
