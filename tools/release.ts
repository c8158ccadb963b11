// node tools/release.ts v0.2.0
// Checks that a tag, package.json and the changelog have the same version, and prints its entry in the changelog.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Project {
  pkg: { version: string; repository?: { url?: string } };
  lock: { version: string };
  changelog: string;
}

/** The changelog's entry for a tag. Throws, with the fix, if the versions differ. */
export function entryOf(tag: string, { pkg, lock, changelog }: Project, repository?: string): string {
  const { version } = pkg;
  if (tag !== `v${version}`)
    throw new Error(`The tag is ${tag}, but package.json has the version ${version}. Make them the same.`);
  if (lock.version !== version)
    throw new Error(`package-lock.json has the version ${lock.version}. Run npm install.`);
  // npm compares it with the provenance, and refuses a package from another repository
  if (repository && !pkg.repository?.url?.includes(repository))
    throw new Error(
      `package.json needs the repository: "repository": { "type": "git", "url": "git+https://github.com/${repository}.git" }`,
    );
  const [, head, entry] =
    changelog
      .split(/^(?=## )/m)
      .map((part) => /^## (.*)\n([^]*)/.exec(part))
      .find((part) => part?.[1]!.startsWith(`${version} `)) ?? [];
  if (!entry?.trim()) throw new Error(`CHANGELOG.md has no entry for ${version}. Add one.`);
  if (!/ - \d{4}-\d\d-\d\d$/.test(head!))
    throw new Error(
      `CHANGELOG.md has "## ${head}" without a date. Write it as "## ${version} - 2026-11-24".`,
    );
  return entry.trim();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const text = (name: string) => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');
  try {
    const project = {
      pkg: JSON.parse(text('package.json')) as Project['pkg'],
      lock: JSON.parse(text('package-lock.json')) as Project['lock'],
      changelog: text('CHANGELOG.md'),
    };
    console.log(entryOf(process.argv[2] ?? '', project, process.env.GITHUB_REPOSITORY));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
