// What owners and visitors put in that nobody thought of: no text, endless texts, texts from right to left, 300 actions. The card of
// 320 px stays whole, the calls and letters go on, and nothing is thrown. Other browsers count the characters of a field only as a
// person types them.
import type { Page } from '@playwright/test';
import { speak } from './visit-page.ts';
import { overflow } from './measure.ts';
import { ask, expect, MODULE, takeWarnings, test } from './support.ts';

const say = speak('en');

const press = (page: Page, name: string) =>
  page.locator('hk-rep-lookup').getByRole('button', { name, exact: true }).click();

const letterIn = (page: Page) => page.locator('[part=result] textarea').first();

/** A card in 320 px with this inside the tag. */
async function openNarrow(page: Page, inside: string, attributes = ''): Promise<void> {
  await page.setViewportSize({ width: 320, height: 700 });
  // too long for an address, which other pages of the tests are made from
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    <meta name="viewport" content="width=device-width">${MODULE}</head>
    <body><hk-advocacy-card ${attributes}>${inside}</hk-advocacy-card></body></html>`;
  await page.route('**/narrow.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('/narrow.html');
  await expect(page.locator('[part=title]')).toBeVisible();
}

/** From an action to a call and to the letters; nothing is wider than the card. */
async function visitAction(page: Page, action: RegExp): Promise<void> {
  expect(await overflow(page)).toEqual({ page: 0, card: 0 });
  for (const summary of await page.locator('hk-action-list summary').all())
    await summary.evaluate((one) => ((one.parentElement as HTMLDetailsElement).open = true));
  await page.getByRole('button', { name: action }).click();
  await ask(page, '59001');
  await expect(page.locator('#answer')).toHaveText(say('calls.heading', { n: 3 }));
  expect(await overflow(page)).toEqual({ page: 0, card: 0 });
  for (const outcome of ['call.spoke', 'call.spoke', 'call.voicemail'] as const)
    await press(page, say(outcome));
  await expect(page.locator('#answer')).toHaveText(say('end.heading'));
  expect(await overflow(page)).toEqual({ page: 0, card: 0 });
  await press(page, say('end.write'));
  await expect(letterIn(page)).toBeVisible();
  expect(await overflow(page)).toEqual({ page: 0, card: 0 });
  await expect(page.locator('[part=done]')).toContainText(say('done.calls', { n: 3 }));
}

const ITEMS = {
  'a title of 10,000 characters': {
    inside: `<ol slot="actions" aria-label="${'Hongkonger'.repeat(1000)}"><li>${'Hongkonger'.repeat(1000)}</li></ol>`,
    action: /^Call about this Hongkonger/,
  },
  'right to left': {
    inside:
      '<ol slot="actions"><li dir="rtl" data-script="שלום, {member}: \u202eהונג קונג">בקשו מחברי הקונגרס לפעול למען הונג קונג (H.R. 2661).</li></ol>',
    action: /^Call about this בקשו/,
  },
  'no text to speak of': {
    inside: '<ol slot="actions"><li></li><li>.</li></ol>',
    action: /^Call about this \.$/,
  },
  '300 actions': {
    inside: `<ol slot="actions">${'<li>Ask for a hearing.</li>'.repeat(299)}<li>Ask for the last.</li></ol>`,
    action: /^Call about this Ask for the last\.$/,
  },
};

for (const [name, { inside, action }] of Object.entries(ITEMS))
  test(`actions: ${name}`, async ({ page }) => {
    await openNarrow(page, inside);
    await visitAction(page, action);
  });

test('a campaign file with an action of a type that nobody knows: the action stands, and the console names the key', async ({
  page,
  problems,
}) => {
  const items = [{ id: 'dance', type: 'dance', text: 'Dance for Hong Kong.' }];
  await page.route('**/own.json', (route) => route.fulfill({ json: { actions: { title: 'Do', items } } }));
  await openNarrow(page, '', 'campaign="/own.json"');
  await visitAction(page, /^Call about this Dance/);
  const warnings = takeWarnings(problems);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('type');
});

test('a name of 10,000 characters, one from the right, and a letter of 100,000: nothing is lost, nothing is wider', async ({
  page,
}) => {
  await openNarrow(page, '');
  await ask(page, '59001');
  await press(page, say('calls.write'));
  await page.getByText(say('sender.heading')).click();
  const name = page.getByRole('textbox', { name: say('sender.name') });
  await name.focus();
  await page.keyboard.insertText('x'.repeat(10_000));
  await expect(name).toHaveValue('x'.repeat(80));
  await expect(letterIn(page)).toHaveValue(/^x{80}\n/);
  expect(await overflow(page)).toEqual({ page: 0, card: 0 });
  await name.selectText();
  await page.keyboard.insertText('עדה \u202e& <b>$& {member}</b>');
  await expect(letterIn(page)).toHaveValue(/^עדה \u202e& <b>\$& \{member\}<\/b>\n/);
  expect(await overflow(page)).toEqual({ page: 0, card: 0 });

  await letterIn(page).selectText();
  await page.keyboard.insertText('Hongkonger'.repeat(10_000));
  await expect(letterIn(page)).toHaveValue('Hongkonger'.repeat(10_000));
  expect(await overflow(page)).toEqual({ page: 0, card: 0 });
  // it is still there after a look at the list
  await press(page, say('letters.call'));
  await press(page, say('calls.write'));
  await expect(letterIn(page)).toHaveValue('Hongkonger'.repeat(10_000));
});
