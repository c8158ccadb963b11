// "Ask a friend to call": what is passed on, by which way, and what the page hears of it.
import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { HkShareBar } from '../../src/index.ts';
import { ask, audit, button, card, cardWith, drawn, partOf, press, settle, warningsDuring } from './cards.ts';
import { all, LOOKS, setThemeAndLang, textOf } from './dom.ts';

type Shared = { title: string; text: string; url: string };

/** What was given to the menu for sharing of this browser, which is stubbed; without a function it has none. */
function stubSheet(answer?: () => Promise<void>): Shared[] {
  const shared: Shared[] = [];
  const value =
    answer &&
    ((data: Shared) => {
      shared.push(data);
      return answer();
    });
  Object.defineProperty(navigator, 'share', { value, configurable: true });
  return shared;
}

const refuse = (name: string) => () => Promise.reject(new DOMException('no', name));

function hears(el: Element): string[] {
  const heard: string[] = [];
  (el as HTMLElement).addEventListener('hk-share', ({ detail }) => heard.push(JSON.stringify(detail)));
  return heard;
}

const BUTTON = 'Ask a friend to call';
const WORDS = 'Can you spare a minute? Call Congress for Hong Kong';
const SERVICES = ['mail', 'whatsapp', 'telegram', 'facebook', 'x', 'bluesky', 'threads'];

const isOpen = (el: Element) => all(el, '#link').length > 0;
const saidBy = (el: Element) => textOf(all(el, '[role=status]')[0]!);
const waysOf = (el: Element) => all<HTMLAnchorElement>(el, 'a[part=share-service]');

/** Shows the other ways, in a browser without a menu. */
async function opened(attributes = ''): Promise<HkShareBar> {
  stubSheet();
  const el = await drawn<HkShareBar>(`<hk-share-bar ${attributes}></hk-share-bar>`);
  await press(el, BUTTON);
  return el;
}

/** The address that it would pass on; undefined if it offers nothing. */
const addressOf = async (el: HTMLElement): Promise<string | undefined> => {
  await settle(el);
  return all<HTMLAnchorElement>(el, 'a[href*="facebook.com"]').map(({ href }) =>
    new URL(href).searchParams.get('u'),
  )[0]!;
};

afterEach(() => {
  delete (navigator as { share?: unknown }).share;
  document.querySelector('link[rel=canonical]')?.remove();
});

describe('the address that is passed on', () => {
  const own = () => location.href.replace(/#.*/, '');

  it("is the page's own without its hash", async () => {
    history.replaceState(null, '', '#the-visitor-is-here');
    expect(await addressOf(await opened())).to.equal(own());
    history.replaceState(null, '', ' ');
  });

  it('is what the page says is its own, if that is of the same origin', async () => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    for (const [href, address] of [
      ['/call?page=7', `${location.origin}/call?page=7`],
      ['https://elsewhere.example/', own()],
      ['https://', own()],
    ] as const) {
      link.href = href;
      document.head.append(link);
      expect(await addressOf(await opened()), href).to.equal(address);
    }
  });

  it("is the owner's: of the attribute, else of the campaign file", async () => {
    stubSheet();
    const file = { share: { url: 'https://file.example/call#here' } };
    const el = await cardWith(file, 'sections="call share"');
    await press(el, BUTTON);
    expect(await addressOf(el)).to.equal('https://file.example/call#here');
    el.shareUrl = '/of-the-tag';
    expect(await addressOf(el)).to.equal(`${location.origin}/of-the-tag`);
    expect(textOf(partOf(el, 'share')!)).to.contain(`a link to ${location.host}.`);
  });

  it("in a frame is the owner's alone: without it nothing is offered, and the yellow button writes", async () => {
    stubSheet();
    const frame = await fixture<HTMLIFrameElement>('<iframe title="a page in a page"></iframe>');
    const el = await card('sections="call share"');
    frame.contentDocument!.body.append(el);
    await ask(el, '20001');
    await press(el, 'I left a message');
    expect(partOf(el, 'share'), 'no section').to.equal(undefined);
    expect(button(el, BUTTON)).to.equal(undefined);
    expect(all(el, '.say button:not([class])').map(textOf)).to.deep.equal(['Write to them too']);
    el.shareUrl = 'https://owner.example/';
    await settle(el);
    await press(el, BUTTON);
    expect(await addressOf(el)).to.equal('https://owner.example/');
  });
});

describe('a browser without a menu for sharing (stubbed)', () => {
  for (const [theme, lang] of LOOKS)
    audit(`shows ways that are accessible, ${theme} ${lang}`, async () => {
      const el = await opened('share-url="https://owner.example/"');
      await setThemeAndLang(el, theme, lang);
      await settle(el);
      await expect(el).to.be.accessible();
    });

  it('shows and hides the words, the address, and each way with its host', async () => {
    const el = await opened('share-url="https://owner.example/call?a=b&c"');
    const heard = hears(el);
    expect(all(el, '#share')[0]!.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(all(el, '.words')[0]!)).to.equal(WORDS);
    expect(textOf(all(el, '#link')[0]!)).to.equal('https://owner.example/call?a=b&c');
    const links = waysOf(el);
    for (const link of links.slice(1)) {
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.equal('noopener noreferrer');
      expect(textOf(link)).to.contain(new URL(link.href).host.replace('www.', ''));
      expect(decodeURIComponent(link.href)).to.contain('https://owner.example/call?a=b&c');
    }
    const mail = new URL(links[0]!.href);
    expect(mail.href)
      .to.match(/^mailto:\?/)
      .and.not.contain('+');
    expect(mail.searchParams.get('body')).to.equal(`${WORDS}\r\n\r\nhttps://owner.example/call?a=b&c`);
    for (const link of links) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
    }
    expect(heard).to.deep.equal(SERVICES.map((how) => JSON.stringify({ how })));
    await press(el, BUTTON);
    expect(isOpen(el)).to.equal(false);
  });

  it('copies the address, and says so', async () => {
    const el = await opened('share-url="https://owner.example/"');
    const heard = hears(el);
    const copied: string[] = [];
    const value = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
    Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    await press(el, 'Copy the link');
    delete (navigator as { clipboard?: unknown }).clipboard;
    expect(copied).to.deep.equal(['https://owner.example/']);
    expect(saidBy(el)).to.equal('Link copied');
    expect(heard).to.deep.equal(['{"how":"copy"}']);
    el.shareUrl = 'https://owner.example/other';
    await settle(el);
    expect(saidBy(el), 'not of another address').to.equal('');
  });

  it('says the words of the campaign, in its language, and offers the services that it names', async () => {
    stubSheet();
    const file = {
      share: { text: 'Call with me.', services: ['telegram', 'mail', 'telegram'] },
      translations: { 'zh-HK': { 'share.text': '一起致電。' } },
    };
    const el = await cardWith(file, 'sections="call share"');
    await press(el, BUTTON);
    expect(waysOf(el).map(({ href }) => new URL(href).host)).to.deep.equal(['t.me', '']);
    expect(textOf(all(el, '.words')[0]!)).to.equal('Call with me.');
    await setThemeAndLang(el, 'light', 'zh-HK');
    await settle(el);
    expect(textOf(all(el, '.words')[0]!)).to.equal('一起致電。');
  });

  it('names a service that it does not know, and offers the others', async () => {
    stubSheet();
    const told = await warningsDuring(async () => {
      const el = await cardWith({ share: { services: ['x', 'orkut'] } }, 'sections="share"');
      await press(el, BUTTON);
      expect(waysOf(el)).to.have.length(1);
    });
    expect(told).to.deep.equal([
      `hk-advocacy-card: share.services in the campaign names orkut. Use any of ${SERVICES.join(', ')}.`,
    ]);
  });

  it('cuts a text of 5,000 characters at a word, and takes half of a character', async () => {
    stubSheet();
    for (const text of ['Please call today. '.repeat(263).trim(), '請'.repeat(5000), 'half \ud83d']) {
      const el = await cardWith({ share: { text } }, 'sections="share"');
      await press(el, BUTTON);
      const words = textOf(all(el, '.words')[0]!);
      // X counts a Chinese character as two, and takes 280 with a link
      expect(words.length).to.be.within(text.length > 240 ? 110 : 1, text[0] === '請' ? 120 : 240);
      if (text.length > 240) expect(words).to.match(/(Please|call|today\.|請)…$/);
      expect(waysOf(el)).to.have.length(SERVICES.length);
      expect(waysOf(el).every(({ href }) => href.length < 4000)).to.equal(true);
    }
  });
});

describe('the menu of the device (stubbed)', () => {
  const bar = (attributes = '') =>
    drawn<HkShareBar>(`<hk-share-bar share-url="https://owner.example/" ${attributes}></hk-share-bar>`);

  it('gets the words and the address; the page hears how, and nothing else', async () => {
    const shared = stubSheet(() => Promise.resolve());
    const el = await bar();
    const heard = hears(el);
    await press(el, BUTTON);
    expect(shared).to.deep.equal([
      { title: 'Call Congress for Hong Kong', text: WORDS, url: 'https://owner.example/' },
    ]);
    expect(heard).to.deep.equal(['{"how":"sheet"}']);
    expect(saidBy(el)).to.equal('Thank you for passing it on.');
    expect(isOpen(el)).to.equal(false);
    await press(el, 'More ways');
    expect(isOpen(el)).to.equal(true);
  });

  it('closed by the visitor: silence', async () => {
    stubSheet(refuse('AbortError'));
    const el = await bar();
    const heard = hears(el);
    await press(el, BUTTON);
    expect([heard, saidBy(el), isOpen(el)]).to.deep.equal([[], '', false]);
  });

  for (const [name, answer] of Object.entries({
    refused: refuse('NotAllowedError'),
    'without a reason': () => Promise.reject(undefined as unknown as Error),
    thrown: () => {
      throw new TypeError('no');
    },
  }))
    it(`that fails, ${name}: the other ways, and a sentence`, async () => {
      stubSheet(answer);
      const el = await bar();
      const heard = hears(el);
      await press(el, BUTTON);
      expect(heard).to.deep.equal([]);
      expect(saidBy(el)).to.equal('The share menu did not open. Here are other ways.');
      expect(isOpen(el)).to.equal(true);
    });

  it('that never answers: the button works again, and the other ways come', async () => {
    const shared = stubSheet(() => new Promise(() => {}));
    const el = await bar();
    await press(el, BUTTON);
    expect(isOpen(el)).to.equal(false);
    await press(el, BUTTON);
    expect(shared).to.have.length(2);
    expect(isOpen(el)).to.equal(true);
    stubSheet(() => Promise.resolve());
    const heard = oneEvent(el, 'hk-share');
    await press(el, BUTTON);
    await heard;
  });
});

describe('the end of the calls', () => {
  it('asks for a friend first, in yellow, and nothing of the visit goes along', async () => {
    const shared = stubSheet(() => Promise.resolve());
    const el = await card('share-url="https://owner.example/"');
    await ask(el, '59001');
    for (const outcome of ['I talked to someone', 'I left a message', 'I talked to someone'])
      await press(el, outcome);
    const yellow = all(el, 'button:not([class]), .primary').filter((one) => one.checkVisibility());
    expect(yellow.map(textOf)).to.deep.equal([BUTTON]);
    yellow[0]!.click();
    await settle(el);
    expect(shared).to.deep.equal([
      { title: 'Call Congress for Hong Kong', text: WORDS, url: 'https://owner.example/' },
    ]);
  });
});
