// From a position to a district: squares side by side, in NY two and one in OR, with a coast in the south and in the west.
import { expect } from 'chai';
import { beforeEach, describe, it } from 'node:test';
import { findByPosition, findByZip, type Answer, type Position } from '../../src/congress/congress.ts';
import type { PositionLookupOptions } from '../../src/congress/congress.ts';
import { entryOf, SOUTH } from './boundaries-of.ts';
import {
  COUNTRY,
  filesOf,
  LINES_END,
  serve,
  serveHome,
  setClock,
  warnings,
  type Fault,
  type Files,
  type Served,
} from './directory-of.ts';
import {
  besideLine,
  boundariesOf,
  DRAWN,
  ENDS,
  INDEX,
  inSquare,
  METRE,
  TABLES,
  withBoundaries,
} from './directory-with-boundaries.ts';

const brief = ({ kind, states, districts, seats }: Answer) => [
  kind,
  states.join(),
  districts.join(),
  seats.map(({ id }) => id).join(),
];

let directory: Served;
const ask = (position: unknown, options: PositionLookupOptions = {}) =>
  findByPosition(position as Position, { directory: directory.address, ...options });
const boundariesAsked = () => directory.asked.filter(({ file }) => file.includes('boundaries'));

beforeEach(() => {
  setClock('2026-11-10T12:00:00Z');
  directory = serve(withBoundaries());
});

describe('From a position to a district', () => {
  it('in the middle of one: its seat and the senators', async () => {
    const answer = await ask(inSquare(0));
    expect(brief(answer)).to.deep.equal(['found', 'NY', 'NY-1', 'NY-S3,NY-S1,NY-1']);
    expect([answer.asOf, answer.validUntil]).to.deep.equal(['2026-10-03', LINES_END]);
    expect(brief(await ask(inSquare(4)))).to.deep.equal(['found', 'AK', 'AK-AL', 'AK-S3,AK-S2,AK-AL']);
  });

  it('near a line between two of one state: both, the nearest first', async () => {
    expect(brief(await ask(besideLine(1, -30)))).to.deep.equal([
      'choose-district',
      'NY',
      'NY-1,NY-2',
      'NY-S3,NY-S1,NY-1,NY-2',
    ]);
    expect((await ask(besideLine(1, 30))).districts).to.deep.equal(['NY-2', 'NY-1']);
    expect((await ask(besideLine(1, 0))).districts).to.have.members(['NY-1', 'NY-2']);
  });

  it('near a state line: both states, and asked again with one, that one', async () => {
    expect(brief(await ask(besideLine(2, 30)))).to.deep.equal(['choose-state', 'OR,NY', 'OR-1,NY-2', '']);
    for (const state of ['NY', 'ny'])
      expect(brief(await ask(besideLine(2, 30), { state }))).to.deep.equal([
        'found',
        'NY',
        'NY-2',
        'NY-S3,NY-S1,NY-2',
      ]);
  });

  it('as near as the line’s tolerance and 50 m, or as the position is exact', async () => {
    // 10 m of the source and at most 20 of the grid; a straight line moves no farther
    const kinds = async (metres: number[], accuracy?: unknown) => {
      const answers = [];
      for (const east of metres) answers.push((await ask({ ...besideLine(1, east), accuracy })).kind);
      return answers;
    };
    const asked = 'choose-district';
    for (const accuracy of [undefined, null, NaN, 0, 49, -1000])
      expect(await kinds([-55, 55, -110, 110], accuracy), String(accuracy)).to.deep.equal([
        asked,
        asked,
        'found',
        'found',
      ]);
    expect(await kinds([-110, 110, 1010, 1100], 1000)).to.deep.equal([asked, asked, asked, 'found']);
  });

  it('a coast is no line between districts', async () => {
    expect(brief(await ask(besideLine(0, 20))))
      .to.include('found')
      .and.to.include('NY-1');
    expect((await ask({ ...inSquare(0), latitude: SOUTH + 20 * METRE })).kind).to.equal('found');
  });

  it('just off the coast is still there, and out at sea is nowhere', async () => {
    expect(brief(await ask(besideLine(0, -40))))
      .to.include('found')
      .and.to.include('NY-1');
    const answer = await ask(besideLine(0, -2000));
    expect(brief(answer)).to.deep.equal(['no-seat', '', '', '']);
    expect(answer.asOf).to.equal('2026-10-03');
    expect((await ask({ ...besideLine(0, -2000), accuracy: 2500 })).kind).to.equal('found');
  });

  it('with an accuracy of nowhere in particular: every district, and one file', async () => {
    const { kind, districts } = await ask({ ...inSquare(0), accuracy: Infinity });
    expect([kind, districts.length, districts[0]]).to.deep.equal(['choose-state', 441, 'NY-1']);
    expect(boundariesAsked().map(({ file }) => file)).to.deep.equal([INDEX, '119/boundaries/US.txt']);
  });

  for (const [what, latitude, longitude] of [
    ['the poles', 90, 0],
    ['the other pole', -90, 135],
    ['the 180th meridian', 30, 180],
    ['the same from the other side', 30, -180],
    ['Hong Kong', 22.3, 114.2],
    ['latitude 0, longitude 0', 0, 0],
  ] as const)
    it(`at ${what}: no seat, and no state’s file is asked for`, async () => {
      expect((await ask({ latitude, longitude })).kind).to.equal('no-seat');
      expect(boundariesAsked().map(({ file }) => file)).to.deep.equal([INDEX]);
    });

  const THROWS = {
    get latitude(): number {
      throw new Error('on purpose');
    },
  };
  for (const [what, position] of [
    ['NaN', { latitude: NaN, longitude: -100 }],
    ['a longitude that is NaN', { latitude: 30, longitude: NaN }],
    ['beyond a pole', { latitude: 90.01, longitude: -100 }],
    ['beyond 180°', { latitude: 30, longitude: -180.5 }],
    ['Infinity', { latitude: 30, longitude: -Infinity }],
    ['null', { latitude: null, longitude: null }],
    ['text', { latitude: '30', longitude: '-100' }],
    ['nothing', undefined],
    ['no position', {}],
    ['what throws', THROWS],
  ] as [string, unknown][])
    it(`${what} is invalid, and nothing is asked for`, async () => {
      expect(brief(await ask(position))).to.deep.equal(['invalid', '', '', '']);
      expect(directory.asked).to.have.length(0);
    });
});

describe('What a position asks for', () => {
  it('the index and the file of its state, by name and checksum, once', async () => {
    await ask(inSquare(0));
    await ask(inSquare(0, 100));
    await ask(inSquare(1));
    const asked = boundariesAsked();
    expect(asked.map(({ file }) => file)).to.deep.equal([INDEX, '119/boundaries/NY.txt']);
    for (const { query, init } of asked) {
      expect(query).to.match(/^\?v=[0-9a-f]{8}$/);
      expect(init.credentials).to.equal('omit');
      expect(init.referrerPolicy).to.equal('no-referrer');
    }
  });

  it('the files of both states at a line between them', async () => {
    await ask(besideLine(2, 0));
    expect(boundariesAsked().map(({ file }) => file)).to.have.members([
      INDEX,
      '119/boundaries/NY.txt',
      '119/boundaries/OR.txt',
    ]);
  });

  it('with `private` the file of the whole country, wherever it is', async () => {
    for (const position of [inSquare(0), inSquare(2), { latitude: 22.3, longitude: 114.2 }])
      expect((await ask(position, { private: true })).kind).to.be.oneOf(['found', 'no-seat']);
    expect(boundariesAsked().map(({ file }) => file)).to.deep.equal([INDEX, '119/boundaries/US.txt']);
    expect((await ask(besideLine(1, 30), { private: true })).districts).to.deep.equal(['NY-2', 'NY-1']);
  });

  it('a ZIP code asks for none of it', async () => {
    await findByZip('10001', { directory: directory.address });
    expect(boundariesAsked()).to.have.length(0);
  });
});

describe('Where boundaries do not arrive', () => {
  const failing = (fault: Fault, files = withBoundaries()) => (directory = serve(files, fault));

  for (const what of ['index', '(NY|US)'])
    it(`${what}: unavailable, and the next call tries again`, async () => {
      let down = true;
      const file = new RegExp(`boundaries/${what}\\.txt`);
      failing((asked) => (down && file.test(asked.file) ? new Response('', { status: 503 }) : undefined));
      const answer = await ask(inSquare(0));
      expect([...brief(answer), answer.asOf]).to.deep.equal(['unavailable', '', '', '', null]);
      expect((await findByZip('10001', { directory: directory.address })).kind).to.equal('found');
      down = false;
      expect((await ask(inSquare(0))).kind).to.equal('found');
    });

  it('damaged, it is asked for once more, past the cache', async () => {
    let first = true;
    failing(({ file }) => {
      if (file !== '119/boundaries/NY.txt' || !first) return undefined;
      first = false;
      return new Response('NY\n');
    });
    expect((await ask(inSquare(0))).kind).to.equal('found');
    expect(boundariesAsked().map(({ init }) => init.cache)).to.deep.equal(['default', 'default', 'reload']);
  });

  it('a state’s file is missing: the whole country’s answers, and knows no less of what is beside a line', async () => {
    const whole = failing(() => undefined);
    const beside = brief(await ask(besideLine(2, -30)));
    const files = withBoundaries();
    delete files['119/boundaries/OR.txt'];
    expect(files).not.to.deep.equal(whole.files);
    failing(() => undefined, files);
    expect((await ask(inSquare(2))).kind).to.equal('found');
    expect(brief(await ask(besideLine(2, -30)))).to.deep.equal(beside);
    expect(
      boundariesAsked()
        .map(({ file }) => file)
        .filter((file) => file.includes('US')),
    ).to.have.length(1);
  });

  it('a directory without any', async () => {
    failing(() => undefined, TABLES);
    expect((await ask(inSquare(0))).kind).to.equal('unavailable');
    expect((await findByZip('10001', { directory: directory.address })).kind).to.equal('found');
  });

  for (const [what, change] of [
    ['an index that is none', (files: Files) => (files[INDEX] = 'nothing\n')],
    [
      'a file of another state',
      (files: Files) => {
        const [name, text] = ['119/boundaries/NY.txt', files['119/boundaries/OR.txt']!];
        const { crc, bytes } = entryOf(name, text, LINES_END);
        files[name] = text;
        files[INDEX] = files[INDEX]!.replace(/^NY \w+ \d+/m, `NY ${crc} ${bytes}`);
      },
    ],
    [
      'a district that has no seat',
      (files: Files) => {
        const name = '119/boundaries/NY.txt';
        files[name] = files[name]!.replaceAll(/^1\b/gm, '99');
        const { crc, bytes } = entryOf(name, files[name], LINES_END);
        files[INDEX] = files[INDEX]!.replace(/^NY \w+ \d+/m, `NY ${crc} ${bytes}`);
      },
    ],
  ] as [string, (files: Files) => void][])
    it(`${what}, with checksums that hold`, async () => {
      const drawn = { ...DRAWN };
      change(drawn);
      failing(() => undefined, withBoundaries(drawn));
      expect(brief(await ask(inSquare(0)))).to.deep.equal(['unavailable', '', '', '']);
      // what a page keeps of its console must not tell where somebody asked
      expect(warnings.join()).not.to.match(/NY/);
    });

  it('a directory that names the index outside its folder is not used at all', async () => {
    const home = serveHome(withBoundaries());
    failing(
      () => undefined,
      withBoundaries(DRAWN, ({ tables }) => {
        (tables as { boundaries: { file: string } }).boundaries.file = '../elsewhere/index.txt';
      }),
    );
    expect((await ask(inSquare(0))).kind).to.equal('found');
    expect(boundariesAsked()).to.have.length(0);
    expect(home.asked.map(({ file }) => file)).to.include(INDEX);
    expect(warnings.join()).to.include('../elsewhere/index.txt');
  });
});

describe('When lines end', () => {
  it('a state’s position is out of date from that instant, and another’s is not', async () => {
    setClock('2027-01-03T16:59:59Z');
    expect((await ask(inSquare(3))).kind).to.equal('found');
    setClock(LINES_END);
    expect(brief(await ask(inSquare(3)))).to.deep.equal(['out-of-date', 'CA', '', 'CA-S3,CA-S1']);
    expect(brief(await ask(inSquare(0)))).to.include('NY-1');
    // across a state line, where one of two has ended
    expect(brief(await ask(besideLine(3, 10)))).to.deep.equal(['choose-state', 'CA,OR', 'OR-1', '']);
    expect((await ask(besideLine(3, 10), { state: 'CA' })).kind).to.equal('out-of-date');
  });

  const next = (boundaries: Record<string, unknown>) =>
    withBoundaries({ ...DRAWN, ...moved }, (manifest) => {
      const zips = entryOf('120/zips.txt', NEXT_ZIPS, '2029-01-03T17:00:00Z');
      manifest.next = { congress: 120, tables: { zips, ...boundaries } };
    });
  const NEXT_ZIPS = filesOf({ ...COUNTRY, redrawn: [] })['119/zips.txt']!;
  const moved = Object.fromEntries(
    Object.entries(boundariesOf(['NY-2', 'NY-1', 'OR-1', 'CA-2'], [ENDS[1]!])).map(([name, text]) => [
      name.replace('119/', '120/'),
      text,
    ]),
  );
  const NEXT_INDEX = '120/boundaries/index.txt';

  it('the next congress’s boundaries count from the instant that it begins', async () => {
    const entry = entryOf(NEXT_INDEX, moved[NEXT_INDEX]!, '2029-01-03T17:00:00Z');
    const files = { ...next({ boundaries: entry }), '120/zips.txt': NEXT_ZIPS };
    directory = serve(files);
    setClock('2027-01-03T16:59:59Z');
    expect((await ask(inSquare(0))).districts).to.deep.equal(['NY-1']);
    directory = serve(files);
    setClock(LINES_END);
    expect((await ask(inSquare(0))).districts).to.deep.equal(['NY-2']);
    expect(brief(await ask(inSquare(3)))).to.deep.equal(['found', 'CA', 'CA-2', 'CA-S3,CA-S1,CA-2']);
  });

  it('where only its ZIP codes are known, the old boundaries count as long as their own lines go on', async () => {
    directory = serve({ ...next({}), '120/zips.txt': NEXT_ZIPS });
    setClock(LINES_END);
    expect((await ask(inSquare(0))).districts).to.deep.equal(['NY-1']);
    expect((await ask(inSquare(3))).kind).to.equal('out-of-date');
  });
});
