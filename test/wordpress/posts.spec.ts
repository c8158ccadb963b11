// A card in a post, in every way to write one, by who may write anything and by who may not.
import { URL_OF_SITE } from './site.ts';
import {
  expect,
  expectCard,
  insertBlock,
  insertHtml,
  openBlockEditor,
  openClassicEditor,
  publish,
  publishClassic,
  ROLES,
  sidebarOf,
  TAG,
  test,
} from './wordpress.ts';

const OWN_WORDS = `<hk-advocacy-card heading="Riverside for Hong Kong" lang="en" theme="light">
Call the switchboard.

<p slot="letter">We read banned books together.</p>

<ul slot="facts" aria-label="Why we call">
<li><strong>1,300+</strong> U.S. firms operated in Hong Kong <small>U.S. Department of State, 2018</small></li>
</ul>
<ol slot="actions">
<li data-script="Hello. My ZIP code is {zip}. I ask {member} to support lifeboat policies.">Ask for lifeboat policies.</li>
</ol>
</hk-advocacy-card>`;

for (const role of ROLES)
  test.describe(role, () => {
    test('the block: settings in the sidebar, a preview that follows them, and the card', async ({
      as,
      visitor,
    }) => {
      const editor = await openBlockEditor(await as(role));
      const { canvas } = editor;
      await insertBlock(editor, 'Hong Kong Advocacy Card');
      const title = canvas.locator(`${TAG} [part=title]`);
      await expect(title).toBeVisible();
      const sidebar = await sidebarOf(editor);
      const heading = sidebar.getByRole('textbox', { name: 'Title', exact: true });
      await heading.fill('Riverside for Hong Kong');
      await expect(title).toHaveText('Riverside for Hong Kong');
      await sidebar.getByRole('combobox', { name: 'Light or dark' }).selectOption('dark');
      await expect(canvas.locator(TAG)).toHaveAttribute('theme', 'dark');

      await expectCard(visitor, await publish(editor), { heading: 'Riverside for Hong Kong', theme: 'dark' });
    });

    test('the tag, pasted into a Custom HTML block', async ({ as, visitor }) => {
      const editor = await openBlockEditor(await as(role));
      await insertHtml(editor, OWN_WORDS);
      await expectCard(visitor, await publish(editor), {
        heading: 'Riverside for Hong Kong',
        theme: 'light',
      });
      await expect(visitor.getByText('We read banned books together.')).toBeVisible();
      await expect(visitor.locator('[part=figure]')).toHaveText('1,300+');
    });

    test('the shortcode in a Shortcode block', async ({ as, visitor }) => {
      const editor = await openBlockEditor(await as(role));
      await insertBlock(editor, 'Shortcode');
      await editor.canvas
        .getByRole('textbox', { name: 'Shortcode text' })
        .fill('[hk_advocacy_card theme="dark" private="private"]');
      await expectCard(visitor, await publish(editor), { theme: 'dark', private: 'private' });
    });

    test('the shortcode in the classic editor', async ({ as, visitor }) => {
      const page = await as(role);
      const text = await openClassicEditor(page);
      await text.fill('Before.\n\n[hk_advocacy_card organizer="Riverside" heading-level="2"]\n\nAfter.');
      await expectCard(visitor, await publishClassic(page), { organizer: 'Riverside', 'heading-level': '2' });
      await expect(visitor.getByText('After.')).toBeVisible();
    });

    test('the shortcode around own words', async ({ as, visitor }) => {
      const page = await as(role);
      const text = await openClassicEditor(page);
      const words = OWN_WORDS.replace(/<\/?hk-advocacy-card.*?>/g, '').trim();
      await text.fill(
        `[hk_advocacy_card sections="call letter facts actions"]\n${words}\n[/hk_advocacy_card]`,
      );
      await expectCard(visitor, await publishClassic(page), { sections: 'call letter facts actions' });
      await expect(visitor.getByText('We read banned books together.')).toBeVisible();
      await expect(visitor.locator('[part=figure]')).toHaveText('1,300+');
      await expect(visitor.locator('[slot=actions] li')).toHaveAttribute('data-script', /lifeboat policies/);
    });

    test('the tag, pasted into the classic editor', async ({ as, visitor }) => {
      const page = await as(role);
      const text = await openClassicEditor(page);
      await text.fill(`Before.\n\n${OWN_WORDS}\n\nAfter.`);
      await expectCard(visitor, await publishClassic(page), { heading: 'Riverside for Hong Kong' });
      await expect(visitor.getByText('We read banned books together.')).toBeVisible();
      await expect(visitor.locator('[part=figure]')).toHaveText('1,300+');
      // what stands inside has not fallen out
      await expect(visitor.locator(`${TAG} > [slot]`)).toHaveCount(3);
    });

    test('the tag, looked at in the Visual tab of the classic editor', async ({ as, visitor }) => {
      const page = await as(role);
      const text = await openClassicEditor(page);
      await text.fill(OWN_WORDS);
      await page.locator('#content-tmce').click();
      // shown is not ready: the editor still fills itself
      await page.waitForFunction(() => {
        interface Tiny {
          get(id: string): { initialized?: boolean; isHidden(): boolean } | null;
        }
        const editor = (window as unknown as { tinymce?: Tiny }).tinymce?.get('content');
        return editor?.initialized && !editor.isHidden();
      });
      const visual = page.frameLocator('#content_ifr');
      const letter = visual.getByText('We read banned books together.');
      // a frame with a name shows where the card will be
      const shown = await visual
        .locator(TAG)
        .evaluate((card) => [
          getComputedStyle(card, '::before').content,
          getComputedStyle(card).borderTopStyle,
        ]);
      expect(shown).toEqual(['"Hong Kong Advocacy Card"', 'dashed']);
      // something is written there, so that the editor writes it all anew
      await letter.click();
      await page.keyboard.type('Often. ');
      await expect(letter).toContainText('Often.');
      await page.locator('#content-html').click();
      await expect(text).toHaveValue(/<hk-advocacy-card[^]+slot="letter"[^]+Often\./);
      await page.locator('#content-tmce').click();
      await expectCard(visitor, await publishClassic(page), { heading: 'Riverside for Hong Kong' });
      await expect(visitor.locator(`${TAG} > [slot]`)).toHaveCount(3);
      await expect(visitor.locator('[part=figure]')).toHaveText('1,300+');
    });

    test('the placeholder', async ({ as, visitor }) => {
      const page = await as(role);
      const text = await openClassicEditor(page);
      await text.fill('<div data-hk-advocacy-card data-lang="en" data-theme="dark" data-private></div>');
      await expectCard(visitor, await publishClassic(page), { lang: 'en', theme: 'dark', private: '' });
    });

    test('pieces of a card', async ({ as, visitor }) => {
      const page = await as(role);
      const text = await openClassicEditor(page);
      await text.fill(
        '<hk-rep-contact seat="MT-S1"></hk-rep-contact>\n\n<hk-fact-list lang="en"></hk-fact-list>',
      );
      await visitor.goto(await publishClassic(page));
      await expect(visitor.locator('hk-rep-contact [part=name]')).toBeVisible();
      await expect(visitor.locator('hk-fact-list [part=fact]').first()).toBeVisible();
      expect(visitor.url()).toContain(URL_OF_SITE);
    });
  });

test('the classic editor reads a megabyte of tags that never end once', async ({ as }) => {
  const page = await as('author');
  await openClassicEditor(page);
  await page.locator('#content-tmce').click();
  await page.waitForFunction(() => {
    const { tinymce } = window as unknown as { tinymce?: { hkAside?: unknown } };
    return !!tinymce?.hkAside;
  });
  const left = await page.evaluate(() => {
    const { jQuery } = window as unknown as {
      jQuery: (selector: string) => { trigger(name: string, given: object[]): void };
    };
    return ['<hk-advocacy-card ', '<hk-advocacy-card>', '<hk-advocacy-card a="'].map((piece) => {
      const text = { data: `${piece.repeat(1_000_000 / piece.length)} "><hk-fact-list></hk-fact-list>` };
      jQuery('body').trigger('beforeWpautop', [text]);
      return text.data.slice(-40);
    });
  });
  for (const end of left) expect(end).toMatch(/<div data-hk-set-aside="\d+"><\/div>$/);
});
