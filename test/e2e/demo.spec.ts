// Every page of demo/ with a field is opened as a site owner would open it, and asked for a ZIP code.
import { ANSWERING, SITE, THEMES } from './pages-of-the-site.ts';
import {
  answerOf,
  ask,
  dialled,
  directoryDate,
  expect,
  expectAccessible,
  ONE_ENGINE,
  resultOf,
  test,
} from './support.ts';

for (const file of ANSWERING) {
  test(`${file} draws, keeps silent and answers a ZIP code`, ONE_ENGINE, async ({ page }) => {
    await page.goto(`/${file}`);
    // a card in another language speaks English until its words have come
    await page.waitForLoadState('networkidle');

    const undefinedTags = await page.evaluate(() =>
      [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
    );
    expect(undefinedTags).toEqual([]);

    await ask(page, '59001');
    const { seats } = await answerOf('59001');
    const result = resultOf(page);
    await expect(result.locator('[part=name]')).toHaveText(seats.map(({ member }) => member?.name ?? ''));
    const calls = await result
      .locator('[part=seat-call]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(calls).toEqual(seats.map(({ member }) => dialled(member?.phone)));
    // axe has looked at the others, and at every answer: site, themes and states
    if (![...SITE, ...THEMES].includes(file)) await expectAccessible(page, file);
    await expect(page.getByText(`Members as of ${directoryDate()}.`).first()).toBeVisible();
  });
}

test('demo/lookup.html shows one seat without being asked', async ({ page }) => {
  await page.goto('/demo/lookup.html');
  const seat = (await answerOf('59001')).seats.find(({ id }) => id === 'MT-2');
  const alone = page.locator('hk-rep-contact[seat]');
  await expect(alone.locator('[part=name]')).toHaveText(seat?.member?.name ?? '');
  await expect(alone.locator('[part=seat-call]')).toHaveAttribute('href', dialled(seat?.member?.phone));
});
