// The site under test, and PHP inside it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

interface Given {
  url: string;
  edge: string;
  folder: string;
}

const given = JSON.parse(process.env.HK_SITE ?? '{"url":"","edge":"","folder":""}') as Given;

export const URL_OF_SITE: string = given.url;

/** The same site behind a cache whose key drops the query. */
export const URL_OF_EDGE: string = given.edge;

/** Where the site's files lie. */
export const FOLDER: string = given.folder;

export const PLUGIN: string = `${FOLDER}/wp-content/plugins/hk-advocacy-card`;

export const ZIP: string = fileURLToPath(
  new URL('../../integrations/wordpress/build/hk-advocacy-card.zip', import.meta.url),
);

const RUN = fileURLToPath(new URL('run.php', import.meta.url));

/** What PHP inside the site returns, as JSON carries it. */
export async function php(code: string, env: NodeJS.ProcessEnv = {}): Promise<unknown> {
  const child = spawn('php', [RUN, FOLDER], { env: { ...process.env, ...env } });
  child.stdin.end(code);
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  if (child.exitCode !== 0) throw new Error(out + errors);
  return JSON.parse(out.slice(out.lastIndexOf('\n')));
}

/** A value as PHP writes it. */
export const quoted = (value: string): string => `'${value.replace(/['\\]/g, '\\$&')}'`;

export const option = (name: string): Promise<unknown> => php(`return get_option( ${quoted(name)}, null );`);

/** Writes a post as somebody, and gives its number: WordPress filters what is written by who may not write anything. */
export const write = (login: string, content: string, status = 'publish'): Promise<number> =>
  php(
    `wp_set_current_user( get_user_by( 'login', '${login}' )->ID );
    kses_init();
    return wp_insert_post( array( 'post_status' => '${status}', 'post_title' => 'A post', 'post_content' => wp_slash( ${quoted(content)} ) ), true );`,
  ) as Promise<number>;

/** Publishes a post, and gives its address. */
export const post = async (content: string, login = 'administrator'): Promise<string> =>
  `${URL_OF_SITE}/?p=${await write(login, content)}`;
