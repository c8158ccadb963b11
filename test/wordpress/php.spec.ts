// The oldest and the newest PHP that the plugin is for, and the one of this machine: every file is PHP to each of them, and
// what reads tables and writes tags does the same in each.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { pluginFiles } from '../../tools/plugin/plugin-files.ts';
import { FOLDER } from './site.ts';

const INSTALLED = fileURLToPath(new URL('../../.cache/wordpress/php/', import.meta.url));

interface Php {
  mkdir(path: string): void;
  writeFile(path: string, bytes: Uint8Array): void;
  run(given: { code: string }): Promise<{ text: string; errors: string; exitCode: number }>;
}

const load = async <Module>(name: string) =>
  (await import(pathToFileURL(createRequire(INSTALLED).resolve(name)).href)) as Module;

async function start(version: string): Promise<Php> {
  const { getPHPLoaderModule } = await load<{ getPHPLoaderModule(): Promise<unknown> }>(
    `@php-wasm/node-${version.replace('.', '-')}`,
  );
  const { loadPHPRuntime, PHP } = await load<{
    loadPHPRuntime(loader: unknown): Promise<number>;
    PHP: new (id: number) => Php;
  }>('@php-wasm/universal');
  return new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
}

const files = pluginFiles();
const SOURCES = [...files.keys()].filter((name) => name.endsWith('.php'));

// of WordPress, what escapes and filters; it runs without a database. 6.1 has fewer
const inCore = (...names: string[]) =>
  names.map((name) => `wp-includes/${name}.php`).filter((file) => existsSync(`${FOLDER}/${file}`));

/** In the order in which WordPress loads them. */
const CORE = inCore(
  'compat-utf8',
  'compat',
  'class-wp-token-map',
  'utf8',
  'plugin',
  'formatting',
  'html-api/html5-named-character-references',
  'html-api/class-wp-html-attribute-token',
  'html-api/class-wp-html-span',
  'html-api/class-wp-html-text-replacement',
  'html-api/class-wp-html-decoder',
  'html-api/class-wp-html-tag-processor',
  'kses',
  'shortcodes',
);
/** What `plugin` loads by itself. */
const WITH_CORE = inCore('class-wp-hook', 'class-wp-filter-sentinel');

const CHECKS = readFileSync(new URL('checks.php', import.meta.url));

for (const version of ['7.4', '8.3'])
  test.describe(`PHP ${version}`, () => {
    let php: Php;
    test.beforeAll(async () => {
      php = await start(version);
      php.mkdir('/plugin');
      for (const [name, bytes] of [
        ...[...files].map(([file, content]) => [`/plugin/${file}`, content] as const),
        ...[...CORE, ...WITH_CORE].map(
          (file) => [`/site/${file}`, readFileSync(`${FOLDER}/${file}`)] as const,
        ),
        ['/checks.php', CHECKS] as const,
      ]) {
        php.mkdir(name.replace(/\/[^/]+$/, ''));
        php.writeFile(name, bytes);
      }
    });

    test('is the one that runs', async () => {
      const { text } = await php.run({ code: '<?php echo PHP_VERSION;' });
      expect(text).toMatch(new RegExp(`^${version.replace('.', '\\.')}\\.`));
    });

    test('reads every file', async () => {
      const list = SOURCES.map((name) => `'/plugin/${name}'`).join(', ');
      const { text } = await php.run({
        code: `<?php foreach ( array( ${list} ) as $file ) { try { token_get_all( file_get_contents( $file ), TOKEN_PARSE ); } catch ( ParseError $error ) { echo $file, ': ', $error->getMessage(), "\\n"; } }`,
      });
      expect(text).toBe('');
    });

    test('checks tables, escapes tags and reads shortcodes without a word', async () => {
      const { text, errors } = await php.run({
        code: `<?php error_reporting( E_ALL ); ini_set( 'display_errors', '1' ); $core = array( ${CORE.map((file) => `'/site/${file}'`).join(', ')} ); require '/checks.php';`,
      });
      expect(text + errors).toBe('28 of 28');
    });
  });

for (const name of SOURCES)
  test(`php -l ${name}`, () => {
    const { stdout, stderr, status } = spawnSync('php', ['-l', '-d', 'display_errors=1'], {
      input: Buffer.from(files.get(name)!),
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toContain('No syntax errors');
    expect(status).toBe(0);
  });
