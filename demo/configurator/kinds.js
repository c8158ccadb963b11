// The kinds of sites, and how the card is embedded in each. To add a kind, add it here: page, snippet and tests read this
// table.

/**
 * @typedef {'tag' | 'div' | 'shortcode' | 'frame' | 'address' | 'react' | 'next' | 'vue' | 'svelte' | 'astro' | 'angular' | 'mediawiki'} Way
 * @typedef {'site' | 'own' | 'plugin' | 'cdn' | 'file' | 'bundle'} Home
 * @typedef {{
 *   id: string,
 *   name: string,
 *   way: Way,
 *   homes: Home[],
 *   isHosted?: true,
 *   theme?: string,
 *   folder?: string,
 *   tried: string,
 *   steps: string[],
 *   but?: string,
 *   opensAlone?: true,
 * }} Kind `homes`: where the card's files can be, the best first. `isHosted`: the owner has no folder there, so addresses
 *   have to be absolute. `theme`: but a theme of their own may hold the files, at an address with this in it. `folder`: where in the sources of such
 *   a site the folder goes. `tried`: when and where it was tested; otherwise the text is from the vendor's documentation. `steps`: what to do when the files are in
 *   place; text between backticks is to be typed. `but`: what to know first. `opensAlone`: visitors open the
 *   page with the card itself, in no frame.
 */

/** @type {readonly Kind[]} */
export const KINDS = [
  {
    id: 'html',
    name: 'Plain HTML, or any site that keeps a script',
    way: 'tag',
    homes: ['site', 'own', 'cdn', 'file'],
    tried: 'with every change',
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
    tried: 'with every change, in WordPress',
    steps: [
      'Add a Shortcode block to a page and paste the snippet into it.',
      'Authors and contributors may do so too; the block "Hong Kong Advocacy Card" does the same without a snippet.',
    ],
  },
  {
    id: 'wordpress-html',
    name: 'WordPress, without the plugin',
    way: 'tag',
    homes: ['site', 'own', 'cdn'],
    tried: '',
    steps: [
      'Add a Custom HTML block to a page and paste the snippet into it. WordPress 7 has a button "Edit HTML" for that, and "Update" when it is in.',
      'Publish it as an administrator or an editor: WordPress removes the tags from what others write.',
    ],
  },
  {
    id: 'squarespace',
    name: 'Squarespace',
    way: 'tag',
    homes: ['site', 'own', 'cdn'],
    isHosted: true,
    tried: '',
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
    homes: ['site', 'own', 'cdn'],
    isHosted: true,
    tried: '',
    steps: [
      'Choose Add, Embed Code, Embed HTML; choose Code and paste the snippet.',
      'Make the box about 900 pixels high: Wix puts the card into a frame, which scrolls.',
    ],
  },
  {
    id: 'google-sites',
    name: 'Google Sites',
    way: 'tag',
    homes: ['site', 'own'],
    isHosted: true,
    tried: '',
    steps: [
      'Choose Insert, Embed, Embed code, and paste the snippet; then Next, and Insert.',
      'Drag the box to about 900 pixels of height: Google Sites puts the card into a frame, which scrolls.',
    ],
  },
  {
    id: 'builders',
    name: 'Webflow, Weebly, Carrd or Blogger',
    way: 'tag',
    homes: ['site', 'own'],
    isHosted: true,
    tried: '',
    steps: [
      'Add the block for code where the card should be, and paste the snippet into it: in Webflow "Code Embed", in Weebly "Embed Code", in Carrd "Embed" with the type Code, in Blogger "HTML/JavaScript" under Layout, Add a Gadget.',
      'Publish, and look at the page itself: while you edit, most of them run no scripts.',
    ],
    but: 'In Webflow and Carrd a block for code needs a paid plan.',
  },
  {
    id: 'shopify',
    name: 'Shopify',
    way: 'tag',
    homes: ['site', 'own'],
    isHosted: true,
    tried: '',
    steps: [
      'Under Online Store, Themes, Customize, open the page, add a section "Custom Liquid", and paste the snippet into it.',
      'Save, and look at the page in your shop.',
    ],
  },
  {
    id: 'ghost',
    name: 'Ghost',
    way: 'tag',
    homes: ['site', 'own', 'cdn'],
    isHosted: true,
    theme: '/assets/',
    tried: 'on November 29, 2026, in Ghost 6.65',
    steps: [
      'Type `/html` in a post or a page, choose the HTML card, and paste the snippet into it.',
      'Publish, and look at the page itself: the editor shows the content of the tag, and so does the newsletter, for neither runs scripts.',
    ],
  },
  {
    id: 'hugo',
    name: 'Hugo',
    way: 'tag',
    homes: ['site', 'own', 'cdn'],
    folder: 'into the folder `static` of your site',
    tried: 'with every change, in Hugo',
    steps: [
      'Save the snippet as `layouts/shortcodes/hk-card.html`.',
      'Write `{{< hk-card >}}` in a page: Hugo drops raw tags from Markdown, and keeps a shortcode.',
    ],
  },
  {
    id: 'jekyll',
    name: 'Jekyll',
    way: 'tag',
    homes: ['site', 'own', 'cdn'],
    folder: 'into your site, beside `_config.yml`',
    tried: 'with every change, in Jekyll',
    steps: ['Save the snippet as `_includes/hk-card.html`.', 'Write `{% include hk-card.html %}` in a page.'],
  },
  {
    id: 'eleventy',
    name: 'Eleventy',
    way: 'tag',
    homes: ['site', 'own', 'cdn'],
    folder:
      'into your site, beside `eleventy.config.js`, with `eleventyConfig.addPassthroughCopy("hk-advocacy-card")` in that file',
    tried: 'with every change, in Eleventy 3.1',
    steps: [
      'Save the snippet as `_includes/hk-card.html`.',
      'Write `{% include "hk-card.html" %}` in a page.',
    ],
  },
  {
    id: 'drupal',
    name: 'Drupal',
    way: 'tag',
    homes: ['site', 'own', 'cdn'],
    tried: '',
    steps: [
      'Under Configuration, Text formats, make a format without an editor and without "Limit allowed HTML tags".',
      'Add a block or a page in that format and paste the snippet into it.',
    ],
  },
  {
    id: 'joomla',
    name: 'Joomla',
    way: 'tag',
    homes: ['site', 'own'],
    tried: '',
    steps: [
      'In your own account choose the editor "None" or "CodeMirror": the usual one takes scripts out. Under Content, Site Modules, New, choose "Custom" and paste the snippet.',
      'Give the module a position and pages, and save. Your group needs "No Filtering" under System, Global Configuration, Text Filters, as Super Users have it.',
    ],
  },
  {
    id: 'mediawiki',
    name: 'MediaWiki',
    way: 'mediawiki',
    homes: ['site', 'own'],
    tried: 'on November 30, 2026, in MediaWiki 1.39',
    steps: [
      'Paste the `div`, down to `</div>`, into a page, in the editor for wikitext ("Edit source").',
      'Ask an administrator of the interface to add the lines of script to the page `MediaWiki:Common.js`, and the rule to `MediaWiki:Common.css`; and to `MediaWiki:Mobile.js` and `MediaWiki:Mobile.css` if the wiki has a mobile view. They load the card on every page that has such a `div`, and keep room for it.',
    ],
    but: 'On a wiki of somebody else, ask first: the lines of script are for all its readers.',
  },
  {
    id: 'dokuwiki',
    name: 'DokuWiki',
    way: 'tag',
    homes: ['site', 'own', 'cdn'],
    tried: 'on November 29, 2026, in DokuWiki 2026-07-14',
    steps: [
      'Save the snippet as `conf/pagefooter.html` in the folder of your wiki, where it lies on its server.',
      'Open any page: the card stands below its text, as on all pages.',
    ],
    but: 'A page of DokuWiki shows HTML as text, so the snippet does not go into a page.',
  },
  {
    id: 'react',
    name: 'React',
    way: 'react',
    homes: ['bundle'],
    tried: 'on November 29, 2026, in React 19.3',
    steps: ['Save the snippet as `Card.jsx`.', 'Use `<Card />` where the card should be. React 19 or later.'],
  },
  {
    id: 'next',
    name: 'Next.js',
    way: 'next',
    homes: ['bundle'],
    tried: 'on November 29, 2026, in Next.js 16.4',
    steps: [
      'Save the snippet as `app/Card.jsx`.',
      'In a page, `import { Card } from "./Card.jsx"` and write `<Card />` where the card should be.',
    ],
  },
  {
    id: 'vue',
    name: 'Vue',
    way: 'vue',
    homes: ['bundle'],
    tried: 'on November 29, 2026, in Vue 3.5',
    steps: ['Save the snippet as `Card.vue`.', 'Use `<Card />` where the card should be.'],
  },
  {
    id: 'nuxt',
    name: 'Nuxt',
    way: 'vue',
    homes: ['bundle'],
    tried: 'on November 29, 2026, in Nuxt 4.5',
    steps: [
      'Save the snippet as `app/components/Card.vue`; in Nuxt 3, as `components/Card.vue`.',
      'Write `<Card />` where the card should be: Nuxt finds it by its name.',
    ],
  },
  {
    id: 'vitepress',
    name: 'VitePress',
    way: 'vue',
    homes: ['bundle'],
    tried: 'on November 29, 2026, in VitePress 1.6',
    steps: [
      'Save the snippet as `.vitepress/components/Card.vue`, in the folder with your pages.',
      'In a page at the top of that folder, write `<script setup>import Card from "./.vitepress/components/Card.vue"</script>`, and `<Card />` where the card should be.',
    ],
  },
  {
    id: 'svelte',
    name: 'Svelte and SvelteKit',
    way: 'svelte',
    homes: ['bundle'],
    tried: 'on November 29, 2026, in Svelte 5.57 and SvelteKit 3.2',
    steps: [
      'Save the snippet as `Card.svelte`, in SvelteKit beside `+page.svelte`.',
      'Use `<Card />` where the card should be. Svelte 5 or later.',
    ],
  },
  {
    id: 'astro',
    name: 'Astro',
    way: 'astro',
    homes: ['bundle'],
    tried: 'on November 29, 2026, in Astro 7.3',
    steps: [
      'Save the snippet as `src/components/Card.astro`.',
      'In a page, `import Card from "../components/Card.astro"` and write `<Card />` where the card should be. View transitions may be on.',
    ],
  },
  {
    id: 'docusaurus',
    name: 'Docusaurus',
    way: 'react',
    homes: ['bundle'],
    tried: 'on November 29, 2026, in Docusaurus 3.10',
    steps: [
      'Save the snippet as `src/components/Card.jsx`.',
      'In a page, also one in MDX, `import { Card } from "@site/src/components/Card"` and write `<Card />` where the card should be.',
    ],
  },
  {
    id: 'angular',
    name: 'Angular',
    way: 'angular',
    homes: ['bundle'],
    tried: 'on November 29, 2026, in Angular 22.2',
    steps: [
      'Save the snippet as `src/app/card.ts`.',
      'In the component around it, `import { Card } from "./card"`, add `Card` to its `imports`, and write `<app-card />` in its template. Angular 19 or later.',
    ],
  },
  {
    id: 'notion',
    name: 'Notion',
    way: 'address',
    homes: ['site', 'own'],
    isHosted: true,
    tried: '',
    steps: [
      'Type `/embed` and paste the address.',
      'Drag the frame to the height that you want; it scrolls.',
    ],
    but: 'Notion does not allow scripts: it shows a page from another address in a frame.',
  },
  {
    id: 'substack',
    name: 'Substack, Medium, a social network or mail',
    way: 'address',
    opensAlone: true,
    homes: ['site', 'own'],
    isHosted: true,
    tried: '',
    steps: [
      'Link the address from a post, a button or a mail.',
      'Your readers use the card on the page that opens.',
    ],
    but: 'They allow neither scripts nor frames of yours, so the card cannot be there. You can link to one.',
  },
  {
    id: 'div',
    name: 'Another editor that strips tags it does not know',
    way: 'div',
    homes: ['site', 'own', 'cdn'],
    tried: 'with every change',
    steps: [
      'Paste the snippet in the view for HTML or source code.',
      'Save, and see whether the script is still there.',
    ],
  },
  {
    id: 'frame',
    name: 'Another editor that keeps only a frame',
    way: 'frame',
    homes: ['site', 'own'],
    isHosted: true,
    tried: 'with every change',
    steps: [
      'Paste the snippet where the card should be.',
      'If the editor removes the script too, the frame stays 900 pixels high and scrolls.',
    ],
  },
];

/**
 * Where the card's files can be, and who sees what about visitors. The ZIP code is not mentioned, because it is never sent. What
 * to do for each is in steps.js.
 * @type {Record<Home, { name: string, sees: string }>}
 */
export const HOMES = {
  site: {
    name: 'The copy on this site',
    sees: 'Whoever runs this site. They see the IP address of everybody who opens a page with the card, and the name of your site; and that the list of members was fetched when somebody started to use the lookup.',
  },
  own: {
    name: 'A folder of your own',
    sees: 'Only your own host. It sees the IP address of a visitor who opens the page, as it does for the page itself, and that the list of members was fetched when somebody started to use the lookup.',
  },
  plugin: {
    name: 'The WordPress plugin',
    sees: 'Only your own WordPress. It sees the IP address of a visitor who opens the page, as it does for the page itself, and that the list of members was fetched when somebody started to use the lookup. If you set an address for a newer list, your WordPress fetches it, not your visitors.',
  },
  cdn: {
    name: 'A CDN',
    sees: 'Whoever runs the CDN. They see the IP address of everybody who opens a page with the card, and the name of your site; and that the list of members was fetched when somebody started to use the lookup.',
  },
  file: {
    name: 'One file beside the page',
    sees: 'Only your own host. It sees the IP address of a visitor who opens the page, as it does for the page itself. Nothing more is fetched when somebody uses the lookup.',
  },
  bundle: {
    name: 'Your app',
    sees: 'Only the host of your app. It sees the IP address of a visitor who opens it, and that the list of members was fetched when somebody started to use the lookup.',
  },
};

const [FIRST] = KINDS;

/** @param {string} id @returns {Kind} */
export const kindOf = (id) => KINDS.find((kind) => kind.id === id) ?? /** @type {Kind} */ (FIRST);
