// Hosts that allow little: no styles but those made in code, no data but their own, one listed Trusted Types policy.
import type { Page } from '@playwright/test';
import { answerOf, ask, expect, place, PLAIN, resultOf, test } from './support.ts';

const watchPolicy = (page: Page) =>
  page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    document.addEventListener('securitypolicyviolation', (event) =>
      broken.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });

/** The rules of the page's policy that were broken. */
async function brokenRules(page: Page): Promise<string[]> {
  const broken = await page.evaluate(() => (window as unknown as { broken: string[] }).broken);
  return broken.filter((rule) => !rule.includes('/favicon.ico'));
}

test('under the strictest policy the card draws, is styled and answers, and breaks no rule', async ({
  page,
}) => {
  await watchPolicy(page);
  const response = await page.goto(`/csp${PLAIN}`);
  expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");

  for (const zip of ['59001', '10118', '33313', '00000']) {
    await ask(page, zip);
    const { seats, kind } = await answerOf(zip);
    await expect(resultOf(page).locator('[part=name]')).toHaveText(
      seats
        .filter(({ chamber }) => kind !== 'choose-district' || chamber === 'senate')
        .map(({ member }) => member?.name ?? 'Vacant seat'),
    );
  }
  const find = page.getByRole('button', { name: 'Find my members' });
  await expect(find).toHaveCSS('background-color', 'rgb(255, 201, 60)');
  await expect(find).toHaveCSS('min-height', '48px');
  expect(await brokenRules(page)).toEqual([]);
});

test('under the strictest policy a campaign file and Chinese words come too, and every way to call', async ({
  page,
}) => {
  await watchPolicy(page);
  await page.goto(`/csp${PLAIN}`);
  await place(page, {
    lang: 'zh-HK',
    campaign: '/campaign/good.json',
    'events-url': 'https://events.example',
  });
  await expect(page.getByText('波士頓的燈')).toBeVisible();
  await page.getByText('就此事致電或寫信').click();
  await page.getByRole('button', { name: '就此事致電' }).click();
  await page.getByRole('textbox').fill('59001');
  await page.keyboard.press('Enter');
  await expect(resultOf(page).locator('[part=name]')).toHaveCount(3);
  await expect(page.locator('#where')).toContainText('蒙大拿州第2選區');
  await expect(resultOf(page).locator('blockquote').first()).toContainText(/^I ask Senator .+ for oil\.$/);
  expect(await brokenRules(page)).toEqual([]);
});

test('a page that does not list our policy: the text in the tag stays, and one warning names the fix', async ({
  page,
  problems,
}) => {
  await page.goto('/test/e2e/pages/refused.html');
  await expect
    .poll(() => problems.filter((problem) => problem.startsWith('hk-advocacy-card:')))
    .toHaveLength(1);
  await page.waitForLoadState('networkidle');
  expect(problems.find((problem) => problem.startsWith('hk-advocacy-card:'))).toContain(
    'Add hk-advocacy-card to its trusted-types list.',
  );
  expect(problems.filter((problem) => problem.startsWith('thrown'))).toEqual([]);
  await expect(page.getByText('Call your senators: the text in the tag.')).toBeVisible();
  const defined = await page.evaluate(() =>
    [
      'hk-advocacy-card',
      'hk-rep-lookup',
      'hk-rep-contact',
      'hk-fact-list',
      'hk-action-list',
      'hk-event-list',
    ].filter((name) => customElements.get(name)),
  );
  expect(defined).toEqual([]);
  // ours, and at most the browser's own line about the refused policy
  expect(problems.length).toBeLessThanOrEqual(2);
  problems.length = 0;
});
