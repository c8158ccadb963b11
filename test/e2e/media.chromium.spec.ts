// Forced colours, print, more contrast, a dark system: emulated by Chromium alone.
import type { Page } from '@playwright/test';
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
  const controls = page.locator('input:visible, select:visible, button:visible:not(.link), .button:visible');
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
    expect(border).toMatch(/^solid 2px rgb\(/);
    expect(border).not.toContain(ground);
  }
  const choices = page.locator('[aria-pressed]');
  await choices.first().click();
  await expect(page.locator('[aria-pressed=true]')).toHaveCSS('outline-style', 'solid');
  await expect(choices.last()).toHaveCSS('outline-style', 'none');
});

test('print: names and numbers, dark ink on no ground, nothing to press', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await answered(page, '59001');
  for (const name of await resultOf(page).locator('[part=name]').all()) await expect(name).toBeVisible();
  for (const call of await resultOf(page).locator('[part=call]').all()) {
    await expect(call).toBeVisible();
    await expect(call).toHaveText(/Call 202-22\d-\d{4}/);
    await expect(call).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(call).toHaveCSS('color', 'rgb(29, 27, 22)');
  }
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('a dark page in print is not pale ink on white paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await answered(page, '59001');
  await page.locator('hk-advocacy-card').evaluate((card) => card.setAttribute('theme', 'dark'));
  const call = resultOf(page).locator('[part=call]').first();
  const { color } = await call.evaluate((el) => ({ color: getComputedStyle(el).color }));
  const lightness = Math.max(...color.match(/\d+/g)!.map(Number));
  expect(lightness, color).toBeLessThan(128);
});

test('a page that follows the system: dark in a dark one, and the page decides, not the system alone', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/demo/index.html');
  const card = page.locator('.card');
  await expect(card).toHaveCSS('background-color', 'rgb(23, 22, 19)');
  await ask(page, '33313');
  await expect(headingOf(page)).toBeVisible();
  await expect(page.locator('hk-rep-contact .seat').first()).toHaveCSS('background-color', 'rgb(23, 22, 19)');
  await expectAccessible(page, 'a dark system');
  // a page that knows no dark stays light
  await page.goto(PLAIN);
  await expect(card).toHaveCSS('background-color', 'rgb(255, 253, 248)');
});

test('more contrast: notes are as dark as the text', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await answered(page, '59001');
  await expect(page.locator('#privacy')).toHaveCSS('color', 'rgb(29, 27, 22)');
});
