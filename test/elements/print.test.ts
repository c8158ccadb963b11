// Letters on paper: what is handed to the printer, and what is left on the page afterwards.
import { expect, waitUntil } from '@open-wc/testing';
import { printSheets } from '../../src/lib/print-sheets.ts';

/** What stood in a frame when it was printed. */
interface Printed {
  view: Window & typeof globalThis;
  texts: string[];
  lang: string;
  title: string;
}

let printed: Printed[] = [];

const frames = () => [...document.querySelectorAll('iframe')];

const linesOf = (sheet: Element) => [...sheet.children].map(({ textContent }) => textContent).join('\n');

type Printer = (view: Window) => void;

const printer: Printer = (view) => {
  view.dispatchEvent(new Event('beforeprint'));
  view.dispatchEvent(new Event('afterprint'));
};

/** In the place of the browser's own printing, in every frame that comes. */
function usePrinter(print: Printer): void {
  const listen = (event: Event) => {
    if (!(event.target instanceof HTMLIFrameElement)) return;
    const view = event.target.contentWindow as Printed['view'];
    view.print = () => {
      const { body, documentElement, title } = view.document;
      const texts = [...body.children].map(linesOf);
      printed.push({ view, texts, lang: documentElement.lang, title });
      print(view);
    };
  };
  document.addEventListener('load', listen, true);
  forget = () => document.removeEventListener('load', listen, true);
}

let forget = () => {};

const LETTERS = ['Dear A:\n\nOne.', 'Dear B:\n\nTwo.'];
const print = (sheets = LETTERS) => printSheets(sheets, { lang: 'en-US', title: 'Letters', owner: document.body });

describe('printing letters', () => {
  beforeEach(() => {
    printed = [];
  });

  afterEach(() => {
    forget();
    for (const frame of frames()) frame.remove();
  });

  it('hands over each letter as a sheet of its own, with language and title', async () => {
    usePrinter(printer);
    expect(await print()).to.equal(true);
    expect(printed).to.have.length(1);
    const [{ texts, lang, title }] = printed as [Printed];
    expect(texts).to.deep.equal(LETTERS);
    expect([lang, title]).to.deep.equal(['en-US', 'Letters']);
  });

  it('sets them for paper', async () => {
    usePrinter((view) => view.dispatchEvent(new Event('beforeprint')));
    await print(['A\n\n- one', 'Two  words.']);
    const [{ view }] = printed as [Printed];
    const [first, second] = [...view.document.querySelectorAll('section')];
    const style = (el: Element) => view.getComputedStyle(el);
    expect(style(first!).breakBefore).to.equal('auto');
    expect(style(second!).breakBefore).to.equal('page');
    // twelve points, black on white
    expect(style(first!).fontSize).to.equal('16px');
    expect(style(first!).color).to.equal('rgb(0, 0, 0)');
    const [line, empty, item] = [...first!.children];
    expect(style(line!).whiteSpace).to.match(/pre-wrap/);
    expect(empty!.getBoundingClientRect().height).to.be.closeTo(line!.getBoundingClientRect().height, 0.1);
    const indent = parseFloat(style(item!).textIndent);
    expect(indent).to.be.below(0);
    expect(indent).to.equal(-parseFloat(style(item!).paddingLeft));
  });

  it('a line in Hebrew begins at the right', async () => {
    usePrinter((view) => view.dispatchEvent(new Event('beforeprint')));
    await print(['Dear A:\nשרה']);
    const [{ view }] = printed as [Printed];
    const [english, hebrew] = [...view.document.querySelectorAll('p')];
    expect(view.getComputedStyle(english!).direction).to.equal('ltr');
    expect(view.getComputedStyle(hebrew!).direction).to.equal('rtl');
  });

  it('takes a text for text', async () => {
    usePrinter(printer);
    await print(['<img src=x onerror=alert(1)> & {member}']);
    expect(printed[0]!.texts).to.deep.equal(['<img src=x onerror=alert(1)> & {member}']);
  });

  it('leaves nothing on the page', async () => {
    usePrinter(printer);
    const before = document.body.children.length;
    const focused = document.activeElement;
    await print();
    await waitUntil(() => !frames().length, 'the frame goes');
    expect(document.body.children.length).to.equal(before);
    expect(document.activeElement).to.equal(focused);
  });

  it('shows nothing of it on the page, to nobody', async () => {
    usePrinter((view) => view.dispatchEvent(new Event('beforeprint')));
    const { scrollWidth, scrollHeight } = document.documentElement;
    await print();
    const [frame] = frames();
    expect(getComputedStyle(frame!).opacity).to.equal('0');
    expect(frame!.ariaHidden).to.equal('true');
    expect(frame!.tabIndex).to.equal(-1);
    expect([document.documentElement.scrollWidth, document.documentElement.scrollHeight]).to.deep.equal([
      scrollWidth,
      scrollHeight,
    ]);
  });

  it('printed again before the first has ended: one frame', async () => {
    usePrinter((view) => view.dispatchEvent(new Event('beforeprint')));
    expect(await Promise.all([print(), print()])).to.deep.equal([true, true]);
    await print(['Three.']);
    expect(frames()).to.have.length(1);
    expect(printed.at(-1)!.texts).to.deep.equal(['Three.']);
  });

  it('a browser that throws is one that does not print', async () => {
    usePrinter(() => {
      throw new Error('no printer');
    });
    expect(await print()).to.equal(false);
    expect(frames()).to.have.length(0);
  });

  it('a sandbox that ignores it is told too, and no letter stays on the page', async () => {
    usePrinter(() => {});
    expect(await print()).to.equal(false);
    expect(frames()).to.have.length(0);
  });

  it('a browser that never says that it has printed: the letters go after a minute', async () => {
    const { setTimeout: real } = window;
    const timers: [run: () => void, ms: number | undefined][] = [];
    const spy = (run: () => void, ms?: number, ...rest: unknown[]) => {
      timers.push([run, ms]);
      return real(run, ms, ...rest);
    };
    window.setTimeout = spy as typeof setTimeout;
    usePrinter((view) => view.dispatchEvent(new Event('beforeprint')));
    try {
      await print();
    } finally {
      window.setTimeout = real;
    }
    expect(frames(), 'a telephone shows its dialog meanwhile').to.have.length(1);
    for (const [run, ms] of timers) if (ms! > 10_000 && ms! <= 60_000) run();
    expect(frames()).to.have.length(0);
  });

  it('a page that somebody leaves keeps no letters, to be shown when they come back', async () => {
    usePrinter((view) => view.dispatchEvent(new Event('beforeprint')));
    await print();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(frames()).to.have.length(0);
  });

  it('a page that lets nobody into its frames is one that does not print', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { ...own, get: () => null });
    try {
      expect(await print()).to.equal(false);
    } finally {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
    }
    expect(frames()).to.have.length(0);
  });
});
