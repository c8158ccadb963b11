import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, '.github/workflows');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

type Permissions = Record<string, 'read' | 'write'> | string;

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  uses?: string;
  with?: Record<string, unknown>;
  permissions?: Permissions;
  'timeout-minutes'?: number;
  container?: { image: string };
  steps?: Step[];
}

interface Workflow {
  on?: Record<string, unknown>;
  permissions?: Permissions;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

const writes = (permissions: Permissions = {}) =>
  typeof permissions === 'string' || Object.values(permissions).includes('write');

function faultsOfScript(run: string): string[] {
  const named = (pattern: RegExp) => [...run.matchAll(pattern)].map(([, name]) => name!);
  return [
    // what somebody else may write goes through the environment, where it stays text
    ...(run.includes('${{') ? ['an expression in a script'] : []),
    ...named(/\bnpm run (?:--?[\w-]+ )*([\w:]+)/g)
      .filter((name) => !scripts[name])
      .map((name) => `no script ${name}`),
    ...named(/(?<![\w./$-])((?:\.ci|tools|test|src|data|demo)\/[\w./-]+)/g)
      .filter((path) => !existsSync(join(ROOT, path)))
      .map((path) => `no file ${path}`),
    ...named(/\bgh workflow run (\S+)/g)
      .filter((name) => !existsSync(join(FOLDER, name)))
      .map((name) => `no workflow ${name}`),
    ...(spawnSync('bash', ['-n'], { input: run }).status === 0 ? [] : ['bash cannot read a script']),
  ];
}

function faultsOfJob(job: Job): string[] {
  const steps = job.steps ?? [];
  const runs = steps.map(({ run = '' }) => run).join('\n');
  return [
    ...(job.permissions ? [] : ['a job declares no permissions']),
    ...(job.uses || job['timeout-minutes'] ? [] : ['a job without a timeout']),
    ...(!job.container || /@sha256:[\da-f]{64}$/.test(job.container.image)
      ? []
      : ['an image that is not pinned']),
    ...(writes(job.permissions) && /\bnpm (ci|i|install|run|test|exec)\b|\bnpx\b|\.ci\/run/.test(runs)
      ? ['a job that may write runs what was installed']
      : []),
    ...steps
      .filter(
        (step) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
      )
      .map(() => 'a checkout that leaves its token lying'),
    ...steps.flatMap(({ run }) => (run === undefined ? [] : faultsOfScript(run))),
  ];
}

/** The parser drops comments, so the version behind a pin is read from the text. */
function faultsOfUse(use: string, text: string): string[] {
  if (use.startsWith('./')) return existsSync(join(ROOT, use)) ? [] : [`no file ${use}`];
  const lines = text.split('\n').filter((line) => line.includes(`uses: ${use}`));
  return /^[\w-]+\/[\w./-]+@[\da-f]{40}$/.test(use) && lines.every((line) => / # v\d+\.\d+\.\d+$/.test(line))
    ? []
    : [`not pinned: ${use}`];
}

function faultsOf(text: string): string[] {
  const { permissions, concurrency, jobs } = parse(text) as Workflow;
  const uses = Object.values(jobs).flatMap((job) => [
    job.uses,
    ...(job.steps ?? []).map((step) => step.uses),
  ]);
  return [
    ...(permissions && Object.keys(permissions).length === 0
      ? []
      : ['the workflow grants something to every job']),
    ...(concurrency?.group ? [] : ['two runs may meet']),
    ...Object.values(jobs).flatMap(faultsOfJob),
    ...uses.flatMap((use) => (use ? faultsOfUse(use, text) : [])),
  ];
}

const workflows = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(join(FOLDER, name), 'utf8'),
}));

test('there are tests, a renewal, a release and a site', () => {
  assert.deepEqual(workflows.map(({ name }) => name).sort(), [
    'pages.yml',
    'release.yml',
    'renewal.yml',
    'tests.yml',
  ]);
});

test('a release publishes the site, and a renewal that was merged the newest tables', () => {
  const of = (file: string) => parse(workflows.find(({ name }) => name === file)!.text) as Workflow;
  const { pages } = of('release.yml').jobs;
  assert.equal(pages?.uses, './.github/workflows/pages.yml');
  assert.equal(pages?.with?.release, true);
  const { on } = of('pages.yml');
  assert.deepEqual(on?.push, { branches: ['main'], paths: ['data/**'] });
});

for (const { name, text } of workflows)
  test(`${name} is safe to run`, () => assert.deepEqual(faultsOf(text), []));

test('an action is the same commit everywhere', () => {
  const lines = workflows.flatMap(({ text }) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)@(.*)/g)]);
  const pins = new Map<string, Set<string>>();
  for (const [, action, pin] of lines) pins.set(action!, (pins.get(action!) ?? new Set()).add(pin!));
  assert.ok(pins.has('actions/checkout'));
  for (const [action, all] of pins) assert.equal(all.size, 1, action);
});

test('an image is the same one everywhere', () => {
  const jobs = workflows.flatMap(({ text }) => Object.values((parse(text) as Workflow).jobs));
  const images = jobs.flatMap(({ container }) => container?.image ?? []);
  assert.ok(images.length > 1);
  assert.equal(new Set(images).size, 1);
});

test('a release tries the card in other people’s tools, whatever has changed', () => {
  const { text } = workflows.find(({ name }) => name === 'release.yml')!;
  assert.equal((parse(text) as Workflow).jobs.tests?.with?.hosts, true);
});

test('no event from outside runs with the rights of the repository', () => {
  for (const { name, text } of workflows)
    assert.doesNotMatch(text, /pull_request_target|workflow_run:/, name);
});

/** What the job of the renewal that may write does with a patch, up to its commit. */
function checkOfRenewal(): string {
  const { text } = workflows.find(({ name }) => name === 'renewal.yml')!;
  const [step] = (parse(text) as Workflow).jobs.propose!.steps!.filter(({ run }) =>
    run?.includes('git apply'),
  );
  return /^# the patch was made[^]*?^done .*\nif [^]*?^fi$/m.exec(step!.run!)![0];
}

const HASH = `sha384-${'a'.repeat(64)}`;
const OTHER_HASH = `sha384-${'b'.repeat(64)}`;

type Change = [before: string | null, after: string | null];

/** Changed, new, deleted. */
const CHANGES: Change[] = [
  ['x', 'y'],
  [null, 'y'],
  ['x', null],
];

const all = (files: string[], change: Change): Record<string, Change> =>
  Object.fromEntries(files.map((file) => [file, change]));

/** Which changes stop a renewal that has them all: in a repository of its own. Null is a file that is not there. */
function stopping(files: Record<string, Change>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'hk-workflow-'));
  const lay = (when: 0 | 1) => {
    for (const [file, texts] of Object.entries(files)) {
      const path = join(folder, file);
      rmSync(path, { force: true });
      if (texts[when] === null) continue;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, texts[when]);
    }
  };
  const run = (script: string) =>
    spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8' });
  lay(0);
  run('git init -q . && git add -A && git -c user.name=a -c user.email=a@b commit -q --allow-empty -m a');
  lay(1);
  const { status, stdout, stderr } = run(`git add -A\n${checkOfRenewal()}`);
  rmSync(folder, { recursive: true });
  const [first, ...others] = stdout.split('\n');
  assert.ok(status === 0 ? !stdout : first!.includes('none of its own'), stderr);
  return others.filter(Boolean);
}

test('the renewal stages what the build writes, and nothing by the dot', () => {
  const { text } = workflows.find(({ name }) => name === 'renewal.yml')!;
  assert.doesNotMatch(text, /git add (--all|-A|\.)/);
  // what the build writes: tools/build/finish.ts
  for (const path of ['data', 'dist', 'README.md', 'docs/*.md', 'demo', 'integrations'])
    assert.ok(/git add -- (.*)/.exec(text)![1]!.split(' ').includes(path), path);
});

test('the tables and what the build makes of them get into the pull request of a renewal', () => {
  const files = [
    'data/manifest.json',
    'data/119/members.txt',
    'data/119/members-4a929957.txt',
    'data/119/boundaries/NY.txt',
    'data/120/zips.txt',
    'dist/data/manifest.json',
    'dist/data/119/members-4a929957.txt',
    'dist/data/119/boundaries_4fc0c567/index.txt',
    'dist/bundled/manifest.js',
    'dist/bundled/119/members.js',
    'dist/bundled/119/boundaries/NY.js',
    'dist/hk-advocacy-card.js',
    'dist/hk-advocacy-card.standalone.js',
    'dist/congress.js',
    'dist/node.js',
    'dist/bundled.js',
    'docs/costs.md',
    'demo/docs/costs.html',
  ];
  for (const change of CHANGES) assert.deepEqual(stopping(all(files, change)), [], String(change));
});

test('every file with a hash of the build may get the new one, and nothing else with it', () => {
  const pinned = globSync(
    '{README.md,docs/*.md,demo/**/*.html,integrations/**/*.{html,js},dist/embed.html}',
    {
      cwd: ROOT,
    },
  ).filter((file) => /sha384-[A-Za-z0-9+/]{64}/.test(readFileSync(join(ROOT, file), 'utf8')));
  for (const file of ['README.md', 'dist/embed.html', 'demo/index.html'])
    assert.ok(pinned.includes(file), file);
  const names = pinned.map((file) => file.replaceAll('\\', '/'));
  assert.deepEqual(stopping(all(names, [HASH, OTHER_HASH])), []);
  const more = `${OTHER_HASH}<script src="//evil.example"></script>`;
  assert.deepEqual(stopping(all(names, [HASH, more])).sort(), names.sort());
  const page = 'demo/index.html';
  for (const change of [
    [HASH, null],
    [null, HASH],
  ] as Change[])
    assert.deepEqual(stopping({ [page]: change }), [page], String(change));
});

test('any other file stops a renewal', () => {
  const files = [
    '.github/workflows/tests.yml',
    'tools/start.mjs',
    'tools/data/corrections/member-changes.json',
    'package.json',
    'src/index.ts',
    'docs/card.png',
    'docs/privacy.md',
    'database/x',
    'data/SOURCES.md',
    'data/area-codes.txt',
    'data/119/members.js',
    'data/119/boundaries/evil/NY.txt',
    'dist/cli.js',
    'dist/embed.js',
    'dist/bundled.node.js',
    'dist/data/119/members.html',
    'dist/data/area-codes.txt',
    'dist/bundled/zh-HK.js',
    'dist/bundled/area-codes.js',
    'dist/locales/zh-HK.json',
    'dist/types/index.d.ts',
    'dist/THIRD-PARTY-LICENSES.md',
    'custom-elements.json',
    'demo/configurator/configurator.js',
    'demo/new.html',
    'demo/my-campaign.json',
    'integrations/wordpress/uninstall.php',
    'integrations/wordpress/block/editor.js',
    'integrations/eleventy/hk-advocacy-card.js',
  ];
  const changes = files.map((file, i): [string, Change] => [file, CHANGES[i % CHANGES.length]!]);
  assert.deepEqual(stopping(Object.fromEntries(changes)).sort(), files.sort());
  assert.deepEqual(stopping({ 'data/manifest.json': ['x', 'y'], 'dist/cli.js': ['x', 'y'] }), [
    'dist/cli.js',
  ]);
  // one that would go by the name of a table
  const text = 'the same text, moved\n'.repeat(20);
  const moved: Record<string, Change> = { 'src/index.ts': [text, null], 'data/119/index.txt': [null, text] };
  assert.deepEqual(stopping(moved), ['src/index.ts']);
});

test('the pull request of a renewal says what of it is made by the build, file by file', () => {
  const { text } = workflows.find(({ name }) => name === 'renewal.yml')!;
  const names = [...text.matchAll(/-e dist\/([\w.-]+\.js)\b/g)].map(([, name]) => name!);
  assert.equal(names.length, 5);
  for (const name of names) assert.ok(text.includes(`\`${name}\``), name);
});

test('a release has a list of what is in it, in the form of CycloneDX, and sums of all its files', () => {
  const { text } = workflows.find(({ name }) => name === 'release.yml')!;
  const script = (parse(text) as Workflow).jobs
    .attach!.steps!.flatMap(({ run = '' }) => run)
    .find((run) => run.includes('npm sbom'))!;
  // the lines of the list alone, as they stand there
  const lines = script.slice(
    script.indexOf('# what the built files contain'),
    script.indexOf('find . -type f'),
  );
  const RUNNER_TEMP = mkdtempSync(join(tmpdir(), 'hk-sbom-'));
  mkdirSync(join(RUNNER_TEMP, 'files'));
  const env = { ...process.env, RUNNER_TEMP };
  assert.equal(spawnSync('bash', ['-ec', lines], { cwd: ROOT, env }).status, 0);
  const { metadata, components } = JSON.parse(
    readFileSync(join(RUNNER_TEMP, 'files', 'sbom.cdx.json'), 'utf8'),
  ) as { metadata: { component: { name: string } }; components: { name: string }[] };
  rmSync(RUNNER_TEMP, { recursive: true });
  assert.equal(metadata.component.name, 'hk-advocacy-card');
  const names = components.map(({ name }) => name);
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'])
    assert.ok(names.includes(name), name);
  assert.ok(!names.includes('vite'));
  assert.match(text, /gh release create[^]*sbom\.cdx\.json SHA256SUMS SHA384SUMS/);
});

const PIN = 'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2';
const SAFE = `
permissions: {}
concurrency:
  group: a
jobs:
  a:
    runs-on: x
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: ${PIN}
        with:
          persist-credentials: false
      - run: npm run --silent data -- --diff && .ci/run && node tools/release.ts "$GITHUB_REF_NAME"
`;

test('the checks let a safe one pass', () => assert.deepEqual(faultsOf(SAFE), []));

const UNSAFE: [from: string, to: string, fault: RegExp][] = [
  [PIN, 'actions/checkout@v6 # v6.0.2', /not pinned: actions\/checkout@v6/],
  [PIN, 'actions/checkout@de0fac2 # v6.0.2', /not pinned/],
  [PIN, PIN.slice(0, PIN.indexOf(' #')), /not pinned/],
  [PIN, './.github/workflows/none.yml', /no file/],
  ['permissions: {}\n', '', /grants something/],
  ['permissions: {}', 'permissions: write-all', /grants something/],
  ['concurrency:\n  group: a\n', '', /two runs/],
  ['    permissions:\n      contents: read\n', '', /declares no permissions/],
  ['contents: read', 'contents: write', /runs what was installed/],
  ['timeout-minutes: 5', 'name: a', /timeout/],
  ['timeout-minutes: 5', 'timeout-minutes: 5\n    container: { image: node:24 }', /image/],
  ['persist-credentials: false', 'fetch-depth: 1', /token/],
  ['"$GITHUB_REF_NAME"', '${{ github.event.head_commit.message }}', /expression/],
  ['data -- --diff', 'dat -- --diff', /no script dat$/],
  ['.ci/run', '.ci/walk', /no file .ci\/walk/],
  ['tools/release.ts', 'tools/relaese.ts', /no file tools\/relaese.ts/],
  ['.ci/run', 'gh workflow run none.yml', /no workflow none.yml/],
  ['.ci/run', 'if true', /bash/],
];
for (const [from, to, fault] of UNSAFE)
  test(`the checks see ${JSON.stringify(to || `no ${from}`)}`, () => {
    assert.ok(SAFE.includes(from));
    assert.match(faultsOf(SAFE.replace(from, to)).join('\n'), fault);
  });
