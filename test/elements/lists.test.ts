import { expect, fixture, html } from '@open-wc/testing';
import type { HkActionList, HkFactList } from '../../src/index.ts';
import './define.ts';
import { all, textOf } from './seats.ts';

describe('hk-fact-list', () => {
  it('is accessible', async () => {
    await expect(await fixture<HkFactList>(html`<hk-fact-list></hk-fact-list>`)).to.be.accessible();
  });

  it('shows each figure with its source and date, in order', async () => {
    const facts = [
      { id: 'a', figure: '12', text: 'things & <b>more</b>', source: 'Somebody', date: '2020' },
      { id: 'b', figure: '3', text: 'others', source: 'Nobody', date: '2021' },
    ];
    const el = await fixture<HkFactList>(html`<hk-fact-list .facts=${facts}></hk-fact-list>`);
    expect(all(el, 'ol > li').map((li) => textOf(li))).to.deep.equal([
      '12 things & <b>more</b> Somebody, 2020',
      '3 others Nobody, 2021',
    ]);
  });
});

describe('hk-action-list', () => {
  it('is accessible', async () => {
    await expect(await fixture<HkActionList>(html`<hk-action-list></hk-action-list>`)).to.be.accessible();
  });

  it('is an ordered list with the asks nested in their action', async () => {
    const el = await fixture<HkActionList>(html`<hk-action-list></hk-action-list>`);
    expect(all(el, 'ol > li')).to.have.length(4);
    expect(all(el, 'ol > li:last-child ul > li')).to.have.length(5);
    expect(getComputedStyle(all(el, 'ol')[0]!).listStyleType).to.equal('none');
  });
});
