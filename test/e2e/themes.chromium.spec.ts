// The five themes: nothing in their files but custom properties and parts, and the card in each can be read and used.
// Computed colours do not depend on the engine, and only Chromium's canvas takes all of them.
import { globSync } from 'node:fs';
import { paintsIn, tooPale } from './contrast.ts';
import { expectFits } from './layout.ts';
import { THEMES } from './pages-of-the-site.ts';
import { ask, expect, expectAccessible, headingOf, test } from './support.ts';

test('there are five, and each has its file', () => {
  const files = globSync('demo/themes/*.css', { cwd: new URL('../..', import.meta.url) }).sort();
  expect(files).toEqual(THEMES.map((page) => page.replace('.html', '.css')));
  expect(files).toHaveLength(5);
});

for (const file of THEMES) {
  const theme = file.replace('demo/themes/', '').replace('.html', '');

  test(`${theme}: its file sets custom properties and parts that are there, and nothing else`, async ({
    page,
    request,
  }) => {
    const text = await (await request.get(`/demo/themes/${theme}.css`)).text();
    await page.goto(`/${file}`);
    const faults = await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const faults: string[] = [];
      let rules = 0;
      const look = (list: CSSRuleList) => {
        for (const rule of list) {
          if (rule instanceof CSSMediaRule) look(rule.cssRules);
          else if (!(rule instanceof CSSStyleRule)) faults.push(rule.cssText);
          else {
            rules++;
            const parts = rule.selectorText
              .split(',')
              .every((one) => /^\s*hk-advocacy-card::part\([\w-]+\)(::?[\w-]+)?\s*$/.test(one));
            if (!parts && rule.selectorText !== 'hk-advocacy-card') faults.push(rule.selectorText);
            if (!parts)
              for (const name of rule.style)
                if (!name.startsWith('--hk-')) faults.push(`${rule.selectorText} ${name}`);
          }
        }
      };
      look(sheet.cssRules);
      // a rule that the browser cannot read is dropped without a word
      const written = css.replace(/\/\*.*?\*\//gs, '').split('{').length - 1;
      if (written !== rules) faults.push(`${written} rules are written, ${rules} are read`);
      return faults;
    }, text);
    expect(faults).toEqual([]);
    expect(text).not.toMatch(/@import|url\(|!important/);

    const { modules } = (await (await request.get('/custom-elements.json')).json()) as {
      modules: {
        declarations: {
          tagName: string;
          cssParts?: { name: string }[];
          cssProperties?: { name: string }[];
        }[];
      }[];
    };
    const card = modules[0]!.declarations.find(({ tagName }) => tagName === 'hk-advocacy-card')!;
    const parts = card.cssParts!.map(({ name }) => name);
    const properties = card.cssProperties!.map(({ name }) => name);
    for (const [, part] of text.matchAll(/::part\(([\w-]+)\)/g)) expect(parts).toContain(part);
    for (const [property] of text.matchAll(/--hk-[\w-]+/g)) expect(properties).toContain(property);
  });

  test(`${theme}: axe, contrast and room, light and dark, before and after a lookup`, async ({ page }) => {
    test.slow();
    await page.goto(`/${file}`);
    const card = page.locator('hk-advocacy-card');
    for (const zip of ['', '59001', '10118']) {
      if (zip) {
        await ask(page, zip);
        await expect(headingOf(page)).toBeVisible();
      }
      for (const scheme of ['light', 'dark'] as const) {
        const where = `${scheme}, ${zip || 'before a lookup'}`;
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width: 375, height: 812 });
        // in the dark it is the same page in other colours, which are measured below
        if (scheme === 'light') await expectAccessible(page, where);
        const paints = (await paintsIn(card)).filter(({ kind }) => kind !== 'ring');
        expect(paints.length).toBeGreaterThan(30);
        expect.soft(tooPale(paints), where).toEqual([]);
        if (theme === 'high-contrast') {
          const pale = paints.filter(({ kind, ratio }) => kind === 'text' && ratio < 7);
          expect.soft(pale, `${where}: text below 7:1`).toEqual([]);
        }
      }
      for (const width of [280, 375, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expectFits(page, `${width} pixels, ${zip || 'before a lookup'}`);
      }
    }
  });
}
