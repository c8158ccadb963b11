import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
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

test('the renewal puts only its own files into the pull request, where they are made and where they are pushed', () => {
  const { text } = workflows.find(({ name }) => name === 'renewal.yml')!;
  assert.doesNotMatch(text, /git add (--all|-A|\.)/);
  // what the build writes: tools/build/finish.ts
  for (const path of ['data', 'dist', 'custom-elements.json', 'README.md', 'docs/*.md', 'demo'])
    assert.ok(/git add -- (.*)/.exec(text)![1]!.split(' ').includes(path), path);
  const scripts = Object.values((parse(text) as Workflow).jobs)
    .flatMap(({ steps = [] }) => steps)
    .flatMap(({ run }) => run ?? [])
    .join('\n');
  // in a repository of its own: a file of the renewal passes, any other stops it
  const check = /^others=[^]*?^fi$/m.exec(scripts)![0];
  const folder = mkdtempSync(join(tmpdir(), 'hk-workflow-'));
  const passes = (file: string) => {
    rmSync(folder, { recursive: true });
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'x');
    const script = `git init -q . && git -c user.name=a -c user.email=a@b commit -q --allow-empty -m a && git add -A && ${check}`;
    return spawnSync('bash', ['-ec', script], { cwd: folder, encoding: 'utf8' }).status === 0;
  };
  for (const file of [
    'data/manifest.json',
    'dist/data/119/members.txt',
    'README.md',
    'docs/embedding.md',
    'demo/docs/costs.html',
  ])
    assert.equal(passes(file), true, file);
  for (const file of [
    '.github/workflows/tests.yml',
    'tools/start.mjs',
    'package.json',
    'src/index.ts',
    'docs/card.png',
    'database/x',
  ])
    assert.equal(passes(file), false, file);
  rmSync(folder, { recursive: true });
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
