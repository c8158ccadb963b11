// A site behind a login: its own tables and words are asked for without the visitor's cookies and credentials first, and with
// them only where it refuses. The server's own record tells.
import type { Page } from '@playwright/test';
import type { PositionLookupOptions } from '../../src/congress/answer.ts';
import { boundariesOf, tableFile } from '../../tools/build/table-files.ts';
import { answerOf, ask, expect, place, resultOf, takeWarnings, test } from './support.ts';

interface Request {
  file: string;
  isKnown: boolean;
}

/** With and without a login, in the order in which a file was asked for. */
async function askedFor(page: Page, token: string): Promise<Record<string, boolean[]>> {
  const response = await page.request.get(`/login/log?token=${token}`);
  const asked: Record<string, boolean[]> = {};
  for (const { file, isKnown } of (await response.json()) as Request[]) (asked[file] ??= []).push(isKnown);
  return asked;
}

const findManhattan = (page: Page, module: string, options?: PositionLookupOptions) =>
  page.evaluate(
    async ([name, options]) => {
      const { findByPosition } = (await import(name)) as typeof import('../../src/congress/congress.ts');
      const position = { latitude: 40.7736, longitude: -73.9566, accuracy: 20 };
      const { kind, districts } = await findByPosition(position, options);
      return [kind, ...districts];
    },
    [module, options] as const,
  );

for (const kind of ['basic', 'forbidden', 'page', 'redirect', 'elsewhere'])
  test(`behind a login (${kind}): members, words and a campaign; and the state's map is never asked for with a name`, async ({
    page,
    baseURL,
    problems,
  }, { project }) => {
    const token = `${kind}${project.name}`;
    const site = `/login/${kind}.${token}`;
    const known = new URL(baseURL!);
    if (kind === 'basic') Object.assign(known, { username: 'ada', password: 'secret' });
    else await page.context().addCookies([{ name: 'session', value: 'known', url: baseURL! }]);
    await page.goto(new URL(`${site}/test/e2e/pages/plain.html`, known).href);
    await place(page, { lang: 'zh-HK', campaign: `${site}/demo/my-campaign.json` });
    await ask(page, '59001');
    await expect(resultOf(page).locator('[part=name]')).toHaveText(
      (await answerOf('59001')).seats.map(({ member }) => member!.name),
    );
    expect(await findManhattan(page, `${site}/dist/hk-advocacy-card.js`)).toEqual(['found', 'NY-12']);
    expect(takeWarnings(problems)).toEqual([]);

    const asked = await askedFor(page, token);
    for (const file of [
      'dist/data/manifest.json',
      `dist/${tableFile('members')}`,
      `dist/${tableFile('zips')}`,
      `dist/${tableFile('boundaries')}`,
      `dist/${boundariesOf('US')}`,
      'dist/locales/zh-HK.json',
      'demo/my-campaign.json',
    ]) {
      expect(asked[file]?.[0], `${file}, at first`).toBe(false);
      expect(asked[file]?.indexOf(true), `${file}, in the end`).toBe(asked[file]!.length - 1);
    }
    expect(asked[`dist/${boundariesOf('NY')}`]).not.toContain(true);
  });
