// What the end-to-end tests share: a page with a fixed day, and a console that has to stay silent.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { Answer, LookupOptions } from '../../src/congress/answer.ts';
import { TODAY } from '../../tools/gallery/gallery-states.ts';

/**
 * For tests of what no engine does in its own way, such as texts, links and the tool pages: they run in Chromium alone, which
 * takes a third of Firefox's time. Layout, keyboard and focus, network, storage, printing, policies and frames are tested in both.
 */
export const ONE_ENGINE = { tag: '@one-engine' };

/** Rules of axe whose result depends on the width of the page. */
export const BY_WIDTH = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

export const SWITCHBOARD = 'tel:+12022243121';

interface Fixtures {
  /** Everything a page said on the console or threw. A test that expects something takes it out. */
  problems: string[];
}

export const test = base.extend<Fixtures>({
  // tests in Chromium reuse a context, and between them Playwright takes back everything but permissions
  context: async ({ context, browserName }, use) => {
    await use(context);
    if (browserName === 'chromium') await context.clearPermissions();
  },
  problems: [
    async ({ page }, use) => {
      const problems: string[] = [];
      const add = (problem: string) => {
        // a strict policy without images forbids the browser's own look for an icon, and Firefox says so. From a month before the
        // tables end the owner reads so: clock.spec.ts looks at that
        if (!problem.includes('/favicon.ico') && !problem.includes(': the tables end at '))
          problems.push(problem);
      };
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) add(message.text());
      });
      // over BiDi, Firefox reports what a policy, an integrity hash or a wrong type blocks as if it had been thrown
      page.on('pageerror', (error) =>
        add(
          `${/Content-Security-Policy: |integrity attribute|missing integrity metadata|Cross-Origin Request Blocked: |Loading module from /.test(String(error)) ? '' : 'thrown: '}${String(error)}`,
        ),
      );
      await page.clock.setFixedTime(TODAY);
      await use(problems);
      expect(problems, 'the console').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

type Scope = Page | Locator;

export const PLAIN = '/test/e2e/pages/plain.html';

/** The module, as a page brings it in. */
export const MODULE = '<script type="module" src="/dist/hk-advocacy-card.js"></script>';

/** The module and the rule that keeps room for a card, as the README has them. */
export const SNIPPET = `${MODULE}<style>hk-advocacy-card:not(:defined) { display: flow-root; min-height: clamp(1000px, 200vw, 2400px); }</style>`;

interface Made {
  /** What stands in the head; the module without it. */
  head?: string;
  /** The page's Content-Security-Policy. */
  policy?: string;
  /** The page's Integrity-Policy. */
  integrity?: string;
}

/** The address of a page with this markup in its body. */
export const made = (body: string, { head = MODULE, policy = '', integrity = '' }: Made = {}): string => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
  return `/made/?${new URLSearchParams({ html, policy, integrity }).toString()}`;
};

/** What `npx hk-advocacy-card render` prints. */
export const printed = (lang: string): string =>
  spawnSync(
    process.execPath,
    [fileURLToPath(new URL('../../dist/cli.js', import.meta.url)), 'render', '--lang', lang],
    {
      encoding: 'utf8',
    },
  ).stdout;

/** Opens a page with this markup in its body. */
export const open = (page: Page, body: string, options?: Made) => page.goto(made(body, options));

export const fieldOf = (scope: Scope) => scope.locator('[part=field]').first();
export const resultOf = (scope: Scope) => scope.locator('[part=result]');
export const headingOf = (scope: Scope) => resultOf(scope).locator('#answer');
/** The rows of the board. */
export const rowsOf = (scope: Scope) => resultOf(scope).locator('[part=seat]');

/** Types a ZIP code over what is in the field, and presses Enter. */
export async function ask(scope: Scope, zip: string): Promise<void> {
  // with an answer on the board, the form is behind "Change": also if the answer comes just now
  const change = scope.locator('#change[aria-expanded=false]');
  await expect(async () => {
    if (await change.count()) await change.click();
    await fieldOf(scope).fill(zip, { timeout: 2000 });
  }).toPass();
  await fieldOf(scope).press('Enter');
}

/** The number that a seat is called by, as its link dials it. */
export const dialled = (phone?: string | null): string =>
  phone ? `tel:+1${phone.replaceAll('-', '')}` : SWITCHBOARD;

interface Lookup {
  findByZip(zip: string, options?: LookupOptions): Promise<Answer>;
}

/**
 * What the built lookup answers in Node, so that no name and no number is written into a test: the directory
 * changes, and the card has to show whatever is in it.
 */
export async function answerOf(zip: string, options: LookupOptions = {}): Promise<Answer> {
  const built = new URL('../../dist/node.js', import.meta.url).href;
  const { findByZip } = (await import(built)) as Lookup;
  const directory = new URL('../../dist/data/', import.meta.url).href;
  const { now } = Date;
  Date.now = () => TODAY.getTime();
  try {
    return await findByZip(zip, { directory, ...options });
  } finally {
    Date.now = now;
  }
}

/** The day of the member table, as the card writes it. */
export function directoryDate(): string {
  const text = readFileSync(new URL('../../dist/data/manifest.json', import.meta.url), 'utf8');
  const { tables } = JSON.parse(text) as { tables: { members: { asOf: string } } };
  return new Date(tables.members.asOf).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}

/**
 * All of axe's rules, best practices and target sizes too, or only some of them, over the whole page. It judges roles, names and
 * computed colours, which are the same in both browsers, so that the faster one is asked; the unit tests ask it in all engines.
 */
export async function expectAccessible(
  page: Page,
  where: string,
  { only, without = [] }: { only?: string[]; without?: string[] } = {},
): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'chromium') return;
  const axe = new AxeBuilder({ page })
    // without a second page for frames, which these pages have none of: three times as fast
    .setLegacyMode()
    // without a list of all that is well: twice as fast
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  const { violations } = await (only ? axe.withRules(only) : axe.disableRules(without)).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, `axe, ${where}`).toEqual([]);
}

export const FAILED = 'The list of members did not load';

/** The browser's own lines about the network and ours with the fix: nothing thrown, nothing told twice. */
export function expectWarning(
  problems: string[],
  wanted = 'Put the data folder there, or set directory',
): void {
  const ours = problems.filter((problem) => problem.startsWith('hk-advocacy-card: '));
  expect(ours[0]).toContain(wanted);
  expect([...new Set(ours)]).toEqual(ours);
  expect(problems.filter((problem) => problem.startsWith('thrown'))).toEqual([]);
  problems.length = 0;
}

export async function expectFailure(page: Page, zip: string): Promise<void> {
  await expect(headingOf(page)).toHaveText(FAILED, { timeout: 12_000 });
  await expect(headingOf(page)).toBeFocused();
  const number = resultOf(page).getByRole('link', { name: '(202) 224-3121' });
  await expect(number).toBeVisible();
  await expect(number).toHaveAttribute('href', SWITCHBOARD);
  await expect(fieldOf(page)).toHaveValue(zip);
}

/** Takes the tables beside the module away, which answer where those of `directory` do not. */
export const takeHome = (page: Page) =>
  page.route('**/dist/data/**', (route) => route.fulfill({ status: 404 }));

export const useDirectory = (page: Page, folder: string) =>
  page.locator('hk-advocacy-card').evaluate((card, value) => card.setAttribute('directory', value), folder);

/** Puts a card with these attributes in the place of the one on the page, with a text inside the tag. */
export const place = (page: Page, attributes: Record<string, string>, count = 1) =>
  page.evaluate(
    ([given, n]) => {
      const cards = Array.from({ length: n }, () => {
        const card = document.createElement('hk-advocacy-card');
        for (const [name, value] of Object.entries(given)) card.setAttribute(name, value);
        const letter = document.createElement('p');
        letter.slot = 'letter';
        letter.textContent = 'The letter in the tag.';
        const text = document.createElement('p');
        text.textContent = 'The text in the tag.';
        card.append(letter, text);
        return card;
      });
      document.querySelector('hk-advocacy-card')!.replaceWith(...cards);
    },
    [attributes, count] as const,
  );

/** What our own module told the developer, taken off the console; what the browser says of the network goes with it. */
export function takeWarnings(problems: string[]): string[] {
  expect(problems.filter((problem) => problem.startsWith('thrown'))).toEqual([]);
  return problems.splice(0).filter((problem) => problem.startsWith('hk-advocacy-card: '));
}

/** Every text that the card shows is one for people: nothing empty, no key, no value that was not filled in, no markup. */
export async function expectWhole(page: Page): Promise<void> {
  const faults = await page.evaluate(() => {
    const every = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? every(el.shadowRoot) : [])]);
    const cards = [...document.querySelectorAll('hk-advocacy-card')];
    return cards
      .flatMap((card) => every(card.shadowRoot!))
      .filter((el) => el.matches('p, li, a, button, label, summary, legend, blockquote, [role=heading]'))
      .filter((el) => el.checkVisibility() && el.getAttribute('role') !== 'status')
      .filter((el) => ![...el.querySelectorAll('*')].some((one) => one.shadowRoot ?? one.matches('slot')))
      .map((el) => el.textContent.trim())
      .filter((text) => !text || /\{\w*\}|\bundefined\b|\bnull\b|\[object|^[a-z]+(\.[a-z-]+)+$/.test(text));
  });
  expect(faults).toEqual([]);
  expect(await page.evaluate(() => 'evil' in window)).toBe(false);
  const links = await page
    .locator('hk-advocacy-card a')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(links.filter((href) => !/^(https?:|tel:|mailto:)/.test(href))).toEqual([]);
}

/** What the answer to 59001 lets a visitor copy: a number where a pointer hovers, and the words to say everywhere. */
export async function toCopy(page: Page): Promise<{ button: Locator; said: string; text: string }> {
  const hovers = await page.evaluate(() => matchMedia('(hover: hover)').matches);
  const { phone } = (await answerOf('59001')).seats[0]!.member!;
  return {
    button: resultOf(page).locator(hovers ? '#copy-number' : '#copy-script'),
    said: hovers ? 'Number copied' : 'Words copied',
    text: hovers ? phone! : (await resultOf(page).locator('blockquote').innerText()).trim(),
  };
}

/** Moves the card of a page into the document of a new frame, the first one on the page. */
export const moveIntoFrame = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.title = 'another document';
    frame.width = '600';
    frame.height = '900';
    document.body.prepend(frame);
    frame.contentDocument!.body.append(document.querySelector('hk-advocacy-card')!);
  });
