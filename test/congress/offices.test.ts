// The local offices of a member, from a directory made up for the test: the nearest first, where it is known from where.
import { expect } from 'chai';
import { beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { loadDirectory } from '../../src/congress/directory.ts';
import {
  milesBetween,
  loadOfficeLists,
  readCentres,
  type Office,
  type Coordinates,
} from '../../src/congress/offices.ts';
import { writeCentres } from '../../tools/data/offices/centres.ts';
import { entryOf } from './boundaries-of.ts';
import {
  COUNTRY,
  filesOf,
  LINES_END,
  manifestOf,
  serve,
  serveHome,
  setClock,
  warnings,
  type Fault,
  type Files,
  type Served,
} from './directory-of.ts';

const OFFICES = '119/offices.txt';
const CENTRES = '119/prefixes.txt';

const TABLE = `zone America/New_York DC NY
zone America/Chicago AL
zone America/Anchorage AK
zone Pacific/Guam GU
AL
A000001
Mobile|36602|3069 -8804|2515550101|11 N. Water St., Suite 200
Huntsville|35801|3473 -8659||101 Holmes Ave.
Phenix City, GA|31901|3247 -8500|7065550102||America/New_York
Nowhere||||
A000002
Birmingham|35203|3352 -8681|2055550103|O’Brien Building
AK
K000001
Adak|99546|5188 -17666|9075550104||America/Adak
Anchorage|99501|6122 -14990|9075550105|
GU
G000001
Hagåtña|96910|1347 14475|6715550106|
`;

const MIDDLES = writeCentres([
  { start: 35_200, centre: { latitude: 33.5, longitude: 273.2 } },
  { start: 36_600, centre: { latitude: 30.7, longitude: 272 } },
  { start: 99_500, centre: { latitude: 61.2, longitude: 210.1 } },
  { start: 99_546, centre: { latitude: 51.9, longitude: 183.3 } },
]);

/** A directory with offices; `change` may spoil its files and its manifest. */
function withOffices(
  change: (files: Files) => void = () => {},
  spoil: (tables: Record<string, unknown>) => void = () => {},
): Files {
  const files: Files = { ...filesOf(COUNTRY), [OFFICES]: TABLE, [CENTRES]: MIDDLES };
  change(files);
  return {
    ...files,
    'manifest.json': manifestOf(files, ({ tables }) => {
      Object.assign(tables as object, {
        offices: entryOf(OFFICES, files[OFFICES]!, LINES_END),
        centres: entryOf(CENTRES, files[CENTRES]!, LINES_END),
      });
      spoil(tables as Record<string, unknown>);
    }),
  };
}

let directory: Served;
const open = (files = withOffices(), fault?: Fault) => (directory = serve(files, fault));
const ask = async (bioguide: string, from?: Parameters<typeof loadOfficeLists>[1]) => {
  const { offices } = (await loadOfficeLists(await loadDirectory(directory.address), from))(bioguide);
  return offices;
};
const brief = (offices: Office[]) => offices.map(({ city, miles }) => `${city} ${miles}`);
const asked = () =>
  directory.asked.map(({ file }) => file).filter((file) => !/manifest|zips|members/.test(file));

async function refused(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return String(error);
  }
  return 'not refused';
}

beforeEach(() => {
  setClock('2026-11-10T12:00:00Z');
  open();
});

describe('The local offices of a member', () => {
  it('in the table’s order, without miles, where nobody says from where', async () => {
    expect(await ask('A000001')).to.deep.equal([
      {
        city: 'Mobile',
        state: 'AL',
        zip: '36602',
        address: '11 N. Water St., Suite 200',
        phone: '251-555-0101',
        timeZone: 'America/Chicago',
        miles: null,
      },
      {
        city: 'Huntsville',
        state: 'AL',
        zip: '35801',
        address: '101 Holmes Ave.',
        phone: null,
        timeZone: 'America/Chicago',
        miles: null,
      },
      {
        city: 'Phenix City',
        state: 'GA',
        zip: '31901',
        address: '',
        phone: '706-555-0102',
        timeZone: 'America/New_York',
        miles: null,
      },
      {
        city: 'Nowhere',
        state: 'AL',
        zip: null,
        address: '',
        phone: null,
        timeZone: 'America/Chicago',
        miles: null,
      },
    ]);
    expect(asked()).to.deep.equal([OFFICES]);
  });

  it('nearest a position first; what has no place stands last', async () => {
    // Montgomery
    const position = { latitude: 32.38, longitude: -86.3 };
    expect(brief(await ask('A000001', { position }))).to.deep.equal([
      'Phenix City 76',
      'Mobile 155',
      'Huntsville 163',
      'Nowhere null',
    ]);
    expect(asked()).to.deep.equal([OFFICES]);
  });

  it('nearest the middle of ZIP codes like one’s own', async () => {
    expect(brief(await ask('A000001', { zip: '35203' }))).to.deep.equal([
      'Huntsville 86',
      'Phenix City 126',
      'Mobile 207',
      'Nowhere null',
    ]);
    expect(asked()).to.deep.equal([OFFICES, CENTRES]);
    // Adak has a middle of its own among ZIP codes that begin like Anchorage’s
    expect(brief(await ask('K000001', { zip: '99545' }))).to.deep.equal(['Anchorage 1', 'Adak 1193']);
    expect(brief(await ask('K000001', { zip: '99546' }))).to.deep.equal(['Adak 2', 'Anchorage 1194']);
    expect((await ask('K000001', { zip: '99546-1234' }))[0]!.city).to.equal('Adak');
  });

  it('a position counts before a ZIP code', async () => {
    const position = { latitude: 30.69, longitude: -88.04 };
    expect(brief(await ask('A000001', { position, zip: '35203' }))[0]).to.equal('Mobile 0');
    expect(asked()).to.deep.equal([OFFICES]);
  });

  for (const zip of ['35300', '00501', '99400', '99600', '', '352', 'Mobile', '35O01'])
    it(`no miles from the ZIP code “${zip}”, whose middle nobody knows`, async () => {
      expect(brief(await ask('A000001', { zip }))).to.deep.equal([
        'Mobile null',
        'Huntsville null',
        'Phenix City null',
        'Nowhere null',
      ]);
    });

  it('the short way across the 180th meridian', async () => {
    // Attu
    expect(brief(await ask('K000001', { position: { latitude: 52.9, longitude: 172.9 } }))[0]).to.equal(
      'Adak 445',
    );
    // Wake and Honolulu
    expect(brief(await ask('G000001', { position: { latitude: 19.28, longitude: 166.65 } }))).to.deep.equal([
      'Hagåtña 1505',
    ]);
    expect(brief(await ask('G000001', { position: { latitude: 21.31, longitude: -157.86 } }))).to.deep.equal([
      'Hagåtña 3803',
    ]);
  });

  it('of somebody who has none, none', async () => {
    expect(await ask('Z000009', { zip: '35203' })).to.deep.equal([]);
  });

  it('a position that is none tells no miles', async () => {
    const position = { latitude: NaN, longitude: -86 };
    expect(brief(await ask('A000002', { position }))).to.deep.equal(['Birmingham null']);
  });

  it('each table is asked for once, by name and checksum, without saying who asks', async () => {
    await Promise.all([ask('A000001', { zip: '35203' }), ask('A000002', { zip: '36601' })]);
    await ask('G000001', { zip: '35203' });
    expect(asked()).to.deep.equal([OFFICES, CENTRES]);
    for (const { query, init } of directory.asked.filter(({ file }) => [OFFICES, CENTRES].includes(file))) {
      expect(query).to.match(/^\?v=[0-9a-f]{8}$/);
      expect([init.credentials, init.referrerPolicy]).to.deep.equal(['omit', 'no-referrer']);
    }
  });
});

describe('Where offices do not arrive', () => {
  it('rejects, and the next call tries again', async () => {
    let down = true;
    open(withOffices(), ({ file }) =>
      down && file === OFFICES ? new Response('', { status: 503 }) : undefined,
    );
    expect(await refused(ask('A000002'))).to.match(/offices\.txt.* answers 503/);
    down = false;
    expect(brief(await ask('A000002'))).to.deep.equal(['Birmingham null']);
  });

  it('damaged, it rejects', async () => {
    open(withOffices(), ({ file }) => (file === OFFICES ? new Response(TABLE.slice(0, -9)) : undefined));
    expect(await refused(ask('A000002'))).to.contain('offices.txt is damaged');
  });

  it('a directory without any rejects, and one without centres tells no miles', async () => {
    open(withOffices(undefined, (tables) => delete tables.offices));
    expect(await refused(ask('A000002'))).to.contain('the directory has no offices');
    open(withOffices(undefined, (tables) => delete tables.centres));
    expect(brief(await ask('A000002', { zip: '35203' }))).to.deep.equal(['Birmingham null']);
  });

  it('centres that do not arrive cost the miles alone, until they do', async () => {
    let down = true;
    open(withOffices(), ({ file }) =>
      down && file === CENTRES ? new Response('', { status: 503 }) : undefined,
    );
    expect(brief(await ask('A000002', { zip: '35203' }))).to.deep.equal(['Birmingham null']);
    down = false;
    expect(brief(await ask('A000002', { zip: '35203' }))).to.deep.equal(['Birmingham 1']);
  });

  for (const [what, row] of [
    ['a phone of nine digits', 'Town|35203|3352 -8681|205555010|1 Main St.'],
    ['a phone that is none', 'Town|35203|3352 -8681|javascript:|1 Main St.'],
    ['a ZIP code of four digits', 'Town|3520|3352 -8681||1 Main St.'],
    ['half a place', 'Town|35203|3352||1 Main St.'],
    ['no city', '|35203|3352 -8681||1 Main St.'],
    ['a field too many', 'Town|35203|3352 -8681||1 Main St.|America/Chicago|x'],
    ['a state without a clock', 'Town, ON|35203|3352 -8681||1 Main St.'],
    ['words', 'no office'],
  ])
    it(`${what}, with a checksum that holds: the whole table is refused`, async () => {
      open(withOffices((files) => (files[OFFICES] = TABLE.replace(/^Birmingham.*$/m, row!))));
      expect(await refused(ask('A000002'))).to.contain(row);
      expect(await refused(ask('A000001'))).to.contain(row);
    });

  it('takes numbers of Washington and numbers that are free to call anywhere', async () => {
    for (const phone of ['2022254711', '8005550101', '8885550101']) {
      open(withOffices((files) => (files[OFFICES] = TABLE.replace('2055550103', phone))));
      expect((await ask('A000002'))[0]!.phone!.replaceAll('-', '')).to.equal(phone);
    }
  });

  it('a table that is none rejects', async () => {
    for (const text of ['\n', 'nothing\n', 'zone America/Chicago AL\n', 'A000002\n']) {
      open(withOffices((files) => (files[OFFICES] = text)));
      expect(await refused(ask('A000002')), text).to.contain('offices');
    }
    for (const text of ['\n', 'centres 10\n', MIDDLES.replace('10', ''), MIDDLES.replace(/.\n$/, '\n')]) {
      open(withOffices((files) => (files[CENTRES] = text)));
      expect(brief(await ask('A000002', { zip: '35203' })), text).to.deep.equal(['Birmingham null']);
    }
  });

  for (const name of ['offices', 'centres'])
    it(`a directory that names its ${name} outside its folder is not used at all`, async () => {
      serveHome(withOffices());
      open(
        withOffices(undefined, (tables) =>
          Object.assign(tables[name] as object, { file: '../elsewhere.txt' }),
        ),
      );
      await ask('A000002', { zip: '35203' });
      expect(asked()).to.deep.equal([]);
      expect(warnings.join()).to.include('../elsewhere.txt');
    });
});

describe('Where offices of a directory cannot be right, or are missing', () => {
  for (const [what, row] of [
    ['a premium number', 'Town|35203|3352 -8681|9005550101|1 Main St.'],
    ['a premium number within an area', 'Town|35203|3352 -8681|2059765555|1 Main St.'],
    ['an area code of another state', 'Town|35203|3352 -8681|2125550101|1 Main St.'],
    ['an area code of another country', 'Town|35203|3352 -8681|8765550101|1 Main St.'],
    ['an area code of the member’s state, but not the office’s', 'Town, GA|31901||2055550101|1 Main St.'],
    ['a number in its address', 'Town|35203|3352 -8681|2055550101|1 Main St., or (900) 555-0101'],
    ['a number for its city', '900 555 0101|35203|3352 -8681|2055550101|1 Main St.'],
    ['text that runs backwards', 'Town|35203|3352 -8681|2055550101|1 Main St.\u202e'],
  ])
    it(`${what}: the offices beside the module are given, and the console says why`, async () => {
      serveHome(withOffices());
      open(withOffices((files) => (files[OFFICES] = TABLE.replace(/^Birmingham.*$/m, row!))));
      expect(brief(await ask('A000002'))).to.deep.equal(['Birmingham null']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(directory.address);
    });

  it('missing in a directory of its own: the offices beside the module', async () => {
    serveHome(withOffices());
    open(
      withOffices(undefined, (tables) => {
        delete tables.offices;
        delete tables.centres;
      }),
    );
    expect(brief(await ask('A000002', { zip: '35203' }))).to.deep.equal(['Birmingham 1']);
  });
});

describe('Miles', () => {
  const places = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });

  it('between cities', () => {
    const newYork: Coordinates = { latitude: 40.7128, longitude: -74.006 };
    for (const [latitude, longitude, miles] of [
      [34.0522, -118.2437, 2446],
      [21.3069, -157.8583, 4961],
      [13.4757, 144.7489, 7947],
    ] as const)
      expect(milesBetween(newYork, { latitude, longitude })).to.be.closeTo(miles, 8);
  });

  it('are the same both ways and around the world, and never more than half around it', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        const miles = milesBetween(a, b);
        expect(miles).to.be.within(0, 12_437);
        expect(milesBetween(b, a)).to.be.closeTo(miles, 1e-6);
        expect(milesBetween(a, { ...b, longitude: b.longitude + 360 })).to.be.closeTo(miles, 1e-3);
        expect(milesBetween(a, a)).to.equal(0);
      }),
    );
  });

  it('whatever runs of ZIP codes are written are read again, each by all of its own', () => {
    const runs = fc
      .uniqueArray(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 50 })
      .chain((starts) =>
        fc.tuple(
          fc.constant(starts.sort((a, b) => a - b)),
          fc.array(
            fc.record({
              latitude: fc.integer({ min: -900, max: 900 }),
              longitude: fc.integer({ min: 0, max: 3600 }),
            }),
            { minLength: starts.length, maxLength: starts.length },
          ),
        ),
      );
    fc.assert(
      fc.property(runs, fc.integer({ min: 0, max: 99_999 }), ([starts, tenths], zip) => {
        const text = writeCentres(
          starts.map((start, i) => ({
            start,
            centre: { latitude: tenths[i]!.latitude / 10, longitude: tenths[i]!.longitude / 10 },
          })),
        );
        const of = (number: number) => readCentres(text)(String(number).padStart(5, '0'));
        for (const [i, start] of starts.entries())
          expect(of(start)).to.deep.equal({
            latitude: tenths[i]!.latitude / 10,
            longitude: tenths[i]!.longitude / 10,
          });
        const i = starts.filter((start) => start <= zip).length - 1;
        const own = i >= 0 && Math.floor(starts[i]! / 100) === Math.floor(zip / 100);
        expect(of(zip)).to.deep.equal(own ? of(starts[i]!) : null);
      }),
    );
  });
});
