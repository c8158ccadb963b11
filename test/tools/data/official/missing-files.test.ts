// Files that are missing or are something else than a file: each command says which one, and what to do.
import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { geoJson, shapefileZip } from './cartographic.ts';
import { filesOf, officialFiles, writeFiles } from './files.ts';
import { copyProject, runCommand } from './project.ts';

const NAME = 'cb_2026_us_cd120_500k';
let root = '';
let data = '';
let files = '';
let maps = '';
const run = (...args: string[]) => runCommand(root, '2027-01-05T15:00:00Z', args);

before(() => {
  root = copyProject('missing');
  data = join(root, 'data');
  files = join(root, 'official');
  maps = join(root, `${NAME}.zip`);
  writeFileSync(maps, shapefileZip(NAME));
  writeFiles(files, filesOf(officialFiles(119)));
  const { status, stderr } = run('--official', '--from', files);
  assert.equal(status, 0, stderr);
  cpSync(data, join(root, 'compiled'), { recursive: true });
});
after(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  for (const folder of [data, files]) rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'compiled'), data, { recursive: true });
  writeFiles(files, filesOf(officialFiles(120)));
});

const members = () => ['--official', '--members', '--from', files];
const boundaries = () => ['--boundaries', maps, '--as-of', '2026-12-01'];
const publish = () => ['--publish', join(root, 'site')];
const remove = (name: string) => () => rmSync(join(root, name), { recursive: true, force: true });
const empty = (name: string) => () => writeFileSync(join(root, name), '');
const replace = (name: string) => () => {
  remove(name)();
  mkdirSync(join(root, name));
};

const NOT_THERE = 'Put back the one that was there';
const NO_MANIFEST = /manifest\.json does not name the tables of a congress\. Put back the one that was there/;

const CASES: [what: string, spoil: () => void, args: () => string[], says: RegExp][] = [
  [
    'the ZIP codes of the next congress, which has begun',
    remove('data/120/zips.txt'),
    members,
    new RegExp(`data does not have 120/zips\\.txt\\. ${NOT_THERE}`),
  ],
  ['the members', remove('data/119/members.txt'), boundaries, /data does not have 119\/members\.txt\. Put/],
  [
    'a folder as the members',
    replace('data/119/members.txt'),
    boundaries,
    /not have 119\/members\.txt\. Put/,
  ],
  ['an empty manifest, for the members', empty('data/manifest.json'), members, NO_MANIFEST],
  ['an empty manifest, for the boundaries', empty('data/manifest.json'), boundaries, NO_MANIFEST],
  ['an empty manifest, to publish', empty('data/manifest.json'), publish, NO_MANIFEST],
  ['an empty manifest, to seal', empty('data/manifest.json'), () => ['--seal', '--out', data], NO_MANIFEST],
  [
    'a folder as the manifest',
    replace('data/manifest.json'),
    members,
    /data does not have manifest\.json\. Put/,
  ],
  [
    'a file as the site',
    empty('site'),
    publish,
    /site\S* cannot be written \(\w+\)\. \S+site has to be a folder/,
  ],
  [
    'a folder as the manifest of the site',
    () => mkdirSync(join(root, 'site/manifest.json'), { recursive: true }),
    publish,
    /site does not have manifest\.json\. Is it the right folder\?/,
  ],
  [
    'a file as the folder to write to',
    empty('out'),
    () => [...members(), '--out', join(root, 'out')],
    /out\S* cannot be written \(\w+\)\. \S+out has to be a folder/,
  ],
  [
    'a file as the official files',
    empty('no folder'),
    () => ['--official', '--from', join(root, 'no folder')],
    /no folder does not have legislators-current\.json/,
  ],
  [
    'a folder as an official file',
    replace('official/MemberData.xml'),
    members,
    /official does not have MemberData\.xml/,
  ],
  [
    'a folder as an official file that may be missing',
    replace('official/legislators-district-offices.json'),
    members,
    /official does not have legislators-district-offices\.json/,
  ],
  [
    'a folder as the boundaries',
    () => {},
    () => ['--boundaries', files],
    /does not have official\. It has to be a file of the Census/,
  ],
];
for (const [what, spoil, args, says] of CASES)
  test(`${what}: a sentence says what to do`, () => {
    for (const name of ['site', 'out']) remove(name)();
    spoil();
    const { status, stderr } = run(...args());
    assert.equal(status, 1);
    assert.match(stderr, /^Nothing was written: /);
    assert.match(stderr, says);
    assert.doesNotMatch(stderr, /\b[A-Z]{5,}: |\bJSON/, 'not the words of the system');
  });

// root may read everything
test('a file without permission is named', { skip: process.getuid?.() === 0 }, () => {
  chmodSync(join(data, '119/members.txt'), 0);
  assert.match(run(...boundaries()).stderr, /members\.txt cannot be read \(EACCES\)\. May you read it\?/);
});

for (const [asOf, says] of [
  ['soon', /--as-of: "soon" is not a date up to today/],
  ['2027-01-06', /--as-of: "2027-01-06" is not a date up to today: write it like 2027-01-05/],
  ['2016-12-01', /--as-of: "2016-12-01" is before anybody knew the lines of congress 120/],
] as const)
  test(`--boundaries as of ${asOf}: refused, and nothing is written`, () => {
    const manifest = readFileSync(join(data, 'manifest.json'), 'utf8');
    const { status, stderr } = run('--boundaries', maps, '--as-of', asOf);
    assert.equal(status, 1);
    assert.match(stderr, says);
    assert.equal(readFileSync(join(data, 'manifest.json'), 'utf8'), manifest);
  });

test('what is wrong with a file of the Census Bureau is said with its name', () => {
  const path = join(root, `${NAME}.geojson`);
  writeFileSync(path, geoJson().replace('"CD120FP":"03"', '"CD120FP":"09"'));
  assert.match(
    run('--boundaries', path).stderr,
    new RegExp(`^ {2}${NAME}\\.geojson: \\w\\w-9 is not a district`, 'm'),
  );
});
