// What MediaWiki makes of the configurator's snippet: a page of wikitext, and the lines of MediaWiki:Common.js and
// MediaWiki:Common.css.

const COMMON = /\/\* In MediaWiki:Common\.(?:js|css), once: \*\//;

/** The three parts of the snippet. */
export const partsOf = (snippet: string): [wikitext: string, script: string, rule: string] => {
  const [wikitext = '', script = '', rule = ''] = snippet.split(COMMON);
  return [wikitext, script, rule];
};

/**
 * The page: links are written in wikitext, unknown attributes are taken out, and the script and the rule of the wiki are on
 * every page.
 */
export function wikiPage(snippet: string): string {
  const [wikitext, script, rule] = partsOf(snippet);
  const html = wikitext
    .replace(/\[(tel:\S+) ([^\]]+)\]/g, '<a rel="nofollow" href="$1">$2</a>')
    .replaceAll(/ slot="[^"]*"/g, '');
  // its hook calls at once where the content is there already
  const mw = '{ hook: () => ({ add: (work) => work() }) }';
  return `<style>${rule}</style>${html}<script>((mw) => {${script}})(${mw});</script>`;
}
