// The attribute `leave-out`: what a site owner does not ask for, without a campaign file.
import { expect } from '@open-wc/testing';
import { ask, card, partOf } from './cards.ts';
import { all, textOf } from './dom.ts';

describe('leave-out', () => {
  it('leaves out a bill, an ask and an action, and asks for the rest', async () => {
    const el = await card('leave-out="hketo-act, hketo abode petition"');
    await ask(el, '59001');
    expect(textOf(el)).to.contain('Lifeboat policies').and.not.contain('HKETO Certification Act');
    expect(textOf(partOf(el, 'actions')!)).to.not.match(/right of abode|Petition Congress/);
    expect(textOf(partOf(el, 'actions')!)).to.contain('freeze U.S. assets');
    expect(all(partOf(el, 'actions')!, 'li').length).to.be.greaterThan(2);
  });

  it('can be changed on a card that is shown, and taken away', async () => {
    const el = await card('leave-out="firms" sections="facts"');
    const facts = () => textOf(partOf(el, 'facts')!);
    await el.updateComplete;
    expect(facts()).to.not.contain('1,300+');
    el.leaveOut = 'residents';
    await el.updateComplete;
    expect(facts()).to.contain('1,300+');
    expect(facts()).to.not.contain('85,000');
    el.removeAttribute('leave-out');
    await el.updateComplete;
    expect(facts()).to.contain('85,000');
  });
});
