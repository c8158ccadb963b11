// The files of the WordPress plugin: the sources in integrations/wordpress, and the built card.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTree } from '../test/compare-trees.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const SOURCE: string = `${ROOT}integrations/wordpress`;

/** The files in dist/ that a page with a card needs. */
const CARD = /^(hk-advocacy-card\.js|THIRD-PARTY-LICENSES\.md|locales\/.+\.json|data\/.+)$/;

interface Manifest {
  modules: { declarations: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

const read = (file: string) => readFileSync(ROOT + file);

/** The attributes of each element, by tag. */
export function attributesOf(manifest: Manifest): Record<string, string[]> {
  const declared = manifest.modules.flatMap(({ declarations }) => declarations);
  return Object.fromEntries(
    declared.flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, attributes.map(({ name }) => name)]] : [],
    ),
  );
}

function elementsPhp(): string {
  const rows = Object.entries(attributesOf(JSON.parse(read('custom-elements.json').toString()) as Manifest));
  const list = rows.map(
    ([tag, names]) => `\t'${tag}' => array( ${names.map((n) => `'${n}'`).join(', ')} ),\n`,
  );
  return `<?php\n// Made from custom-elements.json.\ndefined( 'ABSPATH' ) || exit;\n\nreturn array(\n${list.join('')});\n`;
}

/** Throws if the plugin's files have another version than the package. */
function checkVersions(files: Map<string, Buffer>): void {
  const { version } = JSON.parse(read('package.json').toString()) as { version: string };
  const places: [file: string, pattern: RegExp][] = [
    ['hk-advocacy-card.php', /^ \* Version: +(\S.*)$/m],
    ['hk-advocacy-card.php', /^const VERSION = '(.+)';$/m],
    ['readme.txt', /^Stable tag: (.+)$/m],
  ];
  for (const [file, pattern] of places) {
    const found = pattern.exec(files.get(file)?.toString() ?? '')?.[1];
    if (found !== version)
      throw new Error(
        `${file} has the version ${found}, but package.json has ${version}. Make them the same.`,
      );
  }
}

/**
 * The folder of tables of the site that publishes the zip file: administrators switch the weekly refresh on with one click.
 * Throws if it is not an https address.
 */
function originPhp(directory: string): string {
  const { protocol, href } = new URL(directory.endsWith('/') ? directory : `${directory}/`);
  if (protocol !== 'https:') throw new Error(`${directory} does not begin with https://.`);
  return `<?php\n// The tables of the site that published this zip file.\ndefined( 'ABSPATH' ) || exit;\n\nreturn '${href.replace(/['\\]/g, '\\$&')}';\n`;
}

/**
 * The contents of the files, by their path in the plugin's folder, sorted.
 *
 * @param directory the address of the tables of the site that publishes the zip file, if there is one
 */
export function pluginFiles(directory?: string): Map<string, Uint8Array> {
  const sources = [...readTree(SOURCE)].filter(([name]) => !name.startsWith('build/'));
  checkVersions(new Map(sources));
  const card = [...readTree(`${ROOT}dist`)].filter(([name]) => CARD.test(name));
  const all: [string, Uint8Array][] = [
    ...sources,
    ...card.map(([name, bytes]): [string, Uint8Array] => [`card/${name}`, bytes]),
    ['card/elements.php', Buffer.from(elementsPhp())],
    ['LICENSE', read('LICENSE')],
    ...(directory ? [['card/origin.php', Buffer.from(originPhp(directory))] as [string, Uint8Array]] : []),
  ];
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}
