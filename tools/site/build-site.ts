// Builds the project's site as static files: the pages of demo/ at the top, and dist/ beside them. All addresses are
// relative, so that the folder works on any host and below any path.
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGES = '**/*.{html,css,js,json}';

/**
 * A file of demo/ with addresses for its place in the site: dist/ and custom-elements.json are one folder nearer there.
 *
 * @param path below demo/, with forward slashes
 */
export function moved(text: string, path: string): string {
  const up = '../'.repeat(path.split('/').length);
  return text.replaceAll(
    new RegExp(`(?<![./\\w])${up.replaceAll('.', '\\.')}(?=dist/|custom-elements\\.json)`, 'g'),
    // './', because a module cannot be imported by a bare name
    up.slice(3) || './',
  );
}

/** Builds the site into an empty folder. */
export function buildSite(root: string, into: string): void {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  cpSync(join(root, 'demo'), into, { recursive: true });
  cpSync(join(root, 'dist'), join(into, 'dist'), { recursive: true });
  cpSync(join(root, 'custom-elements.json'), join(into, 'custom-elements.json'));
  for (const path of globSync(PAGES, { cwd: join(root, 'demo') })) {
    const file = join(into, path);
    writeFileSync(file, moved(readFileSync(file, 'utf8'), path.replaceAll('\\', '/')));
  }
}
