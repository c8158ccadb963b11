// The configurator, opened by a link of somebody else: what the link says of other hosts counts when the owner accepts it.
import type { Page } from '@playwright/test';
import { card, code, configure, configureMore, HOME } from './configurator.ts';
import { expect, expectAccessible, ONE_ENGINE, test } from './support.ts';

const held = (page: Page) => page.getByRole('region', { name: 'This link names other hosts' });
const accept = (page: Page) => held(page).getByRole('button', { name: /^Use / });
const leave = (page: Page) => held(page).getByRole('button', { name: 'Leave them out' });

/** Links that bring something from another host: the picks, and the host that the warning has to name. */
const LINKS: Record<string, [picks: Record<string, string>, host: string]> = {
  'a CDN': [{ home: 'cdn', cdn: 'https://evil.example/card/' }, 'evil.example'],
  'a CDN like ours': [
    { home: 'cdn', cdn: 'https://evil.example/npm/hk-advocacy-card@0.1.0/dist/' },
    'evil.example',
  ],
  'another package on the same CDN': [
    { home: 'cdn', cdn: 'https://cdn.jsdelivr.net/npm/evil-card@1.0.0/dist/' },
    'cdn.jsdelivr.net',
  ],
  'a folder': [{ base: 'https://evil.example/' }, 'evil.example'],
  'a folder without a scheme': [{ base: '//evil.example/card/' }, 'evil.example'],
  'a folder with half a scheme': [{ base: 'http:evil.example/card/' }, 'evil.example'],
  'a folder in capitals, with a port': [{ base: 'HTTPS://EVIL.example:8443/' }, 'evil.example:8443'],
  'a folder with a user name': [
    { base: 'https://cdn.jsdelivr.net@evil.example/', kind: 'frame' },
    'evil.example',
  ],
  'a folder of another alphabet': [{ base: 'https://еvil.example/', kind: 'notion' }, 'xn--vil-qdd.example'],
  'a campaign file': [{ says: 'file', campaign: 'https://evil.example/c.json' }, 'evil.example'],
  'the text of a campaign file': [
    {
      says: 'file',
      json: '{"facts":{"title":"t","items":[{"id":"a","text":"b","source":"c","url":"https:\\/\\/evil.example/"}]}}',
    },
    'evil.example',
  ],
  'an organizer': [{ organizer: 'Us', organizerUrl: 'https://us.example@evil.example/' }, 'evil.example'],
  events: [{ eventsUrl: 'https://evil.example/e' }, 'evil.example'],
  'a petition': [{ petitionUrl: 'mailto:evil@evil.example' }, 'mailto:evil@evil.example'],
  'a number': [{ organizer: 'Us', organizerUrl: 'tel:+19005550100' }, 'tel:+19005550100'],
};

for (const [name, [picks, host]] of Object.entries(LINKS))
  test(
    `${name}: not in the snippet and not on the card before a press, and the host is named`,
    ONE_ENGINE,
    async ({ page, baseURL }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await configureMore(page, picks);
      await expect(held(page).getByRole('listitem').locator('strong')).toHaveText([host]);
      await expect(accept(page)).toHaveText(`Use ${host}`);
      await page.waitForLoadState('networkidle');
      const bare = host.replace(/^\w+:(?!\d)/, '');
      for (const text of [await code(page).textContent(), await card(page).evaluate((el) => el.outerHTML)])
        expect(text).not.toContain(bare === 'cdn.jsdelivr.net' ? 'evil-card' : bare);
      expect(
        await card(page).evaluate((el, of) => el.shadowRoot!.innerHTML.includes(of), 'evil.example'),
      ).toBe(false);
      expect(asked.filter((url) => !url.startsWith(baseURL!) && !/^(data|about|blob):/.test(url))).toEqual(
        [],
      );
      // left out for good
      await leave(page).click();
      await expect(held(page)).toBeHidden();
      await expect.poll(() => page.evaluate(() => history.state as unknown)).not.toBeNull();
      expect(page.url().toLowerCase()).not.toContain(encodeURIComponent(bare).toLowerCase());
      await page.reload();
      await expect(card(page).locator('[part=title]')).toBeVisible();
      await expect(held(page)).toBeHidden();
    },
  );

test('the warning has the focus, is said with its hosts, and one press accepts it, also for the next load', async ({
  page,
}) => {
  await configureMore(page, {
    heading: 'Riverside',
    home: 'cdn',
    cdn: 'https://files.example/card/',
    eventsUrl: 'https://events.example/',
  });
  await expect(held(page)).toBeFocused();
  await expect(held(page)).toHaveAccessibleDescription(
    /files\.example: the script of your snippet.*events\.example/,
  );
  await expectAccessible(page, 'something is held back');
  await expect(code(page)).toContainText('heading="Riverside"');
  await expect(code(page)).not.toContainText('example/');
  // seen from the snippet, too
  await page.getByRole('button', { name: 'Look at them' }).click();
  await expect(held(page)).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(accept(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(held(page)).toBeHidden();
  const said = page.locator('#held-said');
  await expect(said).toHaveText('The card and the snippet use files.example, events.example now.');
  await expect(said).toBeFocused();
  await expect(code(page)).toContainText('src="https://files.example/card/hk-advocacy-card.js"');
  await expect(code(page)).toContainText('events-url="https://events.example/"');
  await expect(card(page)).toHaveAttribute('events-url', 'https://events.example/');
  await expect.poll(() => page.evaluate(() => history.state as unknown)).not.toBeNull();
  await page.reload();
  await expect(code(page)).toContainText('https://files.example/card/');
  await expect(held(page)).toBeHidden();
});

test('what the owner types counts at once, and after a reload; a changed link is held back again', async ({
  page,
}) => {
  await configureMore(page);
  await page.getByRole('textbox', { name: 'Local events', exact: true }).fill('https://events.example/');
  await expect(code(page)).toContainText('https://events.example/');
  await expect.poll(() => page.url()).toContain('events.example');
  await page.reload();
  await expect(code(page)).toContainText('https://events.example/');
  await expect(held(page)).toBeHidden();
  await page.evaluate(() => (location.hash = 'base=https://evil.example/'));
  await expect(held(page)).toBeFocused();
  await expect(code(page)).not.toContainText('evil.example');
  // other picks do not bring it in
  await page.getByLabel('Title', { exact: true }).fill('Riverside');
  await expect(code(page)).toContainText('Riverside');
  await expect(code(page)).not.toContainText('evil.example');
  await expect.poll(() => page.url()).toContain('Riverside');
  expect(page.url()).not.toContain('evil.example');
});

test('a link without another host warns of nothing', ONE_ENGINE, async ({ page }) => {
  const cdn = await page
    .goto(HOME)
    .then(() => page.getByLabel('Address on the CDN').getAttribute('placeholder'));
  await configureMore(page, {
    says: 'words',
    letter: 'See https://example.org/ in your browser.',
    home: 'cdn',
    cdn: cdn!,
    base: '/card/',
    campaign: '../campaigns/ours.json',
  });
  await expect(held(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Look at them' })).toBeHidden();
});

test(
  'a kind of site that the page does not know is named, until another one is chosen',
  ONE_ENGINE,
  async ({ page }) => {
    await configure(page, { kind: 'geocities' });
    const said = page.getByText('does not know the kind of site that your link names (“geocities”)');
    await expect(said).toBeVisible();
    await page.getByLabel('What does your site run on?').selectOption('ghost');
    await expect(said).toBeHidden();
  },
);
