// node tools/release.ts v0.2.0
// Checks that a tag, package.json and the changelog name one version, and prints what the changelog says of it.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

export interface Project {
  pkg: { version: string; repository?: { url?: string } };
  lock: { version: string };
  changelog: string;
}

/** The changelog's entry for a tag. Throws, with the fix, where anything speaks of another version. */
export function entryOf(tag: string, { pkg, lock, changelog }: Project, repository?: string): string {
  const { version } = pkg;
  if (tag !== `v${version}`)
    throw new Error(`The tag is ${tag}, and package.json has the version ${version}.`);
  if (lock.version !== version)
    throw new Error(`package-lock.json has the version ${lock.version}: run npm install.`);
  // npm checks the provenance against it, and refuses what comes from elsewhere
  if (repository && !pkg.repository?.url?.includes(repository))
    throw new Error(
      `package.json has to name the repository: "repository": { "type": "git", "url": "git+https://github.com/${repository}.git" }`,
    );
  const [, head, entry] =
    changelog
      .split(/^(?=## )/m)
      .map((part) => /^## (.*)\n([^]*)/.exec(part))
      .find((part) => part?.[1]!.startsWith(`${version} `)) ?? [];
  if (!entry?.trim()) throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  if (!/ - \d{4}-\d\d-\d\d$/.test(head!))
    throw new Error(`CHANGELOG.md has "## ${head}": write the day, as "## ${version} - 2026-11-24".`);
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
