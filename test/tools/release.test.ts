import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, type Project } from '../../tools/release.ts';

const CHANGELOG = `# Changelog

## 0.2.0 - 2026-12-01

### Added

- A thing.

## 0.1.0 - 2026-11-01

- The first.
`;
const project = (change: Partial<Project> = {}): Project => ({
  pkg: { version: '0.2.0', repository: { url: 'git+https://github.com/some/card.git' } },
  lock: { version: '0.2.0' },
  changelog: CHANGELOG,
  ...change,
});

test('what the changelog says of a version, and of no other', () => {
  assert.equal(entryOf('v0.2.0', project(), 'some/card'), '### Added\n\n- A thing.');
  const first = project({ pkg: { version: '0.1.0' }, lock: { version: '0.1.0' } });
  assert.equal(entryOf('v0.1.0', first), '- The first.');
});

const REFUSED: [what: string, tag: string, change: Partial<Project>, says: RegExp][] = [
  ['another tag', 'v0.3.0', {}, /tag is v0\.3\.0.*version 0\.2\.0/],
  ['a tag without its v', '0.2.0', {}, /tag is 0\.2\.0/],
  ['a lock of another version', 'v0.2.0', { lock: { version: '0.1.0' } }, /package-lock/],
  ['no repository', 'v0.2.0', { pkg: { version: '0.2.0' } }, /github\.com\/some\/card\.git/],
  ['no entry', 'v0.2.0', { changelog: CHANGELOG.replace('## 0.2.0', '## 0.2.1') }, /no entry for 0\.2\.0/],
  ['an empty entry', 'v0.2.0', { changelog: '## 0.2.0 - 2026-12-01\n\n## 0.1.0\n' }, /no entry/],
  ['no day', 'v0.2.0', { changelog: CHANGELOG.replace('2026-12-01', 'unreleased') }, /without a date/],
];
for (const [what, tag, change, says] of REFUSED)
  test(`no release: ${what}`, () => {
    assert.throws(() => entryOf(tag, project(change), 'some/card'), says);
  });
