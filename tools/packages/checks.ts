/** A lock file of npm; only what is read. */
export interface Lock {
  packages: Record<string, { license?: string; link?: boolean; dev?: boolean }>;
}

/** Licenses that ask for no more than to be named, and those that bind only their own files, for tools that are not published. */
const FREE = new Set([
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
    'Unlicense',
  ],
  ...['Python-2.0', 'CC-BY-4.0', 'CC-BY-3.0', 'WTFPL', 'Zlib'],
]);
const FOR_TOOLS = new Set(['MPL-2.0', 'LGPL-3.0-or-later', 'GPL-2.0-or-later']);

/** Packages whose lock entry names no license, with the one that their files have. */
const KNOWN: Readonly<Record<string, string>> = {
  only: 'MIT',
  '@php-wasm/util': 'GPL-2.0-or-later',
  eval: 'MIT',
  format: 'MIT',
  'require-like': 'MIT',
};

/** Whether a license expression may be used. Of alternatives one is enough. */
const isUsable = (expression: string, isTool: boolean): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((name) => FREE.has(name) || (isTool && FOR_TOOLS.has(name))));

/**
 * The packages of a lock file whose license may not be used, or is not known.
 *
 * @param forTests it is the lock file of a test, of which nothing is published
 */
export function licenseFaults({ packages }: Lock, forTests: boolean): string[] {
  return Object.entries(packages).flatMap(([path, { license, link, dev }]) => {
    const name = path.replace(/^(?:.*\/)?node_modules\//, '');
    const own = license ?? KNOWN[name];
    if (!path || link || (own && isUsable(own, forTests || dev === true))) return [];
    return [
      `${name} has ${own ? `the license ${own}` : 'no license'}: look, then add it to tools/packages/checks.ts`,
    ];
  });
}

interface Report {
  metadata?: { vulnerabilities?: Record<string, number> };
  vulnerabilities?: Record<string, { name: string; severity: string }>;
  message?: string;
  error?: { summary?: string };
}

/** What `npm audit --json` found; `unanswered` says why it found out nothing. */
export function auditOf(output: string): { unanswered: string; found: string[] } {
  let report: Report;
  try {
    report = JSON.parse(output) as Report;
  } catch {
    return { unanswered: 'npm said nothing that can be read', found: [] };
  }
  if (!report.metadata?.vulnerabilities)
    return {
      unanswered: report.error?.summary || report.message?.split(' - ')[0] || 'no reason given',
      found: [],
    };
  const found = Object.values(report.vulnerabilities ?? {})
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity }) => `${name} has a known weakness (${severity}): npm audit says more`);
  return { unanswered: '', found };
}
