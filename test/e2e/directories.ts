// Directories at an address of their own, on another origin, made of the built one.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { crc32 } from '../../src/lib/crc32.ts';
import type { Manifest } from '../../src/congress/manifest.ts';

/** Where no other file of a test lies. */
export const ELSEWHERE = 'https://facts.example/congress/';

/** The texts of a directory by their names. */
export type Texts = Record<string, string>;

const built = (file: string) => readFileSync(new URL(`../../dist/data/${file}`, import.meta.url), 'utf8');

export const builtManifest = (): Manifest => JSON.parse(built('manifest.json')) as Manifest;

/** A day so many days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The built directory with other tables and another manifest; its checksums hold, as they do where somebody means harm.
 *
 * @param edit changes the texts of the tables, and may add some
 * @param write changes the manifest, in which the tables already are as they were edited
 */
export function directoryWith(
  edit: (texts: Texts) => void,
  write: (manifest: Manifest, texts: Texts) => void = () => {},
): Texts {
  const manifest = builtManifest();
  const texts: Texts = {};
  for (const { file } of Object.values(manifest.tables)) texts[file] = built(file);
  edit(texts);
  for (const entry of Object.values(manifest.tables)) Object.assign(entry, sumsOf(texts[entry.file]!));
  write(manifest, texts);
  return { ...texts, 'manifest.json': JSON.stringify(manifest) };
}

/** What a manifest says of a table's bytes. */
export function sumsOf(text: string): { crc: string; bytes: number } {
  const bytes = new TextEncoder().encode(text);
  return { crc: crc32(bytes), bytes: bytes.length };
}

/** Replaces what has to be there. */
export function replaced(text: string, what: string | RegExp, by: string): string {
  const after = text.replace(what, by);
  if (after === text) throw new Error(`nothing to replace: ${String(what)}`);
  return after;
}

/** Serves a directory on another origin, to whoever asks; `texts` may change while the page is open. */
export const serveElsewhere = (page: Page, texts: Texts) =>
  page.route(`${ELSEWHERE}**`, (route) => {
    const text = texts[new URL(route.request().url()).href.slice(ELSEWHERE.length).split('?')[0]!];
    const headers = { 'access-control-allow-origin': '*' };
    return route.fulfill(text === undefined ? { status: 404, headers } : { headers, body: text });
  });
