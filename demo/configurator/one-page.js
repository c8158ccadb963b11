// Makes a page in one file: the card of the picks, with the standalone script and the tables. It can be opened from disk, sent
// by mail, and put on any host.
import { insideOf } from './inside.js';
import { attributesOf, coloursOf } from './snippet.js';
import { escape, htmlOf, wordsOf } from './words.js';

/** @typedef {import('./picks.js').Picks} Picks */
/** @typedef {import('./homes.js').Built} Built */

/**
 * @param {Picks} picks
 * @param {{ script: string, json?: string, built?: Built }} parts `script`: the text of hk-advocacy-card.standalone.js; `json`:
 *   a campaign file, which is included too
 */
export function onePage(picks, { script, json, built = { integrity: '', cdn: '' } }) {
  const attributes = attributesOf({
    ...picks,
    // a file that was not pasted is read from its address, as in the snippet
    campaign: json ? `data:application/json,${encodeURIComponent(json)}` : picks.campaign,
  }).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const colours = coloursOf(picks).map(([name, value]) => `\n        ${name}: ${value};`);
  return `<!doctype html>
<html lang="${picks.lang || 'en'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escape(picks.heading || 'Call your members of Congress for Hong Kong')}</title>
    <style>
      :root {
        color-scheme: ${picks.theme || 'light dark'};
        font-family: Georgia, 'Noto Serif', serif;
      }
      body {
        max-width: 680px;
        margin: 0 auto;
      }
      hk-advocacy-card {
        display: block;
        min-height: 0;${colours.join('')}
      }
    </style>
  </head>
  <body>
    <hk-advocacy-card${attributes.join('')}>
${wordsOf(picks)
  .map((tree) => `${htmlOf(tree, undefined, '      ')}\n`)
  .join('')}${insideOf(picks, built, undefined, '      ')}
    </hk-advocacy-card>
    <script data-cfasync="false">
${script.replace(/<\/(?=script)|<!--/gi, (found) => `\\x3c${found.slice(1)}`)}
    </script>
    <script data-cfasync="false">
      // For a page that shows this one in a frame: the height of a card that nobody uses, because the height of a card
      // in use tells what it was answered.
      const twin = document.querySelector('hk-advocacy-card').cloneNode(true);
      twin.removeAttribute('remember');
      const holder = document.createElement('div');
      holder.inert = true;
      holder.style.cssText =
        'position: absolute; top: 0; left: 0; width: 100vw; height: 0; overflow: hidden; visibility: hidden';
      const inner = document.createElement('div');
      inner.style.cssText = 'max-width: 680px';
      twin.style.cssText += 'display: block; min-height: 0';
      inner.append(twin);
      holder.attachShadow({ mode: 'closed' }).append(inner);
      document.documentElement.append(holder);
      let last = 0;
      new ResizeObserver(() => {
        const height = Math.max(Math.ceil(twin.getBoundingClientRect().height), 640);
        if (height === last) return;
        last = height;
        parent.postMessage({ 'hk-advocacy-card': { height } }, '*');
      }).observe(twin);
    </script>
  </body>
</html>
`;
}
