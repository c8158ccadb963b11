// Sites put every script through tools of their own: the built files once more through a minifier, and through optimizers
// that read HTML and stumble over template literals.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { transformWithEsbuild } from 'vite';
import { answerOf, ask, expect, ONE_ENGINE, resultOf, test } from './support.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const FILES = [
  ['hk-advocacy-card.js', '/test/e2e/pages/plain.html'],
  ['hk-advocacy-card.standalone.js', '/demo/standalone.html'],
] as const;

const AGAIN: Record<string, (code: string, module: boolean) => Promise<string>> = {
  terser: async (code, module) =>
    (await minify(code, { module, compress: { passes: 2, unsafe: true, ecma: 2020 } })).code!,
  esbuild: async (code) => (await transformWithEsbuild(code, 'card.js', { minify: true })).code,
  // private fields become WeakMaps
  'esbuild for browsers of 2020': async (code) =>
    (await transformWithEsbuild(code, 'card.js', { minify: true, target: 'es2020' })).code,
};

for (const [file, address] of FILES)
  for (const [tool, rebuild] of Object.entries(AGAIN))
    test(`${file} once more through ${tool}: the card answers`, ONE_ENGINE, async ({ page, problems }) => {
      const code = readFileSync(DIST + file, 'utf8');
      const body = await rebuild(code, file === 'hk-advocacy-card.js');
      expect(body.length).toBeGreaterThan(20_000);
      expect(body).not.toBe(code);
      await page.route(`**/dist/${file}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
      await page.route(`**${address}`, async (route) => {
        const response = await route.fetch();
        // another file has another hash
        await route.fulfill({ response, body: (await response.text()).replace(/integrity="[^"]*"/, '') });
      });
      await page.goto(address);
      await ask(page, '10118');
      await page.locator('.options button').first().click();
      await expect(page.locator('[part=seat]').nth(2)).toBeVisible();
      await ask(page, '59001');
      const { seats } = await answerOf('59001');
      await expect(resultOf(page).locator('[part=name]')).toHaveText(seats.map(({ member }) => member!.name));
      expect(problems).toEqual([]);
    });

test(
  'no built script has a backtick in it: no template literal, and nothing that an optimizer takes for one',
  ONE_ENGINE,
  () => {
    const files = globSync('*.js', { cwd: DIST });
    expect(files).toContain('hk-advocacy-card.js');
    for (const file of files) expect.soft(readFileSync(DIST + file, 'utf8').includes('`'), file).toBe(false);
  },
);
