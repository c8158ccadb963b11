// The check of packages: what it makes of licenses, and of an answer of the registry or of none.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { auditOf, licenseFaults, type Lock } from '../../tools/packages/checks.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

test('all packages that are installed have licenses that may be used', () => {
  const locks = globSync('{,test/*/}package-lock.json', { cwd: new URL('../../', import.meta.url) });
  assert.ok(locks.length >= 5);
  for (const file of locks)
    assert.deepEqual(licenseFaults(JSON.parse(read(file)) as Lock, file.startsWith('test')), [], file);
});

test('a license that is not known, or not for what is published, is a fault; of alternatives one is enough', () => {
  const faults = licenseFaults(
    {
      packages: {
        '': { license: 'MIT' },
        'node_modules/a': { license: '(GPL-3.0 OR MIT)' },
        'node_modules/b': { license: 'MPL-2.0', dev: true },
        'node_modules/c': { license: 'MPL-2.0' },
        'node_modules/a/node_modules/@x/d': {},
        'node_modules/e': { license: 'MIT AND GPL-3.0', dev: true },
      },
    },
    false,
  );
  assert.deepEqual(
    faults.map((fault) => fault.split(' ')[0]),
    ['c', '@x/d', 'e'],
  );
});

test('what the registry knows is found; where it cannot answer, that is said and is no finding', () => {
  const severities = { a: 'low', b: 'high', c: 'critical' };
  const report = {
    metadata: { vulnerabilities: { high: 1 } },
    vulnerabilities: Object.fromEntries(
      Object.entries(severities).map(([name, severity]) => [name, { name, severity }]),
    ),
  };
  const { unanswered, found } = auditOf(JSON.stringify(report));
  assert.equal(unanswered, '');
  assert.deepEqual(
    found.map((line) => line[0]),
    ['b', 'c'],
  );
  for (const output of [
    '',
    '<html>',
    '{}',
    '{"message":"405 Method Not Allowed - POST https://registry.example/"}',
    '{"error":{"summary":"connect ECONNREFUSED"}}',
  ]) {
    const answer = auditOf(output);
    assert.notEqual(answer.unanswered, '');
    assert.doesNotMatch(answer.unanswered, /https?:/);
    assert.deepEqual(answer.found, []);
  }
});

test('updates are proposed for every lock file and for the workflows', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: { 'package-ecosystem': string; directory?: string; directories?: string[] }[];
  };
  assert.deepEqual(updates.find((one) => one['package-ecosystem'] === 'npm')?.directories, [
    '/',
    '/test/frameworks',
    '/test/generators',
    '/test/wordpress',
  ]);
  assert.ok(updates.some((one) => one['package-ecosystem'] === 'github-actions'));
});
