// How a test runner's reporter passes its counts to the test command: in a small file, whose path is in the environment.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run.ts';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** The names of the failed tests. */
  failures?: string[];
}

export const countsFile = (name: string): string => join(ROOT, '.cache', 'counts', `${name}.json`);

/** The variable with the path of that file; without it (a runner started by hand) nothing is written. */
export const COUNTS_FILE = 'HK_COUNTS_FILE';

export function writeCounts(counts: Counts): void {
  const file = process.env[COUNTS_FILE];
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
}

export const removeCounts = (file: string): void => rmSync(file, { force: true });

/** Undefined if the run ended before its reporter wrote anything. */
export function readCounts(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}

/** The counts as one plain line, which the runners do not print. */
export const formatCounts = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
