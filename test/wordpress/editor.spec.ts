// The block in the editor: what its sidebar offers, and where its preview is drawn.
import type { Locator } from '@playwright/test';
import { attributesOf } from '../../tools/plugin/plugin-files.ts';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { post } from './site.ts';
import {
  expect,
  insertBlock,
  openBlockEditor,
  publish,
  sidebarOf,
  TAG,
  test,
  type Editor,
} from './wordpress.ts';

/** What an administrator types into each control, and the attribute that the page has then. */
const TYPED: Record<string, [label: string, value: string]> = {
  heading: ['Title', 'Riverside for Hong Kong'],
  organizer: ['Name of your group', 'Riverside Reading Group'],
  'organizer-url': ['Its page', 'https://example.org/about?a=1&b=2'],
  'events-url': ['A page of local events', 'https://example.org/events'],
  'events-src': ['A list of local events (JSON)', 'https://example.org/events.json'],
  'petition-url': ['A petition', 'https://example.org/petition'],
  'share-url': ['The page to pass on to a friend', 'https://example.org/call'],
  'next-url': ['A page with what else they can do', 'https://example.org/next'],
  'report-url': ['Where to tell of a wrong number', 'mailto:wrong@example.org'],
  image: ['Address of the picture', '/wp-includes/images/w-logo-blue.png'],
  'image-alt': ['What it shows, for those who do not see it', 'A "logo" & more'],
  campaign: ['Address of a campaign file', 'us'],
  'leave-out': ['What to leave out, by its id', 'hketo-act abode'],
  expires: ['Last day', '2027-01-03'],
  directory: ['Address of the tables', '/wp-content/plugins/hk-advocacy-card/card/data/'],
};

const CHOSEN: Record<string, [label: string, value: string]> = {
  theme: ['Light or dark', 'dark'],
  lang: ['Language', 'zh-HK'],
  languages: ['Let visitors choose it', 'en zh-HK'],
  'heading-level': ['Level of the title', '3'],
};

/** Attributes that are there or not, by what is switched on. */
const SWITCHED: Record<string, string> = {
  private: 'Fetch the map of the whole country',
  remember: 'Let visitors keep what they did',
};

const ATTRIBUTES = attributesOf(manifest)[TAG]!;

async function openPanels(editor: Editor): Promise<void> {
  const sidebar = await sidebarOf(editor);
  const closed = sidebar.locator('.components-panel__body-title button[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
}

test('every attribute of the card has its control, and comes onto the page as it was typed', async ({
  as,
  visitor,
}) => {
  const editor = await openBlockEditor(await as('administrator'));
  await insertBlock(editor, 'Hong Kong Advocacy Card');
  const sidebar = await sidebarOf(editor);
  for (const panel of ['Who is asking', 'Privacy', 'Picture', 'Campaign', 'Advanced'])
    await sidebar.getByRole('button', { name: panel, exact: true }).click();
  for (const [label, value] of Object.values(TYPED))
    await sidebar.getByLabel(label, { exact: true }).fill(value);
  for (const [label, value] of Object.values(CHOSEN)) await sidebar.getByLabel(label).selectOption(value);
  for (const label of Object.values(SWITCHED)) await sidebar.getByLabel(label, { exact: true }).check();
  const parts = sidebar.getByLabel('Parts, in the order you want');
  for (const part of ['call', 'facts', 'nonsense', 'image']) {
    await parts.fill(part);
    await parts.press('Enter');
    if (part === 'nonsense') await parts.fill('');
  }
  await sidebar
    .getByLabel('Your own words, as HTML')
    .fill('<p slot="footer">We meet on <em>Thursdays</em>.</p><script>window.evil = 1</script>');
  await expect(editor.canvas.locator(`${TAG} > [slot=footer] em`)).toHaveText('Thursdays');

  await visitor.goto(await publish(editor));
  const shown = await visitor
    .locator(TAG)
    .evaluate((card) => Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value])));
  const wanted = [
    ...[...Object.entries(TYPED), ...Object.entries(CHOSEN)].map(([name, [, value]]) => [name, value]),
    ...Object.keys(SWITCHED).map((name) => [name, name]),
  ];
  expect(shown).toEqual({ ...(Object.fromEntries(wanted) as object), sections: 'call facts image' });
  expect(Object.keys(shown).sort()).toEqual([...ATTRIBUTES].sort());
  await expect(visitor.getByText('We meet on Thursdays.')).toBeVisible();
  expect(await visitor.evaluate(() => 'evil' in window)).toBe(false);
});

test('colours are chosen in the sidebar, seen in the preview, and come onto the page', async ({
  as,
  visitor,
}) => {
  const editor = await openBlockEditor(await as('author'));
  const { page } = editor;
  await insertBlock(editor, 'Hong Kong Advocacy Card');
  const sidebar = await sidebarOf(editor);
  await sidebar.getByRole('button', { name: 'Main buttons' }).click();
  const offered = page
    .getByRole('button', { name: 'Color: Primary' })
    // the theme of a later WordPress has no colour of that name
    .or(page.getByRole('option', { name: /^(Color: )?(Primary|Accent( 1)?)$/ }))
    .first();
  await expect(offered).toBeVisible();
  // a mixture with the colour of the text, which would not be taken
  await expect(page.getByRole('option', { name: 'Accent 6' })).toHaveCount(0);
  await offered.click();
  const colourOf = (card: Locator) =>
    card.evaluate((one) => getComputedStyle(one).getPropertyValue('--hk-accent').trim().toLowerCase());
  await expect.poll(() => colourOf(editor.canvas.locator(TAG))).toMatch(/^#[\da-f]{6}$/);
  const chosen = await colourOf(editor.canvas.locator(TAG));
  await page.keyboard.press('Escape');
  await visitor.goto(await publish(editor));
  expect(await colourOf(visitor.locator(TAG))).toBe(chosen);
});

test('the preview is drawn in the frame of another device too', async ({ as }) => {
  const editor = await openBlockEditor(await as('author'));
  const { page } = editor;
  await insertBlock(editor, 'Hong Kong Advocacy Card');
  await expect(editor.canvas.locator(`${TAG} [part=title]`)).toBeVisible();
  await page.getByRole('button', { name: /^(Preview|View)$/ }).click();
  await page
    .getByRole('menuitemradio', { name: 'Mobile' })
    .or(page.getByRole('menuitem', { name: 'Mobile' }))
    .click();
  const framed = page.frameLocator('iframe[name="editor-canvas"]');
  await expect(framed.locator(`${TAG} [part=title]`)).toHaveText('United States');
  // it is looked at and clicked as a whole
  await expect(framed.locator(`div[inert] > ${TAG}`)).toHaveCount(1);
});

test('the editor opens a post with a block, and finds nothing to mend in it', async ({ as }) => {
  const page = await as('administrator');
  const url = await post('<!-- wp:hk-advocacy-card/card {"heading":"Riverside","theme":"dark"} /-->');
  const { canvas } = await openBlockEditor(page, new URL(url).searchParams.get('p')!);
  await expect(canvas.locator(`${TAG} [part=title]`)).toHaveText('Riverside');
  await expect(page.getByText('This block contains unexpected or invalid content')).toHaveCount(0);
});

test('every text of the sidebar can be translated', async ({ as }) => {
  const page = await as('administrator');
  await page.addInitScript(() => {
    // what WordPress looks a text up with, once its translations are there
    addEventListener('DOMContentLoaded', () => {
      interface Hooks {
        addFilter(hook: string, name: string, change: (text: string) => string): void;
      }
      const { wp } = window as unknown as { wp?: { hooks?: Hooks } };
      wp?.hooks?.addFilter('i18n.gettext_hk-advocacy-card', 'test/translate', (text) => `«${text}»`);
    });
  });
  const editor = await openBlockEditor(page);
  await insertBlock(editor, 'Hong Kong Advocacy Card');
  await openPanels(editor);
  const sidebar = await sidebarOf(editor);
  const ours = sidebar.locator('.components-panel__body label, .components-panel__body-title button');
  const texts = (await ours.allTextContents()).map((text) => text.trim());
  // WordPress has words of its own there
  const left = texts.filter((text) => text && !/^«.+»$/.test(text));
  const own = /^(Advanced|Additional CSS( class\(es\))?|HTML anchor)$/;
  expect(left.filter((text) => !own.test(text))).toEqual([]);
  expect(texts.length).toBeGreaterThan(14);
});
