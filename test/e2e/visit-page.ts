// Helpers for tests of a visit: the card's messages in a language, and a page with a card.
import type { Page } from '@playwright/test';
import type { Seat } from '../../src/congress/answer.ts';
import zh from '../../src/i18n/zh-HK.json' with { type: 'json' };
import { en as english } from '../../src/i18n/messages.ts';
import { expect, expectAccessible, MODULE, open } from './support.ts';

export const LANGS = ['en', 'zh-HK'] as const;
export type Lang = (typeof LANGS)[number];

const TABLES: Record<Lang, Record<string, string>> = { en: english, 'zh-HK': { ...english, ...zh.messages } };

/** Returns a function that fills in the card's messages, by their key. */
export const speak =
  (lang: Lang) =>
  (key: keyof typeof english, values: Record<string, unknown> = {}): string =>
    TABLES[lang][key]!.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

/** The name of a seat's member in a heading. */
export const whoIs = (lang: Lang, { title, member }: Seat): string =>
  speak(lang)('script.member', { title, name: member!.name });

const VIEWPORT = '<meta name="viewport" content="width=device-width">';

/** Opens a page with a card, a link before it, and a text area after it. */
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

/** Emulates a device with or without a mouse, because the test browsers differ. */
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
