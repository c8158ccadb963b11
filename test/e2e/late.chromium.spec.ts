// Ten seconds of waiting, in one browser: what it shows does not depend on the engine.
import { ask, expect, expectFailure, expectWarning, PLAIN, takeHome, test, useDirectory } from './support.ts';

test('tables that are ten seconds late: it says that it is looking, and then gives the number', async ({
  page,
  problems,
}) => {
  await takeHome(page);
  await page.goto(PLAIN);
  await useDirectory(page, '/fault/late-table/data/');
  await ask(page, '59001');
  await expect(page.getByRole('status').filter({ hasText: 'Looking up your members...' })).toBeVisible();
  await expectFailure(page, '59001');
  await expect(page.getByText('Looking up your members...')).toBeHidden();
  expectWarning(problems);
});
