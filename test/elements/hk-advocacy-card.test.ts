import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { HkAdvocacyCard } from '../../src/index.ts';
import { audit } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';

const make = () =>
  fixture<HkAdvocacyCard>(html`<hk-advocacy-card directory=${DIRECTORY}></hk-advocacy-card>`);

async function ask(card: HkAdvocacyCard, zip: string): Promise<void> {
  all<HTMLInputElement>(card, 'input')[0]!.value = zip;
  all<HTMLFormElement>(card, 'form')[0]!.requestSubmit();
  await oneEvent(card, 'hk-lookup');
}

describe('hk-advocacy-card', () => {
  for (const theme of ['light', 'dark'])
    audit(`is accessible, ${theme}`, async () => {
      const card = await make();
      card.setAttribute('theme', theme);
      await expect(card).to.be.accessible();
      await ask(card, '59001');
      await expect(card).to.be.accessible();
    });

  it('says what the campaign has to say', async () => {
    const text = textOf(await make());
    for (const word of [
      'lifeboat',
      'Human Rights and Democracy Act',
      '1,300',
      '726',
      '85,000',
      'crowd-control',
      'asylum',
    ])
      expect(text).to.contain(word);
    for (const word of [
      'freeze',
      'right of abode',
      'Joint Declaration',
      'Public Law 116-76',
      'U.S. Department of State, 2018',
    ])
      expect(text).to.contain(word);
  });

  it('is whole on a page of upright lines, as Chinese is set', async () => {
    const page = await fixture(
      html`<section style="writing-mode: vertical-rl; height: 600px">
        <hk-advocacy-card directory=${DIRECTORY}></hk-advocacy-card>
      </section>`,
    );
    const card = page.querySelector('hk-advocacy-card')!;
    await card.updateComplete;
    const box = card.getBoundingClientRect();
    const drawn = card.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
    expect(drawn.height).to.be.within(1000, box.height);
    expect(drawn.width).to.be.within(300, box.width);
  });

  it('has its headings in order, and the call before the letter', async () => {
    const levels = all(await make(), 'h2, h3, h4, [role=heading]').map(
      (heading) => heading.getAttribute('aria-level') ?? heading.localName[1],
    );
    expect(levels[0]).to.equal('2');
    expect(levels.slice(1).every((level) => Number(level) > 2)).to.equal(true);
  });

  it('keeps the visit itself: the question stays inside, the answer is drawn in the lookup', async () => {
    const card = await make();
    let leaked = false;
    card.parentElement!.addEventListener('hk-request', () => (leaked = true));
    await ask(card, '59001');
    await waitUntil(() => textOf(card).includes('Montana, 2nd district'));
    expect(leaked).to.equal(false);
  });

  it('is a visit of its own: another card on the page shows nothing of it', async () => {
    const [one, other] = [await make(), await make()];
    await ask(one, '59001');
    await waitUntil(() => textOf(one).includes('Montana'));
    expect(textOf(other)).not.to.contain('Montana');
  });

  it('survives a move in the page with its answer', async () => {
    const card = await make();
    await ask(card, '59001');
    const elsewhere = document.createElement('div');
    card.parentElement!.append(elsewhere);
    elsewhere.append(card);
    await card.updateComplete;
    expect(textOf(card)).to.contain('Montana');
  });

  it('is removed in the middle of a lookup without a word', async () => {
    const card = await make();
    all<HTMLInputElement>(card, 'input')[0]!.value = '59001';
    all<HTMLFormElement>(card, 'form')[0]!.requestSubmit();
    card.remove();
    await new Promise((done) => setTimeout(done, 50));
    expect(card.isConnected).to.equal(false);
  });

  it('is hidden by the attribute, and light or dark as told', async () => {
    const card = await make();
    const ground = () => getComputedStyle(all(card, '.card')[0]!).backgroundColor;
    card.setAttribute('theme', 'light');
    const light = ground();
    card.setAttribute('theme', 'dark');
    const dark = ground();
    expect(dark).not.to.equal(light);
    // as frameworks set it
    card.theme = 'light';
    await card.updateComplete;
    expect(ground()).to.equal(light);
    card.theme = 'dark';
    await card.updateComplete;
    expect(ground()).to.equal(dark);
    card.hidden = true;
    expect(getComputedStyle(card).display).to.equal('none');
  });

  it('keeps its styles in another document', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another document"></iframe>`);
    const card = await make();
    frame.contentDocument!.body.append(card);
    const { borderTopWidth } = frame.contentWindow!.getComputedStyle(all(card, '.card')[0]!);
    expect(borderTopWidth).to.equal('1px');
    // the frame may be as high as its content
    const { minHeight } = frame.contentWindow!.getComputedStyle(card);
    expect(minHeight).to.match(/^(0px|auto)$/);
  });
});
