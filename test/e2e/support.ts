// What the end-to-end tests share: a page with a fixed day, and a console that has to stay silent.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { Answer, LookupOptions } from '../../src/congress/types.ts';

/** The day of these tests, whatever the day they run on: the tables of the 119th Congress count on it. */
const TODAY = new Date('2026-11-22T12:00:00Z');

export const SWITCHBOARD = 'tel:+12022243121';

interface Fixtures {
  /** Everything a page said on the console or threw. A test that expects something takes it out. */
  problems: string[];
}

export const test = base.extend<Fixtures>({
  problems: [
    async ({ page }, use) => {
      const problems: string[] = [];
      const add = (problem: string) => {
        // a strict policy without images forbids the browser's own look for an icon, and Firefox says so
        if (!problem.includes('/favicon.ico')) problems.push(problem);
      };
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) add(message.text());
      });
      // over BiDi, Firefox reports what a policy blocks as if it had been thrown
      page.on('pageerror', (error) =>
        add(`${String(error).includes('Content-Security-Policy: ') ? '' : 'thrown: '}${String(error)}`),
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

export const fieldOf = (scope: Scope) => scope.getByRole('textbox', { name: 'Your ZIP code' });
export const resultOf = (scope: Scope) => scope.locator('[part=result]');
export const headingOf = (scope: Scope) => resultOf(scope).getByRole('heading');

/** Types a ZIP code over what is in the field, and presses Enter. */
export async function ask(scope: Scope, zip: string): Promise<void> {
  await fieldOf(scope).fill(zip);
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

/** All of axe's rules, best practices and target sizes too, over the whole page. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // without a second page for frames, which these pages have none of: three times as fast
    .setLegacyMode()
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found, `axe, ${where}`).toEqual([]);
}

export const FAILED = 'The list of members did not load';

/** The browser's own lines about the network and ours with the fix: nothing thrown, nothing told twice. */
export function expectWarning(problems: string[]): void {
  const ours = problems.filter((problem) => problem.startsWith('hk-advocacy-card: '));
  expect(ours[0]).toContain('Put the data folder there, or set directory');
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

export const useDirectory = (page: Page, folder: string) =>
  page.locator('hk-advocacy-card').evaluate((card, value) => card.setAttribute('directory', value), folder);
