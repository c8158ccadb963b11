// Whose names the browser asks for, by its own log: nobody's to whom a link leads, until that link is pressed. The names of the
// members' sites would tell the district to whoever sees the look-ups.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowsers } from '../../tools/browsers.ts';
import { TODAY } from '../../tools/gallery/gallery-states.ts';
import { ask, expect, made, resultOf, rowsOf } from './support.ts';

/** The same server over TLS, with a certificate that was made a moment ago. */
async function serveSecurely(target: string, folder: string) {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = spawnSync(
    'openssl',
    `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -keyout ${key} -out ${cert}`.split(
      ' ',
    ),
    { encoding: 'utf8' },
  );
  if (made.status) throw new Error(`This test needs openssl. ${made.stderr}`);
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (asked, response) => {
    request(`${target}${asked.url}`, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    }).end();
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  return { server, origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

interface Fixtures {
  /** Firefox connects early on https pages too, which it does not as it is shipped. */
  eager: boolean;
  /** A browser that predicts what will be needed, as a visitor's does. */
  predicting: BrowserContext;
  /** Closes it and returns the hosts that it looked up. */
  lookedUp: () => Promise<string[]>;
  folder: string;
  secure: string;
}

const test = base.extend<Fixtures>({
  eager: [true, { option: true }],
  folder: async ({}, use, info) => {
    const folder = info.outputPath('browser');
    mkdirSync(join(folder, 'profile', 'Default'), { recursive: true });
    await use(folder);
  },
  secure: async ({ folder, baseURL }, use) => {
    const { server, origin } = await serveSecurely(baseURL!, folder);
    await use(origin);
    server.closeAllConnections();
    server.close();
  },
  predicting: async ({ playwright, browserName, channel, folder, eager }, use) => {
    const profile = join(folder, 'profile');
    const log = join(folder, 'log');
    if (browserName === 'chromium')
      // 0: always
      writeFileSync(
        join(profile, 'Default', 'Preferences'),
        JSON.stringify({ net: { network_prediction_options: 0 } }),
      );
    const browser = await playwright[browserName].launchPersistentContext(profile, {
      // the headless shell predicts nothing
      executablePath: findBrowsers()[browserName]!.path,
      ignoreHTTPSErrors: true,
      ...(browserName === 'chromium'
        ? {
            // the test's usual flags switch prediction off
            ignoreDefaultArgs: true,
            args: [
              ...CHROMIUM_FLAGS.filter((flag) => flag !== '--disable-background-networking'),
              '--headless=new',
              '--ignore-certificate-errors',
              '--remote-debugging-pipe',
              `--user-data-dir=${profile}`,
              `--log-net-log=${log}`,
            ],
          }
        : {
            channel,
            env: { ...process.env, MOZ_LOG: 'nsHostResolver:5', MOZ_LOG_FILE: log },
            firefoxUserPrefs: {
              'network.dns.disablePrefetch': false,
              'network.dns.disablePrefetchFromHTTPS': false,
              'network.predictor.enable-hover-on-ssl': eager,
              'network.http.speculative-parallel-limit': 20,
            },
          }),
    });
    await browser.clock.setFixedTime(TODAY);
    await use(browser);
    await browser.close();
  },
  lookedUp: async ({ predicting, browserName, folder }, use) => {
    await use(async () => {
      await predicting.close();
      const logs = readdirSync(folder).filter((name) => name.startsWith('log'));
      const text = logs.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
      expect(existsSync(folder) && text.length, 'the browser kept a log').toBeGreaterThan(0);
      const pattern =
        browserName === 'chromium' ? /"host":"(?:https?:\/\/)?([^":/]+)/g : /Resolving host \[([^\]]*)\]/g;
      return [...new Set([...text.matchAll(pattern)].map(([, host]) => host!))];
    });
  },
});

// the pointer rests on every link of a visit
test.describe.configure({ timeout: 120_000 });

const CARD = `<hk-advocacy-card organizer="Friends" organizer-url="https://organizer.example/"
  petition-url="http://petition.example/" events-url="https://events.example/"></hk-advocacy-card>`;
const ON = '<meta http-equiv="x-dns-prefetch-control" content="on">';

const linksOf = (page: Page) => page.locator('hk-advocacy-card a[target=_blank]');
const hostsOf = (page: Page) =>
  linksOf(page).evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).host))]);

for (const [how, scheme, head] of [
  ['a page', 'http', ''],
  ['a page', 'https', ''],
  ['a page that wants names looked up early', 'http', ON],
] as const)
  test(`${how}, ${scheme}: only the name of a link that was pressed is looked up`, async ({
    predicting,
    lookedUp,
    baseURL,
    secure,
  }) => {
    const page = await predicting.newPage();
    const origin = scheme === 'https' ? secure : baseURL!;
    const script = '<script type="module" src="/dist/hk-advocacy-card.js"></script>';
    await page.goto(origin + made(CARD, { head: head + script }));
    await ask(page, '59001');
    await expect(rowsOf(page)).toHaveCount(3);
    const met = new Set<string>();
    // the links of one member after the other, and those of the campaign
    for (const name of await resultOf(page).locator('button.name').all()) {
      await name.click();
      const closed = page.locator('hk-advocacy-card details:not([open]) > summary').filter({ visible: true });
      while (await closed.count()) await closed.first().click();
      const hosts = await hostsOf(page);
      for (const host of hosts) met.add(host);
      // a pointer that rests on a link has not followed it
      const links = linksOf(page);
      for (let i = (await links.count()) - 1; i >= 0; i -= 1) {
        if (!(await links.nth(i).isVisible())) continue;
        await links.nth(i).hover();
        await page.waitForTimeout(300);
      }
      await page.mouse.move(0, 0);
      expect(await hostsOf(page), 'the links are what they were').toEqual(hosts);
    }
    expect(met.size, 'the members and the campaign have sites').toBeGreaterThan(6);
    const pressed = resultOf(page)
      .getByRole('link', { name: /Website/i })
      .first();
    const name = new URL((await pressed.getAttribute('href'))!).host;
    await pressed.click();
    await page.waitForTimeout(1500);
    expect((await lookedUp()).filter((host) => met.has(host))).toEqual([name]);
  });

for (const scheme of ['http', 'https'])
  test.describe(`the keyboard, ${scheme}`, () => {
    test.use({ eager: false });
    test('a link that it reaches is looked up by Firefox on an http page alone, as the threat model says', async ({
      predicting,
      lookedUp,
      baseURL,
      secure,
      browserName,
    }) => {
      const page = await predicting.newPage();
      await page.goto((scheme === 'https' ? secure : baseURL!) + made(CARD));
      await ask(page, '59001');
      await expect(rowsOf(page)).toHaveCount(3);
      const met = await hostsOf(page);
      // none of its links is in the way to the buttons below the script
      const site = resultOf(page)
        .getByRole('link', { name: /Website/i })
        .first();
      await expect(site).toBeHidden();
      await page.locator('[part=local] > summary').press('Enter');
      await site.focus();
      await page.waitForTimeout(1500);
      const reached = new URL((await site.getAttribute('href'))!).host;
      expect(met).toContain(reached);
      const connects = browserName === 'firefox' && scheme === 'http';
      expect((await lookedUp()).filter((host) => met.includes(host))).toEqual(connects ? [reached] : []);
    });
  });
