// What frameworks and page builders do to an element: moving it, taking it out, setting it up too early.
import { ask, expect, fieldOf, headingOf, PLAIN, resultOf, test, moveIntoFrame } from './support.ts';

test('adopted into another document it keeps its styles, and so does what is drawn there later', async ({
  page,
}) => {
  await page.goto(PLAIN);
  await expect(fieldOf(page)).toBeVisible();
  await moveIntoFrame(page);
  const frame = page.frameLocator('iframe');
  const find = frame.getByRole('button', { name: 'Find my members' });
  await expect(find).toHaveCSS('background-color', 'rgb(255, 201, 60)');
  await expect(frame.locator('.card')).toHaveCSS('border-top-style', 'solid');

  // not fill(): Playwright has none for frames without an address in Firefox
  await frame.getByRole('textbox').evaluate((field) => ((field as HTMLInputElement).value = '59001'));
  await find.click();
  await expect(frame.locator('[part=result] [part=name]')).toHaveCount(3);
  const call = frame.locator('[part=result] [part=seat-call]').first();
  await expect(call).toHaveCSS('background-color', 'rgb(255, 201, 60)');
});

test('moved within the page it keeps the visit', async ({ page }) => {
  await page.goto(PLAIN);
  await ask(page, '10118');
  await page.locator('.options button').first().click();
  await expect(page.locator('[part=seat]').nth(2)).toBeVisible();
  await page.evaluate(() => document.body.append(document.querySelector('hk-advocacy-card')!));
  await expect(headingOf(page)).toHaveText('Your 3 calls');
  await expect(page.locator('[part=seat]').nth(2)).toBeVisible();
  await expect(fieldOf(page)).toHaveValue('10118');
});

test('taken out in the middle of a lookup it throws nothing, and put back it has the answer', async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/zips-*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(PLAIN);
  const asked = page.waitForRequest('**/zips-*');
  await ask(page, '59001');
  await asked;
  await page.evaluate(() => {
    const card = document.querySelector('hk-advocacy-card')!;
    Object.assign(window, { taken: card });
    card.remove();
  });
  const answered = page.waitForResponse('**/zips-*');
  release();
  await (await answered).finished();
  await page.evaluate(() =>
    document.querySelector('main')!.append((window as unknown as { taken: Element }).taken),
  );
  await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
});

test('a property set before the module comes survives', async ({ page, problems }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/test/e2e/pages/early.html');
  await ask(page, '59001');
  await expect(headingOf(page)).toHaveText('Your 3 calls');
  expect(asked.filter((path) => path.includes('/data/'))).toContain(
    '/fault/missing.early/data/manifest.json',
  );
  expect(problems.filter((problem) => problem.startsWith('thrown'))).toEqual([]);
  problems.length = 0;
});

test('a hundred cards come and go', async ({ page }) => {
  await page.goto(PLAIN);
  const left = await page.evaluate(async () => {
    for (let i = 0; i < 100; i++) {
      const card = document.createElement('hk-advocacy-card');
      document.body.append(card);
      await (card as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      card.remove();
    }
    return document.querySelectorAll('hk-advocacy-card').length;
  });
  expect(left).toBe(1);
  await ask(page, '59001');
  await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
});

test('a second question overtakes the first, and Enter pressed twice is one answer', async ({ page }) => {
  await page.goto(PLAIN);
  await fieldOf(page).fill('59001');
  await fieldOf(page).press('Enter');
  await fieldOf(page).evaluate((field: HTMLInputElement) => {
    field.value = '20001';
    field.form!.requestSubmit();
    field.form!.requestSubmit();
  });
  await expect(resultOf(page).locator('[part=office]')).toHaveText([/^Delegate/]);
  await page.waitForTimeout(300);
  await expect(resultOf(page).locator('[part=office]')).toHaveText([/^Delegate/]);
});
