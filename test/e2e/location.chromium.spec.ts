// A visitor lets the browser tell where they are, by the browser's own geolocation.
import type { Geolocation, Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { ask, expect, headingOf, open, PLAIN, resultOf, test } from './support.ts';

const button = (page: Page) => page.getByRole('button', { name: 'Use my location' });

async function be(page: Page, latitude: number, longitude: number, accuracy = 20): Promise<void> {
  const position: Geolocation = { latitude, longitude, accuracy };
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation(position);
}

/** What is asked of the network from now on, but for what the page itself brought in. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).href));
  return asked;
}

for (const [where, latitude, longitude, shows] of [
  ['in NY-12', 40.7736, -73.9566, 'New York, 12th district'],
  ['in Alaska', 61.2176, -149.8997, 'Alaska, at large'],
  ['in Alaska, west of the 180th meridian', 52.9, 173.2, 'Alaska, at large'],
  ['in Washington', 38.9072, -77.0369, 'Washington, D.C.'],
  ['on Guam', 13.4745, 144.7504, 'Guam'],
] as const)
  test(`${where}: found, with numbers to call`, async ({ page }) => {
    await be(page, latitude, longitude);
    await page.goto(PLAIN);
    const asked = listen(page);
    await button(page).click();
    await expect(headingOf(page)).toHaveText(/^Your (3 calls|call)$/);
    await expect(headingOf(page)).toBeFocused();
    await expect(page.locator('#where')).toContainText(`Your location · ${shows}`);
    await expect(resultOf(page).locator('[part=seat-call]').last()).toHaveAttribute(
      'href',
      /^tel:\+1202\d{7}$/,
    );
    expect(asked.length).toBeGreaterThan(0);
    const [north, east] = [Math.abs(latitude), Math.abs(longitude)].map((degrees) => degrees.toFixed(1));
    for (const address of asked) {
      expect(address).not.toContain(north);
      expect(address).not.toContain(east);
    }
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
    expect(kept).toEqual([0, 0, '']);
  });

test('near the line between NY-12 and NY-10: one of the two is chosen', async ({ page }) => {
  await be(page, 40.733, -73.985);
  await page.goto(PLAIN);
  await button(page).click();
  await expect(resultOf(page)).toContainText('Your location is close to a line between districts.');
  const choices = resultOf(page).locator('.options button');
  await expect(choices).toHaveCount(2);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await choices.filter({ hasText: '10th district' }).click();
  await expect(page.locator('#where')).toContainText('New York, 10th district');
  await expect(page.locator('[part=seat]').nth(2).locator('button.name')).toBeFocused();
});

for (const [where, latitude, longitude] of [
  ['in Hong Kong', 22.3193, 114.1694],
  ['at sea', 36, -40],
  ['in Canada', 45.4215, -75.6972],
] as const)
  test(`${where}: where Americans abroad vote`, async ({ page }) => {
    await be(page, latitude, longitude);
    await page.goto(PLAIN);
    await button(page).click();
    await expect(headingOf(page)).toHaveText('Your location is in no district');
    await expect(resultOf(page)).toContainText('where you last lived in the United States');
    await ask(page, '59001');
    await expect(headingOf(page)).toHaveText('Your 3 calls');
  });

test('permission denied: back to the field, with a sentence', async ({ page }) => {
  await page.context().clearPermissions();
  await page.goto(PLAIN);
  await page.locator('#zip').fill('5900');
  await button(page).click();
  await expect(page.locator('#hint')).toHaveText(
    'Your browser did not tell where you are. Type your ZIP code instead.',
  );
  await expect(page.locator('#zip')).toBeFocused();
  await expect(page.locator('#zip')).toHaveValue('5900');
});

test('a browser that never answers is not waited for', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = () => document.body.classList.add('asked');
  });
  await page.clock.install();
  await page.goto(PLAIN);
  // the tables have a deadline of their own on the same clock
  await page.locator('#zip').focus();
  await page.waitForLoadState('networkidle');
  await button(page).click();
  await expect(page.locator('body.asked')).toBeAttached();
  await expect(page.getByText('Looking up your members...')).toBeVisible();
  await page.clock.runFor(31_000);
  await page.clock.runFor(2000);
  await expect(page.locator('#hint')).toContainText('did not tell where you are');
  await expect(page.locator('#zip')).toBeFocused();
});

test('a map that does not come: back to the field, and the next press tries again', async ({
  page,
  problems,
}) => {
  await be(page, 46.5891, -112.0391);
  await page.goto(PLAIN);
  await page.route('**/boundaries_*/{MT,US}.txt*', (route) => route.fulfill({ status: 404 }));
  await button(page).click();
  await expect(page.locator('#hint')).toContainText('The map of districts did not load');
  await page.unroute('**/boundaries_*/{MT,US}.txt*');
  await button(page).click();
  await expect(page.locator('#where')).toContainText('Montana');
  problems.splice(0);
});

for (const [what, tag] of [
  ['', '<hk-advocacy-card private="private"></hk-advocacy-card>'],
  [
    ', in the lookup of an action',
    '<hk-advocacy-card private="private" sections="actions"></hk-advocacy-card>',
  ],
  [', in a list of actions alone', '<hk-action-list private="private"></hk-action-list>'],
] as const)
  test(`with \`private\` no request tells the state${what}`, async ({ page }) => {
    await be(page, 46.5891, -112.0391);
    await open(page, tag);
    if (what) {
      await page.getByText('Call or write about this').first().click();
      await page.getByRole('button', { name: 'Call about this' }).first().click();
    }
    const asked = listen(page);
    await button(page).click();
    await expect(page.locator('#where')).toContainText('Montana');
    expect(
      asked.filter((address) => /boundaries/.test(address)).map((one) => /\w+\.txt/.exec(one)![0]),
    ).toEqual(['index.txt', 'US.txt']);
  });

test('a shared ZIP code: the location tells which district, by keyboard alone', async ({ page }) => {
  await be(page, 40.7736, -73.9566);
  await page.goto(PLAIN);
  await ask(page, '10118');
  await expect(headingOf(page)).toBeFocused();
  const among = resultOf(page).locator('#locate');
  await resultOf(page).getByText('Not sure which?').click();
  await headingOf(page).focus();
  for (let i = 0; i < 40 && !(await among.evaluate((el) => el.matches(':focus'))); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#where')).toContainText('New York, 12th district');
  await expect(page.locator('[part=seat]').nth(2).locator('button.name')).toBeFocused();
  await expect(headingOf(page)).toHaveText('Your 3 calls');
});

test('a page without a secure context offers no location', async ({ page }) => {
  await page.route('http://plain.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const response = await page.request.get(`${pathname}${search}`);
    await route.fulfill({ response });
  });
  await page.goto(`http://plain.example${PLAIN}`);
  await ask(page, '10118');
  await expect(headingOf(page)).toHaveText('Your 3 calls');
  await expect(page.getByRole('button', { name: /location/ })).toHaveCount(0);
  await resultOf(page).getByText('Not sure which?').click();
  await expect(page.getByText('Call all of them')).toBeVisible();
});
