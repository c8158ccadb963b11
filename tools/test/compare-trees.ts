// Compares generated files byte for byte.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The contents of all files below a path, by name (with forward slashes; '' if the path is a file). */
export function readTree(path: string): Map<string, Buffer> {
  if (!existsSync(path)) return new Map();
  if (statSync(path).isFile()) return new Map([['', readFileSync(path)]]);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(path, name)).isFile());
  return new Map(files.sort().map((name) => [name.replaceAll(sep, '/'), readFileSync(join(path, name))]));
}

/** One line for each file that differs, is missing, or is only in `committed`. */
export function compareTrees(committed: Map<string, Buffer>, fresh: Map<string, Buffer>): string[] {
  const names = [...new Set([...committed.keys(), ...fresh.keys()])].sort();
  return names.flatMap((name) => {
    const before = committed.get(name);
    const after = fresh.get(name);
    if (!before) return [`${name}: is generated, but was not committed`];
    if (!after) return [`${name}: is committed, but is no longer generated`];
    return before.equals(after) ? [] : [`${name}: differs`];
  });
}
