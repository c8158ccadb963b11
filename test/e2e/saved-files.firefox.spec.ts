// What Firefox saves: a reminder and the picture, as files with their names. Over BiDi it tells of no download, so the folder is
// looked at. calendar.chromium.spec.ts is the same for Chromium.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { findBrowsers } from '../../tools/browsers.ts';
import { ask, expect, headingOf, made, test } from './support.ts';

test('a reminder and the picture are saved under their names', async ({
  playwright,
  channel,
  baseURL,
}, info) => {
  const folder = info.outputPath('downloads');
  const browser = await playwright.firefox.launch({
    channel,
    executablePath: findBrowsers().firefox!.path,
    downloadsPath: folder,
    // the list of downloads that opens takes the next key
    firefoxUserPrefs: { 'browser.download.alwaysOpenPanel': false },
  });
  const page = await browser.newPage({ baseURL });
  // a Saturday, when the offices are closed and the reminder stands in the head of the board
  await page.clock.setFixedTime('2026-11-28T12:00:00-05:00');
  await page.goto(
    made('<hk-advocacy-card sections="call share" share-url="https://owner.example/"></hk-advocacy-card>'),
  );
  await ask(page, '59001');
  await expect(headingOf(page)).toBeVisible();
  const saved = (name: string) => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  };

  await page.getByText('Remind me', { exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Save for my calendar' }).first().press('Enter');
  await expect.poll(() => saved('reminder.ics').toString()).toContain('END:VCALENDAR');
  const calendar = new ICAL.Component(ICAL.parse(saved('reminder.ics').toString()) as unknown[]);
  expect(new ICAL.Event(calendar.getFirstSubcomponent('vevent')!).summary).toBe('Phone call');

  await page.getByRole('button', { name: 'Ask a friend to call' }).press('Enter');
  await page.locator('#picture-save').press('Enter');
  const isPng = () => saved('call-congress.png').toString('latin1', 1, 4) === 'PNG';
  await expect.poll(isPng).toBe(true);
  await browser.close();
});
