// What a test runner's reporter hands to the test command: a small file per run, named by the environment.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './run.ts';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const countsFile = (name: string): string => join(ROOT, '.cache', 'counts', `${name}.json`);

/** The variable that tells a reporter where to write; without it (a runner started by hand) nothing is written. */
export const COUNTS_FILE = 'HK_COUNTS_FILE';

export function writeCounts(counts: Counts): void {
  const file = process.env[COUNTS_FILE];
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(counts));
}

export const forgetCounts = (file: string): void => rmSync(file, { force: true });

/** Undefined where the run ended before its reporter wrote anything. */
export function readCounts(file: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    return undefined;
  }
}

/** One plain line, as the runners print none or one with a progress bar in it. */
export const formatCounts = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
