// The configurator under a finger, what it hands out as files, and the colours that it speaks of. Firefox has no taps here and
// tells of no file that a page made; only Chromium's canvas takes every colour that is computed.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { crc32 } from 'node:zlib';
import { card, code, configureMore, title } from './configurator.ts';
import { paintsIn } from './contrast.ts';
import { ask, answerOf, expect, resultOf, test } from './support.ts';
import { checksOf } from '../../demo/configurator/contrast.js';
import { namesOf } from '../../demo/configurator/folder.js';
import { onePage } from '../../demo/configurator/one-page.js';
import { clean } from '../../demo/configurator/picks.js';

const loadNode = () =>
  import(new URL('../../dist/node.js', import.meta.url).href) as Promise<
    Pick<typeof import('../../src/node.ts'), 'campaignText'>
  >;

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

/** The files of a zip file that is not compressed, by its index at the end, as programs read it. */
function filesIn(zip: Buffer): Map<string, string> {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = zip.readUInt32LE(end + 16);
  const files = new Map<string, string>();
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const [sum, size, length, start] = [
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ];
    const bytes = zip.subarray(start + 30 + length, start + 30 + length + size);
    expect(crc32(bytes)).toBe(sum);
    files.set(zip.toString('utf8', at + 46, at + 46 + length), bytes.toString('utf8'));
    at += 46 + length;
  }
  expect(at).toBe(end);
  return files;
}

test.describe('under a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 720 } });

  test('from the first pick to the snippet', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await configureMore(page);
    await page.getByText('Words of your own').tap();
    await page.getByLabel('Title', { exact: true }).tap();
    await page.keyboard.type('Riverside');
    await page.getByRole('button', { name: 'Add an action' }).tap();
    await expect(page.locator('#actions > li')).toHaveCount(2);
    await page.getByRole('button', { name: 'Letter: up' }).tap();
    await page.getByText('Dark', { exact: true }).first().tap();
    // the bar at the foot of the screen leads to the card, from anywhere
    await page.getByRole('button', { name: 'Your card' }).tap();
    await expect(title(page)).toBeInViewport();
    await expect(title(page)).toHaveText('Riverside');
    await page.locator('hk-advocacy-card #zip').tap();
    await page.keyboard.type('59001');
    await page.getByRole('button', { name: 'Find my members' }).tap();
    const { seats } = await answerOf('59001');
    await expect(resultOf(page).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
    await page.getByText('Article', { exact: true }).tap();
    await page.getByRole('button', { name: 'Snippet', exact: true }).tap();
    await expect(page.getByRole('heading', { name: 'Put it on your site' })).toBeInViewport();
    await page.getByText('One file beside the page').tap();
    await page.getByRole('button', { name: 'Copy the snippet' }).tap();
    await expect(page.locator('#copied')).toHaveText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await code(page).textContent());
    expect(copied).toContain('heading="Riverside"');
    expect(copied).toContain('theme="dark"');
    expect(copied).toContain('hk-advocacy-card.standalone.js');
  });

  test('everything that is pressed is 44 px large', async ({ page }) => {
    await configureMore(page, { says: 'words', home: 'cdn', accent: '#ffff00', onAccent: '#ffffff' });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(button, select, input, textarea, a.button), header a')]
        .filter((el) => el.checkVisibility() && !el.closest('hk-advocacy-card'))
        .map((el) => {
          const { width, height } = (el.closest('label') ?? el).getBoundingClientRect();
          return { what: el.outerHTML.slice(0, 80), width, height };
        })
        .filter(({ width, height }) => Math.min(width, height) < 43.9),
    );
    expect(small).toEqual([]);
  });
});

test('a good one is downloaded as it was written, and the snippet names it', async ({ page }) => {
  await configureMore(page, { says: 'file', campaign: '/campaigns/texas.json' });
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await expect(title(page)).toHaveText('Texas for Hong Kong');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download my-campaign.json' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('my-campaign.json');
  expect(readFileSync(await download.path(), 'utf8')).toBe(read('demo/my-campaign.json'));
  await expect(code(page)).toContainText('campaign="/campaigns/texas.json"');
});

test('the picture to post is downloaded: square, and with the address to pass on alone', async ({
  page,
  baseURL,
}) => {
  await configureMore(page);
  const save = async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#save-picture').click(),
    ]);
    expect(download.suggestedFilename()).toBe('call-congress.png');
    const png = readFileSync(await download.path());
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      1080,
      1080,
    ]);
    await expect(page.locator('#saved')).toContainText('Call Congress for Hong Kong');
    return (await page.locator('#saved').textContent())!;
  };
  expect(await save()).not.toContain(new URL(baseURL!).host);
  await page.locator('#shareUrl').fill('https://example.org/call');
  await page.locator('[data-section=share]').uncheck();
  await expect(card(page)).toHaveAttribute('share-url', 'https://example.org/call');
  expect(await save()).toContain('example.org/call');
  await expect(card(page).locator('hk-share-bar')).toHaveCount(0);
});

test('the one file is downloaded, and so is the page with everything inside', async ({ page }) => {
  await configureMore(page, { home: 'file', heading: 'Riverside' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download hk-advocacy-card.standalone.js' }).click(),
  ]);
  const script = read('dist/hk-advocacy-card.standalone.js');
  const { campaignText } = await loadNode();
  expect(readFileSync(await file.path(), 'utf8')).toBe(script);
  const [whole] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download this card as one page' }).click(),
  ]);
  expect(whole.suggestedFilename()).toBe('hk-card.html');
  expect(readFileSync(await whole.path(), 'utf8')).toBe(
    onePage(clean({ heading: 'Riverside' }), {
      script,
      built: { integrity: '', cdn: '', text: campaignText },
    }),
  );
});

test('the contrast that is said is that of the card in the browser', async ({ page }) => {
  const picks = [
    {},
    { accent: '#c8102e' },
    { accent: '#0a5c36', surface: '#f0e8d8', text: '#33261a' },
    { accent: '#ffff00', onAccent: '#333399', surface: '#101020', text: '#c0c0ff' },
    { accent: '#8888ff', text: '#777777' },
  ];
  for (const colours of picks)
    for (const theme of ['light', 'dark'] as const) {
      await configureMore(page, { ...(colours as Record<string, string>), page: theme });
      await ask(page, 'abc');
      await expect(page.locator('#zip')).toHaveAttribute('aria-invalid', 'true');
      const paints = (await paintsIn(card(page))).filter(({ kind }) => kind === 'text');
      const checks = checksOf({ accent: '', onAccent: '', surface: '', text: '', ...colours }).filter(
        (check) => check.theme === theme && check.wanted === 4.5,
      );
      const where = `${JSON.stringify(colours)}, ${theme}`;
      for (const { what, ratio } of checks) {
        const near = Math.min(...paints.map((paint) => Math.abs(paint.ratio - ratio) / ratio));
        expect.soft(near, `${what}: ${ratio.toFixed(2)}, ${where}`).toBeLessThan(0.02);
      }
      const [said, seen] = [checks, paints].map((all) => Math.min(...all.map(({ ratio }) => ratio)));
      expect
        .soft(Math.abs(said! - seen!) / seen!, `the palest: ${said} and ${seen}, ${where}`)
        .toBeLessThan(0.02);
    }
});

test('the page in one file works from a disk, with words, colours and a campaign file inside', async ({
  page,
}, info) => {
  for (const [name, picks, wanted] of [
    ['words', { says: 'words', heading: 'Riverside', letter: 'Our letter.', accent: '#c8102e' }, 'Riverside'],
    ['file', { says: 'file', json: read('demo/my-campaign.json') }, 'Texas for Hong Kong'],
  ] as const) {
    await configureMore(page, picks);
    await expect(title(page)).toHaveText(wanted);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download this card as one page' }).click(),
    ]);
    const file = info.outputPath(`${name}.html`);
    await download.saveAs(file);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await expect(page.locator('[part=title]')).toHaveText(wanted);
    if (name === 'words') await expect(page.getByText('Our letter.')).toBeVisible();
    await ask(page, '59001');
    await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
    expect(asked.filter((url) => /^https?:/.test(url))).toEqual([]);
  }
});

test('the folder is downloaded as a zip file, whole, with every file as it lies in dist', async ({
  page,
}, info) => {
  await configureMore(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the folder' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('hk-advocacy-card-files.zip');
  const file = info.outputPath('hk-advocacy-card-files.zip');
  await download.saveAs(file);
  const manifest = JSON.parse(read('dist/data/manifest.json')) as Parameters<typeof namesOf>[0];
  const names = await namesOf(manifest, (name) => Promise.resolve(read(`dist/data/${name}`)));
  const unpacked = filesIn(readFileSync(file));
  expect([...unpacked.keys()]).toEqual(names.map((name) => `hk-advocacy-card/${name}`));
  for (const name of names) expect(unpacked.get(`hk-advocacy-card/${name}`)).toBe(read(`dist/${name}`));
});
