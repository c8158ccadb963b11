// The kinds of sites, and how the card is embedded in each. To add a kind, add it here: page, snippet and tests read this
// table.

/**
 * @typedef {'tag' | 'div' | 'shortcode' | 'frame' | 'address' | 'react' | 'vue' | 'svelte'} Way
 * @typedef {'own' | 'plugin' | 'cdn' | 'file' | 'bundle'} Home
 * @typedef {{
 *   id: string,
 *   name: string,
 *   way: Way,
 *   homes: Home[],
 *   isHosted?: true,
 *   tried: boolean,
 *   steps: string[],
 *   but?: string,
 * }} Kind `homes`: where the card's files can be, the best first. `isHosted`: the owner has no folder there, so addresses
 *   have to be absolute. `tried`: tested in such a site; otherwise the text is from the vendor's documentation. `steps`:
 *   what to do when the files are in place; text between backticks is to be typed. `but`: what to know first.
 */

/** @type {readonly Kind[]} */
export const KINDS = [
  {
    id: 'html',
    name: 'Plain HTML, or any site that keeps a script',
    way: 'tag',
    homes: ['own', 'cdn', 'file'],
    tried: true,
    steps: [
      'Paste the snippet into the page, where the card should be.',
      'Open the page and type your ZIP code.',
    ],
  },
  {
    id: 'wordpress',
    name: 'WordPress, with the plugin',
    way: 'shortcode',
    homes: ['plugin'],
    tried: true,
    steps: [
      'Add a Shortcode block to a page and paste the snippet into it.',
      'Authors and contributors may do so too; the block "Hong Kong Advocacy Card" does the same without a snippet.',
    ],
  },
  {
    id: 'wordpress-html',
    name: 'WordPress, without the plugin',
    way: 'tag',
    homes: ['own', 'cdn'],
    tried: false,
    steps: [
      'Add a Custom HTML block to a page and paste the snippet into it.',
      'Publish it as an administrator or an editor: WordPress removes the tags from what others write.',
    ],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    way: 'tag',
    homes: ['cdn', 'own'],
    isHosted: true,
    tried: false,
    steps: [
      'Add a Code block, leave it at HTML, and paste the snippet into it.',
      'Save, and look at the page itself: while you edit, Squarespace runs no scripts.',
    ],
    but: 'Scripts in a Code block need a plan that allows them.',
  },
  {
    id: 'wix',
    name: 'Wix',
    way: 'tag',
    homes: ['cdn', 'own'],
    isHosted: true,
    tried: false,
    steps: [
      'Choose Add, Embed Code, Embed HTML; choose Code and paste the snippet.',
      'Make the box about 900 pixels high: Wix puts the card into a frame, which scrolls.',
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost',
    way: 'tag',
    homes: ['cdn', 'own'],
    isHosted: true,
    tried: true,
    steps: [
      'Type `/html` in a post or a page, choose the HTML card, and paste the snippet into it.',
      'Publish. In the newsletter, which runs no scripts, your readers get the content of the tag.',
    ],
  },
  {
    id: 'hugo',
    name: 'Hugo',
    way: 'tag',
    homes: ['own', 'cdn'],
    tried: true,
    steps: [
      'Save the snippet as `layouts/shortcodes/hk-card.html`.',
      'Write `{{< hk-card >}}` in a page: Hugo drops raw tags from Markdown, and keeps a shortcode.',
    ],
  },
  {
    id: 'jekyll',
    name: 'Jekyll',
    way: 'tag',
    homes: ['own', 'cdn'],
    tried: true,
    steps: ['Save the snippet as `_includes/hk-card.html`.', 'Write `{% include hk-card.html %}` in a page.'],
  },
  {
    id: 'eleventy',
    name: 'Eleventy',
    way: 'tag',
    homes: ['own', 'cdn'],
    tried: true,
    steps: [
      'Save the snippet as `_includes/hk-card.html`.',
      'Write `{% include "hk-card.html" %}` in a page.',
    ],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    way: 'tag',
    homes: ['own', 'cdn'],
    tried: false,
    steps: [
      'Under Configuration, Text formats, make a format without an editor and without "Limit allowed HTML tags".',
      'Add a block or a page in that format and paste the snippet into it.',
    ],
  },
  {
    id: 'react',
    name: 'React',
    way: 'react',
    homes: ['bundle'],
    tried: true,
    steps: ['Save the snippet as `Card.jsx`.', 'Use `<Card />` where the card should be. React 19 or later.'],
  },
  {
    id: 'vue',
    name: 'Vue',
    way: 'vue',
    homes: ['bundle'],
    tried: true,
    steps: ['Save the snippet as `Card.vue`.', 'Use `<Card />` where the card should be.'],
  },
  {
    id: 'svelte',
    name: 'Svelte',
    way: 'svelte',
    homes: ['bundle'],
    tried: true,
    steps: [
      'Save the snippet as `Card.svelte`.',
      'Use `<Card />` where the card should be. Svelte 5 or later.',
    ],
  },
  {
    id: 'notion',
    name: 'Notion',
    way: 'address',
    homes: ['own'],
    isHosted: true,
    tried: false,
    steps: [
      'Type `/embed` and paste the address.',
      'Drag the frame to the height that you want; it scrolls.',
    ],
    but: 'Notion does not allow scripts: it shows a page from another site of yours in a frame.',
  },
  {
    id: 'substack',
    name: 'Substack',
    way: 'address',
    homes: ['own'],
    isHosted: true,
    tried: false,
    steps: [
      'Link the address from a post, or from a button.',
      'Your readers use the card on your other site.',
    ],
    but: 'Substack allows neither scripts nor frames, so the card cannot be there. You can link to one.',
  },
  {
    id: 'div',
    name: 'Another editor that strips tags it does not know',
    way: 'div',
    homes: ['own', 'cdn'],
    tried: true,
    steps: [
      'Paste the snippet in the view for HTML or source code.',
      'Save, and see whether the script is still there.',
    ],
  },
  {
    id: 'frame',
    name: 'Another editor that keeps only a frame',
    way: 'frame',
    homes: ['own'],
    isHosted: true,
    tried: true,
    steps: [
      'Paste the snippet where the card should be.',
      'If the editor removes the script too, the frame stays 900 pixels high and scrolls.',
    ],
  },
];

/**
 * Where the files can be: what to do for it, and who sees what about visitors. The ZIP code is not mentioned, because it is
 * never sent.
 * @type {Record<Home, { name: string, step: string, sees: string }>}
 */
export const HOMES = {
  own: {
    name: 'A folder of your own',
    step: 'Download the folder (below) and upload it to your host, so that its address is `{folder}`.',
    sees: 'Only your own host. It sees the IP address of a visitor who opens the page, as it does for the page itself, and that the tables were fetched when somebody started to use the lookup.',
  },
  plugin: {
    name: 'The WordPress plugin',
    step: 'Under Plugins, Add New, Upload Plugin, choose `hk-advocacy-card.zip` and activate it.',
    sees: 'Only your own WordPress. It sees the IP address of a visitor who opens the page, as it does for the page itself, and that the tables were fetched when somebody started to use the lookup. If you set an address for newer tables, your WordPress fetches them, not your visitors.',
  },
  cdn: {
    name: 'A CDN',
    step: 'The address of the files has to be `{folder}`. jsDelivr will have them once the package is published on npm; it is not yet. Until then upload the folder (below) to another CDN and write its address.',
    sees: 'Whoever runs the CDN. They see the IP address of everybody who opens a page with the card, and the name of your site; and that the tables were fetched when somebody started to use the lookup.',
  },
  file: {
    name: 'One file beside the page',
    step: 'Download `hk-advocacy-card.standalone.js` and put it beside the page. It contains the tables.',
    sees: 'Only your own host. It sees the IP address of a visitor who opens the page, as it does for the page itself. Nothing more is fetched when somebody uses the lookup.',
  },
  bundle: {
    name: 'Your app',
    step: '`npm install hk-advocacy-card` (once it is published; until then `npm pack` here and install that file), and copy its `dist/data` to `public/congress`.',
    sees: 'Only the host of your app. It sees the IP address of a visitor who opens it, and that the tables were fetched when somebody started to use the lookup.',
  },
};

const [FIRST] = KINDS;

/** @param {string} id @returns {Kind} */
export const kindOf = (id) => KINDS.find((kind) => kind.id === id) ?? /** @type {Kind} */ (FIRST);

/**
 * Where the files are: as picked, or else what is best for the kind.
 * @param {Kind} kind
 * @param {string} home
 * @returns {Home}
 */
export const homeOf = (kind, home) =>
  kind.homes.find((one) => one === home) ?? /** @type {Home} */ (kind.homes[0]);
