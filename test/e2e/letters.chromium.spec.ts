// Letters on paper: one sheet for each member, in the strictest of pages and in a sandbox. Only Chromium makes a PDF here.
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { topicsOf } from '../../src/campaign/topics.ts';
import { us } from '../../src/campaign/built-in-campaign.ts';
import { composeLetter } from '../../src/campaign/letters.ts';
import { ENGLISH } from '../../src/i18n/localizer.ts';
import type { printSheets } from '../../src/lib/print-sheets.ts';
import { answerOf, ask, expect, open, PLAIN, test } from './support.ts';
import { speak } from './visit-page.ts';

const say = speak('en');

/** A source of `src/lib/` as a script. */
const scriptOf = (name: string): string =>
  ts.transpileModule(readFileSync(new URL(`../../src/lib/${name}.ts`, import.meta.url), 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      rewriteRelativeImportExtensions: true,
    },
  }).outputText;

/** What prints, and what it imports. */
const SCRIPTS = Object.fromEntries(['print-sheets', 'native'].map((name) => [name, scriptOf(name)]));

/** Every topic with all its steps, to each member of a ZIP code. */
async function letters(zip: string): Promise<string[]> {
  const { seats } = await answerOf(zip);
  return topicsOf(us).flatMap(({ script, asks }) =>
    seats.map((seat) =>
      composeLetter({
        subject: { script, asks: asks?.map(({ text }) => text) },
        seat,
        sender: { name: 'Ada Chan', town: 'Albany', zip },
        date: 'November 25, 2026',
        listOf: (asks) => ENGLISH.list(asks),
      }),
    ),
  );
}

interface Printed {
  body: string;
  css: string;
}

/** Prints as the card would, and tells whether it could. */
async function print(page: Page, sheets: string[]): Promise<boolean> {
  for (const [name, body] of Object.entries(SCRIPTS))
    await page.route(`**/dist/${name}.js`, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body,
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
  return page.evaluate(async (texts) => {
    const address = '/dist/print-sheets.js';
    const made = (await import(address)) as { printSheets: typeof printSheets };
    return made.printSheets(texts, { lang: 'en-US', title: 'Letters to Congress', owner: document.body });
  }, sheets);
}

/** In the place of the browser's own printing: keeps what it was handed. */
const usePrinter = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      const css = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      const printed: Printed = {
        body: document.body.innerHTML,
        css: css.map(({ cssText }) => cssText).join('\n'),
      };
      Object.assign(window.top!, { printed });
      window.dispatchEvent(new Event('beforeprint'));
      window.dispatchEvent(new Event('afterprint'));
    };
  });

const printedOf = (page: Page) => page.evaluate(() => (window as unknown as { printed: Printed }).printed);

/** A PDF says of each of its pages what it is; of their list, `/Pages`. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page(?![a-z])/g)?.length;

/** What was printed, as the browser lays it out on paper. */
async function paper(page: Page, { body, css }: Printed, format: string, path: string): Promise<Buffer> {
  await page.goto('about:blank');
  await page.setContent(`<style>${css}</style>${body}`);
  return page.pdf({ format, path });
}

for (const format of ['Letter', 'A4'])
  test(`a sheet of ${format} for each member, whatever the letter is about`, async ({ page }, info) => {
    await usePrinter(page);
    await page.goto(PLAIN);
    const sheets = await letters('59001');
    expect(await print(page, sheets)).toBe(true);
    await expect(page.locator('iframe')).toHaveCount(0);
    const printed = await printedOf(page);
    expect(pagesOf(await paper(page, printed, format, info.outputPath('letters.pdf')))).toBe(sheets.length);
  });

test('from the card itself: a sheet for each member, to the office, with what the visitor typed', async ({
  page,
}, info) => {
  await usePrinter(page);
  await page.goto(PLAIN);
  await ask(page, '59001');
  const card = page.locator('hk-advocacy-card');
  await card.getByRole('button', { name: 'Write instead' }).click();
  await card.getByText(say('sender.heading')).click();
  await card.getByRole('textbox', { name: 'Your name' }).fill('Ada Chan');
  await card.getByRole('textbox', { name: 'Your town' }).fill('Absarokee');
  const { seats } = await answerOf('59001');
  const { name, lastName } = seats.at(-1)!.member!;
  await card.getByRole('button', { name: `${say('letters.open')} ${name}` }).click();
  const last = card.locator('textarea');
  await expect(last).toHaveValue(new RegExp(`Dear Representative ${lastName}:`));
  await last.fill(`${await last.inputValue()}\nP.S. Thank you.`);
  await card.getByRole('button', { name: say('letters.print', { n: 3 }) }).click();
  await expect.poll(() => printedOf(page)).toBeTruthy();
  const printed = await printedOf(page);
  const pdf = await paper(page, printed, 'Letter', info.outputPath('card.pdf'));
  expect(pagesOf(pdf)).toBe(seats.length);
  const sheets = page.locator('section');
  await expect(sheets).toHaveCount(seats.length);
  for (const [i, { chamber, member }] of seats.entries()) {
    const zip = chamber === 'senate' ? '20510' : '20515';
    for (const line of [
      'Ada Chan',
      'Absarokee, MT 59001',
      `The Honorable ${member!.name}`,
      member!.office,
      `Washington, DC ${zip}`,
    ])
      await expect(sheets.nth(i).getByText(line!, { exact: true }).first()).toBeVisible();
    await expect(sheets.nth(i)).not.toContainText('____');
  }
  await expect(sheets.last()).toContainText('P.S. Thank you.');
});

test('a long letter flows over, and the next begins a sheet of its own', async ({ page }, info) => {
  await usePrinter(page);
  await page.goto(PLAIN);
  expect(await print(page, ['A line.\n'.repeat(60), 'x'.repeat(300), 'Short.'])).toBe(true);
  const printed = await printedOf(page);
  expect(pagesOf(await paper(page, printed, 'Letter', info.outputPath('long.pdf')))).toBe(2 + 1 + 1);
  // a word that is longer than a line is not cut off
  const beyond = await page.evaluate(() => document.body.scrollWidth - document.body.clientWidth);
  expect(beyond).toBe(0);
});

test('under the strictest policy letters are printed, set for paper, and no rule is broken', async ({
  page,
}) => {
  await usePrinter(page);
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      broken.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
  await page.goto(`/csp${PLAIN}`);
  expect(await print(page, ['Dear A:', 'Dear B:'])).toBe(true);
  const { body, css } = await printedOf(page);
  expect(body).toContain('>Dear B:</p>');
  expect(css).toContain('@page');
  const broken = await page.evaluate(() => (window as unknown as { broken: string[] }).broken);
  expect(broken.filter((rule) => !rule.includes('/favicon.ico'))).toEqual([]);
});

test('the browser itself prints, and again', async ({ page }) => {
  await page.goto(PLAIN);
  expect(await print(page, ['Dear A:'])).toBe(true);
  expect(await print(page, ['Dear A:'])).toBe(true);
  // Chromium without a window never says that it has ended, and its headless shell says so at once
  expect(await page.locator('iframe').count()).toBeLessThanOrEqual(1);
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
  test(`a sandbox that forbids it: ${sandbox}`, async ({ page, problems }) => {
    await open(page, '<p>A page.</p>', { head: '', policy: `sandbox ${sandbox}` });
    expect(await print(page, ['Dear A:'])).toBe(false);
    problems.splice(0);
  });
