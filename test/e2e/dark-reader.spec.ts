// A library for dark pages, as extensions have it, over a whole visit: it puts style sheets of its own beside those of every
// element and rewrites them as it likes, and at each step ours are there and count.
import type { Page } from '@playwright/test';
import { publishedScript, servePublished } from './published.ts';
import { ask, expect, MODULE, open, resultOf, test } from './support.ts';

interface Styled extends CustomElementConstructor {
  elementStyles: { styleSheet: CSSStyleSheet }[];
}

/** Every one of our elements on the page has all of its own style sheets, wherever those of others are; the others are there. */
async function expectStyled(page: Page, step: string, isDark = true): Promise<void> {
  await expect(async () => {
    const { lacking, foreign, ground, low } = await page.evaluate(() => {
      const every = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? every(el.shadowRoot) : [])]);
      const all = every(document);
      const ours = all.filter(({ localName }) => localName.startsWith('hk-'));
      const sheetsOf = (el: Element) =>
        (customElements.get(el.localName) as Styled).elementStyles.map(({ styleSheet }) => styleSheet);
      const card = document.querySelector('hk-advocacy-card')!.shadowRoot!.querySelector('[part=card]')!;
      const [red = 255] = getComputedStyle(card).backgroundColor.match(/\d+/g)!.map(Number);
      return {
        lacking: ours
          .filter((el) => sheetsOf(el).some((sheet) => !el.shadowRoot!.adoptedStyleSheets.includes(sheet)))
          .map(({ localName }) => localName),
        foreign: ours.some((el) =>
          el.shadowRoot!.adoptedStyleSheets.some((sheet) => !sheetsOf(el).includes(sheet)),
        ),
        ground: red,
        low: all
          .filter((el) => el.matches('button[part], [part=field], [part=seat-call]') && el.checkVisibility())
          .filter((el) => el.getBoundingClientRect().height < 43.5)
          .map((el) => `${el.getAttribute('part')} ${el.getBoundingClientRect().height}`),
      };
    });
    expect({ lacking, low, foreign, isDark: ground < 90 }, step).toEqual({
      lacking: [],
      low: [],
      foreign: isDark,
      isDark,
    });
  }).toPass();
}

test('every step of a visit has our styles, with the dark ones of an extension beside them', async ({
  page,
}) => {
  await servePublished(page);
  // before the module, as an extension is
  await open(page, '<hk-advocacy-card theme="light" languages="en zh-HK"></hk-advocacy-card>', {
    head: `${publishedScript('darkreader/darkreader.js')}<script>DarkReader.enable({ brightness: 100 })</script>${MODULE}`,
  });
  const darken = (isOn: boolean) =>
    page.evaluate((on) => {
      const { DarkReader } = window as unknown as {
        DarkReader: { enable(theme: { brightness: number }): void; disable(): void };
      };
      if (on) DarkReader.enable({ brightness: 100 });
      else DarkReader.disable();
    }, isOn);
  await expectStyled(page, 'before the answer');
  await ask(page, '59001');
  await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
  await expectStyled(page, 'the answer');
  const press = async (name: string) => {
    await page.locator('hk-rep-lookup').getByRole('button', { name, exact: true }).click();
    await expectStyled(page, name);
  };
  await press('I talked to someone');
  await press('No answer');
  await press('I left a message');
  await press('Write instead');
  await expect(page.locator('textarea').first()).toBeVisible();
  await press('Call instead');
  await darken(false);
  await expectStyled(page, 'without it', false);
  await darken(true);
  await ask(page, '10118');
  await expectStyled(page, 'another answer');
  await page.getByText('中文').first().click();
  await expect(page.locator('[part=card]')).toHaveAttribute('lang', 'zh-HK');
  await expectStyled(page, 'another language');
  await page
    .locator('[part=call-about]')
    .first()
    .evaluate((button: HTMLElement) => button.click());
  await expectStyled(page, 'about an action');
});
