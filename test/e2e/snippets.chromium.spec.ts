// Every snippet that the configurator can produce, in a page of its kind: it draws, says what was picked, and answers a ZIP
// code. One engine: the ways in are shown in all of them (ways.spec.ts), and here it is the text that counts. Apps are
// in test/frameworks and test/app-sites; WordPress itself, Hugo and the like are in the tests of their integrations.
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { contentType } from '../../tools/static-server.mjs';
import { answerOf, ask, expect, made, MODULE, test } from './support.ts';
import { wikiPage } from './wiki.ts';
import { homeOf } from '../../demo/configurator/homes.js';
import { KINDS } from '../../demo/configurator/kinds.js';
import { onePage } from '../../demo/configurator/one-page.js';
import { clean } from '../../demo/configurator/picks.js';
import { snippetOf } from '../../demo/configurator/snippet.js';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const configurator = read('demo/index.html');
const BUILT = {
  integrity: /integrity="(.*?)"/.exec(configurator)![1]!,
  cdn: /placeholder="(https:\/\/cdn.*?)"/.exec(configurator)![1]!,
};

/** Where the owner has no folder, the address of one on another host. */
const FOLDER = 'https://example.org/hk-advocacy-card/';

const HEADING = 'Riverside "for" {{ Hong Kong }} <b>[now]</b> & {% ever %}';
const PICKS = {
  none: {},
  words: {
    says: 'words',
    heading: HEADING,
    letter: 'We read {banned} books.\nTwice.\n\nWe meet [on Thursdays].',
    factsTitle: 'Why we call',
    facts: [{ figure: '1,300+', text: 'U.S. firms & more', source: 'State, 2018' }],
    actionsTitle: 'What to do',
    actions: [
      { text: 'Ask for "lifeboats".', script: 'Hello {member}. [My name is ____.] My ZIP code is {zip}.' },
    ],
    footer: 'Bye.',
    sections: ['greeting', 'call', 'letter', 'facts', 'actions'],
    organizer: 'Readers & friends',
    organizerUrl: 'https://readers.example/?a=1&b=2',
    accent: '#c8102e',
    theme: 'dark',
    private: true,
    remember: true,
  },
};

/** What WordPress with the plugin prints for a shortcode: integrations/wordpress/includes/shortcode.php. */
function shortcode(text: string): string {
  const found =
    /^\[hk_advocacy_card((?: [\w-]+="[^"[\]<>]*")*)\](?:\n([^[\]]*)\n\[\/hk_advocacy_card\])?$/.exec(text);
  if (!found) throw new Error(`no shortcode: ${text}`);
  return `${MODULE}<hk-advocacy-card${found[1]}>${found[2] ?? ''}<p>Call (202) 224-3121.</p></hk-advocacy-card>`;
}

/** What Liquid, Nunjucks and Go templates pass on as it is: a text without their tags. */
function template(text: string): string {
  expect(text).not.toMatch(/\{\{|\{%|\{#/);
  return text;
}

/** What DokuWiki prints of a file that it includes, which PHP reads. */
function included(text: string): string {
  expect(text).not.toContain('<?');
  return text;
}

/** The narrowest frame that runs a script: of no origin. */
const SANDBOX = 'allow-scripts allow-popups';

/** What Chromium says of frames as such, whatever is in them. */
function takeFrameRemarks(problems: string[]): void {
  const others = problems.filter((problem) => !/web-share/.test(problem));
  problems.splice(0, problems.length, ...others);
}

const boxed = (text: string): string =>
  `<iframe id="site" sandbox="${SANDBOX}" width="600" height="900" src="${made(text, { head: '' }).replaceAll('&', '&amp;').replaceAll('"', '%22')}"></iframe>`;

/** The page that a kind of site makes of the snippet. */
const PAGES: Record<string, (snippet: string) => string> = {
  wordpress: shortcode,
  mediawiki: wikiPage,
  dokuwiki: included,
  hugo: template,
  jekyll: template,
  eleventy: template,
  wix: boxed,
  'google-sites': boxed,
  shopify: template,
  notion: (text) =>
    `<iframe id="site" sandbox="${SANDBOX}" width="600" height="900" src="${text.replaceAll('&', '&amp;')}"></iframe>`,
  substack: (text) => `<a href="${text.replaceAll('&', '&amp;')}">Call your members of Congress</a>`,
};

/** Lays the built files where a snippet says that they are. */
async function layFiles(page: Page, picks: object): Promise<void> {
  const lay = (pattern: string | RegExp, folder: string) =>
    page.route(pattern, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = pathname.replace(/^.*?(\/dist\/|\/hk-advocacy-card\/|\/)(?=[^/]*$|data\/|locales\/)/, '');
      const body =
        file === 'hk-card.html'
          ? onePage(clean(picks), { script: read('dist/hk-advocacy-card.standalone.js') })
          : read(folder + file);
      return route.fulfill({
        body,
        contentType: contentType(file),
        headers: { 'access-control-allow-origin': '*' },
      });
    });
  await lay(/\/hk-advocacy-card\/(?!$)/, 'dist/');
  await lay('https://cdn.jsdelivr.net/npm/hk-advocacy-card@*/dist/**', 'dist/');
  await lay(/:\d+\/made\/hk-advocacy-card\.standalone\.js$/, 'dist/');
  await lay(/:\d+\/made\/my-campaign\.json$/, 'demo/');
}

/** Opens a page of a kind with this snippet in it, and gives the document with the card. */
async function openWith(page: Page, kind: string, snippet: string): Promise<Page | FrameLocator> {
  await page.goto('about:blank');
  const body = (PAGES[kind] ?? ((text: string) => text))(snippet);
  await page.goto(made(`<main><h1>A site</h1>${body}<p>After it.</p></main>`, { head: '' }));
  const way = KINDS.find(({ id }) => id === kind)!.way;
  if (kind === 'substack') {
    await page.getByRole('link', { name: 'Call your members' }).click();
    return page;
  }
  if (way === 'frame') return page.frameLocator('#hk-card');
  return (await page.locator('#site').count()) ? page.frameLocator('#site') : page;
}

/** The page says what was picked, answers a ZIP code, and has the script that was picked. */
async function expectPicks(shown: Page, name: keyof typeof PICKS, way: string): Promise<void> {
  const title = shown.locator('[part=title]');
  if (name === 'none') await expect(title).toHaveText('United States');
  else {
    await expect(title).toHaveText(HEADING);
    for (const said of ['We read {banned} books.', 'We meet [on Thursdays].', 'U.S. firms & more', 'Bye.'])
      await expect(
        shown.locator('hk-advocacy-card').getByText(said).filter({ visible: true }).first(),
      ).toBeVisible();
    await expect(shown.getByRole('heading', { name: 'Why we call' })).toBeVisible();
    await expect(shown.getByRole('link', { name: 'Readers & friends' })).toHaveAttribute(
      'href',
      PICKS.words.organizerUrl,
    );
    await expect(shown.getByText('beacon of hope')).toBeHidden();
    await expect(shown.locator('hk-advocacy-card')).toHaveAttribute('private', 'private');
    if (way !== 'shortcode')
      await expect(shown.locator('[part=find]')).toHaveCSS('background-color', 'rgb(200, 16, 46)');
  }
  await ask(shown, '59001');
  const { seats } = await answerOf('59001');
  await expect(shown.locator('[part=result] [part=name]')).toHaveText(
    seats.map(({ member }) => member!.name),
  );
  if (name === 'none') return;
  await shown.getByText('Call or write about this').first().click();
  await shown.getByRole('button', { name: 'Call about this' }).first().click();
  const { title: office, member } = seats[0]!;
  await expect(shown.locator('[part=script]').first()).toContainText(
    `Hello ${office} ${member!.name}. [My name is ____.] My ZIP code is 59001.`,
  );
}

for (const kind of KINDS.filter(({ homes }) => !homes.includes('bundle')))
  // the copy on the site itself is shown in served-site.chromium.spec.ts
  for (const home of kind.homes.filter((one) => one !== 'site'))
    test(`${kind.name}, ${home}: the snippet works, as it is and with own words`, async ({
      page,
      problems,
    }) => {
      for (const name of ['none', 'words'] as const) {
        const picks = clean({
          ...PICKS[name],
          kind: kind.id,
          home,
          ...(kind.isHosted && { base: FOLDER }),
        });
        expect(homeOf(picks, BUILT)).toBe(home);
        await page.unrouteAll();
        await layFiles(page, picks);
        const shown = (await openWith(page, kind.id, snippetOf(picks, BUILT))) as Page;
        await expectPicks(shown, name, kind.way);
      }
      takeFrameRemarks(problems);
    });

for (const kind of ['html', 'frame'])
  test(`${kind}: a campaign file that the snippet names is read`, async ({ page, problems }) => {
    const picks = clean({
      says: 'file',
      kind,
      home: 'own',
      base: FOLDER,
      campaign: kind === 'frame' ? '/hk-advocacy-card/texas.json' : '',
    });
    await layFiles(page, picks);
    await page.route('**/texas.json', (route) =>
      route.fulfill({ body: read('demo/my-campaign.json'), contentType: 'application/json' }),
    );
    const shown = await openWith(page, kind, snippetOf(picks, BUILT));
    await expect(shown.locator('[part=title]')).toHaveText('Texas for Hong Kong');
    takeFrameRemarks(problems);
  });
