// The weekly refresh, from a directory of this machine that is good, damaged, old or up to something.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32 } from '../../src/lib/crc32.ts';
import { boundariesOf, tableFile } from '../../tools/build/table-files.ts';
import { FOLDER, option, php, PLUGIN, post, quoted, URL_OF_EDGE, URL_OF_SITE } from './site.ts';
import { expect, expectAccessible, setDay, TAG, test } from './wordpress.ts';
import { ask, resultOf } from '../e2e/support.ts';

const UPLOADED = `${FOLDER}/wp-content/uploads/hk-advocacy-card/data`;
const UPLOADED_URL = '/wp-content/uploads/hk-advocacy-card/data/';

interface Table {
  file: string;
  crc: string;
  bytes: number;
  asOf: string;
  validUntil: string;
}

type Tables = Record<'zips' | 'members' | 'boundaries' | 'offices' | 'centres', Table>;

interface Directory {
  manifest: {
    format: number;
    congress: number;
    tables: Tables;
    next?: { congress: number; tables: Partial<Tables> };
  };
  zips: string;
  members: string;
  /** Other files, by name. */
  others: Record<string, string>;
}

const read = (file: string) => readFileSync(`${PLUGIN}/card/data/${file}`, 'utf8');
const boundaryFile = (name: string) => boundariesOf(name).replace('data/', '');

/** The day after the one that the plugin's own tables tell of. */
const later = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The first number in the table, and what takes its place in tables that are good and in those that are not. */
const OWN = '|46665|';
const GOOD = '|49999|';
const BAD = '|48888|';

/**
 * The plugin's own tables a day later, with another number.
 *
 * @param change what is wrong with them
 * @param afterwards what happens to them once their checksums are made
 */
function directory(
  phone: string,
  change: (made: Directory) => unknown = () => {},
  afterwards: (made: Directory) => unknown = () => {},
): Directory {
  const manifest = JSON.parse(read('manifest.json')) as Directory['manifest'];
  const { zips, members } = manifest.tables;
  const made = {
    manifest,
    zips: read(zips.file),
    members: read(members.file).replace(OWN, phone),
    others: {},
  };
  members.asOf = later(members.asOf);
  change(made);
  for (const name of ['zips', 'members'] as const) {
    const bytes = Buffer.from(made[name]);
    Object.assign(manifest.tables[name], { crc: crc32(bytes), bytes: bytes.length });
  }
  afterwards(made);
  return made;
}

const bad = (change: (made: Directory) => unknown) => directory(BAD, change);
const damaged = (change: (made: Directory) => unknown) => directory(BAD, undefined, change);

let served:
  Directory | ((path: string) => { status: number; headers?: Record<string, string>; body?: string });
const asked: { path: string; agent: string }[] = [];
let server: Server;
let address = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push({ path, agent: request.headers['user-agent'] ?? '' });
    if (typeof served === 'function') {
      const { status, headers, body } = served(path);
      response.writeHead(status, headers).end(body);
      return;
    }
    const { manifest, others, ...texts } = served;
    const file = path.replace('/data/', '').split('?')[0];
    const table = Object.entries(manifest.tables).find(([, entry]) => entry.file === file)?.[0];
    if (file === 'manifest.json') response.end(JSON.stringify(manifest));
    else if (file! in others) response.end(others[file!]);
    else if (table === 'zips' || table === 'members') response.end(texts[table]);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`;
});

test.afterAll(async () => {
  server.close();
  await php("return delete_option( 'hk_advocacy_card' );");
});

const setAddress = (value: string) =>
  php(`return update_option( 'hk_advocacy_card', array( 'directory' => ${quoted(value)} ) );`);

interface Attempt {
  /** What the settings page will say is wrong. */
  problem: string;
  /** What lay in the upload folder, names and contents. */
  before: Record<string, string>;
  after: Record<string, string>;
}

/** Runs the weekly event now. */
const attempt = (env?: NodeJS.ProcessEnv) =>
  php(
    `$look = function () {
      $all = array();
      foreach ( glob( ${quoted(UPLOADED)} . '/{,*/}*', GLOB_BRACE ) as $file ) {
        if ( is_file( $file ) ) { $all[ substr( $file, ${UPLOADED.length} ) ] = md5_file( $file ); }
      }
      return $all;
    };
    $before = $look();
    do_action( 'hk_advocacy_card_refresh' );
    return array( 'problem' => get_option( 'hk_advocacy_card_refresh' )['problem'], 'before' => $before, 'after' => $look() );`,
    env,
  ) as Promise<Attempt>;

test('without an address the event asks nobody, and the settings page has no button', async ({ as }) => {
  await php("do_action( 'hk_advocacy_card_refresh' ); return 1;");
  expect(asked).toEqual([]);
  expect(await option('hk_advocacy_card_refresh')).toBe(null);
  const page = await as('administrator');
  await page.goto('/wp-admin/options-general.php?page=hk-advocacy-card');
  await expect(page.getByRole('button', { name: 'Refresh the tables now' })).toHaveCount(0);
});

test('an administrator sets an address, WP-Cron fetches from it, and cards read what it gave', async ({
  as,
  visitor,
}) => {
  served = directory(GOOD);
  const page = await as('administrator');
  await page.goto('/wp-admin/options-general.php?page=hk-advocacy-card');
  await page.getByLabel('Address of the tables').fill(address);
  await page.getByRole('button', { name: 'Save Changes' }).click();
  await expect(page.getByText('Settings saved.')).toBeVisible();
  expect(await php("return wp_get_schedule( 'hk_advocacy_card_refresh' );")).toBe('weekly');

  // as a visit of anybody would start it
  await page.request.get('/wp-cron.php');
  await expect.poll(() => existsSync(`${UPLOADED}/manifest.json`)).toBe(true);
  await expect.poll(() => option('hk_advocacy_card_refresh')).toMatchObject({ problem: '' });
  // what is the same as the plugin's own is not fetched
  expect(asked.map(({ path }) => path.split('?')[0]).sort()).toEqual([
    `/${tableFile('members')}`,
    '/data/manifest.json',
  ]);
  // it tells nobody where the site is
  expect(asked.filter(({ agent }) => !/^hk-advocacy-card\/[\d.]+$/.test(agent))).toEqual([]);
  const next = (await php("return wp_next_scheduled( 'hk_advocacy_card_refresh' ) - time();")) as number;
  expect(next).toBeGreaterThan(6 * 86_400);

  await page.goto('/wp-admin/options-general.php?page=hk-advocacy-card');
  await expect(
    page.getByText('Cards that name no other address use the tables that were fetched'),
  ).toBeVisible();
  await expect(page.getByText('went well.')).toBeVisible();

  for (const content of ['[hk_advocacy_card]', '<hk-advocacy-card></hk-advocacy-card>']) {
    await visitor.goto(await post(content));
    await expect(visitor.locator(TAG)).toHaveAttribute('directory', new RegExp(`${UPLOADED_URL}$`));
    await ask(visitor, '99501');
    await expect(resultOf(visitor).locator('a[href="tel:+12022249999"]').first()).toBeVisible();
  }
  await expectAccessible(visitor);
});

test('a card whose tables were fetched still finds by location, and lists local offices', async ({
  browser,
}) => {
  const context = await browser.newContext({
    permissions: ['geolocation'],
    geolocation: { latitude: 45.78, longitude: -108.5 },
  });
  const page = await context.newPage();
  const failed: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) failed.push(message.text());
  });
  await setDay(page);
  await page.goto(await post('[hk_advocacy_card]'));
  await page.getByRole('button', { name: /Use my location/ }).click();
  await expect(page.locator('#where')).toContainText('Montana, 2nd district');
  const [table] = await Promise.all([
    page.waitForResponse(/\/offices-[\da-f]{8}\.txt/),
    resultOf(page)
      .getByText(/Local offices/)
      .first()
      .click(),
  ]);
  expect(table.status()).toBe(200);
  expect(failed).toEqual([]);
  await context.close();
});

test('asked again for the same tables, it fetches the manifest alone', async ({ as }) => {
  asked.length = 0;
  const page = await as('administrator');
  await page.goto('/wp-admin/options-general.php?page=hk-advocacy-card');
  await page.getByRole('button', { name: 'Refresh the tables now' }).click();
  await expect(page.getByText('went well.')).toBeVisible();
  expect(asked.map(({ path }) => path)).toEqual(['/data/manifest.json']);
  const { before, after } = await attempt();
  expect(after).toEqual(before);
});

const FAULTS: Record<string, [served: () => typeof served, sentence: RegExp]> = {
  'nothing there': [() => () => ({ status: 404 }), /answers 404\.$/],
  'a redirect': [
    () => () => ({ status: 302, headers: { location: 'https://example.org/manifest.json' } }),
    /answers 302\.$/,
  ],
  'a page instead of a manifest': [
    () => () => ({ status: 200, body: '<h1>Hello</h1>' }),
    /not a manifest\.json of format 1/,
  ],
  'a manifest without an end': [
    () => () => ({ status: 200, body: ' '.repeat(100_000) }),
    /larger than it may be/,
  ],
  'another format': [() => bad(({ manifest }) => (manifest.format = 2)), /format 1/],
  'a damaged table': [
    () => damaged((made) => (made.members = made.members.replace('48888', '47777'))),
    /is damaged/,
  ],
  'a table cut short': [() => damaged((made) => (made.members = made.members.slice(0, -900))), /is damaged/],
  'a table with more behind it': [
    () => damaged((made) => (made.members += 'AK0\n')),
    /larger than it may be/,
  ],
  'older members': [
    () => bad(({ manifest }) => (manifest.tables.members.asOf = '2026-01-01')),
    /older than those in use/,
  ],
  'older ZIP codes': [
    () => bad(({ manifest }) => (manifest.tables.zips.asOf = '2026-01-01')),
    /older than those in use/,
  ],
  'an earlier Congress': [() => bad(({ manifest }) => (manifest.congress = 118)), /older than those in use/],
  'a Congress that nobody will see': [
    () => bad(({ manifest }) => (manifest.congress = 999_999)),
    /Congress 999999, which has not begun/,
  ],
  'a Congress with the dates of another': [
    () =>
      bad(({ manifest: { tables } }) => {
        for (const name of ['zips', 'members'] as const) tables[name].validUntil = '2029-01-03T17:00:00Z';
      }),
    /do not fit Congress 119/,
  ],
  'a next Congress that does not follow': [
    () => bad(({ manifest }) => (manifest.next = { congress: 121, tables: {} })),
    /does not follow the present one/,
  ],
  'a map that is missing': [
    () =>
      damaged(({ manifest: { tables } }) => {
        tables.boundaries = { ...tables.boundaries, crc: '01234567' };
      }),
    /boundaries_[0-9a-f]{8}\/index\.txt\?v=01234567 answers 404/,
  ],
  'a date to come': [
    () => bad(({ manifest }) => (manifest.tables.members.asOf = '2099-01-01')),
    /still to come/,
  ],
  'a day that no month has': [
    () => bad(({ manifest }) => (manifest.tables.members.asOf = '2026-13-45')),
    /does not describe the table "members"/,
  ],
  ...Object.fromEntries(
    [
      '../../evil.php',
      '119/../../evil.txt',
      '119/evil.php',
      '/etc/passwd.txt',
      'https://example.org/1.txt',
      '119/a.txt\n',
      '119\\a.txt',
    ].map((file) => [
      `a file called ${JSON.stringify(file)}`,
      [
        () => bad(({ manifest }) => (manifest.tables.members.file = file)),
        /does not describe the table "members"/,
      ],
    ]),
  ),
  'a table larger than any': [
    () => damaged(({ manifest }) => (manifest.tables.zips.bytes = 50_000_000)),
    /does not describe the table "zips"/,
  ],
  'a member with a number of elsewhere': [
    () => bad((made) => (made.members = made.members.replace(BAD, '|9005551234|'))),
    /Line 3 of the table "members"/,
  ],
  'a member with a site of elsewhere': [
    () => bad((made) => (made.members = made.members.replace('|www.murkowski|', '|evil.example#|'))),
    /Line 3 of the table "members"/,
  ],
  'a member with too much': [
    () =>
      bad((made) => (made.members = made.members.replace(/\|www\.murkowski\|[^\n|]*/, '$&|2027-01-03||x|y'))),
    /Line 3 of the table "members"/,
  ],
  'terms that end on no day': [
    () => bad((made) => (made.members = made.members.replace('H=2027-01-03', 'H=2027-02-30'))),
    /Line 1 of the table "members"/,
  ],
  'district lines that end at no hour': [
    () => bad((made) => (made.zips = made.zips.replace('T17:00:00Z', 'T77:00:00Z'))),
    /Line 1 of the table "zips"/,
  ],
  'a seat fewer': [
    () => bad((made) => (made.members = made.members.replace(/\n12\|[^\n]+/, ''))),
    /The seats of [A-Z]{2} are not complete/,
  ],
  'a seat twice': [
    () => bad((made) => (made.members = made.members.replace(/\n(12\|[^\n]+)/, '\n$1\n$1'))),
    /of the table "members"/,
  ],
  'a third senator': [
    () => bad((made) => (made.members = made.members.replace(/\n(S3)(\|[^\n]+)/, '\nS1$2\n$1$2'))),
    /The seats of AK are not complete/,
  ],
  'a state fewer': [
    () => bad((made) => (made.members = made.members.replace(/\nWY\n[^]*$/, '\n'))),
    /The seats of WY are not complete/,
  ],
  'a place that is none': [
    () => bad((made) => (made.members += 'ZZ\n0|-|2026-01-01\n')),
    /not 435 and the six/,
  ],
  'a ZIP code in a district that is none': [
    () => bad((made) => (made.zips = made.zips.replace(/\nAK0\b/, '\nAK7'))),
    /of the table "zips"/,
  ],
  'ZIP codes that do not add up': [
    () => bad((made) => (made.zips = made.zips.replace(/\nAK0\b/, '\nAK0\nAK0'))),
    /of the table "zips"/,
  ],
  'half of the ZIP codes': [
    () => bad((made) => (made.zips = made.zips.replace(/\n5 [^]*$/, '\n'))),
    /table of ZIP codes is not complete/,
  ],
};

for (const [what, [made, sentence]] of Object.entries(FAULTS))
  test(`${what}: the last good tables stay, and the problem is said`, async () => {
    served = made();
    const { problem, before, after } = await attempt();
    expect(problem).toMatch(sentence);
    expect(after).toEqual(before);
  });

test('the settings page says what was wrong, and that the old tables are in use', async ({ as }) => {
  served = () => ({ status: 503 });
  await attempt();
  const page = await as('administrator');
  await page.goto('/wp-admin/options-general.php?page=hk-advocacy-card');
  await expect(page.locator('.notice-warning')).toContainText(
    /changed nothing\. .+manifest\.json answers 503\./,
  );
  await expect(
    page.getByText('Cards that name no other address use the tables that were fetched'),
  ).toBeVisible();
});

test('an address inside the network is not asked, unless the site allows it', async () => {
  served = directory(GOOD);
  asked.length = 0;
  expect((await attempt({ HK_LOOPBACK: 'refused' })).problem).toMatch(/did not answer/);
  expect(asked).toEqual([]);
});

test('newer tables take the place of the last ones, which stay for who is reading them', async () => {
  served = directory('|47777|', ({ manifest }) => {
    manifest.tables.members.asOf = later(manifest.tables.members.asOf);
  });
  const { problem, before, after } = await attempt();
  expect(problem).toBe('');
  const names = Object.keys(after);
  expect(names).toHaveLength(Object.keys(before).length + 1);
  expect(names).toEqual(expect.arrayContaining(Object.keys(before)));
  const known = /^\/(manifest\.json|119\/(zips|members|offices|centres)-[\da-f]{8}\.txt)$/;
  expect(names.filter((name) => !known.test(name))).toEqual([]);

  // one later, the first of the three has gone
  served = directory('|46666|', ({ manifest }) => {
    manifest.tables.members.asOf = later(later(manifest.tables.members.asOf));
  });
  expect(Object.keys((await attempt()).after)).toHaveLength(names.length);
});

test('a directory with other tables than members and ZIP codes: the new ones are fetched, the plugin has the rest', async () => {
  const state = `${read(boundaryFile('WY'))}`.replace(/\n$/, '!\n');
  const index = read(boundaryFile('index')).replace(
    /^WY [\da-f]{8} \d+ /m,
    `WY ${crc32(Buffer.from(state))} ${state.length} `,
  );
  served = directory('|45555|', (made) => {
    const { tables } = made.manifest;
    for (let day = 0; day < 3; day++) tables.members.asOf = later(tables.members.asOf);
    tables.boundaries = {
      ...tables.boundaries,
      file: '119/lines/index.txt',
      crc: crc32(Buffer.from(index)),
      bytes: index.length,
    };
    made.others = { '119/lines/index.txt': index, '119/lines/WY.txt': state };
    delete (tables as Partial<Tables>).offices;
    made.manifest.next = {
      congress: 120,
      tables: { zips: { ...tables.zips, file: '120/z.txt', validUntil: '2029-01-03T17:00:00Z' } },
    };
  });
  asked.length = 0;
  expect((await attempt()).problem).toBe('');
  // all other maps are those of the plugin
  expect(asked.map(({ path }) => path.split('?')[0]).sort()).toEqual([
    '/data/119/lines/WY.txt',
    '/data/119/lines/index.txt',
    `/${tableFile('members')}`,
    '/data/manifest.json',
  ]);
  const stored = JSON.parse(readFileSync(`${UPLOADED}/manifest.json`, 'utf8')) as Directory['manifest'];
  expect(Object.keys(stored.tables).sort()).toEqual(['boundaries', 'centres', 'members', 'offices', 'zips']);
  expect(Object.keys(stored.next!.tables)).toEqual(['zips']);
  const folder = `${UPLOADED}/${stored.tables.boundaries.file.replace('index.txt', '')}`;
  expect(readFileSync(`${folder}WY.txt`, 'utf8')).toBe(state);
  expect(readFileSync(`${folder}NY.txt`, 'utf8')).toBe(read(boundaryFile('NY')));
});

test('behind a cache whose key drops the query: old members or new ones, with their date, never nobody', async ({
  browser,
}) => {
  const renew = async (phone: string, days: number) => {
    let day = '';
    served = directory(phone, ({ manifest: { tables } }) => {
      for (let i = 0; i < days; i++) tables.members.asOf = later(tables.members.asOf);
      day = tables.members.asOf;
    });
    expect((await attempt()).problem).toBe('');
    return [
      `tel:+1202224${phone.slice(2, -1)}`,
      new Date(day).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
    ] as const;
  };
  const address = (await post('[hk_advocacy_card]')).replace(URL_OF_SITE, URL_OF_EDGE);
  const kept: string[] = [];
  /** Somebody who has not been there before reads this number and this date, and nothing on the console. */
  const reads = async ([number, day]: readonly [string, string]) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('response', (answer) => {
      const path = new URL(answer.url()).pathname;
      if (path.startsWith(UPLOADED_URL)) kept.push(answer.headers()['x-kept'] ?? 'not from the cache');
    });
    await setDay(page);
    await page.goto(address);
    await ask(page, '99501');
    await expect(resultOf(page).locator(`a[href="${number}"]`).first()).toBeVisible();
    await expect(page.locator(TAG)).toContainText(day);
    expect(problems).toEqual([]);
    await context.close();
    return kept.splice(0);
  };
  const lapse = (file: string) =>
    fetch(`${URL_OF_EDGE}${UPLOADED_URL}${file}`, { headers: { 'x-lapse': '1' } });
  const membersOf = () =>
    (JSON.parse(readFileSync(`${UPLOADED}/manifest.json`, 'utf8')) as Directory['manifest']).tables.members
      .file;

  const before = await renew('|46111|', 5);
  const old = membersOf();
  expect(await reads(before)).toEqual(['MISS', 'MISS', 'MISS']);
  const after = await renew('|46222|', 6);
  expect(await reads(before), 'all is kept').toEqual(['HIT', 'HIT', 'HIT']);
  expect((await lapse(old)).status, 'the table of before is there still').toBe(200);
  await reads(before);
  await lapse('manifest.json');
  expect((await reads(after)).sort(), 'the new manifest, with a table that was never kept').toEqual([
    'HIT',
    'HIT',
    'MISS',
  ]);
});

test('a stored manifest of an absurd Congress locks no later one out, and the page does not say that it is in use', async ({
  as,
}) => {
  const file = quoted(`${UPLOADED}/manifest.json`);
  const kept = quoted(readFileSync(`${UPLOADED}/manifest.json`, 'utf8'));
  await php(
    `$one = json_decode( ${kept}, true ); $one['congress'] = 999999; return file_put_contents( ${file}, wp_json_encode( $one ) );`,
  );
  const page = await as('administrator');
  await page.goto('/wp-admin/options-general.php?page=hk-advocacy-card');
  await expect(page.getByText('Cards use the tables of the plugin')).toBeVisible();
  expect((await attempt()).problem).toBe('');
  await page.goto('/wp-admin/options-general.php?page=hk-advocacy-card');
  await expect(
    page.getByText('Cards that name no other address use the tables that were fetched'),
  ).toBeVisible();
});

test('where an update of the plugin brings newer tables than were fetched, cards read those', async () => {
  const own = `${PLUGIN}/card/data/manifest.json`;
  const text = quoted(readFileSync(own, 'utf8'));
  const used = (asOf: string) =>
    php(
      `$own = json_decode( ${text}, true ); $own['tables']['members']['asOf'] = '${asOf}'; file_put_contents( ${quoted(own)}, wp_json_encode( $own ) );
      $used = HkAdvocacyCard\\are_fetched_in_use(); file_put_contents( ${quoted(own)}, ${text} ); return $used;`,
    );
  expect(await used('2026-01-01')).toBe(true);
  expect(await used('2098-01-01')).toBe(false);
});

test('without its address the plugin forgets what was fetched', async () => {
  expect(existsSync(UPLOADED)).toBe(true);
  await setAddress('');
  expect(existsSync(UPLOADED)).toBe(false);
  expect(existsSync(UPLOADED.replace(/\/data$/, ''))).toBe(false);
  expect(await option('hk_advocacy_card_refresh')).toBe(null);
  expect(await php("return wp_next_scheduled( 'hk_advocacy_card_refresh' );")).toBe(false);
});
