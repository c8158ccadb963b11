// January 2027, acted out with files in their official form and the commands of docs/renewing.md: the day before, noon of the 3rd,
// a list that is half new, the first full list, the new lines. After each step visitors are answered from what was published.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findByPosition, findByZip } from '../../../../src/congress/lookup.ts';
import { HOUSE_SEATS, type Person } from '../sources-of.ts';
import { geoJson, middleOf, shapefileZip } from './cartographic.ts';
import { filesOf, officialFiles, writeFiles, type Official } from './files.ts';
import { copyProject, ROOT, runCommand } from './project.ts';

let root = '';
let files = '';
let site = '';
let now = '';
let visits = 0;

before(() => {
  root = copyProject('january');
  files = join(root, 'official');
  site = join(root, 'site');
});
after(() => {
  mock.timers.reset();
  rmSync(root, { recursive: true });
});

/** What a command says, at the time of the visitors. */
function run(...args: string[]) {
  const { status, stdout, stderr } = runCommand(root, now, args);
  return { status, said: stdout + stderr };
}
function succeed(...args: string[]): string {
  const { status, said } = run(...args);
  assert.equal(status, 0, said);
  return said;
}

/** Sets the clock, of the maintainer and of visitors. */
function itIs(instant: string): void {
  now = instant;
  mock.timers.reset();
  mock.timers.enable({ apis: ['Date'], now: Date.parse(instant) });
}

/** The address of the site for a visitor who has not been there before. */
function directory(): string {
  const copy = join(root, `visit-${++visits}`);
  cpSync(site, copy, { recursive: true });
  return pathToFileURL(copy).href;
}

const zipOf = (seat: string, more = 0) =>
  String(
    10_000 + 20 * HOUSE_SEATS.findIndex(([state, number]) => `${state}-${number || 'AL'}` === seat) + more,
  );

/** What a visitor is told: the kind of answer, the districts, and how each seat stands. */
async function told(zip: string) {
  const { kind, districts, seats } = await findByZip(zip, { directory: directory() });
  return {
    kind,
    districts,
    seats: seats.map(
      ({ chamber, status, member }) => `${chamber} ${status} ${member ? 'named' : 'not named'}`,
    ),
  };
}
const toldAt = async (seat: string) => {
  const { kind, districts } = await findByPosition(
    { ...middleOf(seat), accuracy: 20 },
    { directory: directory() },
  );
  return { kind, districts };
};

const tree = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]);

const GUIDE = readFileSync(join(ROOT, 'docs/renewing.md'), 'utf8');

/** Compiles the 119th Congress with its maps, and the ZIP codes of the 120th. */
function compile119(): void {
  itIs('2026-12-01T15:00:00Z');
  writeFiles(files, filesOf(officialFiles(119)));
  succeed('--official', '--from', files);
  const name = 'cb_2024_us_cd119_500k';
  writeFileSync(join(root, `${name}.geojson`), geoJson().replaceAll('CD120FP', 'CD119FP'));
  succeed('--boundaries', join(root, `${name}.geojson`), '--as-of', '2026-10-05');
}

/** Adds the maps of the 120th. */
function compileMaps120(asOf: string): void {
  const name = 'cb_2026_us_cd120_500k';
  writeFileSync(join(root, `${name}.zip`), shapefileZip(name));
  succeed('--boundaries', join(root, `${name}.zip`), '--as-of', asOf);
}

const HOUSE_NAMED = 'house held named';

test('January 2027', { timeout: 600_000 }, async (t) => {
  const shared = { ny: zipOf('NY-3', 1), tx: zipOf('TX-3', 1) };

  await t.test('December: everything is compiled ahead and published', () => {
    compile119();
    succeed('--publish', site);
  });

  await t.test('the day before: everybody is named, on the lines of the 119th', async () => {
    itIs('2027-01-02T12:00:00Z');
    const texas = await told(shared.tx);
    assert.deepEqual([texas.kind, texas.districts], ['choose-district', ['TX-3', 'TX-4']]);
    const newYork = await told(zipOf('NY-3'));
    assert.deepEqual([newYork.kind, newYork.districts], ['found', ['NY-3']]);
    assert.ok(newYork.seats.every((seat) => seat.endsWith('held named')));
    assert.deepEqual(await toldAt('TX-3'), { kind: 'found', districts: ['TX-3'] });
  });

  /** Runs the renewal with the lists of January 5 after a change to them. */
  const renewWith = (change: (all: Official) => void) => {
    const all = officialFiles(120);
    change(all);
    writeFiles(files, filesOf(all));
    return run('--official', '--members', '--moved', '--from', files);
  };
  /** What the renewal says that is refused for such lists. */
  const refusalOf = (change: (all: Official) => void) => {
    const before = tree(join(root, 'data'));
    const { status, said } = renewWith(change);
    assert.equal(status, 1, said);
    assert.match(said, /^Nothing was written/m);
    assert.deepEqual(tree(join(root, 'data')), before);
    return said;
  };
  const termOf = (all: Official, isIt: (term: Person['terms'][number]) => boolean) => {
    const person = all.current.find(({ terms }) => isIt(terms.at(-1)!))!;
    return { person, term: person.terms.at(-1)! };
  };

  await t.test('a list that has a newcomer before the day: refused', () => {
    itIs('2027-01-02T15:00:00Z');
    const said = refusalOf((all) => {
      all.houseDay = '2027-01-02';
      all.senateDay = '2027-01-02T10:00-05:00';
      const before = new Map(
        officialFiles(119).current.map((person) => [person.id.bioguide, person.terms.at(-1)!]),
      );
      const newcomer = termOf(all, ({ state, district }) => state === 'NY' && district === 3).person;
      for (const person of all.current)
        person.terms = [
          ...(person === newcomer ? [] : [before.get(person.id.bioguide)!]),
          person.terms.at(-1)!,
        ];
    });
    assert.match(
      said,
      /MemberData\.xml: NY-3 is held by .*, but on its day, 2027-01-02, .*Wait for 2027-01-03/,
    );
  });

  await t.test('noon of the 3rd: the new districts, and nobody whose term is over', async () => {
    itIs('2027-01-03T17:00:00Z');
    const texas = await told(shared.tx);
    assert.deepEqual([texas.kind, texas.districts], ['found', ['TX-3']]);
    assert.ok(texas.seats.includes('house withheld not named'), texas.seats.join());
    const newYork = await told(zipOf('NY-3'));
    assert.equal(newYork.kind, 'found');
    assert.equal(newYork.seats.filter((seat) => seat.startsWith('house')).join(), 'house withheld not named');
    assert.ok(newYork.seats.includes('senate held named'));
    // the lines of Texas have ended, those of New York go on
    assert.equal((await toldAt('TX-3')).kind, 'out-of-date');
    assert.deepEqual(await toldAt('NY-3'), { kind: 'found', districts: ['NY-3'] });
  });

  await t.test('a list that is half new: refused, and what is there stays', () => {
    itIs('2027-01-04T15:00:00Z');
    const said = refusalOf((all) => {
      all.house.splice(200, 10);
      all.houseDay = '2027-01-04';
      all.senateDay = '2027-01-04T10:00-05:00';
    });
    const [refusal] = /MemberData\.xml: \S+ is not in the list/.exec(said)!;
    assert.ok(GUIDE.includes(refusal.replace(/\w\w-\d+/, 'NY-7')), refusal);
  });

  const isElected = ({ type, state, start }: Person['terms'][number]) =>
    type === 'sen' && state === 'TX' && start === '2027-01-03';
  const RETIRED = { bioguide: 'Z000009', first: 'Retired', last: 'Senator' };
  /** The list of a day on which the Senate still had the one before. */
  const halfNew = (all: Official) => {
    const { bioguide } = termOf(all, isElected).person.id;
    Object.assign(
      all.senators.find((senator) => senator.bioguide === bioguide)!,
      RETIRED,
    );
    all.houseDay = '2027-01-04';
    all.senateDay = '2027-01-04T10:00-05:00';
  };

  await t.test('a list of senators that is half new: refused, and the seat is named', () => {
    const said = refusalOf(halfNew);
    const [refusal] =
      /on 2027-01-04 TX-S\d is held by Z000009 \(Retired Senator\), but since 2027-01-03 by/.exec(said)!;
    assert.ok(GUIDE.includes(refusal.replace(/TX-S\d/, 'TX-S2')), refusal);
  });

  await t.test('one in which nobody but the list of those who left says so: refused', () => {
    const said = refusalOf((all) => {
      halfNew(all);
      const { person, term } = termOf(all, isElected);
      all.current = all.current.filter((one) => one !== person);
      const { bioguide, first, last } = RETIRED;
      const terms = [{ ...term, start: '2021-01-03', end: '2027-01-03' }];
      all.historical.push({ id: { bioguide }, name: { first, last }, terms });
    });
    assert.match(said, /TX-S\d is held by Z000009 \(Retired Senator\), but that term ended on 2027-01-03/);
  });

  await t.test('a seat of the House with one of the old Congress in the list: refused', () => {
    itIs('2027-01-05T15:00:00Z');
    for (const sworn of ['', '2023-01-03'])
      assert.match(
        refusalOf((all) => {
          const { bioguide } = RETIRED;
          const seat = all.house.find(({ code }) => code === 'NY03')!;
          Object.assign(seat, { bioguide, name: 'Retired Member', sworn });
        }),
        /NY-3 is held by Z000009 \(Retired Member\), but since 2027-01-03 by/,
        sworn,
      );
  });

  await t.test('the first full list: the members alone are renewed, and all are named again', async () => {
    itIs('2027-01-05T15:00:00Z');
    writeFiles(files, filesOf(officialFiles(120)));
    // of the files of the Census Bureau none is needed
    for (const name of readdirSync(files)) if (/\.(zip|txt|xlsx)$/.test(name)) rmSync(join(files, name));
    // what was laid over the lists of the 119th by hand does not put anybody of it into the 120th
    const corrections = join(root, 'corrections');
    const term = { type: 'rep', state: 'NY', district: 3, start: '2026-12-08', end: '2027-01-03' };
    const seated = [{ bioguide: 'Z000001', name: 'Former Member', party: 'Democrat', ...term }];
    const mayHaveChanged = [{ seat: 'TX-3', after: '2026-11-03' }];
    writeFiles(corrections, { 'member-changes.json': JSON.stringify({ seated, mayHaveChanged }) });
    const renewal = ['--official', '--members', '--diff', '--from', files];
    const said = succeed(...renewal, '--corrections', corrections);
    const [head] = /^The current tables are those of .+$/m.exec(said)!;
    assert.ok(GUIDE.includes(`\`${head}\``), head);
    assert.match(said, /term of Z000001 under "seated" ended on 2027-01-03; remove the change/);
    succeed('--publish', site);
    const { seats } = await findByZip(zipOf('NY-3'), { directory: directory() });
    assert.notEqual(seats.at(-1)!.member?.name, 'Former Member');
    assert.ok(seats.every(({ mayHaveChanged: isDoubted }) => !isDoubted));
    const texas = await told(shared.tx);
    assert.deepEqual([texas.kind, texas.districts], ['found', ['TX-3']]);
    assert.ok(texas.seats.includes(HOUSE_NAMED), texas.seats.join());
    const newYork = await told(shared.ny);
    assert.deepEqual(newYork.districts, ['NY-3', 'NY-4']);
  });

  await t.test(
    'without the folder of the 119th, "Use my location" still works where the lines go on',
    async () => {
      rmSync(join(root, 'data', '119'), { recursive: true });
      // a site that has none of the old files
      succeed('--publish', (site = join(root, 'another site')));
      assert.deepEqual(await toldAt('NY-3'), { kind: 'found', districts: ['NY-3'] });
      assert.equal((await toldAt('TX-3')).kind, 'out-of-date');
    },
  );

  await t.test('the new lines: from the cartographic file, as a shapefile', async () => {
    itIs('2027-01-06T15:00:00Z');
    compileMaps120('2027-01-06');
    succeed('--publish', site);
    for (const seat of ['TX-3', 'NY-3', 'AK-AL', 'GU-AL'])
      assert.deepEqual(await toldAt(seat), { kind: 'found', districts: [seat] });
  });
});

interface Maps {
  asOf: string;
  congress?: number;
}
const maps = () => {
  const { tables, next } = JSON.parse(readFileSync(join(root, 'data/manifest.json'), 'utf8')) as {
    tables: { boundaries?: Maps };
    next?: { tables: { boundaries?: Maps } };
  };
  return { now: tables.boundaries, next: next?.tables.boundaries };
};

test('January 2027, where the maps were ready in December', { timeout: 600_000 }, async (t) => {
  const data = join(root, 'data');

  await t.test('weekly renewals keep the maps of the next Congress', () => {
    rmSync(data, { recursive: true, force: true });
    site = join(root, 'site with maps');
    compile119();
    compileMaps120('2026-11-25');
    const compiled = maps().next;
    assert.equal(compiled?.asOf, '2026-11-25');
    for (const tuesday of ['2026-12-08', '2026-12-15']) {
      itIs(`${tuesday}T15:00:00Z`);
      const all = officialFiles(119);
      all.houseDay = tuesday;
      writeFiles(files, filesOf(all));
      assert.match(succeed('--official', '--diff', '--from', files), /^Nothing changed\.$/m);
      assert.deepEqual(maps().next, compiled);
    }
    succeed('--publish', site);
  });

  await t.test('without the ZIP codes of the next Congress its maps go too, and that is said', () => {
    const blocks = join(files, 'cd120.zip');
    rmSync(blocks);
    const said = succeed('--official', '--dry', '--diff', '--from', files);
    assert.match(said, /^The boundaries of congress 120 are left out, .*--boundaries/m);
    assert.match(said, /^The lines of the 120th Congress are no longer ready$/m);
  });

  await t.test('noon of the 3rd: a position finds its new district', async () => {
    itIs('2027-01-03T17:00:00Z');
    for (const seat of ['TX-3', 'NY-3'])
      assert.deepEqual(await toldAt(seat), { kind: 'found', districts: [seat] });
  });

  const december = () => join(root, 'december');
  for (const how of [['--moved'], ['--members']])
    await t.test(`the new Congress, with ${how.join()}: its own maps, not those of the old one`, async () => {
      itIs('2027-01-05T15:00:00Z');
      if (how[0] === '--moved') cpSync(data, december(), { recursive: true });
      else cpSync(december(), data, { recursive: true });
      writeFiles(files, filesOf(officialFiles(120)));
      const said = succeed('--official', ...how, '--diff', '--from', files);
      assert.doesNotMatch(said, /: (?:no )?boundaries\b/);
      assert.deepEqual(
        [maps().now?.asOf, maps().now?.congress, maps().next],
        ['2026-11-25', undefined, undefined],
      );
      site = join(root, `site ${how.join()}`);
      succeed('--publish', site);
      for (const seat of ['TX-3', 'NY-3'])
        assert.deepEqual(await toldAt(seat), { kind: 'found', districts: [seat] });
    });
});
