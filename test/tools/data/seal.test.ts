// The Tuesday of a maintainer: a table edited by hand, in a folder that may lie anywhere.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { crc32 } from '../../../src/lib/crc32.ts';
import type { Manifest } from '../../../src/congress/manifest.ts';
import { readMemberTable } from '../../../src/congress/member-table.ts';
import { checkMembers } from '../../../tools/data/check-members.ts';
import { Faults } from '../../../tools/data/faults.ts';
import { publishDirectory } from '../../../tools/data/publish.ts';
import type { WholeManifest } from '../../../tools/data/read-tables.ts';
import { compiled, readTree } from './sources-of.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MEMBERS = '119/members.txt';
const FILES = ['manifest.json', '119/zips.txt', MEMBERS];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hk-seal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Lays the tables of a made-up congress into the folder. */
function layMadeUp(): void {
  cpSync(join(ROOT, 'data'), folder, { recursive: true });
  for (const [name, bytes] of compiled().tables!.files) writeFileSync(join(folder, name), bytes);
}
const layReal = () => cpSync(join(ROOT, 'data'), folder, { recursive: true });

const read = (name = MEMBERS) => readFileSync(join(folder, name), 'utf8');
const edit = (change: (text: string) => string, name = MEMBERS) =>
  writeFileSync(join(folder, name), change(read(name)));
const manifest = () => JSON.parse(read('manifest.json')) as WholeManifest;
const holds = ({ file, crc, bytes }: Manifest['tables']['zips']) => {
  const there = readFileSync(join(folder, file));
  return crc32(there) === crc && there.length === bytes;
};

function seal(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'tools/data/compile.ts'), '--seal', '--out', folder, ...args],
    { cwd: tmpdir(), encoding: 'utf8', env: { ...process.env, HK_SOURCES: '', NODE_OPTIONS: '' } },
  );
  return { status, stdout, stderr };
}

test('a new phone: sealed, said in words, and read again as a visitor’s browser reads it', () => {
  layReal();
  const [line, seat, name, phone] = /^([1-9]\d*)\|\w+\|([^|]+)\|\w+\|(5\d{4})\|/m.exec(read())!;
  edit((text) => text.replace(line, line.replace(phone!, '59999')));
  assert.equal(holds(manifest().tables.members), false, 'a card takes it for damaged');

  const { status, stdout } = seal('--as-of', '2026-10-06');
  assert.equal(status, 0);
  assert.match(
    stdout,
    new RegExp(`^[A-Z]{2}-${seat}, ${name}: phone 202-225-${phone!.slice(1)}, now 202-225-9999\n$`),
  );
  const { members, zips } = manifest().tables;
  assert.equal(members.asOf, '2026-10-06');
  assert.notEqual(zips.asOf, members.asOf, 'the lines were not touched');
  assert.deepEqual([holds(members), holds(zips)], [true, true]);
  const table = readMemberTable(read());
  const phones = table.states.flatMap((state) => table.seatsOf(state)).map(({ member }) => member?.phone);
  assert.ok(phones.includes('202-225-9999'));
});

test('a vacancy, and the day it is said', () => {
  layReal();
  edit((text) => text.replace(/^(7\|)[A-Z]\d{6}\|.*$/m, '$1-|2026-10-06'));
  const washington = () => new Date().toLocaleDateString('en-CA', { timeZone: 'America/New_York' });
  const before = washington();
  const { status, stdout } = seal();
  assert.equal(status, 0);
  assert.match(stdout, /^[A-Z]{2}-7: .+ \([DRI]\), now vacant since 2026-10-06\n$/);
  assert.ok([before, washington()].includes(manifest().tables.members.asOf));
});

test('nothing edited: the same tables, of a younger day', () => {
  layReal();
  const before = readTree(folder, FILES);
  const { status, stdout } = seal('--as-of', '2026-10-06');
  assert.deepEqual([status, stdout], [0, 'Nothing changed.\n']);
  const asOf = manifest().tables.members.asOf;
  assert.deepEqual(readTree(folder, FILES), {
    ...before,
    'manifest.json': before['manifest.json']!.replace(
      /("file": "119\/members.txt"[^}]*"asOf": ")[\d-]+/,
      `$1${asOf}`,
    ),
  });
});

test('what an editor adds by itself is taken out again', () => {
  layReal();
  const before = read();
  edit((text) => '\ufeff' + text.replaceAll('\n', '\r\n') + '\r\n');
  assert.equal(seal().status, 0);
  assert.equal(read(), before);
  assert.ok(holds(manifest().tables.members));
});

test('what an editor saved in another encoding is refused, with the line: no name loses a letter', () => {
  layReal();
  const lines = read().split('\n');
  const accented = lines.findIndex((line) => /[\u0080-\u00ff]/.test(line)) + 1;
  assert.ok(accented > 1, 'a member whose name has an accent');
  const before = manifest();
  for (const [encoding, line] of [
    ['latin1', accented],
    ['utf16le', 1],
  ] as const) {
    layReal();
    const mark = encoding === 'utf16le' ? '\ufeff' : '';
    writeFileSync(join(folder, MEMBERS), Buffer.from(mark + read(), encoding));
    const { status, stdout, stderr } = seal('--as-of', '2026-10-06');
    assert.deepEqual([status, stdout], [1, '']);
    assert.ok(stderr.includes(`members.txt:${line} is not in UTF-8. Save the file in that encoding`), stderr);
    assert.deepEqual(manifest(), before);
  }
});

test('--dry says what it would do and writes nothing', () => {
  layReal();
  edit((text) => text.replace(/\|5\d{4}\|/, '|59999|'));
  const before = readTree(folder, FILES);
  const { status, stdout } = seal('--dry');
  assert.equal(status, 0);
  assert.match(stdout, /now 202-225-9999/);
  assert.deepEqual(readTree(folder, FILES), before);
});

test('tables that are ready for the next congress are sealed as well', () => {
  layReal();
  cpSync(join(folder, '119'), join(folder, '120'), { recursive: true });
  const all = manifest();
  const at = ({ ...entry }: Manifest['tables']['zips']) => ({
    ...entry,
    file: entry.file.replace('119', '120'),
    validUntil: '2029-01-03T17:00:00Z',
  });
  all.next = {
    congress: 120,
    tables: { zips: at(all.tables.zips), members: at(all.tables.members) },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(all));
  edit((text) => text.replace(/\|5\d{4}\|/, '|59999|'), '120/members.txt');
  assert.equal(seal().status, 0);
  assert.ok(holds(manifest().next!.tables.members!));
  edit((text) => text.replace('|59999|', '|99999|'), '120/members.txt');
  assert.match(seal().stderr, /120\/members\.txt:\d+: phone "99999"/);
});

test('keys that are none of ours stay in the manifest', () => {
  layReal();
  edit((text) => text.replace('{', '{ "mirror": "https://example.org",'), 'manifest.json');
  assert.equal(seal().status, 0);
  assert.equal((manifest() as unknown as { mirror: string }).mirror, 'https://example.org');
});

const skip = spawnSync('git', ['--version']).status !== 0 && 'there is no git';
test('in a checkout of its own, it is compared with what was committed', { skip }, () => {
  layMadeUp();
  const git = (...args: string[]) =>
    assert.equal(
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: folder })
        .status,
      0,
    );
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'tables');
  edit((text) => text.replace('|51263|', '|59999|'));
  assert.equal(seal().stdout, 'NY-7, Member 263: phone 202-225-1263, now 202-225-9999\n');
});

const GOOD = new TextDecoder().decode(new Map(compiled().tables!.files).get(MEMBERS));

/** The number of the line that begins so, below the line of its state. */
const lineOf = (state: string, start: string) => {
  const lines = GOOD.split('\n');
  return lines.findIndex((row, i) => i > lines.indexOf(state) && row.startsWith(start)) + 1;
};
const row = (change: (fields: string[]) => string[]) => (text: string) =>
  text.replace(/^7\|.*\|Member 263\|.*$/m, (line) => change(line.split('|')).join('|'));
const field = (at: number, value: string) =>
  row((fields) =>
    Array.from({ length: Math.max(fields.length, at + 1) }, (_, i) => (i === at ? value : (fields[i] ?? ''))),
  );

const REFUSED: [what: string, change: (text: string) => string, says: string, at?: number | null][] = [
  [
    'a phone elsewhere',
    field(4, '900-555-0100'),
    'phone "900-555-0100": write the last five digits of 202-22x-xxxx',
  ],
  ['a whole phone', field(4, '202-225-0100'), 'phone "202-225-0100": write the last five digits'],
  ['a phone that begins otherwise', field(4, '70100'), 'phone "70100": write'],
  ['a link elsewhere', field(6, 'https://example.com'), 'site "https://example.com": write what is between'],
  ['a site elsewhere', field(6, 'example.com'), 'site "example.com": write'],
  ['a whole site', field(6, 'member263.house.gov'), 'site "member263.house.gov": write'],
  [
    'a contact page elsewhere',
    field(7, 'https://example.com/write'),
    'contact page "https://example.com/write": write its path',
  ],
  ['no name', field(2, ''), 'name "": write the name'],
  ['no party', field(3, ''), 'party "": write'],
  ['a bioguide id that is none', field(1, 'Z1'), 'bioguide id "Z1": write a letter and six digits'],
  ['a day that is none', field(8, '2026-02-30'), 'end of term "2026-02-30": write a date'],
  ['a last name with a space before it', field(10, ' Member'), 'last name " Member": write it if'],
  [
    'a suffix in the place of a last name',
    field(2, 'New Member Jr.'),
    'last name "": write the last name of New Member Jr. as field 11, because Jr. is not a last name',
  ],
  [
    'a field too many',
    row((fields) => [...fields, '', '', '', '', 'x']),
    'fields, not 7 to 11: seat|bioguide id|name',
  ],
  ['fields too few', row((fields) => fields.slice(0, 5)), 'has 5 fields'],
  ['an invisible character', field(2, 'Mem\u0007ber'), 'an invisible character'],
  ['text that runs backwards', field(2, 'Mem\u202eber'), 'an invisible character'],
  ['a space of no width', field(2, 'Mem\u200bber'), 'an invisible character'],
  ['a vacancy without its day', row(() => ['7', '-']), '"7|-" is not a vacancy: write 7|-|2026-10-03'],
  ['a vacancy of no day', row(() => ['7', '-', 'May']), 'is not a vacancy'],
  ['a district that is none', field(0, '27'), 'NY-27 is not a district'],
  ['somebody in two seats', field(1, 'C000262'), 'C000262 is already in line'],
  [
    'a seat that is listed twice',
    row((fields) => [...fields, '\n7', '-', '2026-10-03']),
    'NY-7 is listed twice',
    null,
  ],
];
for (const [what, change, says, at] of REFUSED)
  test(`refused, with its line: ${what}`, () => {
    const faults = new Faults();
    checkMembers(MEMBERS, change(GOOD), faults);
    const all = faults.lines.join('\n');
    assert.ok(all.includes(says), all);
    if (at !== null) assert.ok(all.includes(`${MEMBERS}:${lineOf('NY', '7|')}: `), all);
  });

const GOOD_CHANGES: [what: string, change: (text: string) => string][] = [
  ['a good table', (text) => text],
  ['a last name that is not the last word', field(10, 'Van Member')],
  ['a last name of one character', field(10, '陳')],
  ['a suffix with the last name told', (text) => field(2, 'New Member Jr.')(field(10, 'Member')(text))],
];
for (const [what, change] of GOOD_CHANGES)
  test(`${what} has no fault`, () => {
    const faults = new Faults();
    checkMembers(MEMBERS, change(GOOD), faults);
    assert.deepEqual(faults.lines, []);
  });

test('a bad phone, a link elsewhere and a missing seat: all named, and nothing is written', () => {
  layMadeUp();
  edit((text) =>
    field(
      4,
      '900-555-0100',
    )(text)
      .replace('|member264\n', '|https://example.com\n')
      .replace(/\n9\|.*\|Member 265\|.*/, ''),
  );
  const before = readTree(folder, FILES);
  const { status, stdout, stderr } = seal();
  assert.deepEqual([status, stdout], [1, '']);
  const line = lineOf('NY', '7|');
  assert.ok(stderr.includes(`${MEMBERS}:${line}: phone "900-555-0100"`), stderr);
  assert.ok(stderr.includes(`${MEMBERS}:${line + 1}: site "https://example.com"`), stderr);
  assert.match(stderr, /members\.txt:\d+: NY has no line for NY-9: write a vacant seat as 9\|-\|/);
  assert.deepEqual(readTree(folder, FILES), before);
});

const REFUSED_FILES: [what: string, spoil: () => void, says: RegExp, args?: string[]][] = [
  [
    'a missing senator',
    () => edit((text) => text.replace(/\nOH\nS\d\|.*/, '\nOH')),
    /members\.txt:\d+: OH has no line for 1 of its senators/,
  ],
  [
    'a missing state',
    () => edit((text) => text.replace('\nOH\n', '\n')),
    /members\.txt: OH and its seats are missing/,
  ],
  [
    'the ends of terms gone',
    () => edit((text) => text.slice(text.indexOf('\n') + 1)),
    /members\.txt:1: "AK": write the usual ends/,
  ],
  [
    'an empty line',
    () => edit((text) => text.replace('\nOH\n', '\n\nOH\n')),
    /members\.txt:\d+: "" has 1 field/,
  ],
  [
    'a district that a hand put among the ZIP codes',
    () => edit((text) => text.replace(/^TX\d+/m, 'TX99'), '119/zips.txt'),
    /zips\.txt: TX-99 is not a district/,
  ],
  ['ZIP codes cut off', () => edit((text) => text.slice(0, -40), '119/zips.txt'), /zips\.txt: is damaged/],
  ['a day to come', () => {}, /--as-of: "2999-01-01" is not a date up to today/, ['--as-of', '2999-01-01']],
  [
    'a day gone by',
    () => {},
    /--as-of: "2026-10-01" is before the present date of the tables, 2026-10-03/,
    ['--as-of', '2026-10-01'],
  ],
  ['a day that is none', () => {}, /--as-of: "2026-02-30"/, ['--as-of', '2026-02-30']],
  ['no day', () => {}, /--as-of: "Tuesday"/, ['--as-of', 'Tuesday']],
  [
    'a manifest of another format',
    () => edit((text) => text.replace('"format": 1', '"format": 2'), 'manifest.json'),
    /does not have format 1/,
  ],
  ['no table', () => rmSync(join(folder, MEMBERS)), /members\.txt/],
  [
    'a term that cards refuse',
    () => edit(field(8, '2029-01-03')),
    /^Nothing was written: a card would refuse these tables: NY-7 has a date in the member table that it cannot have$/m,
  ],
  ['many phones gone', () => edit((text) => text.replace(/\|5\d{4}\|/g, '||')), /members without a phone/],
];
for (const [what, spoil, says, args = []] of REFUSED_FILES)
  test(`refused, and nothing is written: ${what}`, () => {
    layMadeUp();
    spoil();
    const before = read('manifest.json');
    const { status, stderr } = seal(...(what === 'many phones gone' ? [] : ['--moved']), ...args);
    assert.equal(status, 1);
    assert.match(stderr, says);
    assert.equal(read('manifest.json'), before);
  });

test('in a published folder the edited table gets its new name, and the one before it stays as it was', () => {
  publishDirectory(join(ROOT, 'data'), folder);
  const before = manifest().tables;
  edit((text) => text.replace(/\|5\d{4}\|/, '|59999|'), before.members.file);
  assert.equal(seal('--as-of', '2026-10-06').status, 0);
  const { tables, previous } = manifest();
  assert.equal(tables.members.file, `119/members-${tables.members.crc}.txt`);
  assert.match(read(tables.members.file), /\|59999\|/);
  assert.ok(holds(tables.members));
  // whoever has read the manifest of before finds what it names
  assert.deepEqual(previous, { members: before.members });
  assert.ok(holds(before.members));
  assert.deepEqual(
    [tables.zips, tables.boundaries, tables.offices],
    [before.zips, before.boundaries, before.offices],
  );

  edit((text) => text.replace('|2567346043|', '|2567346044|'), tables.offices!.file);
  assert.equal(seal('--as-of', '2026-10-06').status, 0);
  const { offices } = manifest().tables;
  assert.equal(offices!.file, `119/offices-${offices!.crc}.txt`);
  assert.ok(holds(offices!));
});

test('the table before an edited one is kept beside it, and goes once no manifest names it', () => {
  layReal();
  const members: string[] = [];
  for (const [i, phone] of ['51111', '52222', '53333', '54444'].entries()) {
    const { crc } = manifest().tables.members;
    members.push(`119/members-${crc}.txt`);
    // as after a commit
    cpSync(join(folder, MEMBERS), join(folder, members[i]!));
    edit((text) => text.replace(/\|5\d{4}\|/, `|${phone}|`));
    assert.equal(seal('--as-of', `2026-10-0${i + 4}`).status, 0);
    assert.equal(manifest().previous!.members!.file, members[i]);
    assert.ok(holds(manifest().previous!.members!));
  }
  assert.deepEqual(
    members.map((file) => existsSync(join(folder, file))),
    [false, false, true, true],
  );
});

test('boundaries are carried through, and one that was edited is refused', () => {
  layReal();
  const before = manifest().tables.boundaries;
  assert.ok(before);
  edit((text) => text.replace('|Democrat|', '|Independent|'));
  assert.equal(seal('--as-of', '2026-10-06').status, 0);
  assert.deepEqual(manifest().tables.boundaries, before);
  assert.ok(holds(before));

  edit((text) => text.replace('\n1', '\n2'), '119/boundaries/NY.txt');
  const { status, stderr } = seal('--as-of', '2026-10-06');
  assert.equal(status, 1);
  assert.match(stderr, /119\/boundaries\/NY\.txt is not what was compiled\): restore these files/);
});

test('a phone of an office edited by hand is sealed and told; a line that is no office is refused', () => {
  layReal();
  const before = manifest().tables;
  edit((text) => text.replace('|2567346043|', '|2567346044|'), '119/offices.txt');
  const { status, stdout } = seal('--as-of', '2026-10-06');
  assert.equal(status, 0);
  assert.match(stdout, /^AL-4, .*: new office 205 4th Ave\. NE, .* 256-734-6044$/m);
  const { offices, centres } = manifest().tables;
  assert.ok(holds(offices!));
  assert.equal(offices!.asOf, '2026-10-06');
  assert.deepEqual(centres, before.centres);

  edit((text) => text.replace('|2567346044|', '|256-734-6044|'), '119/offices.txt');
  const refused = seal('--as-of', '2026-10-06');
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /119\/offices\.txt: cannot be read \(offices: "Cullman.*write an office like/);
});

test('middles of ZIP codes that were edited are refused', () => {
  layReal();
  edit((text) => text.replace('centres 10', 'centres 11'), '119/prefixes.txt');
  const { status, stderr } = seal('--as-of', '2026-10-06');
  assert.equal(status, 1);
  assert.match(stderr, /119\/prefixes\.txt is not what was compiled\): restore these files/);
});
