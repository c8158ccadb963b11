// What integrations/README.md says of wikis, sidebars and themes that go dark by a class.
import { readFileSync } from 'node:fs';
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
  const [wikitext, script] = partsOf(snippet);
  // wikitext reads a line that begins with a space as code, and its own signs wherever they stand; headings would stand in the
  // page's contents
  expect(wikitext).not.toMatch(/^ /m);
  expect(wikitext).not.toMatch(/'''|\[x\]|<(a|script|style|h\d)\b/);
  expect(wikitext).toContain('<p><b>What you can ask for</b></p>');
  // the page has many lines, and two of one name would stop them all
  expect(script).not.toMatch(/\b(const|let|var)\b/);
  await page.goto(made(wikiPage(snippet), { head: '' }));
  await expect(page.locator('[part=title]')).toHaveText("Ours '''bold''' [x]");
  await expect(page.getByText('We read [banned] books.')).toBeVisible();
  await expect(page.getByText('beacon of hope')).toBeHidden();
  await ask(page, '59001');
  await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
  expect(problems).toEqual([]);
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
for (const root of [
  'class="is-dark-theme"',
  'class="dark"',
  'class="dark-mode"',
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
