// A guided visit, for the tests of it: what the card says in a language, and the page that it is made on.
import type { Page } from '@playwright/test';
import type { Seat } from '../../src/congress/answer.ts';
import zh from '../../src/i18n/zh-HK.json' with { type: 'json' };
import { en as english } from '../../src/i18n/messages.ts';
import { expect, expectAccessible, MODULE, open } from './support.ts';

export const LANGS = ['en', 'zh-HK'] as const;
export type Lang = (typeof LANGS)[number];

const TABLES: Record<Lang, Record<string, string>> = { en: english, 'zh-HK': { ...english, ...zh.messages } };

/** What the card says, by the key of its words. */
export const speak =
  (lang: Lang) =>
  (key: keyof typeof english, values: Record<string, unknown> = {}): string =>
    TABLES[lang][key]!.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/** Whom a call or a letter goes to, as it is said in a heading. */
export const whoIs = (lang: Lang, { title, member }: Seat): string =>
  speak(lang)('script.member', { title, name: member!.name });

const VIEWPORT = '<meta name="viewport" content="width=device-width">';

/** A page with a card between two links, and a field of the page's own behind it. */
export async function openVisit(
  page: Page,
  lang: Lang = 'en',
  attributes = '',
  policy?: string,
): Promise<void> {
  const body = `<main><h1>A page with the card</h1><p><a href="#before">A link before the card</a></p>
    <hk-advocacy-card lang="${lang}" ${attributes}></hk-advocacy-card>
    <p><label>Notes of the page <textarea></textarea></label></p></main>`;
  await open(page, body, { head: VIEWPORT + MODULE, policy });
  await expect(page.locator('[part=card]')).toHaveAttribute('lang', lang === 'en' ? 'en-US' : lang);
}

/** With a mouse or without one, whatever the machine has: the browsers of the tests do not agree about it. */
export const usePointer = async (page: Page, pointer: 'mouse' | 'finger'): Promise<void> => {
  await page.addInitScript((isMouse) => {
    const { matchMedia } = window;
    window.matchMedia = (query) =>
      matchMedia.call(window, query.includes('pointer') ? (isMouse ? 'all' : 'not all') : query);
  }, pointer === 'mouse');
};

/** axe, in a dark card and in a light one. */
export async function expectAccessibleTwice(page: Page, where: string): Promise<void> {
  const card = page.locator('hk-advocacy-card');
  for (const theme of ['dark', 'light']) {
    await card.evaluate((el, value) => el.setAttribute('theme', value), theme);
    await expectAccessible(page, `${where}, ${theme}`);
  }
}
