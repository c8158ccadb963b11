// The built site on a public host, below a deep path with spaces: every snippet that its configurator shows, opened on a page of
// another host. One engine: the ways in are shown in all of them (ways.spec.ts).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FrameLocator, Page } from '@playwright/test';
import { KINDS } from '../../demo/configurator/kinds.js';
import { buildSite } from '../../tools/site/build-site.ts';
import { contentType } from '../../tools/static-server.mjs';
import { answerOf, ask, expect, test } from './support.ts';
import { wikiPage } from './wiki.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hk-served-'));
test.beforeAll(() => buildSite(ROOT, folder));
test.afterAll(() => rmSync(folder, { recursive: true }));

const TOP = 'https://cards.example/a%20deep/path%20with%20spaces/';
const PAGE = 'https://riverside.example/deep/page';
/** What Wix and Google Sites make of pasted code: a page in a frame of no origin. */
const BOX = 'https://boxes.example/box';

/** Serves the built site from an address. */
const serveSite = (page: Page, top: string) =>
  page.route(`${top}**`, (route) => {
    const path = decodeURIComponent(
      new URL(route.request().url()).pathname.slice(new URL(top).pathname.length),
    );
    const file = path.endsWith('/') || !path ? `${path}index.html` : path;
    try {
      const body = readFileSync(join(folder, file));
      return route.fulfill({
        body,
        contentType: contentType(file),
        // what GitHub Pages sends
        headers: { 'access-control-allow-origin': '*' },
      });
    } catch {
      return route.fulfill({ status: 404, body: 'not here' });
    }
  });

const configure = async (page: Page, top: string, picks: Record<string, string>) => {
  await page.goto('about:blank');
  await page.goto(`${top}#${new URLSearchParams(picks).toString()}`);
  await expect(page.locator('#card [part=title]')).toBeVisible();
};

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const boxed = () =>
  `<iframe id="hk-card" sandbox="allow-scripts allow-popups" width="600" height="900" src="${BOX}"></iframe>`;

/** The page that a kind of site makes of what is pasted. */
const BODIES: Record<string, (snippet: string) => string> = {
  mediawiki: wikiPage,
  wix: boxed,
  'google-sites': boxed,
  notion: (text) => `<iframe id="hk-card" width="600" height="900" src="${escape(text)}"></iframe>`,
  substack: (text) => `<a href="${escape(text)}">Call your members</a>`,
};

async function paste(page: Page, kind: string, snippet: string): Promise<Page | FrameLocator> {
  for (const address of [PAGE, BOX]) await page.unroute(address);
  const body = (BODIES[kind] ?? ((text: string) => text))(snippet);
  await page.route(BOX, (route) =>
    route.fulfill({ body: `<!doctype html>${snippet}`, contentType: 'text/html' }),
  );
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A site</title><h1>A site</h1>${body}</html>`;
  await page.route(PAGE, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto(PAGE);
  if (kind === 'substack') {
    await page.getByRole('link', { name: 'Call your members' }).click();
    return page;
  }
  return (await page.locator('#hk-card').count()) ? page.frameLocator('#hk-card') : page;
}

const PICKS = {
  'as it is': {},
  'own words, in Chinese': {
    says: 'words',
    heading: 'Riverside "for" Hong Kong',
    letter: 'We read banned books.',
    lang: 'zh-HK',
  },
};
const FIELD = { 'as it is': 'Your ZIP code', 'own words, in Chinese': '你的郵政編碼（ZIP code）' };

for (const [name, picks] of Object.entries(PICKS))
  test(`every snippet that the site shows works on another host, ${name}`, async ({ page, problems }) => {
    // twenty pages of the configurator, one after the other
    test.setTimeout(180_000);
    await serveSite(page, TOP);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const { seats } = await answerOf('59001');
    const tried: string[] = [];
    for (const { id, way } of KINDS.filter((kind) => kind.homes.includes('site')))
      await test.step(id, async () => {
        await configure(page, TOP, { ...picks, kind: id });
        const radio = page.locator('#homes input[value=site]');
        // words do not fit into the address of a frame: then the copy is not offered, and nothing that fails is shown
        if ('letter' in picks && (way === 'frame' || way === 'address')) {
          await expect(radio).toHaveCount(0);
          await expect(page.locator('#missing')).not.toBeEmpty();
          return;
        }
        await expect(radio).toBeChecked();
        const snippet = (await page.locator('#code').textContent())!;
        if (snippet.includes('<script\n'))
          for (const part of ['integrity="sha384-', 'crossorigin', 'v0.1.0/'])
            expect(snippet).toContain(part);
        asked.length = 0;
        const shown = (await paste(page, id, snippet)) as Page;
        await expect(shown.locator('[part=title]')).toHaveText(
          'heading' in picks ? picks.heading : 'United States',
        );
        await shown.getByLabel(FIELD[name as keyof typeof FIELD]).fill('59001');
        await shown.getByLabel(FIELD[name as keyof typeof FIELD]).press('Enter');
        await expect(shown.locator('[part=result] [part=name]')).toHaveText(
          seats.map(({ member }) => member!.name),
        );
        expect(asked).toContain(`${TOP}data/manifest.json`);
        tried.push(id);
      });
    expect(tried.length).toBeGreaterThan(9);
    const others = problems.filter((problem) => !problem.includes('web-share'));
    problems.splice(0, problems.length, ...others);
  });

test('by http, on this machine and on a network of its own the copy is not offered, and the page says why', async ({
  page,
}) => {
  for (const [top, why] of [
    ['http://cards.example/', /came over http/],
    ['https://localhost/', /your own computer or network/],
    ['https://192.168.1.7/', /your own computer or network/],
  ] as const) {
    await serveSite(page, top);
    await configure(page, top, {});
    await expect(page.locator('#homes input')).toHaveCount(2);
    await expect(page.locator('#homes input').first()).toHaveValue('own');
    await expect(page.locator('#no-copy')).toHaveText(why);
    // where the owner has no folder, nothing is there to copy before there is an address
    await configure(page, top, { kind: 'squarespace' });
    await expect(page.locator('#code')).toBeEmpty();
    await expect(page.getByRole('button', { name: 'Copy the snippet' })).toBeDisabled();
    await page.getByLabel('Address of the folder').fill('https://files.example/card');
    await expect(page.locator('#code')).toContainText('src="https://files.example/card/hk-advocacy-card.js"');
    await expect(page.getByRole('button', { name: 'Copy the snippet' })).toBeEnabled();
  }
});

test('the plugin and the package are offered as files that are there', async ({ page }) => {
  await serveSite(page, TOP);
  await configure(page, TOP, { kind: 'wordpress' });
  const plugin = page.getByRole('link', { name: 'Download the plugin' });
  const { status, bytes } = await plugin.evaluate(async (link: HTMLAnchorElement) => {
    const response = await fetch(link.href);
    return { status: response.status, bytes: (await response.arrayBuffer()).byteLength };
  });
  expect(status).toBe(200);
  expect(bytes).toBeGreaterThan(100_000);
  await configure(page, TOP, { kind: 'react' });
  const [, address] = /npm install (\S+\.tgz)/.exec((await page.locator('#steps').textContent())!)!;
  expect(address).toMatch(new RegExp(`^${TOP}downloads/`));
  expect(await page.evaluate(async (url) => (await fetch(url)).status, address!)).toBe(200);
});

test('an older version that a page has pinned runs with the newest list of members', async ({ page }) => {
  await serveSite(page, TOP);
  await configure(page, TOP, {});
  const shown = (await paste(page, 'html', (await page.locator('#code').textContent())!)) as Page;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await ask(shown, '59001');
  await expect(shown.locator('[part=result] [part=name]')).toHaveCount(3);
  expect(asked.filter((url) => url.includes('/v0.1.0/data/'))).toEqual([]);
});

test('opened from a disk, the page says how to start it', async ({ page, problems }) => {
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await expect(page.getByText('In the project’s folder run npm start')).toBeVisible({ timeout: 8000 });
  problems.length = 0;
});
