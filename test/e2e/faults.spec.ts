// Tables that do not arrive, or not whole: a plain sentence, a number that dials, and a way to try again.
import {
  answerOf,
  ask,
  expect,
  expectFailure,
  expectWarning,
  FAILED,
  fieldOf,
  headingOf,
  ONE_ENGINE,
  PLAIN,
  resultOf,
  SWITCHBOARD,
  takeHome,
  test,
  useDirectory,
} from './support.ts';
import type { Page } from '@playwright/test';

async function tryAgain(page: Page, zip: string): Promise<void> {
  await page.getByRole('button', { name: 'Try again' }).click();
  const { seats } = await answerOf(zip);
  await expect(resultOf(page).locator('[part=name]')).toHaveText(
    seats.map(({ member }) => member?.name ?? ''),
  );
  await expect(headingOf(page)).toBeFocused();
  await expect(fieldOf(page)).toHaveValue(zip);
}

const FAULTS = [
  'missing',
  'missing-table',
  'error',
  'cut',
  'cut-table',
  'html',
  'html-table',
  'damaged',
  'format',
  'notjson',
];

test('tables that go wrong: a number to call, and "Try again" works once they are mended', async ({
  page,
  request,
  problems,
}, { workerIndex, project }) => {
  await takeHome(page);
  for (const fault of FAULTS) {
    await test.step(fault, async () => {
      // a new page for each, because a card warns ten times at most
      await page.goto(PLAIN);
      const token = `${project.name}${workerIndex}x${Date.now()}`;
      await useDirectory(page, `/fault/once-${fault}.${token}/data/`);
      await ask(page, ' 59001 ');
      await expectFailure(page, ' 59001 ');
      if (fault === 'missing') {
        // not mended yet: the same again, and the focus is not lost
        await page.getByRole('button', { name: 'Try again' }).click();
        await expectFailure(page, ' 59001 ');
      }
      await request.post(`/fault/heal?token=${token}`);
      await tryAgain(page, ' 59001 ');
      expectWarning(problems);
    });
  }
});

test('offline: the same, and "Try again" works once the network is back', async ({ page, problems }) => {
  await page.goto(PLAIN);
  await page.route('**/data/**', (route) => route.abort('internetdisconnected'));
  await ask(page, '59001');
  await expectFailure(page, '59001');
  await page.unroute('**/data/**');
  await tryAgain(page, '59001');
  expectWarning(problems);
});

test('what needs no tables is answered without them', ONE_ENGINE, async ({ page, problems }) => {
  await takeHome(page);
  await page.goto(PLAIN);
  await useDirectory(page, '/fault/missing/data/');
  await ask(page, '09012');
  await expect(headingOf(page)).toHaveText('This is a military address');
  await ask(page, 'hello');
  await expect(page.getByText('Type the five digits of your ZIP code')).toBeVisible();
  expectWarning(problems);
});

test('a seat on its own says so too, with the switchboard', ONE_ENGINE, async ({ page, problems }) => {
  await page.route('**/data/**', (route) => route.fulfill({ status: 404 }));
  await page.goto('/demo/lookup.html');
  const seat = page.locator('hk-rep-contact[seat]');
  await expect(seat).toContainText(FAILED);
  await expect(seat.getByRole('link')).toHaveAttribute('href', SWITCHBOARD);
  expectWarning(problems);
});
