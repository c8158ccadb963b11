// Translators of browsers and extensions: they put text of their own in the place of the page's, in shadow roots too.
import type { Page } from '@playwright/test';
import { answerOf, ask, dialled, expect, MODULE, open, resultOf, rowsOf, test } from './support.ts';

/** What a translator does to one text node. Its words begin with "es:". */
const TRANSLATORS: Record<string, (text: Text) => void> = {
  'wraps every text, as Google does': (text) => {
    const font = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `es:${text.data}`;
    font.append(inner);
    text.replaceWith(font);
  },
  'moves every text into an element': (text) => {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
    text.data = `es:${text.data}`;
  },
  'changes every text in its place': (text) => {
    text.data = `es:${text.data}`;
  },
  'sets the text of elements, with what else is in them': (text) => {
    const parent = text.parentElement;
    if (parent && !parent.children.length && parent.localName !== 'style')
      parent.textContent = `es:${parent.textContent}`;
  },
};

/** Translates all shadow roots of the page. Numbers and names too: some translators do not ask what they may. */
const translate = (page: Page, translator: (text: Text) => void) =>
  page.evaluate(`{
    const translateText = ${translator.toString()};
    const textsIn = (node) =>
      [...node.childNodes].flatMap((child) =>
        child.nodeType === 3 ? [child] : [...textsIn(child), ...(child.shadowRoot ? textsIn(child.shadowRoot) : [])]);
    const shadowTexts = textsIn(document.body).filter((text) => text.getRootNode() !== document && text.data.trim() && text.parentElement?.localName !== 'style');
    for (const text of shadowTexts) if (text.isConnected) translateText(text);
  }`);

/** What is shown of each member is what is dialled, and nothing of the translator's is left. */
async function expectMembers(page: Page, zip: string): Promise<void> {
  const members = (await answerOf(zip)).seats.map(({ member }) => member!);
  await expect(resultOf(page).locator('[part=name]')).toHaveText(members.map(({ name }) => name));
  await expect(rowsOf(page).locator('[part=number]')).toHaveText(members.map(({ phone }) => phone!));
  expect(
    await rowsOf(page)
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href'))),
  ).toEqual(members.map(({ phone }) => dialled(phone)));
  await expect(resultOf(page)).not.toContainText('es:');
}

for (const [name, translator] of Object.entries(TRANSLATORS))
  test(`a translator ${name}: at every step what is shown is what is dialled`, async ({ page }) => {
    await open(page, '<hk-advocacy-card languages="en zh-HK"></hk-advocacy-card>');
    const board = resultOf(page);
    const outcome = board.locator('[part=outcome]').first();
    const members = (await answerOf('82001')).seats.map(({ member }) => member!);
    const again = () => translate(page, translator);

    await ask(page, '59001');
    await expect(rowsOf(page)).toHaveCount(3);
    await again();
    // until something happens, the translation stays
    await expect(board).toContainText('es:');

    await ask(page, '82001');
    await expect(board.locator('[part=name]').first()).toHaveText(members[0]!.name);
    await expectMembers(page, '82001');
    await expect(page.locator('#where')).toContainText('82001');

    await again();
    await outcome.click();
    await expect(rowsOf(page).first().locator('.mark')).toHaveText('You talked to someone');
    await expectMembers(page, '82001');
    await expect(board.locator('blockquote')).toContainText(members[1]!.name);
    await expect(page.locator('#after')).toContainText(members[1]!.name);
    await expect(board.locator('[part=answer] + .note')).toHaveText('1 of 3 done');

    await again();
    const script = await board.locator('blockquote').innerText();
    await board.locator('[part=topics]').selectOption({ index: 1 });
    await expect(board.locator('blockquote')).not.toHaveText(script);
    await expect(board.locator('[part=name]').nth(1)).toHaveText(members[1]!.name);
    await expectMembers(page, '82001');

    await again();
    await page.locator('#other-view').click();
    await expect(page.locator('label[for=letter]')).toContainText(members[1]!.lastName);
    await expect(page.locator('#letter')).toHaveValue(new RegExp(`The Honorable ${members[1]!.name}`));
    await expect(board).not.toContainText('es:');

    // typing goes on where the visitor was
    await again();
    await page.locator('#letter').press('End');
    await page.keyboard.type('abc');
    await expect(page.locator('#letter')).toHaveValue(/abc/);
    await expect(page.locator('#letter')).toBeFocused();
    await again();
    await page.locator(`[id^=open-]`).first().click();
    await expect(page.locator('label[for=letter]')).toContainText(members[0]!.lastName);
    await expect(page.locator('#letter')).toHaveValue(new RegExp(`The Honorable ${members[0]!.name}`));

    await page.locator('#other-view').click();
    for (let i = 0; i < 3; i++) {
      await again();
      await outcome.click();
    }
    await expect(board.locator('[part=answer]')).toHaveText('Thank you');
    await expectMembers(page, '82001');

    await again();
    await page.locator('[part=languages] button').last().click();
    await expect(board.locator('[part=answer]')).toHaveText('謝謝你');
    await expectMembers(page, '82001');
    await expect(page.locator('hk-advocacy-card [part=title]')).not.toContainText('es:');
  });

const LIST =
  '<hk-advocacy-card><ol slot="actions"><li>Ask for X<ul><li>one</li><li>two</li></ul></li><li data-script="Please do Y, {member}.">Ask for Y</li></ol></hk-advocacy-card>';

/** What translators do to the list of a page, and how they mark that. */
const MARKS: Record<string, () => void> = {
  'font elements, as Google does': () => {
    for (const text of window.listTexts()) {
      const font = document.createElement('font');
      font.textContent = window.spanish(text.data);
      text.replaceWith(font);
    }
  },
  'the language of the page, afterwards, as Safari and Firefox do': () => {
    for (const text of window.listTexts()) text.data = window.spanish(text.data);
    requestAnimationFrame(() => (document.documentElement.lang = 'es'));
  },
  'a class of the page, as Chrome does': () => {
    document.documentElement.className = 'translated-ltr';
    for (const text of window.listTexts()) text.data = window.spanish(text.data);
  },
  'an attribute of every element, as Edge does': () => {
    for (const text of window.listTexts()) {
      text.data = window.spanish(text.data);
      text.parentElement!.setAttribute('_msttexthash', '1');
    }
  },
};

declare global {
  interface Window {
    listTexts(): Text[];
    spanish(text: string): string;
  }
}

/** Goes to the words or the letter about an action of the list. */
async function about(page: Page, action: number, part: 'call-about' | 'write-about'): Promise<void> {
  const item = page.locator('[part=action]').nth(action);
  const closed = item.locator('details:not([open]) summary');
  if (await closed.count()) await closed.click();
  await item.locator(`[part=${part}]`).click();
}

for (const [mark, translator] of Object.entries(MARKS))
  test(`a list that is translated with ${mark}: its English words are said`, async ({ page }) => {
    await open(page, LIST);
    await ask(page, '59001');
    await expect(rowsOf(page)).toHaveCount(3);
    await page.evaluate(() => {
      const words: Record<string, string> = { X: 'Pida X', Y: 'Pida Y', one: 'uno', two: 'dos' };
      window.spanish = (text) => Object.entries(words).find(([word]) => text.endsWith(word))?.[1] ?? text;
      window.listTexts = () => {
        const walker = document.createTreeWalker(document.querySelector('ol')!, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        return texts;
      };
    });
    await page.evaluate(translator);
    // it is shown as the visitor reads it
    await expect(page.locator('[part=action] > p').first()).toHaveText('Pida X');
    await about(page, 0, 'call-about');
    const script = resultOf(page).locator('blockquote');
    await expect(script).toContainText('about this: Ask for X. I ask');
    await expect(script).toContainText(/\bone\b/);
    await expect(script).not.toContainText(/Pida|uno/);
    await expect(page.locator('#substitute')).toHaveCount(0);
    await about(page, 0, 'write-about');
    await expect(page.locator('#letter')).toHaveValue(/Ask for X/);
    await expect(page.locator('#letter')).not.toHaveValue(/Pida|uno/);
    await about(page, 1, 'call-about');
    await expect(script).toContainText('Please do Y,');
  });

for (const [name, lang, list] of [
  ['of the list', 'en', LIST.replace('<ol', '<ol lang="es"')],
  ['of the page', 'es-MX', LIST],
] as const)
  test(`a list in another language, by the lang ${name}: the card says so, and offers words in English`, async ({
    page,
  }) => {
    const head = `<script>document.documentElement.lang = '${lang}'</script>${MODULE}`;
    await open(page, list.replaceAll('Ask for', 'Pida'), { head });
    await ask(page, '59001');
    await expect(rowsOf(page)).toHaveCount(3);
    const script = resultOf(page).locator('blockquote');
    const own = await script.innerText();
    await about(page, 0, 'call-about');
    await expect(resultOf(page).locator('[part=topics]')).toHaveValue(/^own-/);
    await expect(script).toHaveText(own);
    await expect(page.locator('#substitute')).toContainText('not written in English');
    await about(page, 0, 'write-about');
    await expect(page.locator('#letter')).not.toHaveValue(/Pida/);
    await expect(page.locator('#substitute')).toContainText('not written in English');
    await about(page, 1, 'call-about');
    await expect(script).toContainText('Please do Y,');
    await expect(page.locator('#substitute')).toHaveCount(0);
  });
