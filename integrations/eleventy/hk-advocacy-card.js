/**
 * The card in a post: {% hkAdvocacyCard card %}{% endhkAdvocacyCard %}, its attributes in the front matter under "card".
 * Put this file beside eleventy.config.js, and the folder dist, renamed to hk-advocacy-card, too.
 */
const ATTRIBUTES = [
  'campaign',
  'heading',
  'image',
  'image-alt',
  'organizer',
  'organizer-url',
  'events-url',
  'events-src',
  'petition-url',
  'report-url',
  'share-url',
  'next-url',
  'sections',
  'leave-out',
  'heading-level',
  'expires',
  'directory',
  'private',
  'languages',
  'remember',
  'lang',
  'theme',
];

/** Attributes that may have the address of a file of the site. */
const ADDRESSES = ['campaign', 'image', 'events-src', 'directory'];

const INSIDE =
  'Call the U.S. Capitol switchboard, <a href="tel:+12022243121">(202) 224-3121</a>, and ask for your senators and your representative.';

const tag = (
  files,
) => `<script type="module" src="${files}hk-advocacy-card.js" integrity="sha384-eVfTsnqBx035rfgIYp+TjwkeAwN4RuKjXUqlTLNoM/riQyam3iIZH/xflW9lLNDw" data-cfasync="false"></script>
<style>hk-advocacy-card:not(:defined) { display: flow-root; min-height: clamp(1000px, 200vw, 2400px); }</style>
`;

// line breaks too, because Markdown would end the tag there
const escape = (text) => text.replace(/[&<>"'\n]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A day in front matter is parsed to a Date at midnight UTC. */
const textOf = (value) =>
  value instanceof Date ? value.toISOString().replace('T00:00:00.000Z', '') : String(value);

export default function hkAdvocacyCard(eleventyConfig) {
  const toAddress = eleventyConfig.getFilter('url');

  eleventyConfig.addPassthroughCopy('hk-advocacy-card');
  // otherwise embed.html would become a page of the site
  eleventyConfig.ignores.add('hk-advocacy-card/**');

  eleventyConfig.addPairedShortcode('hkAdvocacyCard', (inside, options) => {
    const attributes = ATTRIBUTES.filter((name) => options?.[name] != null).map((name) => {
      const value = textOf(options[name]);
      return ` ${name}="${escape(ADDRESSES.includes(name) ? toAddress(value) : value)}"`;
    });
    return `<hk-advocacy-card${attributes.join('')}>\n${inside.trim() || INSIDE}\n</hk-advocacy-card>`;
  });

  // adds the script once to each HTML page with a card, but not to feeds
  eleventyConfig.addTransform('hk-advocacy-card', function (content) {
    if (!this.page.outputPath?.endsWith?.('.html') || !/<hk-advocacy-card[\s>]/.test(content)) return content;
    return content.replace(
      /<\/head>|<hk-advocacy-card[\s>]/i,
      (place) => tag(toAddress('/hk-advocacy-card/')) + place,
    );
  });
}
