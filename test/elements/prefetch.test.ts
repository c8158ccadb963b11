// The browser looks up no host of a link before somebody presses it: what the card puts into the page for that, and how its
// links behave under a pointer. That nothing is looked up is shown by test/e2e/lookups.spec.ts.
import { expect, fixture, html } from '@open-wc/testing';
import { ask, card, settle } from './cards.ts';
import { all } from './dom.ts';

const CONTROL = 'meta[http-equiv="x-dns-prefetch-control" i]';

const controlsOf = (page: Document) =>
  [...page.querySelectorAll<HTMLMetaElement>(CONTROL)].map(({ content }) => content);

function addControl(content: string): void {
  const control = document.createElement('meta');
  control.httpEquiv = 'X-DNS-Prefetch-Control';
  control.content = content;
  document.head.append(control);
}

const clear = () => document.querySelectorAll(CONTROL).forEach((control) => control.remove());

describe('looking up names early', () => {
  beforeEach(clear);
  afterEach(clear);

  it('is switched off once, however many cards there are', async () => {
    for (let i = 0; i < 3; i += 1) await card('');
    expect(controlsOf(document)).to.deep.equal(['off']);
  });

  for (const tag of ['hk-rep-lookup', 'hk-rep-contact', 'hk-action-list', 'hk-event-list'])
    it(`is switched off before ${tag} alone renders a link`, () => {
      const element = document.createElement(tag);
      document.body.append(element);
      expect(controlsOf(document)).to.deep.equal(['off']);
      expect(element.shadowRoot!.querySelector('a')).to.equal(null);
      element.remove();
    });

  it('a page that has it off is left alone', async () => {
    addControl('off');
    await card('');
    expect(controlsOf(document)).to.deep.equal(['off']);
  });

  it('a page that has it on gets it off, and that counts', async () => {
    addControl('on');
    await card('');
    expect(controlsOf(document)).to.deep.equal(['on', 'off']);
  });

  it('is switched off in the document that the card is in', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another document"></iframe>`);
    const inside = frame.contentDocument!;
    inside.body.append(document.createElement('hk-advocacy-card'));
    expect(controlsOf(inside)).to.deep.equal(['off']);
  });

  it('a page that patches what it needs hears of no error', async () => {
    const own = document.createElement;
    document.createElement = (name: string, ...rest: []) => {
      if (name === 'meta') throw new Error('no elements today');
      return own.call(document, name, ...rest);
    };
    try {
      await ask(await card(''), '59001');
    } finally {
      document.createElement = own;
    }
    expect(controlsOf(document)).to.deep.equal([]);
  });
});

describe('a link to another site', () => {
  const point = (link: Element, type: string) =>
    link.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));

  async function siteLink(): Promise<HTMLAnchorElement> {
    const el = await card('');
    await ask(el, '59001');
    all<HTMLDetailsElement>(el, '[part=local]')[0]!.open = true;
    return all<HTMLAnchorElement>(el, '#site')[0]!;
  }

  it('has no address under a pointer, is a link all the same, and has its address when the pointer is gone', async () => {
    const link = await siteLink();
    const { href } = link;
    expect(href).to.match(/^https:/);
    point(link, 'pointerover');
    expect(link.hasAttribute('href')).to.equal(false);
    expect(link.role).to.equal('link');
    await expect(link).to.be.accessible();
    expect(getComputedStyle(link).cursor).to.equal('pointer');
    expect(getComputedStyle(link).textDecorationLine).to.equal('underline');
    point(link, 'pointerout');
    expect(link.href).to.equal(href);
  });

  for (const type of ['pointerdown', 'click'])
    it(`has its address when it is pressed: ${type}`, async () => {
      const link = await siteLink();
      const { href } = link;
      point(link, 'pointerover');
      let followed = '';
      link.addEventListener('click', (event) => {
        followed = link.href;
        event.preventDefault();
      });
      if (type === 'click') link.click();
      else point(link, type);
      expect(type === 'click' ? followed : link.href).to.equal(href);
    });

  it('keeps the focus under a pointer', async () => {
    const link = await siteLink();
    link.focus();
    point(link, 'pointerover');
    expect((link.getRootNode() as ShadowRoot).activeElement).to.equal(link);
    await settle((link.getRootNode() as ShadowRoot).host);
  });
});
