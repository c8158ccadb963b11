// Makes the template for translators of the WordPress plugin, with all texts that its sources pass to WordPress. WP-CLI does
// this too, but is in no package registry. A pattern finds the texts, because the sources write each text as one literal.
const DOMAIN = 'hk-advocacy-card';

const CALL = new RegExp(
  String.raw`(?:/\* translators: (?<comment>.+?) \*/[^;]*?)?\b(?:esc_html|esc_attr|)__\(\s*'(?<text>(?:[^'\\]|\\.)*)',\s*'${DOMAIN}',?\s*\)`,
  'gs',
);

const HEADER = `# Texts of the WordPress plugin Hong Kong Advocacy Card. MIT licence, as the plugin.
msgid ""
msgstr ""
"Project-Id-Version: Hong Kong Advocacy Card\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Domain: ${DOMAIN}\\n"
`;

interface Text {
  text: string;
  files: Set<string>;
  comments: Set<string>;
  /** The gettext context of the text. */
  context?: string;
}

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;

const entry = ({ text, files, comments, context }: Text) =>
  [
    ...[...comments].map((comment) => `#. translators: ${comment}`),
    `#: ${[...files].join(' ')}`,
    ...(/%(\d\$)?[sd]/.test(text) ? ['#, php-format'] : []),
    ...(context ? [`msgctxt ${quoted(context)}`] : []),
    `msgid ${quoted(text)}`,
    'msgstr ""',
  ].join('\n');

/** @param files the plugin's files, by name */
export function potOf(files: Map<string, Uint8Array>): string {
  const texts = new Map<string, Text>();
  const add = (file: string, text: string, { context = '', comment = '' } = {}) => {
    const key = `${context}\0${text}`;
    if (!texts.has(key)) texts.set(key, { text, files: new Set(), comments: new Set(), context });
    texts.get(key)!.files.add(file);
    if (comment) texts.get(key)!.comments.add(comment);
  };
  for (const [file, bytes] of files) {
    const source = Buffer.from(bytes).toString();
    if (/^[^/]+\.php$|^(includes|block|classic)\/.+\.(php|js)$/.test(file))
      for (const { groups = {} } of source.matchAll(CALL))
        add(file, groups['text']!.replace(/\\(.)/g, '$1'), { comment: groups['comment'] });
    for (const [, text] of source.matchAll(/^ \* (?:Plugin Name|Description): +(\S.*)$/gm)) add(file, text!);
    if (file.endsWith('block.json')) {
      const { title, description, keywords } = JSON.parse(source) as Record<string, string> & {
        keywords: string[];
      };
      add(file, title!, { context: 'block title' });
      add(file, description!, { context: 'block description' });
      for (const keyword of keywords) add(file, keyword, { context: 'block keyword' });
    }
  }
  return `${[HEADER.trimEnd(), ...[...texts.values()].map(entry)].join('\n\n')}\n`;
}
