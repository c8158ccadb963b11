// Generates parts of the documentation's pages.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { replaceBetween } from './replace-between.ts';
import { costs, costsInMarkdown } from './costs.ts';
import { reference, type Listed } from './reference.ts';

const at = (file: string) => new URL(`../../${file}`, import.meta.url);
const read = (file: string) => readFileSync(at(file), 'utf8');

/** The contents of these files, by their path. */
export async function generatedPages(): Promise<Record<string, string>> {
  const { examples } = (await import(at('demo/docs/examples.js').href)) as {
    examples: Parameters<typeof reference>[1];
  };
  const { html, css } = reference(JSON.parse(read('custom-elements.json')) as Listed, examples);
  const pages: [file: string, text: string][] = [
    ['demo/docs/reference.html', replaceBetween(read('demo/docs/reference.html'), 'generated', html)],
    ['demo/docs/reference.css', `/* Made by the build from tools/site/examples.ts. */\n${css}`],
    ['demo/docs/costs.html', replaceBetween(read('demo/docs/costs.html'), 'generated', costs())],
    ['docs/costs.md', replaceBetween(read('docs/costs.md'), 'generated', `\n${costsInMarkdown()}\n`)],
  ];
  const formatted = pages.map(async ([file, text]) => [
    file,
    await format(text, { ...(await resolveConfig(fileURLToPath(at(file)))), filepath: file }),
  ]);
  return Object.fromEntries((await Promise.all(formatted)) as [string, string][]);
}
