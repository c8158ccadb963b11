// The built module in WebKit, as a visitor meets it: Playwright opens it in Chromium and Firefox, and has no WebKit of this
// machine. The test runner's WebKitGTK opens a page that loads dist/ and nothing of src/.
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { all, textOf } from '../../elements/dom.ts';

const MODULE = '/dist/hk-advocacy-card.js';
// before the lines of 2026 end, whenever this runs
const NOW = Date.parse('2026-11-22T12:00:00Z');

const { now } = Date;
const { warn } = console;
let told: unknown[] = [];
let card: HTMLElement;

const first = <El extends HTMLElement = HTMLElement>(selector: string): El => all<El>(card, selector)[0]!;
const textsOf = (selector: string) => all(card, selector).map((el) => textOf(el));
const comes = (selector: string) =>
  waitUntil(() => all(card, selector).length > 0, `${selector} comes`, TIME);
const says = (text: string) => waitUntil(() => textOf(card).includes(text), `"${text}" is said`, TIME);

const TIME = { timeout: 10_000 };

const button = (name: RegExp) => all(card, 'button').find((el) => name.test(textOf(el)))!;

/** What a public event tells while something runs. */
async function detailOf(event: string, run: () => void): Promise<unknown> {
  const heard = oneEvent(card, event);
  run();
  return (await heard).detail as unknown;
}

/** Types a ZIP code and presses the button. */
const ask = (zip: string) =>
  detailOf('hk-lookup', () => {
    first<HTMLInputElement>('[part=field]').value = zip;
    first('[part=find]').click();
  });

describe('the built module in this engine', function () {
  // tables, words and axe on a machine that may have more to do
  this.timeout(40_000);

  before(async () => {
    Date.now = () => NOW;
    console.warn = (...words: unknown[]) => void told.push(words);
    await import(MODULE);
  });

  beforeEach(async () => {
    told = [];
    card = document.createElement('hk-advocacy-card');
    document.body.append(card);
    await comes('[part=title]');
  });

  afterEach(() => card.remove());

  after(() => {
    Date.now = now;
    console.warn = warn;
  });

  it('draws the card, in its colours and silently', async () => {
    expect(textsOf('[part=title]')).to.deep.equal(['United States']);
    expect(all(card, 'section[part]').length).to.be.above(4);
    expect(getComputedStyle(first('[part=find]')).backgroundColor).to.equal('rgb(255, 201, 60)');
    for (const theme of ['light', 'dark']) {
      card.setAttribute('theme', theme);
      await expect(card).to.be.accessible();
    }
    expect(told).to.deep.equal([]);
  });

  it('answers a ZIP code with names and numbers, and leads to them', async () => {
    expect(await ask('59001')).to.deep.equal({ kind: 'found' });
    const calls = () => all<HTMLAnchorElement>(first('[part=result]'), 'a[part=seat-call]');
    await waitUntil(() => calls().length === 3, 'three members', TIME);
    for (const { href } of calls()) expect(href).to.match(/^tel:\+1202\d{7}$/);
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    expect(textOf(focused!)).to.equal('Your 3 calls');
    for (const theme of ['light', 'dark']) {
      card.setAttribute('theme', theme);
      await expect(card).to.be.accessible();
    }
    expect(await ask('10118')).to.deep.equal({ kind: 'choose-district' });
    expect(told).to.deep.equal([]);
  });

  it('marks a call, and counts it', async () => {
    await ask('59001');
    await comes('[part=outcome]');
    const call = await detailOf('hk-call', () => button(/^I talked to someone$/).click());
    expect(call).to.deep.equal({ outcome: 'spoke', chamber: 'senate' });
    await says('1 of 3 done');
    await expect(card).to.be.accessible();
    expect(told).to.deep.equal([]);
  });

  it('hands a letter to the printer (which is the test’s own: a real one would ask a person)', async () => {
    await ask('59001');
    await comes('#other-view');
    button(/^Write instead$/).click();
    await comes('textarea');
    const sheets: string[] = [];
    const hand = (event: Event) => {
      if (!(event.target instanceof HTMLIFrameElement)) return;
      const view = event.target.contentWindow!;
      view.print = () => {
        sheets.push(...[...view.document.body.children].map((sheet) => sheet.textContent));
        view.dispatchEvent(new Event('beforeprint'));
      };
    };
    document.addEventListener('load', hand, true);
    try {
      const letter = await detailOf('hk-letter', () => button(/^Print/).click());
      expect(letter).to.deep.equal({ how: 'print' });
      expect(sheets.length).to.be.above(0);
      expect(sheets[0]).to.match(/Dear Senator/);
    } finally {
      document.removeEventListener('load', hand, true);
    }
    expect(told).to.deep.equal([]);
  });

  it('speaks Chinese, before and after an answer', async () => {
    card.setAttribute('lang', 'zh-HK');
    await says('香港');
    expect(await ask('59001')).to.deep.equal({ kind: 'found' });
    await says('你的3通電話');
    expect(all(card, '[lang="zh-HK"]').length).to.be.above(0);
    await expect(card).to.be.accessible();
    expect(told).to.deep.equal([]);
  });
});
