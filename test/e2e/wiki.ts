// What MediaWiki makes of the configurator's snippet: a page of wikitext, and the lines of MediaWiki:Common.js.

const COMMON = '/* In MediaWiki:Common.js, once: */';

/** The two parts of the snippet. */
export const partsOf = (snippet: string): [wikitext: string, script: string] => {
  const [wikitext = '', script = ''] = snippet.split(COMMON);
  return [wikitext, script];
};

/** The page: links are written in wikitext, unknown attributes are taken out, and the script of the wiki runs on every page. */
export function wikiPage(snippet: string): string {
  const [wikitext, script] = partsOf(snippet);
  const html = wikitext
    .replace(/\[(tel:\S+) ([^\]]+)\]/g, '<a rel="nofollow" href="$1">$2</a>')
    .replaceAll(/ slot="[^"]*"/g, '');
  return `${html}<script>(() => {${script}})();</script>`;
}
