// The usual snippet pins the module and lets the facts move: `directory` is an address that is updated. What lies there is
// used where it holds all that it should, and else the tables beside the module answer.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import {
  builtManifest,
  daysAfter,
  directoryWith,
  ELSEWHERE,
  replaced,
  serveElsewhere,
  sumsOf,
  type Texts,
} from './directories.ts';
import {
  answerOf,
  ask,
  directoryDate,
  expect,
  headingOf,
  ONE_ENGINE,
  open,
  resultOf,
  takeWarnings,
  test,
} from './support.ts';

const { members: MEMBERS, zips: ZIPS } = Object.fromEntries(
  Object.entries(builtManifest().tables).map(([name, { file }]) => [name, file]),
) as Record<'members' | 'zips', string>;
const CARD = `<hk-advocacy-card directory="${ELSEWHERE}"></hk-advocacy-card>`;

const newer = (days = 1) => daysAfter(builtManifest().tables.members.asOf, days);
const names = (page: Page) => resultOf(page).locator('[part=name]');
const numbers = (page: Page) =>
  resultOf(page)
    .locator('[part=seat-call]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** The lookup of a ZIP code on a page that is opened anew. */
async function look(page: Page, zip: string): Promise<void> {
  await open(page, CARD);
  await ask(page, zip);
  await expect(headingOf(page)).toBeVisible();
}

const listed = async (zip: string) => (await answerOf(zip)).seats.map(({ member }) => member?.name ?? '');

/** The number of Montana's second district, as the table writes it. */
async function number(): Promise<{ before: string; row: RegExp }> {
  const seat = (await answerOf('59001')).seats.find(({ id }) => id === 'MT-2')!;
  const five = seat.member!.phone!.slice(-6).replace('-', '');
  return {
    before: seat.member!.phone!,
    row: new RegExp(`^(2\\|${seat.member!.bioguide}\\|.*\\|)${five}\\|`, 'm'),
  };
}

test(
  'a newer directory is used: another number after a reload, with the module untouched',
  ONE_ENGINE,
  async ({ page }) => {
    const texts = directoryWith(() => {});
    await serveElsewhere(page, texts);
    await look(page, '59001');
    const { before, row } = await number();
    const dialled = (phone: string) => `tel:+1${phone.replaceAll('-', '')}`;
    expect(await numbers(page)).toContain(dialled(before));

    Object.assign(
      texts,
      directoryWith(
        (tables) => (tables[MEMBERS] = replaced(tables[MEMBERS]!, row, '$156789|')),
        ({ tables }) => (tables.members.asOf = newer()),
      ),
    );
    await look(page, '59001');
    expect(await numbers(page)).toContain('tel:+12022256789');
    expect(await numbers(page)).not.toContain(dialled(before));
    const date = new Date(newer()).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    await expect(page.getByText(`Members as of ${date}.`)).toBeVisible();
  },
);

test(
  'a maintainer changes one number by hand, and the page shows it after a reload',
  ONE_ENGINE,
  async ({ page }) => {
    // a command of its own, on a machine that has other work
    test.slow();
    const folder = mkdtempSync(join(tmpdir(), 'hk-directory-'));
    const root = fileURLToPath(new URL('../../', import.meta.url));
    cpSync(join(root, 'dist/data'), folder, { recursive: true });
    await page.route(`${ELSEWHERE}**`, (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        body: readFileSync(join(folder, new URL(route.request().url()).pathname.replace('/congress/', ''))),
      }),
    );
    await look(page, '59001');
    const { row } = await number();
    const file = join(folder, MEMBERS);
    writeFileSync(file, replaced(readFileSync(file, 'utf8'), row, '$156789|'));
    const compile = ['tools/with-node.mjs', 'tools/data/compile.ts', '--seal', '--out', folder];
    // the page's clock stands still, and a table from its future would not be used
    const command = [...compile, '--as-of', newer()];
    const sealed = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
    expect(sealed.stdout + sealed.stderr).toContain('202-225-6789');
    expect(sealed.status).toBe(0);
    await look(page, '59001');
    expect(await numbers(page)).toContain('tel:+12022256789');
  },
);

const members = (what: string | RegExp, by: string) =>
  directoryWith(
    (texts) => (texts[MEMBERS] = replaced(texts[MEMBERS]!, what, by)),
    ({ tables }) => (tables.members.asOf = newer()),
  );
/** Somebody else's name for everybody, so that a single one of them on the page would show. */
const others = (texts: Texts) =>
  (texts[MEMBERS] = texts[MEMBERS]!.replace(/^(\w+\|[A-Z]\d{6}\|)[^|]+/gm, '$1Somebody Else'));

const REFUSED: [what: string, why: string, texts: Texts][] = [
  [
    'older than the module',
    'newer',
    directoryWith(others, ({ tables }) => (tables.members.asOf = newer(-1))),
  ],
  [
    'with older lines',
    'newer',
    directoryWith(others, ({ tables }) => {
      tables.members.asOf = newer();
      tables.zips.asOf = daysAfter(tables.zips.asOf, -1);
    }),
  ],
  [
    'of a congress that has not begun',
    'congress 120 has not begun',
    directoryWith(others, (manifest) => {
      manifest.congress = 120;
      for (const entry of Object.values(manifest.tables)) entry.validUntil = '2029-01-03T17:00:00Z';
    }),
  ],
  [
    'of the congress before',
    'newer',
    directoryWith(others, (manifest) => {
      manifest.congress = 118;
      for (const entry of Object.values(manifest.tables)) entry.validUntil = '2025-01-03T17:00:00Z';
    }),
  ],
  ['with 434 districts', '440 House seats and 100 Senate seats', members(/^38\|.*\n/m, '')],
  ['with a phone at 900', 'member table', members(/(^2\|[^|]+\|[^|]+\|[^|]+\|)\d{5}\|/m, '$1900-555-0123|')],
  ['with a link to elsewhere', 'member table', members(/^(2\|.*\|)[^|\n]+$/m, '$1https://evil.example/')],
  [
    'that names files outside its folder',
    '../evil.txt',
    directoryWith(others, ({ tables }) => (tables.members.file = '../evil.txt')),
  ],
  [
    'that names a file of another host',
    'https://evil.example/members.txt',
    directoryWith(others, ({ tables }) => (tables.members.file = 'https://evil.example/members.txt')),
  ],
  ['of another format', 'format', directoryWith(others, (manifest) => (manifest.format = 2))],
  ['that is damaged', 'damaged', { ...directoryWith(() => {}), [MEMBERS]: directoryWith(others)[MEMBERS]! }],
  ['that is not there', 'answers 404', {}],
];

for (const [what, why, texts] of REFUSED)
  test(
    `a directory ${what} is not used: the module's own answers, and the console says why`,
    ONE_ENGINE,
    async ({ page, problems }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await serveElsewhere(page, texts);
      await look(page, '59001');
      await expect(names(page)).toHaveText(await listed('59001'));
      const warnings = takeWarnings(problems);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain(ELSEWHERE);
      expect(warnings[0]).toContain(why);
      expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
    },
  );

test('a directory that never ends is given up, and the module’s own answers', async ({ page, problems }) => {
  await open(page, '<hk-advocacy-card directory="/endless/data/"></hk-advocacy-card>');
  await ask(page, '59001');
  await expect(names(page)).toHaveText(await listed('59001'), { timeout: 12_000 });
  expect(takeWarnings(problems)[0]).toContain('is longer than');
});

test('beside the module, a new manifest with the old members, as a cache gives them: they are named, with their date', async ({
  page,
  problems,
}) => {
  const manifest = builtManifest();
  const { members } = manifest.tables;
  manifest.previous = { members: { ...members } };
  Object.assign(members, { crc: '00000000', bytes: members.bytes + 1, asOf: newer() });
  await page.route('**/dist/data/manifest.json', (route) => route.fulfill({ json: manifest }));
  await open(page, '<hk-advocacy-card></hk-advocacy-card>');
  await ask(page, '59001');
  await expect(names(page)).toHaveText(await listed('59001'));
  await expect(page.getByText(`Members as of ${directoryDate()}.`)).toBeVisible();
  expect(takeWarnings(problems)).toEqual([
    expect.stringContaining(`a table of the manifest is not used: ${members.file} is damaged`),
  ]);
});

test(
  'beside the module, an old manifest with the new tables, as a cache gives it: they are named, with their date',
  ONE_ENGINE,
  async ({ page, problems }) => {
    const manifest = builtManifest();
    const { members, zips } = manifest.tables;
    Object.assign(members, { crc: '00000000', bytes: members.bytes - 1, asOf: '2026-09-01' });
    Object.assign(zips, { crc: '00000000', bytes: zips.bytes - 1, asOf: '2026-09-01' });
    await page.route('**/dist/data/manifest.json', (route) => route.fulfill({ json: manifest }));
    await open(page, '<hk-advocacy-card></hk-advocacy-card>');
    await ask(page, '59001');
    await expect(names(page)).toHaveText(await listed('59001'));
    await expect(page.getByText(`Members as of ${directoryDate()}.`)).toBeVisible();
    expect(takeWarnings(problems)).toEqual([expect.stringContaining('a table of the manifest is not used')]);
  },
);

test('two congresses side by side: the clock chooses, in the card as well', ONE_ENGINE, async ({ page }) => {
  const next = '120/members.txt';
  const texts = directoryWith(
    (tables) => {
      const { text } = { text: tables[MEMBERS]! };
      tables[next] = replaced(
        text,
        /^ends .*/,
        'ends H=2029-01-03 1=2031-01-03 2=2033-01-03 3=2029-01-03',
      ).replace(/^(\d+\|[A-Z]\d{6}\|)[^|]+/gm, '$1Newly Elected');
      tables['120/zips.txt'] = tables[ZIPS]!.replace(/^lines 2027.*\n/, '');
    },
    (manifest, tables) => {
      const end = '2029-01-03T17:00:00Z';
      const entry = (file: string) => ({ file, ...sumsOf(tables[file]!), asOf: newer(), validUntil: end });
      manifest.next = { congress: 120, tables: { zips: entry('120/zips.txt'), members: entry(next) } };
    },
  );
  await serveElsewhere(page, texts);
  await page.clock.setFixedTime('2027-01-03T16:59:00Z');
  await look(page, '78701');
  await expect(page.locator('.options b, [part=name]').filter({ hasText: 'Newly Elected' })).toHaveCount(0);
  await page.clock.setFixedTime('2027-01-03T17:00:00Z');
  await look(page, '78701');
  await expect(
    page.locator('.options b, [part=name]').filter({ hasText: 'Newly Elected' }).first(),
  ).toBeVisible();
});
