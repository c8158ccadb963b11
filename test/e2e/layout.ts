// Expectations about the layout of a card.
import type { Page } from '@playwright/test';
import { overflow, overlaps, targetsOf, unreadable } from './measure.ts';
import { expect } from './support.ts';

/** Nothing in the card overflows, is cut off, or overlaps something else. */
export async function expectFits(page: Page, where: string): Promise<void> {
  expect.soft(await overflow(page), `${where}: scrolls sideways`).toEqual({ page: 0, card: 0 });
  expect.soft(await unreadable(page), `${where}: cannot be read`).toEqual([]);
  expect.soft(await overlaps(page), `${where}: lies on something else`).toEqual([]);
}

/** Targets are large enough for a finger, 44 px, and not covered. */
export async function expectTargets(page: Page, where: string): Promise<void> {
  const missed = (await targetsOf(page)).filter(({ isLarge, isFree }) => !isLarge || !isFree);
  expect
    .soft(
      missed.map(({ what, isLarge }) => `${isLarge ? 'covered' : 'small'}: ${what}`),
      `${where}: missed by a finger`,
    )
    .toEqual([]);
}
