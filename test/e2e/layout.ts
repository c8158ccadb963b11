// What a visitor meets on a narrow page, as one expectation.
import type { Page } from '@playwright/test';
import { overflow, overlaps, targetsOf, unreadable } from './measure.ts';
import { expect } from './support.ts';

/** Nothing on the card is cut, runs out of its place, or lies on something else. */
export async function expectFits(page: Page, where: string): Promise<void> {
  expect.soft(await overflow(page), `${where}: scrolls sideways`).toEqual({ page: 0, card: 0 });
  expect.soft(await unreadable(page), `${where}: cannot be read`).toEqual([]);
  expect.soft(await overlaps(page), `${where}: lies on something else`).toEqual([]);
}

/** What is pressed is large enough for a finger, 44 px to call and 24 px for everything else, and lies under nothing. */
export async function expectTargets(page: Page, where: string): Promise<void> {
  const missed = (await targetsOf(page)).filter(({ isLarge, isFree }) => !isLarge || !isFree);
  expect
    .soft(
      missed.map(({ what, isLarge }) => `${isLarge ? 'covered' : 'small'}: ${what}`),
      `${where}: missed by a finger`,
    )
    .toEqual([]);
}
