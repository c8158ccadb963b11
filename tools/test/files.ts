// Compares generated files byte for byte.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What lies below a path: name (with forward slashes; '' for a file itself) to content. */
export function readTree(path: string): Map<string, Buffer> {
  if (!existsSync(path)) return new Map();
  if (statSync(path).isFile()) return new Map([['', readFileSync(path)]]);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(path, name)).isFile());
  return new Map(files.sort().map((name) => [name.replaceAll(sep, '/'), readFileSync(join(path, name))]));
}

/** One line per file that differs, is missing or is too many. */
export function compareTrees(committed: Map<string, Buffer>, fresh: Map<string, Buffer>): string[] {
  const names = [...new Set([...committed.keys(), ...fresh.keys()])].sort();
  return names.flatMap((name) => {
    const before = committed.get(name);
    const after = fresh.get(name);
    if (!before) return [`${name}: is not there, but is generated`];
    if (!after) return [`${name}: is there, but is not generated any more`];
    return before.equals(after) ? [] : [`${name}: differs`];
  });
}
