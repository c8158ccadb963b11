// The built module answers a position, with code of its own that it fetches then, and asks the network for no more than a state.
import type { Page, Request } from '@playwright/test';
import type { Position, PositionLookupOptions } from '../../src/congress/answer.ts';
import { expect, PLAIN, test } from './support.ts';

const find = (page: Page, position: Position, options?: PositionLookupOptions) =>
  page.evaluate(
    async ([position, options]) => {
      const name = '/dist/hk-advocacy-card.js';
      const { findByPosition } = (await import(name)) as typeof import('../../src/congress/congress.ts');
      const { kind, districts } = await findByPosition(position, options);
      return [kind, ...districts];
    },
    [position, options] as const,
  );

const MANHATTAN = { latitude: 40.7736, longitude: -73.9566, accuracy: 20 };
const HONOLULU = { latitude: 21.307, longitude: -157.858 };
const KANSAS_CITY = { latitude: 39.1, longitude: -94.6077 };

function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request: Request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/boundaries_')) asked.push(pathname.replace(/^.*\//, ''));
    expect(request.url()).not.toMatch(/40\.7|73\.9|39\.1|94\.6|21\.3|157\.8/);
  });
  return asked;
}

test('a position: its district, by the index and the file of its state', async ({ page }) => {
  const asked = listen(page);
  await page.goto(PLAIN);
  expect(await find(page, { latitude: NaN, longitude: 0 })).toEqual(['invalid']);
  expect(asked).toEqual([]);
  expect(await find(page, HONOLULU)).toEqual(['found', 'HI-1']);
  expect(asked).toEqual(['index.txt', 'HI.txt']);
  expect((await find(page, KANSAS_CITY)).sort()).toEqual(['KS-2', 'MO-5', 'choose-state']);
  expect(await find(page, KANSAS_CITY, { state: 'MO' })).toEqual(['found', 'MO-5']);
  expect(asked.slice(2).sort()).toEqual(['KS.txt', 'MO.txt']);
});

test('with `private`, no request tells the state', async ({ page }) => {
  const asked = listen(page);
  await page.goto(PLAIN);
  expect(await find(page, MANHATTAN, { private: true })).toEqual(['found', 'NY-12']);
  expect(await find(page, { latitude: 22.3, longitude: 114.2 }, { private: true })).toEqual(['no-seat']);
  expect(asked).toEqual(['index.txt', 'US.txt']);
});
