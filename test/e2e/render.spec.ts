// What `npx hk-advocacy-card render` prints, on a page: readable without scripts, and the card where they run.
import { expect, made, MODULE, ONE_ENGINE, open, printed, resultOf, SNIPPET, test } from './support.ts';

for (const lang of ['en', 'zh-HK']) {
  const engines = lang === 'en' ? {} : ONE_ENGINE;
  test(`${lang}: readable without scripts`, engines, async ({ browser, browserName, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    // scripts stay on in Firefox, whatever the context says: there the page has none
    const head = browserName === 'firefox' ? SNIPPET.replace(MODULE, '') : SNIPPET;
    await page.goto(new URL(made(printed(lang), { head }), baseURL).href);
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(3);
    await expect(page.getByRole('link', { name: '(202) 224-3121' })).toBeVisible();
    await expect(page.getByText('1,300+')).toBeVisible();
    await expect(page.locator('blockquote').first()).toBeVisible();
    await context.close();
  });

  test(`${lang}: the card takes its place, says the same, and answers`, engines, async ({ page }) => {
    await open(page, printed(lang), { head: SNIPPET });
    await expect(page.locator('[part=card]')).toHaveAttribute('lang', lang === 'en' ? 'en-US' : lang);
    const inside = page.locator('hk-advocacy-card > div');
    await expect(inside).toBeHidden();
    const [figure, fact] = await inside
      .locator('li')
      .first()
      .evaluate((item) => [item.children[0]!.textContent, item.childNodes[1]!.textContent!.trim()]);
    await expect(page.locator('[part=fact]').first()).toContainText(figure);
    await expect(page.locator('[part=fact]').first()).toContainText(fact);
    await expect(page.locator('[part=title]')).toHaveText((await inside.locator('h2').textContent())!);
    await page.getByRole('textbox').fill('59001');
    await page.keyboard.press('Enter');
    await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
  });
}
