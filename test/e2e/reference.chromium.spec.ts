// Every example of the reference, opened: it is the element, and it shows what it is an example of. In one engine: parts, slots and
// events in the others are in the unit tests.
import type { Locator } from '@playwright/test';
import { usePointer } from './visit-page.ts';
import { expect, expectAccessible, takeWarnings, test } from './support.ts';

/** The pieces of an entry's id: whose, of which kind, what. */
const ENTRY = /^(every|hk-[a-z-]+?)-(attribute|property|slot|part|css|event)-(.+)-example$/;

/** Parts of an element that a reader can see the frame of. */
const framed = (live: Locator) =>
  live
    .locator('*')
    .evaluateAll(
      (all) =>
        all.filter((el) => getComputedStyle(el).outlineColor === 'rgb(211, 54, 130)' && el.checkVisibility())
          .length,
    );

const toggle = (example: Locator) =>
  example
    .locator('summary')
    .first()
    .evaluate((el) => (el as HTMLElement).click());

test('every example draws its element and shows its point', async ({ page, problems }) => {
  // some two hundred of them, one after the other
  test.setTimeout(240_000);
  // the QR code is for readers with one, and not every browser under test says that it has
  await usePointer(page, 'mouse');
  await page.goto('/demo/docs/reference.html');
  const ids = await page.locator('details.example').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(120);
  for (const id of ids) {
    const [, owner = '', kind, name = ''] = ENTRY.exec(id) ?? [];
    expect(kind, id).toBeTruthy();
    const example = page.locator(`[id="${id}"]`);
    // not with the mouse, which takes as long as the rest: the last test has one
    await toggle(example);
    const live = example.locator('.live');
    const element = owner === 'every' ? live.locator('> *').last() : live.locator(`> ${owner}`).last();
    // an element that draws nothing of its own has a card beside it that does
    await expect
      .poll(() => element.evaluate((el) => el.shadowRoot?.childElementCount ?? 0), id)
      .toBeGreaterThan(0);
    const zip = await example.getAttribute('data-zip');
    if (zip) await expect(live.locator('#answer').first(), id).toBeVisible();

    // nothing is put into a reader's clipboard before they ask for it
    if (name === 'hk-share') await live.locator('#picture-save').first().click();
    if (name === 'hk-letter') await live.locator('[id$=-copy]').first().click();
    if (name === 'hk-reminder') await live.locator('[id^=save-]').first().click();
    if (kind === 'part') await expect.poll(() => framed(live), id).toBeGreaterThan(0);
    if (kind === 'attribute') expect(await element.getAttribute(name), id).toBeTruthy();
    if (kind === 'slot' && name !== 'default')
      // a list is read, and not shown itself
      await expect(
        live
          .locator(name === 'facts' || name === 'actions' ? `[part=${name.slice(0, -1)}]` : `[slot=${name}]`)
          .first(),
        id,
      ).toBeVisible();
    if (kind === 'css')
      expect(
        await element.evaluate((el, property) => getComputedStyle(el).getPropertyValue(property), name),
        id,
      ).not.toBe('');
    if (kind === 'property')
      await expect
        .poll(
          () =>
            element.evaluate((el, property) => !!(el as unknown as Record<string, unknown>)[property], name),
          id,
        )
        .toBe(true);
    if (kind === 'event' && (zip || id.includes('card-event-hk-problem')))
      await expect(live.locator('output'), id).toContainText(`${name} {`);
    await toggle(example);
    await expect(live, id).toHaveCount(0);
  }
  // they show what happens where there is no file
  expect(takeWarnings(problems)).toEqual([
    expect.stringContaining('campaign="there-is-no-such-file.json"'),
    expect.stringContaining('events-src="there-is-no-such-file.json"'),
  ]);
});

test('nothing is drawn and no table is fetched before somebody opens an example', async ({ page }) => {
  const tables: string[] = [];
  page.on('request', (request) => request.url().includes('/data/') && tables.push(request.url()));
  await page.goto('/demo/docs/reference.html');
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.live').count()).toBe(0);
  expect(tables).toEqual([]);
});

test('an open example is accessible', async ({ page }) => {
  await page.goto('/demo/docs/reference.html');
  await page.locator('[id="hk-advocacy-card-event-hk-lookup-example"] > summary').click();
  await expect(page.locator('#answer')).toBeVisible();
  await expectAccessible(page, 'an open example');
});
