// The script of `embed.html?lang=en`, a page with only the card, for sites that allow nothing but frames. What the page around
// the frame can learn from it is in docs/decisions/height-of-a-frame.md.
import { scrollInside } from './frame-focus.ts';
import { answerPlace, watchHeight } from './frame-height.ts';
import { framingOf, optionsOf } from './frame-options.ts';

const framing = framingOf(window);
const { attributes, colours, policy } = optionsOf(new URL(location.href), framing);

/** A card with the options, except for some. */
function makeCard(except?: string): HTMLElement {
  const card = document.createElement('hk-advocacy-card');
  for (const [name, value] of attributes) if (name !== except) card.setAttribute(name, value);
  for (const [name, value] of colours) card.style.setProperty(name, value);
  return card;
}

const meta = document.createElement('meta');
meta.httpEquiv = 'Content-Security-Policy';
meta.content = policy;
document.head.append(meta);

// not in the page, whose policy has no place for styles
const styles = new CSSStyleSheet();
styles.replaceSync(`
  :root { font-family: Georgia, 'Noto Serif', serif }
  body { margin: 0 }
  hk-advocacy-card { display: block; min-height: 0 }
  @media screen {
    .framed { height: 100%; overflow: hidden }
    .framed > body { max-height: min(100%, var(--height)); overflow: auto }
  }
`);
// an extension may have put its own there already
document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];

if (framing !== 'none') {
  const { documentElement: root, body } = document;
  root.className = 'framed';
  // what this device remembers of the visitor changes the height too
  const twin = makeCard('remember');
  watchHeight(twin, (height) => {
    // a higher frame does not show more: else the page around could try out how high the card is
    root.style.setProperty('--height', `${height}px`);
    // the same for everybody, so the target origin does not matter
    parent.postMessage({ 'hk-advocacy-card': { height } }, '*');
  });
  scrollInside(body, () => answerPlace(twin));
}
document.body.append(makeCard());
