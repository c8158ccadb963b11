// A card that was moved into a frame's document: its events are of that window's classes, and what it opens belongs there.
import { answerOf, expect, PLAIN, test, moveIntoFrame } from './support.ts';

test('in the document of a frame a visitor types, tabs, finds, marks a call and prints', async ({ page }) => {
  await page.goto(PLAIN);
  await expect(page.getByRole('textbox')).toBeVisible();
  await moveIntoFrame(page);
  const frame = page.frameLocator('iframe').first();
  const field = frame.getByRole('textbox', { name: 'Your ZIP code' });
  await field.click();
  await page.keyboard.type('59001');
  await expect(field).toHaveValue('59001');
  await page.keyboard.press('Tab');
  await expect(frame.getByRole('button', { name: 'Find my members' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  const { seats } = await answerOf('59001');
  const result = frame.locator('[part=result]');
  await expect(result.locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
  await expect(result.getByRole('heading').first()).toBeFocused();

  await result.getByRole('button', { name: 'I talked to someone' }).click();
  await expect(result.locator('[aria-current=step]')).toContainText(seats[1]!.member!.name);
  await expect(result.locator('[aria-current=step] button.name')).toBeFocused();

  await frame.getByRole('button', { name: 'Write instead' }).click();
  // a browser without a screen prints nothing: what it is handed counts
  await page.evaluate(() => {
    const inner = document.querySelector('iframe')!.contentDocument!;
    new MutationObserver(() => {
      const paper = inner.querySelector('iframe');
      if (!paper) return;
      const usePrinter = () => {
        paper.contentWindow!.print = () => {
          document.title = `printed: ${paper.contentDocument!.body.textContent.includes('Dear Senator')}`;
        };
      };
      usePrinter();
      // Firefox replaces the window of a new frame when it loads
      paper.addEventListener('load', usePrinter, { capture: true });
    }).observe(inner.body, { childList: true });
  });
  await result.locator('#letter-print').click();
  await expect(page).toHaveTitle('printed: true');
});
