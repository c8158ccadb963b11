// What the tests of the plugin share: people who are logged in, their two editors, and a visitor who is not.
import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import {
  expect,
  test as base,
  type BrowserContext,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';
import { tableFile } from '../../tools/build/table-files.ts';
import { TODAY } from '../../tools/gallery/gallery-states.ts';
import { answerOf, ask, dialled, resultOf } from '../e2e/support.ts';
import { PLUGIN, URL_OF_SITE } from './site.ts';

export { expect };

export type Role = 'administrator' | 'author';

export const ROLES: readonly Role[] = ['administrator', 'author'];

export const TAG = 'hk-advocacy-card';

interface Fixtures {
  /** A page on which somebody has logged in. */
  as: (role: Role) => Promise<Page>;
  /** A page of somebody whom the site does not know, on the day of the end-to-end tests; its console has to stay silent. */
  visitor: Page;
}

type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Who has logged in before, in this worker. */
const sessions = new Map<Role, Session>();

async function logIn(context: BrowserContext, role: Role): Promise<void> {
  // the form sets a cookie first, to see whether it comes back
  await context.request.get('/wp-login.php');
  const answer = await context.request.post('/wp-login.php', {
    form: { log: role, pwd: 'a password of a test', testcookie: '1' },
  });
  expect(answer.url(), `${role} is logged in`).toContain('/wp-admin/');
  sessions.set(role, await context.storageState());
}

/**
 * Opens pages on the day of the end-to-end tests. Playwright's clock hides when a page was loaded, which scripts of WordPress 6.9
 * and later read.
 */
export async function setDay(page: Page): Promise<void> {
  await page.clock.setFixedTime(TODAY);
  await page.context().addInitScript(() => {
    const getEntriesByType = performance.getEntriesByType.bind(performance);
    Object.assign(performance, {
      getEntriesByType: (type: string) =>
        type === 'navigation'
          ? [{ domContentLoadedEventStart: document.readyState === 'loading' ? 0 : 1 }]
          : getEntriesByType(type),
    });
  });
}

export const test = base.extend<Fixtures>({
  as: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role) => {
      const storageState = sessions.get(role);
      const context = await browser.newContext(storageState ? { storageState } : {});
      contexts.push(context);
      if (!storageState) await logIn(context, role);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  visitor: async ({ browser }, use) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(`thrown: ${String(error)}`));
    await setDay(page);
    await use(page);
    await context.close();
    expect(problems, 'the console').toEqual([]);
  },
});

/** A title that no other post has. */
const newTitle = (): string => `Post ${randomUUID().slice(0, 8)}`;

/** The block editor: the page around, and what a post is written in, which may be a frame. */
export interface Editor {
  page: Page;
  canvas: Page | FrameLocator;
}

/** Opens a post in the block editor; without its number, a new one with a title. */
export async function openBlockEditor(page: Page, id?: string): Promise<Editor> {
  await page.goto(id ? `/wp-admin/post.php?post=${id}&action=edit` : '/wp-admin/post-new.php');
  await page.waitForFunction(() => !!(window as unknown as { wp?: { data?: unknown } }).wp?.data);
  // greetings to people who have never seen it
  await page.evaluate(() => {
    interface Preferences {
      set(scope: string, name: string, value: boolean): void;
    }
    const { wp } = window as unknown as { wp: { data: { dispatch(store: string): Preferences } } };
    for (const scope of ['core', 'core/edit-post']) {
      wp.data.dispatch('core/preferences').set(scope, 'welcomeGuide', false);
    }
  });
  const frame = page.locator('iframe[name="editor-canvas"]');
  await expect(page.locator('.editor-post-title__input').or(frame).first()).toBeVisible();
  const canvas = (await frame.count()) > 0 ? page.frameLocator('iframe[name="editor-canvas"]') : page;
  if (!id) await canvas.locator('.editor-post-title__input').fill(newTitle());
  return { page, canvas };
}

/** Puts a block into the post as a person does, by its name. */
export async function insertBlock({ page }: Editor, name: string): Promise<void> {
  const inserter = page.getByRole('button', { name: /^(Toggle block inserter|Block Inserter)$/ });
  await inserter.click();
  await page.getByRole('searchbox').first().fill(name);
  // an icon from a font is a part of the option's name
  await page
    .getByRole('option')
    .filter({ has: page.getByText(name, { exact: true }) })
    .click();
  await inserter.click();
}

/** Puts a Custom HTML block into the post. WordPress 7 has a dialog for its text. */
export async function insertHtml(editor: Editor, html: string): Promise<void> {
  const { page, canvas } = editor;
  await insertBlock(editor, 'Custom HTML');
  const opens = canvas.getByRole('button', { name: 'Edit HTML' });
  const field = canvas.getByRole('textbox', { name: 'HTML' });
  await expect(opens.or(field)).toBeVisible();
  if (await field.isVisible()) return field.fill(html);
  await opens.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'HTML' }).fill(html);
  await dialog.getByRole('button', { name: 'Update' }).click();
}

/** The settings of the block that is selected: open from the start or not, as somebody left them. */
export async function sidebarOf({ page }: Editor): Promise<Locator> {
  const sidebar = page.getByRole('region', { name: 'Editor settings' });
  const heading = sidebar.locator('.block-editor-block-inspector');
  if (!(await heading.isVisible()))
    await page.getByRole('button', { name: 'Settings', exact: true }).first().click();
  await expect(heading).toBeVisible();
  return sidebar;
}

/** Publishes the post, and gives its address. */
export async function publish({ page }: Editor): Promise<string> {
  await page.getByRole('button', { name: 'Publish', exact: true }).first().click();
  await page
    .locator('.editor-post-publish-panel')
    .getByRole('button', { name: 'Publish', exact: true })
    .click();
  await expect(page.locator('.post-publish-panel__postpublish')).toBeVisible();
  return page.evaluate(() => {
    interface Post {
      getPermalink(): string;
    }
    const { wp } = window as unknown as { wp: { data: { select(store: string): Post } } };
    return wp.data.select('core/editor').getPermalink();
  });
}

/** The classic editor at an empty post, its Text tab in front. */
export async function openClassicEditor(page: Page): Promise<Locator> {
  await page.context().addCookies([{ name: 'hk_classic', value: '1', url: URL_OF_SITE }]);
  await page.goto('/wp-admin/post-new.php');
  await page.locator('#title').fill(newTitle());
  await page.locator('#content-html').click();
  return page.locator('textarea#content');
}

export async function publishClassic(page: Page): Promise<string> {
  const link = page.locator('#message').getByRole('link', { name: 'View post' });
  // while WordPress saves by itself, as it does once a title has been written, it takes no click
  await expect(async () => {
    await page.locator('#publish').click();
    await expect(link).toBeVisible({ timeout: 5000 });
  }).toPass();
  return (await link.getAttribute('href'))!;
}

/** The card answers a ZIP code with the members by name, each with a number that dials. */
export async function expectAnswer(page: Page, zip: string): Promise<void> {
  await ask(page, zip);
  const { kind, seats } = await answerOf(zip);
  expect(kind).toBe('found');
  for (const { member } of seats) {
    await expect(resultOf(page).getByText(member!.name, { exact: true })).toBeVisible();
    await expect(
      resultOf(page)
        .locator(`a[href="${dialled(member!.phone)}"]`)
        .first(),
    ).toBeVisible();
  }
}

/** What a page asks for from here on, but for itself. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) asked.push(request.url().replace(URL_OF_SITE, ''));
  });
  return asked;
}

/** What the lookup reads, whatever is typed. */
const TABLES = [tableFile('members'), tableFile('zips'), 'data/manifest.json'];

/** Of what was asked for to answer: the tables exactly, from the plugin's folder, once each. */
function expectOwnFiles(asked: string[]): void {
  const folder = `/wp-content/plugins/${PLUGIN.split('/').pop()}/card/`;
  const fetched = asked.map((address) => address.split('?')[0]!);
  expect(fetched.sort()).toEqual(TABLES.map((name) => `${folder}${name}`));
}

/**
 * A visitor opens a post: one card with these attributes, drawn by the plugin's own files, that answers a ZIP code, tells
 * nobody of it, and has nothing that axe minds.
 */
export async function expectCard(page: Page, url: string, attributes: Record<string, string>): Promise<void> {
  const asked = requestsOf(page);
  await page.goto(url);
  const card = page.locator(TAG);
  await expect(card).toHaveCount(1);
  for (const [name, value] of Object.entries(attributes)) await expect(card).toHaveAttribute(name, value);
  const scripts = page.locator('script[type="module"][src*="hk-advocacy-card"]');
  await expect(scripts).toHaveCount(1);
  await expect(scripts).toHaveAttribute('data-cfasync', 'false');
  expect(await page.locator(`#${TAG}-inline-css`).innerHTML()).toContain(`${TAG}:not(:defined)`);
  const before = asked.length;
  await expectAnswer(page, '59001');
  expectOwnFiles(asked.slice(before));
  // and nothing for PHP to answer
  expect(asked.join()).not.toMatch(/59001|admin-ajax|wp-json|rest_route/);
  await expectAccessible(page);
}

/** axe minds nothing about the card where it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).include(TAG).setLegacyMode();
  const { violations } = await axe.options({ rules: { 'target-size': { enabled: true } } }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(found).toEqual([]);
}
