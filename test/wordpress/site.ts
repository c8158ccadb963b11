// The site under test, and PHP inside it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Given {
  url: string;
  folder: string;
}

const given = JSON.parse(process.env.HK_SITE ?? '{"url":"","folder":""}') as Given;

export const URL_OF_SITE: string = given.url;

/** Where the site's files lie. */
export const FOLDER: string = given.folder;

export const PLUGIN: string = `${FOLDER}/wp-content/plugins/hk-advocacy-card`;

export const ZIP: string = fileURLToPath(
  new URL('../../integrations/wordpress/build/hk-advocacy-card.zip', import.meta.url),
);

/** What PHP inside the site returns, as JSON carries it. */
export function php(code: string, env: NodeJS.ProcessEnv = {}): unknown {
  const script = fileURLToPath(new URL('run.php', import.meta.url));
  const { status, stdout, stderr } = spawnSync('php', [script, FOLDER], {
    input: code,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n')));
}

/** A value as PHP writes it. */
export const quoted = (value: string): string => `'${value.replace(/['\\]/g, '\\$&')}'`;

export const option = (name: string): unknown => php(`return get_option( ${quoted(name)}, null );`);
