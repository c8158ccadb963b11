// The built sites, as a visitor opens them: drawn on a server or when they were built, and then taken over by the app.
import { spawn, type ChildProcess } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { freePort } from '../../tools/free-port.ts';
import { serve } from '../../tools/static-server.mjs';
import { answerOf, expect, resultOf, test } from '../e2e/support.ts';
import { BUILT, PICKS, SITES, type AppSite } from './sites.ts';

interface Server {
  url: string;
  close(): unknown;
}

async function start(site: AppSite): Promise<Server> {
  const folder = join(BUILT, site.folder);
  if (!site.start) return serve({ root: join(folder, site.files), port: 0 });
  const port = await freePort();
  const [script, ...args] = site.start;
  const child: ChildProcess = spawn(
    process.execPath,
    [join(BUILT, 'node_modules', script), ...args, String(port)],
    { cwd: folder, env: { ...process.env, ...site.env }, stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}/`;
  await expect(async () => expect((await fetch(url)).ok).toBe(true)).toPass();
  return { url, close: () => child.kill() };
}

/** Adds up how far the page moved while nobody did anything. */
const watchShift = (page: Page) =>
  page.addInitScript(() => {
    const moved = { sum: 0 };
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        moved.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

async function expectCard(page: Page): Promise<void> {
  await expect(page.locator('[part=title]')).toHaveText(PICKS.heading);
  await expect(page.locator('[part=card]')).toHaveAttribute('lang', 'zh-HK');
  await expect(page.locator('[part=find]')).toHaveCSS('background-color', 'rgb(200, 16, 46)');
  await page.locator('#zip').fill('59001');
  await page.locator('#zip').press('Enter');
  const { seats } = await answerOf('59001');
  await expect(resultOf(page).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
  await expect(page.getByText('HKETO')).toHaveCount(0);
}

for (const site of SITES)
  test.describe(site.name, () => {
    let server: Server;
    test.beforeAll(async () => {
      server = await start(site);
    });
    test.afterAll(() => server.close());

    test('the page holds the text and room for the card before a script runs', async ({ request }) => {
      const html = await (await request.get(server.url)).text();
      expect(html).toContain('tel:+12022243121');
      const sheets = [...html.matchAll(/<link[^>]+href="([^"]+\.css)"/g)].map(async ([, href]) =>
        (await request.get(new URL(href!, server.url).href)).text(),
      );
      const styles = [html, ...(await Promise.all(sheets))].join('\n');
      expect(styles).toMatch(/hk-advocacy-card[^{}]{0,20}:not\(:defined\)[^{}]*\{[^}]*min-height: ?clamp\(/);
      expect(html).toMatch(/<hk-advocacy-card(?:\s+[\w-]+="[^"]*")*\s+lang="zh-HK"/);
      expect(html).toContain('你可以提出的要求');
    });

    test('it draws, speaks its language, answers, moves nothing, and again on the next page', async ({
      page,
    }) => {
      await watchShift(page);
      await page.goto(server.url);
      await expect(page.locator('[part=title]')).toHaveText(PICKS.heading);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => (window as unknown as { moved: { sum: number } }).moved.sum)).toBe(0);
      await expectCard(page);
      await page.getByRole('link', { name: 'Another page' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Dynamic' })).toBeVisible();
      await expectCard(page);
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1, name: 'Static' })).toBeVisible();
      await expectCard(page);
    });

    test('nothing that is served tells where it was built', () => {
      const folder = join(BUILT, site.folder, site.files);
      const files = globSync('**/*.{js,html,css}', { cwd: folder });
      expect(files.length).toBeGreaterThan(3);
      expect(files.filter((file) => readFileSync(join(folder, file), 'utf8').includes('app-sites/'))).toEqual(
        [],
      );
    });
  });
