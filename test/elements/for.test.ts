// An element elsewhere on the page that names its card.
import { expect } from '@open-wc/testing';
import { ask, audit, drawn, focused, partOf, press, scripts, settle } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';

const CARD = (attributes = '') => `
  <hk-advocacy-card id="ours" directory=${DIRECTORY} ${attributes}>
    <ul slot="facts"><li><b>12</b> lamps</li></ul>
    <ol slot="actions"><li data-script="Say lamps to {member}.">Lamps</li></ol>
  </hk-advocacy-card>`;

const CHILDREN = `<hk-fact-list for="ours"></hk-fact-list><hk-action-list for="ours"></hk-action-list>
  <hk-rep-lookup for="ours"></hk-rep-lookup>`;

async function page(markup: string) {
  const el = await drawn(`<div>${markup}</div>`);
  await settle(el);
  const find = (selector: string) => el.querySelector<HTMLElement>(selector)!;
  return {
    el,
    card: find('hk-advocacy-card'),
    facts: find('hk-fact-list'),
    actions: find('hk-action-list'),
    lookup: find('hk-rep-lookup'),
  };
}

for (const [order, markup] of [
  ['before', CHILDREN + CARD('sections="letter"')],
  ['after', CARD('sections="letter"') + CHILDREN],
] as const)
  describe(`for="card-id", ${order} the card`, () => {
    audit('is accessible', async () => {
      await expect((await page(markup)).el).to.be.accessible();
    });

    it('shows what the card has to say, and follows it', async () => {
      const { el, card, facts, actions } = await page(markup);
      expect(textOf(facts)).to.equal('12 lamps');
      expect(textOf(actions)).to.equal('Lamps Call or write about this Call about this Write about this');
      card.querySelector('ul b')!.textContent = '13';
      await new Promise((done) => setTimeout(done, 0));
      await settle(el);
      expect(textOf(facts)).to.equal('13 lamps');
    });

    it('is one visit with the card: from the action to the lookup, and back', async () => {
      const { el, actions, lookup } = await page(markup);
      await press(actions, 'Call about this');
      await settle(el);
      expect(lookup.shadowRoot!.contains(focused())).to.equal(true);
      expect(scripts(lookup)[0]).to.equal('Say lamps to the senator or representative.');
      expect(all(actions, 'hk-rep-lookup'), 'no second lookup').to.have.length(0);
      await press(lookup, 'Back to the actions');
      expect(focused() === partOf(actions, 'call-about')).to.equal(true);
    });
  });

describe('for="card-id"', () => {
  it("leads to the card's own lookup where it has one, and shares its answer", async () => {
    const { card, actions } = await page(CARD() + '<hk-action-list for="ours"></hk-action-list>');
    await ask(card, '59001');
    await press(actions, 'Call about this');
    await settle(card);
    expect(card.shadowRoot!.contains(document.activeElement?.shadowRoot?.activeElement ?? null)).to.equal(
      true,
    );
    for (const said of scripts(card)) expect(said).to.match(/^Say lamps to (Senator|Representative) /);
    await press(card, 'Back to the actions');
    expect(focused() === partOf(actions, 'call-about')).to.equal(true);
  });

  it('two lookups of one card show one answer', async () => {
    const { el, card, lookup } = await page(CARD() + '<hk-rep-lookup for="ours"></hk-rep-lookup>');
    await ask(card, '59001');
    await settle(el);
    expect(textOf(lookup)).to.contain('Montana, 2nd district');
  });

  it('lets nobody else on the page hear what is asked', async () => {
    const { el, lookup } = await page(CARD() + '<hk-rep-lookup for="ours"></hk-rep-lookup>');
    let heard = 0;
    el.addEventListener('hk-request', () => heard++);
    lookup.shadowRoot!.querySelector('input')!.value = '59001';
    const answered = new Promise((done) => el.addEventListener('hk-lookup', done, { once: true }));
    lookup.shadowRoot!.querySelector('form')!.requestSubmit();
    await answered;
    await settle(el);
    expect(textOf(lookup)).to.contain('Montana, 2nd district');
    expect(heard).to.equal(0);
  });

  it('of no card on the page: the element stands alone and works', async () => {
    const { el, actions } = await page(
      `<hk-action-list for="nobody" directory=${DIRECTORY}></hk-action-list><p id="text">Not a card</p>
       <hk-fact-list for="text"></hk-fact-list>`,
    );
    expect(textOf(el.querySelector('hk-fact-list')!)).to.contain('1,300+');
    await press(all(actions, '[part=action]')[1]!, 'Call about this');
    await ask(actions, '59001');
    expect(scripts(actions)[0]).to.contain('lifeboat policies');
  });

  it('an element that goes away and comes back says what the card says by then', async () => {
    const { el, facts, card } = await page(CARD() + '<hk-fact-list for="ours"></hk-fact-list>');
    facts.remove();
    card.querySelector('ul b')!.textContent = '14';
    await new Promise((done) => setTimeout(done, 0));
    await settle(el);
    el.append(facts);
    await new Promise((done) => setTimeout(done, 0));
    await settle(el);
    expect(textOf(facts)).to.equal('14 lamps');
  });

  it('an element that is given to another card shows nothing more of the first one', async () => {
    const { el, card, lookup } = await page(
      CARD() + CARD().replace('ours', 'theirs') + '<hk-rep-lookup for="ours"></hk-rep-lookup>',
    );
    await ask(card, '59001');
    await settle(el);
    expect(textOf(lookup)).to.contain('Montana');
    lookup.setAttribute('for', 'theirs');
    el.append(lookup);
    await settle(el);
    expect(textOf(lookup)).not.to.contain('Montana');
    await ask(card, '82001');
    await settle(el);
    expect(textOf(lookup)).not.to.contain('Wyoming');
  });

  it('an element that was inside the tag and stands elsewhere now is not in its visit', async () => {
    const { el, card } = await page(CARD());
    const lookup = document.createElement('hk-rep-lookup');
    lookup.slot = 'appeal';
    card.append(lookup);
    await settle(el);
    await ask(el, '59001');
    expect(textOf(lookup)).to.contain('Montana');
    el.append(lookup);
    await ask(card, '82001');
    await settle(el);
    expect(textOf(lookup)).not.to.contain('Wyoming');
  });

  it('"Back to the actions" leads to the list that is there, where the one that the visitor came from is not', async () => {
    const { el, card, actions } = await page(CARD() + '<hk-action-list for="ours"></hk-action-list>');
    await press(actions, 'Call about this');
    await settle(card);
    actions.remove();
    await settle(el);
    await press(card, 'Back to the actions');
    expect(focused() === partOf(card, 'call-about')).to.equal(true);
  });
});
