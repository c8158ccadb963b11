// The last step of the build: copies data, translations and embed.html into dist/, writes the files for editors and the
// generated pages, and updates the integrity hashes and version numbers in all snippets.
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsxTypes, vsCodeCss, vsCodeHtml, type Manifest } from './editors.ts';
import { integrityOf, pin } from './integrity.ts';
import { publishDirectory } from '../data/publish.ts';
import { generatedPages } from '../site/pages.ts';
import { localeFiles } from './locales.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCRIPTS = ['hk-advocacy-card.js', 'hk-advocacy-card.standalone.js', 'embed.js'];

// under names with checksums: a copy of dist/ over an older one leaves the tables there that the older manifest names
publishDirectory(`${ROOT}data`, `${ROOT}dist/data`);
cpSync(`${ROOT}data/SOURCES.md`, `${ROOT}dist/data/SOURCES.md`);
cpSync(`${ROOT}src/embed/embed.html`, `${ROOT}dist/embed.html`);
cpSync(`${ROOT}src/campaign/campaign.schema.json`, `${ROOT}dist/campaign.schema.json`);
mkdirSync(`${ROOT}dist/locales`, { recursive: true });
for (const { language, text } of localeFiles()) writeFileSync(`${ROOT}dist/locales/${language}.json`, text);

// In Node the package has no elements: a server that renders pages can define none. In a test that makes up a page it brings them.
// Bundlers leave this import alone
const nodeEntry = `${ROOT}dist/node.js`;
const elementsInTests = `const elements = './bundled.js';
if (globalThis.process?.versions?.node && globalThis.document?.body && globalThis.customElements)
  import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ elements).catch((error) =>
    console.warn('hk-advocacy-card: the elements did not load', error),
  );
`;
writeFileSync(nodeEntry, elementsInTests + readFileSync(nodeEntry, 'utf8'));
writeFileSync(`${ROOT}dist/bundled.node.js`, `${elementsInTests}export {};\n`);

const manifest = JSON.parse(readFileSync(`${ROOT}custom-elements.json`, 'utf8')) as Manifest;
writeFileSync(`${ROOT}dist/types/jsx.d.ts`, jsxTypes(manifest));
for (const [name, data] of [
  ['html', vsCodeHtml(manifest)],
  ['css', vsCodeCss(manifest)],
] as const)
  writeFileSync(`${ROOT}dist/vscode.${name}-custom-data.json`, `${JSON.stringify(data, null, 2)}\n`);

for (const [file, text] of Object.entries(await generatedPages())) writeFileSync(ROOT + file, text);

const hashes = Object.fromEntries(
  SCRIPTS.map((file) => [file, integrityOf(readFileSync(`${ROOT}dist/${file}`))]),
);
for (const [file, hash] of Object.entries(hashes)) console.log(`${file.padEnd(32)} ${hash}`);

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };

const pages = globSync(['demo/**/*.html', 'integrations/**/*.{html,js}'], { cwd: ROOT });
const docs = globSync('docs/*.md', { cwd: ROOT });
for (const file of ['README.md', 'dist/embed.html', ...docs, ...pages]) {
  const text = readFileSync(ROOT + file, 'utf8');
  // the configurator has the package's address on a CDN
  const pinned = pin(text, hashes).replace(/(\/npm\/hk-advocacy-card@)[\d.]+[^/]*/g, `$1${version}`);
  if (pinned !== text) writeFileSync(ROOT + file, pinned);
}
