// A build that carries its tables has no data folder that could be newer: its owner needs another release.
import assert from 'node:assert/strict';
import { test } from 'node:test';

// as the build defines it, before anything of src is loaded
Object.assign(globalThis, { __CARRIES_TABLES__: true });
const { COUNTRY, filesOf, serve, serveHome, setClock, warnings } =
  await import('../congress/directory-of.ts');
const { storeOf } = await import('./store-of.ts');

const FILES = filesOf(COUNTRY);

test('thirty days before its tables end, its owner reads that a release has newer ones', async () => {
  setClock('2026-12-10T12:00:00Z');
  serveHome(FILES);
  await storeOf().run({ type: 'prepare' });
  assert.deepEqual(warnings, [
    'hk-advocacy-card: the tables end at 2027-01-03T17:00:00Z. Take a newer release of the card.',
  ]);
});

test('tables at an address of their own are a folder, for that build too', async () => {
  setClock('2026-12-10T12:00:00Z');
  await storeOf(serve(FILES).address).run({ type: 'prepare' });
  assert.deepEqual(warnings, [
    'hk-advocacy-card: the tables end at 2027-01-03T17:00:00Z. Put a newer data folder in their place.',
  ]);
});
