// What an owner writes inside the tag runs as the owner wrote it: once.
import { expect, MODULE, open, test } from './support.ts';

test('an image in a list inside the tag loads once, and its onerror runs once', async ({
  page,
  problems,
}) => {
  const image = (name: string) =>
    `<img src="/none/${name}.png" alt="" onerror="window.ran = (window.ran || 0) + 1">`;
  await open(
    page,
    `<hk-advocacy-card>
      <ul slot="facts"><li><strong>7</strong> lamps ${image('a')} of ours <small>we, 2024</small></li></ul>
      <ol slot="actions"><li>Light one ${image('b')} now.<ul><li>${image('c')} oil</li></ul></li></ol>
    </hk-advocacy-card>`,
    { head: MODULE },
  );
  await expect(page.locator('[part=fact]')).toContainText('lamps of ours');
  await expect(page.locator('[part=action] > p').first()).toHaveText('Light one now.');
  await expect(page.locator('[part=ask]')).toHaveText('oil');
  // drawn again, as after every change inside the tag
  await page.evaluate(() => document.querySelector('strong')!.append('7'));
  await expect(page.locator('[part=figure]')).toHaveText('77');
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (window as unknown as { ran: number }).ran)).toBe(3);
  problems.length = 0;
});
