// The configurator in the order of the decisions, on a phone: what stands before the snippet, what comes after it, and what it
// asks for.
import { card, code, configure, configureMore } from './configurator.ts';
import { expect, test } from './support.ts';
import { en } from '../../src/i18n/messages.ts';
import { KINDS } from '../../demo/configurator/kinds.js';
import { readAddress } from '../../demo/configurator/address.js';

test.describe('at 375 px', () => {
  test.use({ viewport: { width: 375, height: 720 } });

  test('four questions, and then the snippet: nothing that was not asked for is in between', async ({
    page,
  }) => {
    await configure(page);
    const labels = await page.evaluate(() => {
      const copy = document.querySelector('#copy')!;
      return [...document.querySelectorAll('main :is(select, input, textarea, button, summary)')]
        .filter((el) => el.checkVisibility() && !el.closest('.jump, hk-advocacy-card'))
        .filter((el) => el.compareDocumentPosition(copy) & Node.DOCUMENT_POSITION_FOLLOWING)
        .map((el) => (el as HTMLInputElement).name || el.id);
    });
    expect([...new Set(labels)]).toEqual(['kind', 'lang', 'heading', 'organizer', 'save-folder', 'base']);
    await expect(page.locator('#more')).not.toHaveAttribute('open');
    // the snippet is above the card, and in the page as it is seen too
    const top = async (selector: string) => (await page.locator(selector).boundingBox())!.y;
    expect(await top('#code-box')).toBeLessThan(await top('#more'));
    expect(await top('#more')).toBeLessThan(await top('#preview'));
  });
});

test('a link with more choices shows them', async ({ page }) => {
  await configure(page, { accent: '#c8102e' });
  await expect(page.locator('#more')).toHaveAttribute('open');
});

test('it names no bill by one press, and each ask and note can be left out; a reload keeps it', async ({
  page,
}) => {
  await configureMore(page);
  const noBill = page.getByRole('checkbox', { name: 'Name no bill' });
  await expect(noBill).not.toBeChecked();
  await noBill.check();
  await expect(
    page.getByRole('checkbox', { name: 'HKETO Certification Act', exact: true }),
  ).not.toBeChecked();
  await expect(code(page)).toContainText('leave-out="hketo-act hketo"');
  await expect(card(page)).toHaveAttribute('leave-out', 'hketo-act hketo');
  await expect(card(page).getByText('HKETO')).toHaveCount(0);
  await expect(code(page)).not.toContainText('HKETO Certification');
  await page.getByRole('checkbox', { name: /^Ask: void the right of abode/ }).uncheck();
  await expect(card(page).getByText('right of abode')).toHaveCount(0);
  await expect
    .poll(() => readAddress(new URL(page.url()).hash).leaveOut)
    .toEqual(['hketo-act', 'hketo', 'abode']);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Ask: void the right of abode/ })).not.toBeChecked();
  await expect(noBill).toBeChecked();
  await noBill.uncheck();
  await expect(card(page).getByText('HKETO').first()).toBeAttached();
  await expect(code(page)).toContainText('leave-out="abode"');
});

test('the tag holds the campaign in its language, and one choice shortens it to the number', async ({
  page,
}) => {
  await configureMore(page);
  await expect(code(page)).toContainText('<h3>What you can ask for</h3>');
  await page.getByRole('radio', { name: '繁體中文' }).check();
  await expect(code(page)).toContainText('<h3>你可以提出的要求</h3>');
  await expect(code(page)).toContainText('(202) 224-3121');
  await page.getByRole('radio', { name: 'The number of the switchboard alone' }).check();
  await expect(code(page)).not.toContainText('<h3>');
  await expect(code(page)).toContainText('請致電國會總機');
});

test('it says what should be seen in the words of the card, and how to hand the steps on', async ({
  page,
}) => {
  await configure(page);
  for (const [language, field, button] of [
    ['English', en['zip.label'], en['zip.find']],
    ['繁體中文', undefined, undefined],
  ]) {
    await page.getByRole('radio', { name: language }).check();
    const onCard = [field ?? (await card(page).locator('label').first().textContent())!.trim(), button];
    await expect(card(page).locator('[part=card]')).toHaveAttribute(
      'lang',
      language === 'English' ? /^en/ : 'zh-HK',
    );
    const title = (await card(page).locator('[part=title]').textContent())!.trim();
    const find = (await card(page).locator('[part=find]').textContent())!.trim();
    await expect(page.locator('#works')).toContainText(title);
    await expect(page.locator('#works')).toContainText(find);
    expect(onCard[0]).toBeTruthy();
  }
  // a mail with the steps: a long snippet is in it as a link to these choices
  for (const { id } of KINDS.slice(0, 4)) {
    await page.getByLabel('What does your site run on?').selectOption(id);
    const send = page.getByRole('link', { name: 'Send these steps to whoever runs your site' });
    if (!(await send.isVisible())) continue;
    const href = (await send.getAttribute('href'))!;
    expect(href).toMatch(/^mailto:\?subject=/);
    expect(href.length).toBeLessThan(2200);
    expect(decodeURIComponent(href)).toContain('It works when you see this');
  }
});

test('the test link shows this card on a page of its own', async ({ page }) => {
  await configure(page, {
    heading: 'Riverside',
    accent: '#c8102e',
    says: 'words',
    letter: 'We read.',
    leaveOut: 'abode',
  });
  await page.getByRole('link', { name: 'Try this card on a page of its own' }).click();
  await expect(page).toHaveURL(/\/try\.html#/);
  await expect(card(page).locator('[part=title]')).toHaveText('Riverside');
  await expect(card(page).getByText('We read.')).toBeVisible();
  await expect(card(page).getByText('right of abode')).toHaveCount(0);
  await expect(card(page).locator('[part=find]')).toHaveCSS('background-color', 'rgb(200, 16, 46)');
});
