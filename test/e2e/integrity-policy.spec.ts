// Pages that run no script whose hash they do not name.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { integrityOf } from '../../tools/build/integrity.ts';
import { answerOf, ask, expect, open, resultOf, test } from './support.ts';
import type { Page } from '@playwright/test';

const integrity = 'blocked-destinations=(script)';
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const hashOf = (file: string) => integrityOf(readFileSync(dist + file));
const scriptOf = (file: string) =>
  `<script type="module" src="/dist/${file}" integrity="${hashOf(file)}"></script>`;

async function expectVisit(page: Page): Promise<void> {
  await expect(page.locator('[part=title]')).toHaveText('美國');
  await ask(page, '59001');
  const { seats } = await answerOf('59001');
  await expect(resultOf(page).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
  await resultOf(page).locator('[part=outcome]').nth(2).click();
  await expect(resultOf(page).locator('.offices [part=number]').first()).toBeVisible();
}

const CARD = '<hk-advocacy-card lang="zh-HK"></hk-advocacy-card>';

test('under an Integrity-Policy the tag of the snippet works, with words, members and local offices', async ({
  page,
}) => {
  await open(page, CARD, { head: scriptOf('hk-advocacy-card.js'), integrity });
  await expectVisit(page);
});

test('the build for bundlers works with an import map that names its files', async ({ page }) => {
  const files = globSync('bundled/**/*.js', { cwd: dist });
  const map = { integrity: Object.fromEntries(files.map((file) => [`/dist/${file}`, hashOf(file)])) };
  const head = `<script type="importmap">${JSON.stringify(map)}</script>${scriptOf('bundled.js')}`;
  await open(page, CARD, { head, integrity });
  await expectVisit(page);
});

test('without one, the console names the policy and the import map, and nothing that would not help', async ({
  page,
  problems,
}) => {
  await open(page, CARD, { head: scriptOf('bundled.js'), integrity });
  await expect(page.locator('[part=title]')).toHaveText('United States');
  await ask(page, '59001');
  await expect(resultOf(page).getByRole('link', { name: '(202) 224-3121' })).toBeVisible();
  const ours = problems.filter((problem) => problem.startsWith('hk-advocacy-card: '));
  expect(ours).toHaveLength(1);
  expect(ours[0]).toContain('Integrity-Policy blocks the files that hk-advocacy-card/bundled loads');
  expect(ours[0]).toContain('<script type="importmap">{ "integrity": {');
  expect(problems.filter((problem) => problem.startsWith('thrown'))).toEqual([]);
  problems.length = 0;
});
