// The square picture to post: drawn in the card's words and colours, or a sentence in its place.
import { expect, waitUntil } from '@open-wc/testing';
import type { HkShareBar } from '../../src/index.ts';
import { audit, button, cardWith, drawn, press, settle } from './cards.ts';
import { all, LOOKS, setThemeAndLang, textOf } from './dom.ts';

const CARD = 'sections="share" share-url="https://owner.example/call/" organizer="Riverside Reading Group"';

/** Chromium may wait for a second until it makes a file of a canvas. */
const wait = (isDone: () => unknown, what?: string) => waitUntil(isDone, what, { timeout: 10_000 });

/** Shows the ways to pass something on, in a browser whose menu for sharing is taken away, and waits for the picture. */
async function withPicture<El extends HTMLElement>(el: El, shows = 'canvas'): Promise<El> {
  await press(el, 'Ask a friend to call');
  await wait(() => all(el, shows).length > 0, shows);
  return el;
}

const bar = () => drawn<HkShareBar>('<hk-share-bar share-url="https://owner.example/call/"></hk-share-bar>');

const canvasOf = (el: Element) => all<HTMLCanvasElement>(el, 'canvas')[0]!;
const altOf = (el: Element) => textOf(all(el, '#alt')[0]!);

const colourAt = (el: Element, x: number, y: number) =>
  canvasOf(el).getContext('2d')!.getImageData(x, y, 1, 1).data.slice(0, 3).join();

/** The colour of an element's background, as numbers. */
const backgroundOf = (element: Element) =>
  /[\d, ]+/.exec(getComputedStyle(element).backgroundColor)![0].replaceAll(' ', '');

function hears(el: HTMLElement): string[] {
  const heard: string[] = [];
  el.addEventListener('hk-share', ({ detail }) => heard.push(JSON.stringify(detail)));
  return heard;
}

/** Puts something in the place of a method, until the test is over. */
const restores: (() => void)[] = [];
function stub(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  restores.push(() => {
    if (before) Object.defineProperty(owner, name, before);
    else delete (owner as Record<string, unknown>)[name];
  });
}

beforeEach(() => stub(navigator, 'share', undefined));
afterEach(() => restores.splice(0).forEach((restore) => restore()));

describe('the picture', () => {
  it('stays on a page that is translated', async () => {
    const el = await withPicture(await bar());
    // as translators do: an element of their own in the place of a text
    const text = [...all(el, '.note')[0]!.childNodes].find((node) => node instanceof Text)!;
    const font = document.createElement('font');
    font.textContent = 'Übersetzt';
    text.replaceWith(font);
    el.isMain = true;
    await settle(el);
    expect(canvasOf(el)?.parentElement?.className).to.equal('picture');
    expect(textOf(el)).to.contain('Übersetzt');
  });

  it('that cannot be saved: a sentence says so, and the rest stays', async () => {
    const el = await withPicture(await bar());
    stub(URL, 'createObjectURL', () => {
      throw new Error('refused by the test');
    });
    const heard = hears(el);
    await press(el, 'Save');
    expect(textOf(el)).to.contain('That did not work.');
    expect(canvasOf(el)).not.to.equal(undefined);
    expect(heard).to.deep.equal([]);
  });

  it('is square, says what the campaign says, and has that in words beside it', async () => {
    const file = { kicker: 'Kicker', title: 'Riverside', call: { text: 'Call today' } };
    const el = await withPicture(await cardWith(file, CARD));
    const canvas = canvasOf(el);
    expect([canvas.width, canvas.height]).to.deep.equal([1080, 1080]);
    expect(canvas.getAttribute('role')).to.equal('img');
    expect(canvas.getAttribute('aria-labelledby')).to.equal('alt');
    expect(altOf(el)).to.equal(
      'A square picture with a lit lantern. On it: Kicker · Riverside · Call today · 1,300+ · U.S. firms operated in Hong Kong · ' +
        '726 · of them were regional headquarters or offices · About 85,000 · Americans lived in Hong Kong · ' +
        'U.S. Department of State, 2018 · owner.example/call · Riverside Reading Group',
    );
    // drawn: not all of the accent is empty
    const { data } = canvas.getContext('2d')!.getImageData(72, 446, 900, 1);
    const colours = new Set(data.filter((_, i) => i % 4 === 0));
    expect(colours.size).to.be.greaterThan(1);
  });

  for (const [theme, lang] of LOOKS)
    it(`has the colours and the language of the card, ${theme} ${lang}`, async () => {
      const el = await bar();
      await setThemeAndLang(el, theme, lang);
      el.style.setProperty('--hk-accent', 'rgb(10, 90, 160)');
      await settle(el);
      all(el, '#share')[0]!.click();
      await wait(() => canvasOf(el));
      expect(colourAt(el, 20, 500)).to.equal('10,90,160');
      expect(colourAt(el, 20, 1060)).to.equal(backgroundOf(all(el, '.ways')[0]!));
      expect(altOf(el)).to.contain(lang === 'en' ? 'Call Congress for Hong Kong' : '為香港致電國會');
      // drawn anew where the theme changes
      const before = colourAt(el, 20, 1060);
      el.setAttribute('theme', theme === 'light' ? 'dark' : 'light');
      await wait(() => colourAt(el, 20, 1060) !== before, 'the other theme');
    });

  for (const theme of ['light', 'dark'])
    it(`can be read where the card shows the page through its background, ${theme}`, async () => {
      const el = await bar();
      await setThemeAndLang(el, theme, 'en');
      el.style.setProperty('--hk-surface', 'transparent');
      await withPicture(el);
      const { data } = canvasOf(el).getContext('2d')!.getImageData(20, 1060, 1, 1);
      expect([...data]).to.deep.equal(theme === 'light' ? [255, 255, 255, 255] : [0, 0, 0, 255]);
    });

  audit('is accessible', async () => {
    await expect(await withPicture(await bar())).to.be.accessible();
  });

  it('is saved as a PNG file; the page hears that, and no more', async () => {
    const saved: HTMLAnchorElement[] = [];
    stub(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      saved.push(this);
    });
    const el = await withPicture(await bar());
    const heard = hears(el);
    await press(el, 'Save picture');
    expect(saved.map(({ download }) => download)).to.deep.equal(['call-congress.png']);
    const blob = await (await fetch(saved[0]!.href)).blob();
    expect(blob.type).to.equal('image/png');
    const { width, height } = await createImageBitmap(blob);
    expect([width, height]).to.deep.equal([1080, 1080]);
    expect(heard).to.deep.equal(['{"how":"picture"}']);
  });

  it('is copied and shared (stubbed) where the browser can do that; what fails is told', async () => {
    const given: unknown[] = [];
    stub(
      window,
      'ClipboardItem',
      class {
        constructor(readonly items: Record<string, Blob>) {}
      },
    );
    let write = (items: { items: object }[]) => Promise.resolve(given.push(Object.keys(items[0]!.items)));
    stub(navigator, 'clipboard', { write: (items: { items: object }[]) => write(items) });
    stub(navigator, 'canShare', ({ files }: ShareData) => files?.length === 1);
    const el = await withPicture(await bar());
    const heard = hears(el);
    await press(el, 'Copy picture');
    expect(given).to.deep.equal([['image/png']]);
    expect(textOf(all(el, '.status-message')[1]!)).to.equal('Picture copied');
    write = () => Promise.reject(new Error('no'));
    await press(el, 'Copy picture');
    expect(textOf(all(el, '.status-message')[1]!)).to.equal('That did not work. Save the picture instead.');
    stub(navigator, 'share', ({ files, text }: ShareData) =>
      Promise.resolve(given.push(files![0]!.name, text)),
    );
    await press(el, 'Share picture');
    expect(given.slice(1)).to.deep.equal([
      'call-congress.png',
      'Can you spare a minute? Call Congress for Hong Kong https://owner.example/call/',
    ]);
    expect(heard).to.deep.equal(['{"how":"picture"}', '{"how":"picture"}']);
  });
});

describe('a picture that cannot be drawn', () => {
  const NONE = 'Your browser cannot draw the picture. Everything else works.';
  const { prototype: context } = CanvasRenderingContext2D;
  const { prototype: canvas } = HTMLCanvasElement;
  const blank = (value: number) => () => ({ data: new Uint8ClampedArray(4).fill(value) });
  const CASES: Record<string, () => void> = {
    'a canvas that is blanked out, white': () => stub(context, 'getImageData', blank(255)),
    'a canvas that is blanked out, transparent': () => stub(context, 'getImageData', blank(0)),
    'no canvas at all': () => stub(canvas, 'getContext', () => null),
    'no file of it': () => stub(canvas, 'toBlob', (done: BlobCallback) => done(null)),
    'a canvas that throws': () =>
      stub(context, 'fillText', () => {
        throw new Error('no');
      }),
  };
  for (const [name, prepare] of Object.entries(CASES))
    it(`${name}: a sentence, and all other ways`, async () => {
      prepare();
      const el = await drawn<HkShareBar>('<hk-share-bar share-url="https://owner.example/"></hk-share-bar>');
      await press(el, 'Ask a friend to call');
      await wait(() => textOf(el).includes(NONE), NONE);
      expect(canvasOf(el)).to.equal(undefined);
      expect(button(el, 'Save picture')).to.equal(undefined);
      expect(button(el, 'Copy the link')).not.to.equal(undefined);
    });

  it('a language without a typeface on this device, as those of Cyprus in the bronze age', async () => {
    const el = await cardWith({ title: '\u{12f91}\u{12f92}\u{12f93}' }, CARD);
    await press(el, 'Ask a friend to call');
    await wait(() => textOf(el).includes(NONE), NONE);
  });
});
