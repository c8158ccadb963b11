// What the card asks of the network, and what it leaves behind: the tables, once, and nothing about the visitor.
import type { Request } from '@playwright/test';
import { builtManifest } from './directories.ts';
import { openVisit, speak, usePointer } from './visit-page.ts';
import { ask, expect, fieldOf, headingOf, open, place, PLAIN, resultOf, test } from './support.ts';

const isData = (request: Request) => new URL(request.url()).pathname.includes('/data/');
const fileOf = (request: Request) => new URL(request.url()).pathname.replace(/^.*\/data\//, '');

test('nothing is fetched before the visitor reaches for the field, then each file once for three cards', async ({
  page,
}) => {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.goto('/test/e2e/pages/three.html');
  await expect(page.locator('[part=field]')).toHaveCount(3);
  await page.mouse.wheel(0, 3000);
  await page.waitForLoadState('networkidle');
  expect(requests.filter(isData)).toEqual([]);

  await fieldOf(page).first().focus();
  await expect.poll(() => requests.filter(isData).length).toBe(3);

  for (const i of [0, 1, 2]) {
    const lookup = page.locator('hk-rep-lookup').nth(i);
    await ask(lookup, '59001');
    await expect(headingOf(lookup)).toHaveText('Your 3 calls');
  }
  const { tables } = builtManifest();
  expect(requests.filter(isData).map(fileOf).sort()).toEqual([
    tables.members.file,
    tables.zips.file,
    'manifest.json',
  ]);
});

test('no request, cookie or storage tells who the visitor is or where they live', async ({
  page,
  baseURL,
}) => {
  await page.context().addCookies([{ name: 'session', value: 'of-the-site', url: baseURL! }]);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.goto(`${PLAIN}?page=secret`);
  for (const [zip, shown] of [
    ['59001', 'Montana'],
    ['10118-0001', 'New York'],
    ['97635', 'Oregon'],
  ] as const) {
    await ask(page, zip);
    await expect(page.getByText(shown).first()).toBeVisible();
  }
  await page.getByRole('button', { name: 'Oregon' }).click();
  await expect(page.getByText('Oregon, 2nd district').first()).toBeVisible();

  const origins = new Set(requests.map((request) => new URL(request.url()).origin));
  expect([...origins]).toEqual([new URL(baseURL!).origin]);

  const data = requests.filter(isData);
  expect(data.length).toBe(3);
  for (const request of data) {
    const headers = await request.allHeaders();
    expect(headers['cookie'], request.url()).toBeUndefined();
    expect(headers['referer'], request.url()).toBeUndefined();
    expect(request.method()).toBe('GET');
    expect(request.url()).not.toMatch(/59001|10118|97635|OR\b/);
  }

  expect(new URL(page.url()).search, 'the address').toBe('?page=secret');
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name }) => name)).toEqual(['session']);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
});

test('the public events tell the kind of an answer and nothing else', async ({ page }) => {
  await page.goto(PLAIN);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const name of ['hk-lookup', 'hk-problem', 'hk-request'])
      document.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  });
  await ask(page, '10118');
  await page.locator('.options button').first().click();
  await expect(page.locator('[part=seat]').nth(2)).toBeVisible();
  const heard = await page.evaluate(() => (window as unknown as { heard: unknown }).heard);
  expect(heard).toEqual([['hk-lookup', { kind: 'choose-district' }]]);
});

test('other words and a campaign file are fetched where they are wanted, once for all cards, and tell nothing', async ({
  page,
}) => {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  const paths = () =>
    requests
      .map((request) => new URL(request.url()).pathname)
      .filter((path) => /locales|campaign/.test(path) && !path.endsWith('.js'))
      .sort();
  await page.goto(PLAIN);
  await ask(page, '59001');
  await expect(headingOf(page)).toHaveText('Your 3 calls');
  expect(paths()).toEqual([]);

  await place(page, { lang: 'zh-HK', campaign: '/campaign/good.json' }, 2);
  await expect(page.getByText('波士頓的燈')).toHaveCount(2);
  expect(new Set(paths())).toEqual(new Set(['/campaign/good.json', '/dist/locales/zh-HK.json']));
  expect(paths().filter((path) => path.startsWith('/dist/'))).toHaveLength(1);
  for (const request of requests.filter((one) => /locales|good/.test(one.url()))) {
    const headers = await request.allHeaders();
    expect(headers['referer'], request.url()).toBeUndefined();
    expect(headers['cookie'], request.url()).toBeUndefined();
  }
});

const isOurs = (request: Request) => new URL(request.url()).pathname.startsWith('/dist/');

test('nothing is fetched after the answer, whatever a visitor does then', async ({ page }) => {
  const say = speak('en');
  const press = (name: string) => resultOf(page).getByRole('button', { name, exact: true }).click();
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  // a phone draws no code to be scanned by one
  await usePointer(page, 'finger');
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  await openVisit(page);
  await page.waitForLoadState('networkidle');
  await ask(page, '59001');
  await expect(headingOf(page)).toHaveText(say('calls.heading', { n: 3 }));

  await page.waitForLoadState('networkidle');
  const before = requests.length;
  for (const outcome of ['call.spoke', 'call.spoke', 'call.voicemail'] as const) await press(say(outcome));
  await expect(headingOf(page)).toHaveText(say('end.heading'));
  await press(say('end.write'));
  await page.getByText(say('sender.heading')).click();
  await page.getByRole('textbox', { name: say('sender.name') }).fill('Ada Chan');
  await resultOf(page).locator('textarea').first().fill('In my own words.');
  await resultOf(page).getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('button', { name: say('letters.print', { n: 3 }) }).click();
  await expect(page.locator('iframe')).toHaveCount(1);
  // the frame's document keeps Chromium from ever telling that the network is idle
  await page.waitForTimeout(300);
  expect(requests.slice(before).map((request) => request.url())).toEqual([]);
  const left = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  expect(left).toEqual(['', 0, 0]);
});

test('a card that may remember asks for no table, and writes nothing before the tick', async ({ page }) => {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await open(page, '<hk-advocacy-card remember></hk-advocacy-card>'.repeat(3));
  await expect(page.locator('[part=memory]')).toHaveCount(3);
  await page.waitForLoadState('networkidle');
  expect(requests.filter(isData)).toEqual([]);
  expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
  for (const request of requests.filter(isOurs))
    expect((await request.allHeaders())['cookie']).toBeUndefined();
});

test('the events of a visit name actions and outcomes, and never whom, where or what was written', async ({
  page,
}) => {
  const say = speak('en');
  await openVisit(page, 'en', 'remember petition-url="#petition"');
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const name of ['hk-lookup', 'hk-call', 'hk-action', 'hk-letter', 'hk-share', 'hk-problem'])
      document.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  });
  await page.locator('hk-action-list summary').first().click();
  await page
    .getByRole('button', { name: /^Call about this/ })
    .first()
    .click();
  await ask(page, '59001');
  const press = (name: string) => resultOf(page).getByRole('button', { name, exact: true }).click();
  for (const outcome of ['call.spoke', 'call.spoke', 'call.voicemail'] as const) await press(say(outcome));
  await press(say('end.write'));
  for (let i = 0; i < 2; i++) {
    await resultOf(page).getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(resultOf(page).locator('.letter [role=status]')).not.toBeEmpty();
  }
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  const letter = ['hk-letter', { how: 'copy' }];
  await expect
    .poll(heard)
    .toEqual([
      ['hk-lookup', { kind: 'found' }],
      ['hk-call', { outcome: 'spoke', chamber: 'senate' }],
      ['hk-action', { action: 'sanctions', activity: 'call' }],
      ['hk-call', { outcome: 'spoke', chamber: 'senate' }],
      ['hk-call', { outcome: 'voicemail', chamber: 'house' }],
      letter,
      ['hk-action', { action: 'sanctions', activity: 'letter' }],
      letter,
    ]);
});
