// Files for the visitor's calendar, from a page that allows little: a reminder to call and an event, saved by keyboard.
import { readFileSync } from 'node:fs';
import type { Download, Page, Request } from '@playwright/test';
import ICAL from 'ical.js';
import { answerOf, ask, expect, headingOf, place, PLAIN, resultOf, test } from './support.ts';

/** The event of a file, read by a library that is not ours. */
async function eventIn(download: Download): Promise<ICAL.Event> {
  expect(download.suggestedFilename()).toBe('reminder.ics');
  const text = readFileSync(await download.path(), 'utf8');
  return new ICAL.Event(new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!);
}

/** Presses Enter on what has the focus, and takes what is saved. */
async function saved(page: Page): Promise<ICAL.Event> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return eventIn(download);
}

test('under the strictest policy a reminder and an event are saved by keyboard, and no request tells of it', async ({
  page,
  baseURL,
}) => {
  await page.context().addCookies([{ name: 'session', value: 'of-the-site', url: baseURL! }]);
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    document.addEventListener('hk-reminder', (event) => heard.push((event as CustomEvent).detail));
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      if (!blockedURI.endsWith('/favicon.ico')) heard.push(effectiveDirective);
    });
  });
  await page.goto(`/csp${PLAIN}`);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await place(page, { sections: 'call events', 'events-src': '/csp/test/e2e/pages/events.json' });
  const events = page.locator('hk-event-list');
  await expect(events.locator('[part=event]').first()).toContainText('Exhibition');

  await page.locator('[part=field]').focus();
  await expect.poll(() => requests.some((request) => request.url().includes('/centres-'))).toBe(true);
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  await ask(page, '59001');
  await expect(headingOf(page)).toHaveText('Your 3 calls');
  await expect(events.locator('[part=event]').first()).toContainText('about 51 miles away');

  const { seats } = await answerOf('59001');
  // the offices are closed: it is Sunday
  await page.getByText('Remind me', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const call = await saved(page);
  expect(call.startDate.toJSDate().toISOString()).toBe('2026-11-23T14:00:00.000Z');
  expect([call.summary, call.description]).toEqual(['Phone call', seats[0]!.member!.phone]);
  await expect(resultOf(page).getByText('Saved as reminder.ics.')).toBeVisible();

  await events.getByText('Add to calendar').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  const event = await saved(page);
  expect([event.summary, event.location]).toEqual([
    'Lantern walk for Hong Kong’s prisoners',
    'Riverfront Park, Billings, MT 59101',
  ]);
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-12-06T00:30:00.000Z');

  // what is saved is made here
  const later = requests.slice(before).map((request) => request.url());
  expect(later.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  for (const request of requests.filter((one) => /events\.json|\/centres-/.test(one.url()))) {
    const headers = await request.allHeaders();
    expect([headers['cookie'], headers['referer']], request.url()).toEqual([undefined, undefined]);
  }
  expect(await page.evaluate(() => (window as unknown as { heard: unknown }).heard)).toEqual([
    { kind: 'call' },
    { kind: 'event' },
  ]);
});
