// Brings a page into a state of the card, by doing what a visitor does.
import type { Locator, Page } from '@playwright/test';
import { TODAY, type State } from './gallery-states.ts';

export interface Look {
  width: 280 | 375 | 760;
  theme: 'light' | 'dark';
  lang: 'en' | 'zh-HK';
  /** The value of `--hk-accent`. */
  accent?: string;
}

/** All combinations of width, theme and language. */
export const LOOKS: Look[] = ([280, 375, 760] as const).flatMap((width) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    (['en', 'zh-HK'] as const).map((lang) => ({ width, theme, lang })),
  ),
);

/** A name for a file. */
export const nameOf = ({ name }: State, { width, theme, lang, accent }: Look): string =>
  `${name} ${width} ${theme} ${lang} ${accent ?? ''}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Sets width, theme and accent, which can be changed without losing the state of the page. */
export async function dress(page: Page, { width, theme, accent }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate(
    ({ theme, accent }) => {
      const { style } = document.documentElement;
      style.colorScheme = theme;
      if (accent) style.setProperty('--hk-accent', accent);
      else style.removeProperty('--hk-accent');
    },
    { theme, accent },
  );
}

/** Waits until the element is rendered in a language, whose translation may have to be fetched first. */
const waitForLanguage = (page: Page, lang: Look['lang']): Promise<void> =>
  page
    .locator(`main > :last-child [lang="${lang === 'en' ? 'en-US' : lang}"]`)
    .first()
    .waitFor();

/** Changes the language of the element without losing its state. */
export async function speakIn(page: Page, lang: Look['lang']): Promise<void> {
  await page.locator('main > :last-child').evaluate((element, value) => {
    document.documentElement.lang = value;
    element.setAttribute('lang', value);
  }, lang);
  await waitForLanguage(page, lang);
}

/** Brings a page into a state. Returns the element, or the part of it, that shows the state. */
export async function stage(page: Page, state: State, look: Look, base = ''): Promise<Locator> {
  const { tag = 'hk-advocacy-card', attributes = {}, inside = '', zip, press = [], member, part } = state;
  if (state.position !== undefined)
    await page.addInitScript((position) => {
      navigator.geolocation.getCurrentPosition = (found, failed) => {
        if (!position) return failed?.({ code: 1 } as GeolocationPositionError);
        const [latitude, longitude] = position;
        found({ coords: { latitude, longitude, accuracy: 20 } } as GeolocationPosition);
      };
    }, state.position);
  await page.clock.setFixedTime(state.now ?? TODAY);
  if (state.cut) await page.route('**/dist/data/**', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${base}/test/e2e/pages/stage.html`);
  await dress(page, look);
  await page.evaluate(
    ({ tag, attributes, inside, lang }) => {
      document.documentElement.lang = lang;
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.innerHTML = inside;
      document.querySelector('main')!.append(element);
    },
    { tag, attributes, inside, lang: look.lang },
  );
  const element = page.locator(tag).first();
  // otherwise a picture could be taken while the text is still English
  await waitForLanguage(page, look.lang);
  if (zip) {
    await element.locator('#zip').fill(zip);
    await element.locator('#zip').press('Enter');
    await element.locator('#answer, #zip[aria-invalid=true]').first().waitFor();
  }
  for (const what of press) await element.locator(what).first().click();
  if (member)
    await element.locator('hk-rep-lookup').evaluateAll((all, name) => {
      type Seats = { member: object | null }[];
      const lookups = all as unknown as { visit: { answer: { seats: Seats } } }[];
      for (const lookup of lookups) {
        const { visit } = lookup;
        const seats = visit.answer.seats.map((seat) => ({ ...seat, member: { ...seat.member, name } }));
        lookup.visit = { ...visit, answer: { ...visit.answer, seats } };
      }
    }, member);
  await element.locator(state.shows).first().waitFor();
  return part ? element.locator(part) : element;
}
