// What integrations/README.md says of wikis, Ghost, sidebars and themes that go dark by a class.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { clean } from '../../demo/configurator/picks.js';
import { snippetOf } from '../../demo/configurator/snippet.js';
import { ask, expect, made, MODULE, resultOf, test } from './support.ts';
import { partsOf, wikiPage } from './wiki.ts';

const { campaignText: text } = (await import(new URL('../../dist/node.js', import.meta.url).href)) as Pick<
  typeof import('../../src/node.ts'),
  'campaignText'
>;

const GUIDE = readFileSync(new URL('../../integrations/README.md', import.meta.url), 'utf8');

test('MediaWiki: the div that wikitext keeps, and the lines of Common.js', async ({ page, problems }) => {
  const snippet = snippetOf(
    clean({
      kind: 'mediawiki',
      base: '/dist/',
      says: 'words',
      heading: "Ours '''bold''' [x]",
      letter: 'We read [banned] books.',
    }),
    { integrity: '', cdn: '', text },
  );
  const [wikitext, script, rule] = partsOf(snippet);
  // wikitext reads a line that begins with a space as code, and its own signs wherever they stand; headings would stand in the
  // page's contents
  expect(wikitext).not.toMatch(/^ /m);
  expect(wikitext).not.toMatch(/'''|\[x\]|<(a|script|style|h\d)\b/);
  expect(wikitext).toContain('<p><b>What you can ask for</b></p>');
  // the page has many lines, and two of one name would stop them all
  expect(script).not.toMatch(/\b(const|let|var)\b/);
  expect(GUIDE.replace(/\s+/g, ' ')).toContain(rule.trim());
  await page.goto(made(wikiPage(snippet), { head: '' }));
  await expect(page.locator('[part=title]')).toHaveText("Ours '''bold''' [x]");
  await expect(page.getByText('We read [banned] books.')).toBeVisible();
  await expect(page.getByText('beacon of hope')).toBeHidden();
  await ask(page, '59001');
  await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
  expect(problems).toEqual([]);
});

test('MediaWiki: the lines of Common.js load nothing on the pages of the wiki without a card', async ({
  page,
}) => {
  const snippet = snippetOf(clean({ kind: 'mediawiki', base: '/dist/' }), { integrity: '', cdn: '', text });
  const [, script] = partsOf(snippet);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(
    made(wikiPage(snippet.slice(snippet.lastIndexOf('</div>') + '</div>'.length)), { head: '' }),
  );
  await page.waitForTimeout(500);
  expect(asked.filter((url) => url.endsWith('hk-advocacy-card.js'))).toEqual([]);
  // in words that the checker of MediaWiki before 1.41 can read
  expect(script).not.toMatch(/=>|`|\.\.\./);
});

for (const width of [280, 300])
  test(`a sidebar of ${width} px: the call alone, and nothing wider than the column`, async ({ page }) => {
    const [, sections] = /`sections="(greeting call)"`/.exec(GUIDE)!;
    await page.goto(
      made(
        `<aside id="side" style="width: ${width}px; overflow: auto"><hk-advocacy-card sections="${sections}"></hk-advocacy-card></aside>`,
      ),
    );
    await ask(page, '59001');
    await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
    expect(await page.locator('#side').evaluate((side) => side.scrollWidth - side.clientWidth)).toBe(0);
    await expect(page.locator('[part=facts]')).toHaveCount(0);
  });

const RULE = /```css\n(:is\(\.is-dark-theme[\s\S]*?)```/.exec(GUIDE)![1]!;

/** Opens a post of Ghost whose HTML card holds the snippet for files in the theme; Ghost writes its address as a whole one. */
async function openGhost(page: Page, { lang = '', head = '', background = '#ffffff' } = {}): Promise<void> {
  const snippet = snippetOf(clean({ kind: 'ghost', home: 'own', base: '/assets/hk-advocacy-card/', lang }), {
    integrity: '',
    cdn: '',
    text,
  });
  await page.route('**/assets/hk-advocacy-card/**', (route) =>
    route.continue({ url: route.request().url().replace('/assets/hk-advocacy-card/', '/dist/') }),
  );
  const address = '/test/e2e/pages/ghost.html';
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const { origin } = new URL(response.url());
    const body = (await response.text())
      .replace('--background-color: #ffffff', `--background-color: ${background}`)
      .replace('</head>', `${head}</head>`)
      .replace('<!--kg-card-begin: html-->', `$&\n${snippet.replace('src="/', `src="${origin}/`)}\n`);
    await route.fulfill({ response, body });
  });
  await page.goto(address);
}

for (const [width, height] of [
  [375, 812],
  [1280, 900],
] as const)
  for (const lang of ['', 'zh-HK'])
    test(`Ghost: the card in a post of its first theme, ${width} px, ${lang || 'en'}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openGhost(page, { lang });
      await expect(page.locator('[part=title]')).toHaveText(lang ? '美國' : 'United States');
      const column = () => page.locator('.gh-content > p').first().boundingBox();
      const { x, width: wide } = (await page.locator('hk-advocacy-card').boundingBox())!;
      expect({ x, width: wide }).toEqual({ x: (await column())!.x, width: (await column())!.width });
      for (const [zip, names] of [
        ['59001', 3],
        ['10118', 2],
      ] as const) {
        await ask(page, zip);
        await expect(resultOf(page).locator('[part=name]')).toHaveCount(names);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });

test('Ghost: on a dark background, by the rule of the guide in the header of the site', async ({ page }) => {
  await openGhost(page, { head: `<style>${RULE}</style>`, background: '#15171a' });
  await expect(page.locator('[part=card]')).toHaveCSS('background-color', 'rgb(23, 22, 19)');
});

test('a theme that goes dark as the device asks, by class="auto-color": the rule of the guide', async ({
  page,
}) => {
  await page.goto(
    made('<div class="auto-color"><hk-advocacy-card></hk-advocacy-card></div>', {
      head: `${MODULE}<style>${RULE}</style>`,
    }),
  );
  const surface = () => page.locator('[part=card]').evaluate((el) => getComputedStyle(el).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(surface).toBe('rgb(23, 22, 19)');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(surface).toBe('rgb(255, 253, 248)');
});

for (const root of [
  'class="is-dark-theme"',
  'class="dark"',
  'class="dark-mode"',
  'class="has-light-text"',
  'data-theme="dark"',
  'data-bs-theme="dark"',
])
  test(`a theme that goes dark by ${root}: the rule of the guide, also when it is switched`, async ({
    page,
  }) => {
    await page.goto(
      made(`<div id="root" ${root}><hk-advocacy-card></hk-advocacy-card></div>`, {
        head: `${MODULE}<style>${RULE}</style>`,
      }),
    );
    const surface = () => page.locator('[part=card]').evaluate((el) => getComputedStyle(el).backgroundColor);
    await expect.poll(surface).toBe('rgb(23, 22, 19)');
    await page.locator('#root').evaluate((el, name) => el.removeAttribute(name), root.split('=')[0]);
    await expect.poll(surface).toBe('rgb(255, 253, 248)');
  });

test('half a snippet: the script without a tag says on the console that the tag is missing, once', async ({
  page,
  problems,
}) => {
  test.slow();
  await page.goto(made('<p>The editor kept only the script.</p>'));
  await expect.poll(() => problems, { timeout: 15_000 }).toHaveLength(1);
  expect(problems.splice(0)).toEqual([
    'hk-advocacy-card: there is no <hk-advocacy-card>. Paste the tag too.',
  ]);
});

test('half a snippet: the tag without the script shows whom to call, and what to say', async ({ page }) => {
  const snippet = snippetOf(clean({ lang: 'zh-HK' }), { integrity: '', cdn: '', text });
  await page.goto(made(snippet.replace(/<script[\s\S]*?<\/script>/, ''), { head: '' }));
  await expect(page.getByRole('link', { name: '(202) 224-3121' })).toHaveAttribute(
    'href',
    'tel:+12022243121',
  );
  await expect(page.getByRole('heading', { name: '你可以提出的要求' })).toBeVisible();
});

for (const picks of [{}, { says: 'words', letter: 'We read.\n\nTwice.', facts: [{ text: 'A fact.' }] }])
  for (const inside of ['campaign', 'number'])
    test(`an editor that puts a paragraph around the snippet: all its text comes into the card, ${inside}, ${'says' in picks ? 'own words' : 'as it is'}`, async ({
      page,
    }) => {
      const snippet = snippetOf(clean({ ...picks, inside, base: '/dist/' }), {
        integrity: '',
        cdn: '',
        text,
      });
      await page.goto(made(`<main><p>${snippet}</p></main>`, { head: '' }));
      await ask(page, '59001');
      await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
      if ('says' in picks) await expect(page.getByText('We read.')).toBeVisible();
      const beside = await page.locator('main').evaluate((site) => {
        site.querySelectorAll('hk-advocacy-card, script, style').forEach((one) => one.remove());
        return site.textContent.trim();
      });
      expect(beside).toBe('');
    });

test('a frame pasted twice, in two languages: each is as high as its card', async ({ page, problems }) => {
  const snippets = ['en', 'zh-HK'].map((lang) =>
    snippetOf(clean({ kind: 'frame', base: '/dist/', lang }), { integrity: '', cdn: '', text }),
  );
  await page.goto(made(snippets.join('\n'), { head: '' }));
  for (const i of [0, 1])
    await expect
      .poll(() =>
        page
          .locator('iframe')
          .nth(i)
          .evaluate((frame: HTMLIFrameElement) => {
            const card = frame.contentDocument?.querySelector('hk-advocacy-card');
            return (
              frame.height !== '900' &&
              Math.abs(Number(frame.height) - (card?.getBoundingClientRect().height ?? 0))
            );
          }),
      )
      .toBeLessThanOrEqual(1);
  problems.length = 0;
});
