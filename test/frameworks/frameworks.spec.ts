// The built apps, as a visitor opens them.
import { test as base, expect } from '@playwright/test';
import { answerOf, fieldOf, headingOf, resultOf } from '../e2e/support.ts';
import { serve } from '../../tools/static-server.mjs';
import { APPS, BUILT, PICKS, snippetOfApp } from './apps.ts';

/** The day of the end-to-end tests: the tables count on it. */
const TODAY = new Date('2026-11-22T12:00:00Z');

interface Said {
  /** What the browser or a script said on the console, but for what is only informative, and what was thrown. */
  said: { type: string; text: string }[];
}

const test = base.extend<Said>({
  said: [
    async ({ page }, use) => {
      const said: Said['said'] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          said.push({ type: message.type(), text: message.text() });
      });
      page.on('pageerror', (error) => said.push({ type: 'thrown', text: String(error) }));
      await page.clock.setFixedTime(TODAY);
      await use(said);
    },
    { auto: true },
  ],
});

for (const app of APPS)
  test.describe(app, () => {
    let server: Awaited<ReturnType<typeof serve>>;
    test.beforeAll(async () => {
      server = await serve({ root: `${BUILT}/${app}/dist`, port: 0 });
    });
    test.afterAll(() => server.close());

    test('sets an attribute, answers a ZIP code, and the app hears of it', async ({ page, said }) => {
      await page.goto(server.url);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Riverside');
      await page.getByRole('button', { name: 'Rename' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Riverside for Hong Kong');
      await expect(page.getByText('We meet on Thursdays.')).toBeVisible();

      await fieldOf(page).fill('59001');
      await fieldOf(page).press('Enter');
      const { seats } = await answerOf('59001');
      expect(seats).toHaveLength(3);
      for (const { member } of seats)
        await expect(resultOf(page).getByText(member!.name, { exact: true })).toBeVisible();
      // the detail is the whole of what leaves the card: no ZIP code is in it
      await expect(page.locator('output')).toHaveText('{"kind":"found"}');
      expect(said).toEqual([]);
    });

    test('without `directory` the console names the fix, once', async ({ page, said }) => {
      await page.goto(`${server.url}?forgotten`);
      for (const zip of ['59001', '10118']) {
        await fieldOf(page).fill(zip);
        await fieldOf(page).press('Enter');
        await expect(headingOf(page)).toHaveText('The list of members did not load');
      }
      await expect(resultOf(page).getByRole('link', { name: '(202) 224-3121' })).toBeVisible();
      const [warning, ...more] = said.filter(({ type }) => type === 'warning');
      expect(warning?.text).toMatch(
        /^hk-advocacy-card: .+ set directory to its address, or import hk-advocacy-card\/bundled\.$/,
      );
      expect(more).toEqual([]);
      // what the browser itself says of a file that is not there, and nothing else
      for (const { type, text } of said.filter((one) => one.type !== 'warning'))
        expect(`${type}: ${text}`).toMatch(/^error: Failed to load resource: .+404/);
    });
  });

for (const app of APPS)
  test(`${app}: the snippet of the configurator draws what was picked and answers a ZIP code`, async ({
    page,
    said,
  }) => {
    const server = await serve({ root: `${BUILT}/${snippetOfApp(app)}/dist`, port: 0 });
    try {
      await page.goto(server.url);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(PICKS.heading);
      for (const text of ['We read {banned} books.', 'On {{ Thursdays }}.', 'headquarters'])
        await expect(page.getByText(text).filter({ visible: true })).toBeVisible();
      await expect(page.getByRole('link', { name: PICKS.organizer })).toHaveAttribute(
        'href',
        PICKS.organizerUrl,
      );
      await expect(page.locator('[part=find]')).toHaveCSS('background-color', 'rgb(200, 16, 46)');
      await fieldOf(page).fill('59001');
      await fieldOf(page).press('Enter');
      const { seats } = await answerOf('59001');
      await expect(resultOf(page).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
      await page.getByText('Call or write about this').click();
      await page.getByRole('button', { name: 'Call about this' }).click();
      await expect(page.locator('[part=script]').first()).toContainText('My ZIP code is 59001.');
      expect(said).toEqual([]);
    } finally {
      await server.close();
    }
  });
