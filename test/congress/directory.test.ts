import { expect } from 'chai';
import { beforeEach, describe, it } from 'node:test';
import { setDefaultDirectory } from '../../src/congress/directory.ts';
import { findByZip } from '../../src/congress/congress.ts';
import {
  COUNTRY,
  filesOf,
  manifestOf,
  serve,
  serveHome,
  setClock,
  warnings,
  type Fault,
  type Files,
  type Served,
} from './directory-of.ts';

const FILES = filesOf(COUNTRY);
const kindFrom = async ({ address }: Served) => (await findByZip('10001', { directory: address })).kind;
const count = ({ asked }: Served, file: string) => asked.filter((one) => one.file === file).length;

// of the tables beside the module, which are missing here as well, the first test that asks for them hears
const warningsOf = ({ address }: Served) => warnings.filter((warning) => warning.includes(address));

const html = () =>
  new Response('<!doctype html><title>Sign in</title><p>Please sign in.</p>', {
    headers: { 'content-type': 'text/html' },
  });
const only =
  (part: string, answer: () => Response): Fault =>
  ({ file }) =>
    file.includes(part) ? answer() : undefined;

beforeEach(() => setClock('2026-10-10T12:00:00Z'));

describe('The directory is fetched', () => {
  it('once for many who ask at the same time, and not again for those who come later', async () => {
    const directory = serve(FILES);
    const kinds = await Promise.all(Array.from({ length: 10 }, () => kindFrom(directory)));
    expect(new Set(kinds)).to.deep.equal(new Set(['found']));
    await kindFrom(directory);
    expect(directory.asked.map(({ file }) => file).sort()).to.deep.equal([
      '119/members.txt',
      '119/zips.txt',
      'manifest.json',
    ]);
  });

  for (const name of ['toJSON', 'toISOString'] as const)
    it(`on a page whose dates are written in its local time, by ${name}`, async () => {
      const { [name]: original, toISOString } = Date.prototype;
      Date.prototype[name] = function () {
        return toISOString.call(new Date(this.getTime() - 5 * 3_600_000)).replace('Z', '-05:00');
      };
      try {
        const directory = serve(FILES);
        expect(await kindFrom(directory)).to.equal('found');
        expect(warningsOf(directory)).to.deep.equal([]);
      } finally {
        Date.prototype[name] = original;
      }
    });

  it('once, however its address is written', async () => {
    const directory = serve(FILES);
    const { origin, pathname } = new URL(directory.address);
    for (const spelling of [
      directory.address,
      directory.address.slice(0, -1),
      `${directory.address}//`,
      `${origin}/made/..${pathname}`,
    ])
      expect((await findByZip('10001', { directory: spelling })).kind, spelling).to.equal('found');
    expect(directory.asked).to.have.length(3);
  });

  it('from another origin as well', async () => {
    const directory = serve(FILES, undefined, 'https://cdn.example/hk/data/');
    expect(await kindFrom(directory)).to.equal('found');
  });

  it('so that no server learns who asks, or from which page', async () => {
    const directory = serve(FILES);
    await kindFrom(directory);
    for (const { init } of directory.asked)
      expect(init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('with a manifest that is never stale, and tables that a cache may keep', async () => {
    const directory = serve(FILES);
    await kindFrom(directory);
    const { tables } = JSON.parse(FILES['manifest.json']!) as { tables: Record<string, { crc: string }> };
    const how = directory.asked.map(({ file, query, init }) => `${file}${query} ${init.cache}`);
    expect(how).to.have.members([
      'manifest.json no-cache',
      `119/zips.txt?v=${tables.zips!.crc} default`,
      `119/members.txt?v=${tables.members!.crc} default`,
    ]);
  });

  it('by nobody before somebody asks, and never with the ZIP code', async () => {
    const directory = serve(FILES);
    expect(directory.asked).to.have.length(0);
    await kindFrom(directory);
    expect(JSON.stringify(directory.asked)).not.to.include('10001');
  });
});

describe('A manifest', () => {
  const withManifest = (change: (manifest: Record<string, unknown>) => void) =>
    serve({ ...FILES, 'manifest.json': manifestOf(FILES, change) });

  it('may say more than this version knows', async () => {
    const directory = withManifest((manifest) => {
      manifest.lines = { also: 'new' };
      const tables = manifest.tables as Record<string, Record<string, unknown>>;
      tables.almanac = { file: '119/almanac.txt', crc: '00000000', bytes: 1 };
      tables.zips!.integrity = 'sha256-...';
    });
    expect(await kindFrom(directory)).to.equal('found');
    expect(count(directory, '119/almanac.txt')).to.equal(0);
  });

  it('may name its tables otherwise', async () => {
    const directory = serve({
      'zips-of-today.txt': FILES['119/zips.txt']!,
      '119/members.txt': FILES['119/members.txt']!,
      'manifest.json': manifestOf(FILES, (manifest) => {
        (manifest.tables as Record<string, { file: string }>).zips!.file = 'zips-of-today.txt';
      }),
    });
    expect(await kindFrom(directory)).to.equal('found');
  });

  const tableOf = (manifest: Record<string, unknown>, name: string) =>
    (manifest.tables as Record<string, Record<string, unknown>>)[name]!;
  const SPOILT: [what: string, change: (manifest: Record<string, unknown>) => void][] = [
    ['of a later format', (manifest) => (manifest.format = 2)],
    ['of a format that is a text', (manifest) => (manifest.format = '1')],
    ['without a format', (manifest) => delete manifest.format],
    ['without tables', (manifest) => delete manifest.tables],
    ['without members', (manifest) => delete (manifest.tables as Record<string, unknown>).members],
    ['without a date', (manifest) => delete tableOf(manifest, 'members').asOf],
    ['without an end', (manifest) => delete tableOf(manifest, 'members').validUntil],
    ['with an end that is no date', (manifest) => (tableOf(manifest, 'members').validUntil = 'soon')],
    ['without a checksum', (manifest) => delete tableOf(manifest, 'zips').crc],
    ['without a length', (manifest) => delete tableOf(manifest, 'zips').bytes],
    ['with the checksum of another table', (manifest) => (tableOf(manifest, 'zips').crc = '12345678')],
    ['with the length of another table', (manifest) => (tableOf(manifest, 'zips').bytes = 7)],
    [
      'whose tables have changed places',
      ({ tables }) => {
        const both = tables as Record<string, unknown>;
        [both.zips, both.members] = [both.members, both.zips];
      },
    ],
  ];
  for (const [what, change] of SPOILT)
    it(`${what} is not believed`, async () => {
      const directory = withManifest(change);
      expect(await kindFrom(directory)).to.equal('unavailable');
      expect(warningsOf(directory)).to.have.length(1);
    });

  for (const text of ['', 'null', '[]', '7', '{', FILES['manifest.json']!.slice(0, -9)])
    it(`that reads "${text.slice(0, 9)}" is not believed`, async () => {
      expect(await kindFrom(serve({ ...FILES, 'manifest.json': text }))).to.equal('unavailable');
    });
});

describe('Tables that do not arrive whole', () => {
  const FAULTS: [what: string, files: Partial<Files>, fault?: Fault][] = [
    ['all missing', {}, () => new Response('', { status: 404 })],
    ['all refused', {}, () => new Response('', { status: 403 })],
    ['a server that fails', {}, () => new Response('', { status: 500 })],
    ['a page instead of the manifest', {}, only('manifest', html)],
    ['a page instead of the ZIP table', {}, only('zips', html)],
    ['a page instead of the member table', {}, only('members', html)],
    ['a ZIP table that is missing', {}, only('zips', () => new Response('', { status: 404 }))],
    ['a member table that is missing', {}, only('members', () => new Response('', { status: 404 }))],
    ['a ZIP table cut off', { '119/zips.txt': FILES['119/zips.txt']!.slice(0, -10) }],
    ['a member table cut off', { '119/members.txt': FILES['119/members.txt']!.slice(0, -10) }],
    ['an empty table', { '119/zips.txt': '' }],
    ['a table with more behind it', { '119/zips.txt': FILES['119/zips.txt']! + '\n' }],
    [
      'one wrong digit in a phone number',
      { '119/members.txt': FILES['119/members.txt']!.replace('50123', '50132') },
    ],
    ['a network that is cut', {}, () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'a body that breaks off',
      {},
      only(
        'zips',
        () =>
          new Response(
            new ReadableStream({
              start(controller) {
                controller.enqueue(new TextEncoder().encode('lines'));
                controller.error(new TypeError('network'));
              },
            }),
          ),
      ),
    ],
  ];
  for (const [what, files, fault] of FAULTS)
    it(`${what}: unavailable, with one warning that names the address`, async () => {
      const directory = serve({ ...FILES, ...files } as Files, fault);
      expect(await findByZip('10001', { directory: directory.address })).to.deep.equal({
        kind: 'unavailable',
        states: [],
        districts: [],
        alsoPossible: [],
        seats: [],
        asOf: null,
        validUntil: null,
      });
      await kindFrom(directory);
      expect(warningsOf(directory)).to.have.length(1);
    });

  // whole by their checksums, and still no tables: the mistake of whoever made them
  const NO_TABLES: [what: string, tables: Partial<Files>][] = [
    ['a ZIP table that is a page', { '119/zips.txt': '<!doctype html>\n<p>hello there</p>\n' }],
    ['a member table that is a page', { '119/members.txt': '<!doctype html>\n<p>hello there</p>\n' }],
    [
      'a member without a name',
      { '119/members.txt': 'ends H=2027-01-03\nNY\n1|A000001||Democrat|50001||a\n' },
    ],
    [
      'a member on another site',
      { '119/members.txt': 'ends H=2027-01-03\nNY\n1|A000001|A|B|50001||evil.example/\n//x\n' },
    ],
    [
      'a site that leads elsewhere',
      {
        '119/members.txt':
          'ends H=2027-01-03\nNY\n1|A000001|A|B|50001||evil.example/a?\n1|A000002|A|B|50001||@evil\n',
      },
    ],
    [
      'a contact page on another site',
      { '119/members.txt': 'ends H=2027-01-03\nNY\n1|A000001|A|B|50001||a|.evil.example\n' },
    ],
    ['a number of another pattern', { '119/members.txt': 'ends H=2027-01-03\nNY\n1|A000001|A|B|90012||a\n' }],
    ['a seat before any state', { '119/members.txt': 'ends H=2027-01-03\n1|A000001|A|B|50001||a\n' }],
    ['a term without an end', { '119/members.txt': 'ends 1=2027-01-03\nNY\n1|A000001|A|B|50001||a\n' }],
  ];
  for (const [what, tables] of NO_TABLES)
    it(`${what}, with a good checksum: unavailable`, async () => {
      const files = { ...FILES, ...tables } as Files;
      expect(await kindFrom(serve({ ...files, 'manifest.json': manifestOf(files) }))).to.equal('unavailable');
    });

  it('late: given up before ten seconds have passed', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const patience: number[] = [];
    AbortSignal.timeout = (ms) => {
      patience.push(ms);
      return timeout(ms / 100);
    };
    const never: Fault = ({ init }) =>
      new Promise((_, fail) =>
        init.signal!.addEventListener('abort', () => fail(init.signal!.reason as Error)),
      );
    try {
      expect(await kindFrom(serve(FILES, never))).to.equal('unavailable');
    } finally {
      AbortSignal.timeout = timeout;
    }
    // first the directory that was named, then the one beside the module
    expect(patience).to.have.length(2);
    expect(patience[0]).to.be.within(3000, 6000);
    expect(patience[1]).to.be.within(5000, 9999);
  });
});

describe('After a failure', () => {
  it('the next one who asks is served, once the network is back', async () => {
    let down = true;
    const directory = serve(FILES, () => (down ? new Response('', { status: 503 }) : undefined));
    expect(await kindFrom(directory)).to.equal('unavailable');
    expect(await kindFrom(directory)).to.equal('unavailable');
    down = false;
    expect(await kindFrom(directory)).to.equal('found');
  });

  it('of one table, both are there on the next try', async () => {
    let down = true;
    const directory = serve(FILES, ({ file }) =>
      down && file.includes('members') ? new Response('', { status: 404 }) : undefined,
    );
    expect(await kindFrom(directory)).to.equal('unavailable');
    down = false;
    expect(await kindFrom(directory)).to.equal('found');
  });

  it('many who waited for it share the next try', async () => {
    let down = true;
    const directory = serve(FILES, () => (down ? new Response('', { status: 503 }) : undefined));
    await Promise.all(
      [1, 2, 3].map(async () => {
        expect(await kindFrom(directory)).to.equal('unavailable');
        down = false;
        expect(await kindFrom(directory)).to.equal('found');
      }),
    );
    expect(count(directory, '119/zips.txt')).to.equal(1);
  });

  it('a damaged copy in the browser’s cache is fetched anew, past the cache', async () => {
    const directory = serve(FILES, ({ file, init }) =>
      file.includes('zips') && init.cache !== 'reload' ? new Response('half of a') : undefined,
    );
    expect(await kindFrom(directory)).to.equal('found');
    const caches = directory.asked.filter(({ file }) => file.includes('zips')).map(({ init }) => init.cache);
    expect(caches).to.deep.equal(['default', 'reload']);
    expect(warnings).to.deep.equal([]);
  });

  it('of one directory, another is as good as before', async () => {
    const good = serve(FILES);
    await kindFrom(good);
    await kindFrom(serve({}));
    expect(await kindFrom(good)).to.equal('found');
    expect(good.asked).to.have.length(3);
  });
});

describe('The directory beside the module', () => {
  it('is asked where no address is given', async () => {
    const home = serveHome(FILES);
    expect((await findByZip('10001')).kind).to.equal('found');
    expect((await findByZip('10001', { directory: '' })).kind).to.equal('found');
    expect(home.asked).to.have.length(3);
  });

  for (const address of ['http://[', 'https://'])
    it(`answers in the place of the bad address ${address}`, async () => {
      const home = serveHome(FILES);
      expect((await findByZip('10001', { directory: address })).kind).to.equal('found');
      expect(warnings.join()).to.include(`"${address}"`);
      // read in the test before: nobody needs to fetch it once more
      expect(home.asked).to.have.length(0);
    });
});

describe('A module that carries its tables inside', () => {
  it('asks no network, and names no address in a failure', async () => {
    const home = serveHome(FILES);
    // whatever the tests before have kept of the home directory is gone with a failure
    setDefaultDirectory(() => Promise.reject(new Error('torn')));
    setDefaultDirectory((file) => Promise.resolve(new TextEncoder().encode(FILES[file.split('?')[0]!])));
    expect((await findByZip('10001')).kind).to.equal('found');
    expect(home.asked).to.have.length(0);
  });
});
