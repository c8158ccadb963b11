// The built site below a path of some host, as the Pages of a forge serve it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../tools/site/build-site.ts';
import { serve } from '../../tools/static-server.mjs';
import { answerOf, ask, expect, ONE_ENGINE, resultOf, test } from './support.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const site = join(mkdtempSync(join(tmpdir(), 'hk-site-')), 'site');
let server: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  buildSite(ROOT, site);
  server = await serve({
    root: dirname(site),
    port: 0,
    routes: { '/somebody/project/': basename(site) },
  });
});
test.afterAll(async () => {
  await server.close();
  rmSync(dirname(site), { recursive: true });
});

for (const path of ['', 'card.html', 'campaign-file.html', 'languages.html', 'standalone.html'])
  test(`/somebody/project/${path} works`, ONE_ENGINE, async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(`${server.url}somebody/project/${path}`);
    await page.waitForLoadState('networkidle');
    const card = page.locator('hk-advocacy-card').first();
    await ask(card, '59001');
    const { seats } = await answerOf('59001');
    await expect(resultOf(card).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
    expect(missing).toEqual([]);
  });

test('the configurator there reads a campaign file', ONE_ENGINE, async ({ page }) => {
  await page.goto(`${server.url}somebody/project/#says=file&json=x`);
  await expect(page.locator('#json-said')).toContainText('Line 1');
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await expect(page.locator('hk-advocacy-card [part=title]')).toHaveText('Texas for Hong Kong');
});
