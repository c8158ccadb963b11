// Forced colours, print, more contrast, less motion, a dark system: emulated by Chromium alone.
import type { Page } from '@playwright/test';
import { stage } from '../../tools/gallery/stage.ts';
import { named } from '../../tools/gallery/gallery-states.ts';
import { ask, expect, expectAccessible, headingOf, PLAIN, resultOf, test } from './support.ts';

async function answered(page: Page, zip: string): Promise<void> {
  await page.goto(PLAIN);
  await ask(page, zip);
  await expect(headingOf(page)).toBeVisible();
}

test('forced colours: every control has a border that can be seen, and the choice made is marked', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await answered(page, '10118');
  const controls = page.locator('#zip, select:visible, button:visible:not(.link, .name), .button:visible');
  expect(await controls.count()).toBeGreaterThan(4);
  for (const control of await controls.all()) {
    const { border, ground } = await control.evaluate((el) => {
      const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(el);
      let behind: Element | null = el.parentElement;
      const transparent = 'rgba(0, 0, 0, 0)';
      while (behind && getComputedStyle(behind).backgroundColor === transparent)
        behind = behind.parentElement;
      return {
        border: `${borderTopStyle} ${borderTopWidth} ${borderTopColor}`,
        ground: behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)',
      };
    });
    expect(border).toMatch(/^solid (2|1\.5|1)px rgba?\(/);
    expect(border).not.toContain(ground);
  }
});

for (const [name, press, words] of [
  ['before a lookup', [], /^Find my members$/],
  ['found', ['find'], /^202-22/],
  ['nobody answered', ['find', '[part=outcome]:nth-child(3)'], /^\d{3}-\d{3}-\d{4}$/],
  ['the end', ['find', '[part=outcome]', '[part=outcome]', '[part=outcome]'], /^Ask a friend to call$/],
  ['letters', ['find', '#other-view'], /^Copy and open contact page/],
] as const)
  test(`forced colours: one control alone is filled, the one to press next: ${name}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(PLAIN);
    for (const what of press) {
      await (what === 'find' ? ask(page, '59001') : page.locator(what).first().click());
      await expect(page.locator('#answer')).toBeVisible();
    }
    const filled = () =>
      page
        .locator('hk-rep-lookup')
        .locator('a, button')
        .evaluateAll((all) => {
          const probe = document.createElement('i');
          probe.style.background = 'Highlight';
          document.body.append(probe);
          const fill = getComputedStyle(probe).backgroundColor;
          probe.remove();
          return all
            .filter((el) => el.checkVisibility() && getComputedStyle(el).backgroundColor === fill)
            .map((el) => el.textContent.trim());
        });
    await expect.poll(async () => (await filled()).length).toBe(1);
    expect((await filled())[0]).toMatch(words);
  });

test('forced colours: where a visitor came from, and what is picked, can be told without our colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await stage(page, named('steps of an action to pick'), { width: 375, theme: 'light', lang: 'en' });
  for (const mark of await page.locator('fieldset .pick input').all()) {
    // the browser draws them itself, in the visitor's colours
    await expect(mark).toHaveCSS('appearance', 'auto');
    await expect(mark).toHaveCSS('forced-color-adjust', 'auto');
    expect((await mark.boundingBox())!.width).toBeGreaterThanOrEqual(16);
  }
  const first = page.locator('fieldset .pick [type=checkbox]').first();
  await expect(first).toBeChecked();
  await page.locator('fieldset .pick [type=checkbox]').nth(1).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('fieldset .pick [type=checkbox]').nth(1)).toHaveCSS('outline-style', 'solid');
});

test('nothing on the card moves by itself, least of all where less motion is asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await answered(page, '10118');
  await page.locator('.options button').first().click();
  const moving = await page.locator('hk-advocacy-card, hk-advocacy-card *').evaluateAll((all) =>
    all
      .filter((el) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(el);
        return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto';
      })
      .map(({ localName, className }) => `${localName}.${className}`),
  );
  expect(moving).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('print: names and numbers, dark ink on no ground, nothing to press', async ({ page }) => {
  await answered(page, '59001');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  for (const name of await resultOf(page).locator('[part=name]').all()) await expect(name).toBeVisible();
  for (const call of await resultOf(page).locator('[part=seat-call]').all()) {
    await expect(call).toBeVisible();
    await expect(call).toHaveText(/202-22\d-\d{4}/);
    await expect(call).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(call).toHaveCSS('color', 'rgb(29, 27, 22)');
  }
  // the names of the members are buttons on screen
  await expect(page.locator('button:visible:not(.name)')).toHaveCount(0);
});

test('a dark page in print is not pale ink on white paper', async ({ page }) => {
  await answered(page, '59001');
  await page.emulateMedia({ media: 'print' });
  await page.locator('hk-advocacy-card').evaluate((card) => card.setAttribute('theme', 'dark'));
  const call = resultOf(page).locator('[part=seat-call]').first();
  const { color } = await call.evaluate((el) => ({ color: getComputedStyle(el).color }));
  const lightness = Math.max(...color.match(/\d+/g)!.map(Number));
  expect(lightness, color).toBeLessThan(128);
  // nor one whose owner has written the colours
  await page.addStyleTag({ content: 'body { --hk-text: #eee; --hk-muted: #aaa; --hk-surface: #111 }' });
  await expect(call).toHaveCSS('color', 'rgb(29, 27, 22)');
  await expect(resultOf(page).locator('[part=office]').first()).toHaveCSS('color', 'rgb(85, 85, 85)');
  await expect(page.locator('.card')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('a page that follows the system: dark in a dark one, and the page decides, not the system alone', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/demo/card.html');
  const card = page.locator('.card');
  await expect(card).toHaveCSS('background-color', 'rgb(23, 22, 19)');
  await ask(page, '33313');
  await expect(headingOf(page)).toBeVisible();
  await expect(page.locator('.rows').first()).toHaveCSS('background-color', 'rgb(23, 22, 19)');
  await expectAccessible(page, 'a dark system');
  // a page that knows no dark stays light
  await page.goto(PLAIN);
  await expect(card).toHaveCSS('background-color', 'rgb(255, 253, 248)');
});

test('more contrast: notes are as dark as the text', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await answered(page, '59001');
  await expect(page.locator('.board-head > .note')).toHaveCSS('color', 'rgb(29, 27, 22)');
});
