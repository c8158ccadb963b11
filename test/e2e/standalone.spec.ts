// The one-file build: on an http page it asks for nothing, and a page on disk works too.
import { pathToFileURL, fileURLToPath } from 'node:url';
import { answerOf, ask, expect, headingOf, resultOf, test } from './support.ts';

const DISK = pathToFileURL(fileURLToPath(new URL('../../demo/standalone.html', import.meta.url))).href;

for (const [where, address] of [
  ['an http page', '/demo/standalone.html'],
  ['a page opened from disk', DISK],
] as const) {
  test(`the standalone script on ${where}`, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address);
    for (const zip of ['59001', '20001', '33313']) {
      await ask(page, zip);
      const { seats } = await answerOf(zip);
      await expect(resultOf(page).locator('[part=name]')).toHaveText(
        seats.map(({ member }) => member?.name ?? 'Vacant seat'),
      );
    }
    await expect(headingOf(page)).toHaveText('Your 2 calls');
    // it carries no local offices, and promises none
    await ask(page, '59001');
    await page.getByRole('button', { name: 'No answer' }).click();
    await expect(page.locator('#missed')).toHaveText('No answer');
    await expect(resultOf(page)).toContainText('Call again when the office is open, or leave a message.');
    await expect(resultOf(page)).not.toContainText('local office');
    expect(
      requests.filter((url) => !/standalone\.html|demo\.css|standalone\.js|favicon|^data:/.test(url)),
    ).toEqual([]);
  });
}
