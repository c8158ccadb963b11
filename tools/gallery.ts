// npm run gallery: screenshots of all states of the card on one page. Prints the address of that page.
//   npm run gallery -- vacant    only the states with that word in their names
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { chromiumForTests } from './browsers.ts';
import { dress, LOOKS, nameOf, stage, type Look } from './gallery/stage.ts';
import { ACCENTS, ANSWERS, BEFORE, DOING, FOUND, SHAPES, type State } from './gallery/gallery-states.ts';
import { serve } from './static-server.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = join(ROOT, '.cache', 'gallery');

/** English in the light theme at all widths, Chinese in the dark theme on a phone: enough for most states. */
const few = LOOKS.filter(({ width, theme, lang }) =>
  lang === 'en' ? theme === 'light' : theme === 'dark' && width === 375,
);

const inAccents = ACCENTS.flatMap((accent): Look[] =>
  (['light', 'dark'] as const).map((theme) => ({ width: 375, theme, lang: 'en', accent })),
);

const ROWS: [State, Look[]][] = [
  ...[BEFORE, FOUND].map((state): [State, Look[]] => [state, LOOKS]),
  ...[...ANSWERS, ...DOING, ...SHAPES].map((state): [State, Look[]] => [state, few]),
  [{ ...FOUND, name: 'accents set alone', part: '.call' }, inAccents],
];

interface Picture {
  file: string;
  caption: string;
  width: number;
}

async function take(page: Page, base: string, state: State, looks: Look[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  // width and theme can be changed without losing the state, but another language needs a new page
  for (const lang of new Set(looks.map((look) => look.lang))) {
    const these = looks.filter((look) => look.lang === lang);
    const shown = await stage(page, state, these[0]!, base);
    for (const look of these) {
      await dress(page, look);
      const file = `${nameOf(state, look)}.png`;
      await shown.screenshot({ path: join(FOLDER, file) });
      const caption = [look.width, look.theme, look.lang, look.accent].filter(Boolean).join(', ');
      pictures.push({ file, caption, width: look.width });
    }
  }
  return pictures;
}

const row = (name: string, pictures: Picture[]) => `<section><h2>${name}</h2><div>
${pictures
  .map(
    ({ file, caption, width }) =>
      `<figure><figcaption>${caption}</figcaption><a href="${file}"><img src="${file}" width="${width}" alt="${name}, ${caption}"></a></figure>`,
  )
  .join('\n')}
</div></section>`;

const pageOf = (rows: string[]) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>hk-advocacy-card: gallery</title>
<style>
  body { margin: 1em; background: #888; font: 14px/1.4 system-ui, sans-serif }
  div { display: flex; gap: 12px; align-items: start; overflow-x: auto }
  figure { margin: 0; flex: none }
</style>
<h1>hk-advocacy-card, every state</h1>
${rows.join('\n')}
</html>
`;

const launchOptions = chromiumForTests();
if (!launchOptions) {
  console.error('Chromium was not found: install Chrome, Chromium or Edge, or set CHROME_PATH.');
  process.exit(1);
}
const wanted = process.argv[2] ?? '';
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await serve({ root: ROOT, port: 0 });
const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage();
  const rows: string[] = [];
  for (const [state, looks] of ROWS.filter(([{ name }]) => name.includes(wanted))) {
    console.log(state.name);
    rows.push(row(state.name, await take(page, server.url.replace(/\/$/, ''), state, looks)));
  }
  writeFileSync(join(FOLDER, 'index.html'), pageOf(rows));
} finally {
  await browser.close();
  await server.close();
}
console.log(pathToFileURL(join(FOLDER, 'index.html')).href);
