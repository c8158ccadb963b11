// Cards that the module puts onto a page whose own HTML has only the placeholder, and what the libraries that rewrite pages do to
// them, as these are published.
import morph from '@alpinejs/morph';
import { renderStreamMessage } from '@hotwired/turbo';
import { expect, fixtureCleanup, waitUntil } from '@open-wc/testing';
import Alpine from 'alpinejs';
import htmx from 'htmx.org';
import { Idiomorph } from 'idiomorph';
import morphdom from 'morphdom';
import { namesOf } from '../elements/board.ts';
import { ask, partOf, settle } from '../elements/cards.ts';
import { DIRECTORY } from '../elements/define.ts';
import { textOf } from '../elements/dom.ts';
import { keepWarnings } from './warnings.ts';

Alpine.plugin(morph);

// The script is of a type that no browser runs: only its address counts. It is the same for every heading, because another address
// is another script to htmx.
const htmlWith = (heading: string) => `
  <nav>The site</nav>
  <hk-advocacy-card directory="${DIRECTORY}" heading="Tag ${heading}">The text in the tag.</hk-advocacy-card>
  <div data-hk-advocacy-card data-directory="${DIRECTORY}" data-heading="Div ${heading}"><p id="text">The text for ${heading}.</p></div>
  <div data-hk-advocacy-card data-directory="${DIRECTORY}" data-heading="Empty ${heading}"></div>
  <script type="text/plain" src="/hk-advocacy-card.js?mount&directory=${DIRECTORY}&heading=Script"></script>
  <p>The end of ${heading}</p>`;

const titlesFor = (heading: string) => [
  ...['Tag', 'Div', 'Empty'].map((way) => `${way} ${heading}`),
  'Script',
];

const inMain = (html: string) => `<main id="main">${html}</main>`;

const LIBRARIES: Record<string, (main: HTMLElement, html: string) => unknown> = {
  Idiomorph: (main, html) => Idiomorph.morph(main, html, { morphStyle: 'innerHTML' }),
  morphdom: (main, html) => morphdom(main, inMain(html)),
  'Alpine, as Livewire has it': (main, html) => Alpine.morph(main, inMain(html)),
  'htmx, innerMorph': (main, html) => htmx.swap({ text: html, target: main, swap: 'innerMorph' }),
  'htmx, outerMorph': (main, html) => htmx.swap({ text: inMain(html), target: main, swap: 'outerMorph' }),
  'a stream of Turbo': (_, html) =>
    renderStreamMessage(
      `<turbo-stream action="update" method="morph" target="main"><template>${html}</template></turbo-stream>`,
    ),
};

/** Those that make new elements. */
const SWAPS: typeof LIBRARIES = {
  'its HTML, set again': (main, html) => (main.innerHTML = html),
  'htmx, innerHTML': (main, html) => htmx.swap({ text: html, target: main, swap: 'innerHTML' }),
};

let main: HTMLElement;

const cards = () => [...main.querySelectorAll('hk-advocacy-card')];
const titles = () => cards().map((card) => textOf(partOf(card, 'title') ?? card));
const frame = () => new Promise((done) => requestAnimationFrame(done));

/** The page, with the cards for this heading in it. */
async function pageWith(heading: string): Promise<void> {
  main = document.createElement('main');
  main.id = 'main';
  document.body.append(main);
  main.innerHTML = htmlWith(heading);
  await haveCome(heading);
}

async function haveCome(heading: string): Promise<void> {
  await waitUntil(() => titles().join() === titlesFor(heading).join(), `${heading}: ${titles().join()}`);
  // what watches the page has had its turn
  await frame();
  expect(titles()).to.deep.equal(titlesFor(heading));
  expect(main.innerText).to.contain(`The end of ${heading}`);
}

describe('cards on pages that are morphed', function () {
  this.timeout(20_000);

  afterEach(() => {
    main.remove();
    fixtureCleanup();
  });

  for (const [name, morph] of Object.entries(LIBRARIES))
    it(`${name}: every card is the same element, with its visit and the page's new options`, async () => {
      await pageWith('One');
      const before = cards();
      for (const card of before) await ask(card, '59001');
      const names = namesOf(before[0]!);
      expect(names).to.have.length(3);
      // another script of the page had a word with one of them
      before[1]!.setAttribute('theme', 'dark');
      for (const heading of ['One', 'One', 'Two', 'Two']) {
        await morph(main, htmlWith(heading));
        await haveCome(heading);
        expect(cards()).to.deep.equal(before);
        for (const card of before) {
          await settle(card);
          expect(namesOf(card)).to.deep.equal(names);
        }
        expect(before[1]!.getAttribute('theme')).to.equal('dark');
        expect(before[1]!.textContent).to.equal(`The text for ${heading}.`);
        expect(main.querySelector('div')!.childNodes).to.have.length(1);
      }
    });

  for (const [name, swap] of Object.entries(SWAPS))
    it(`${name}: there is every card once, and it answers`, async () => {
      await pageWith('One');
      for (const heading of ['One', 'Two']) {
        await swap(main, htmlWith(heading));
        await haveCome(heading);
      }
      for (const card of cards()) {
        await ask(card, '59001');
        expect(namesOf(card)).to.have.length(3);
      }
    });

  it('a card that was moved elsewhere stays there', async () => {
    await pageWith('One');
    const [tag, div] = cards();
    main.prepend(div!);
    await frame();
    expect(cards()[0]).to.equal(div);
    expect(cards()).to.have.length(4);
    tag!.remove();
    await frame();
    expect(cards()).to.have.length(3);
  });

  describe('and that do not want one', () => {
    const told = keepWarnings();

    it('leaves it out where a script takes it out each time, and makes a page that is reset no slower for ever', async () => {
      await pageWith('One');
      let removals = 0;
      const takeOut = new MutationObserver(() => {
        for (const card of main.querySelectorAll('div > hk-advocacy-card')) {
          removals++;
          card.remove();
        }
      });
      takeOut.observe(main, { childList: true, subtree: true });
      main.append('A change');
      await frame();
      const { length } = cards();
      const before = removals;
      main.append('Another one');
      await frame();
      expect(length).to.equal(2);
      expect(removals).to.equal(before);
      takeOut.disconnect();
      expect(told.join()).to.contain('keeps removing the card');

      let resets = 0;
      const html = main.innerHTML;
      const reset = new MutationObserver(() => {
        if (main.innerHTML === html) return;
        resets++;
        main.innerHTML = html;
      });
      reset.observe(main, { childList: true, subtree: true });
      main.append('A change');
      await frame();
      expect(resets).to.be.above(1);
      const after = resets;
      main.append('Another one');
      await frame();
      expect(resets).to.equal(after + 1);
      reset.disconnect();
    });
  });
});
