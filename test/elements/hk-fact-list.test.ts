import { expect, fixture, html } from '@open-wc/testing';
import type { HkFactList } from '../../src/index.ts';
import { audit, drawn } from './cards.ts';
import { all, textOf } from './dom.ts';

describe('hk-fact-list', () => {
  for (const theme of ['light', 'dark'])
    audit(`is accessible, ${theme}`, async () => {
      await expect(await drawn(`<hk-fact-list theme=${theme}></hk-fact-list>`)).to.be.accessible();
    });

  it('stands alone with the facts of the built-in campaign', async () => {
    const el = await drawn('<hk-fact-list></hk-fact-list>');
    expect(all(el, 'ol > li strong').map(textOf)).to.deep.equal(['1,300+', '726', 'About 85,000']);
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

  it('links a source, and leaves nothing empty where there is no figure or source', async () => {
    const facts = [
      { id: 'a', text: 'plain' },
      { id: 'b', text: 'linked', source: 'Somebody', url: 'https://example.org/a' },
    ];
    const el = await fixture<HkFactList>(html`<hk-fact-list .facts=${facts}></hk-fact-list>`);
    expect(all(el, 'strong, small')).to.have.length(1);
    const [link] = all<HTMLAnchorElement>(el, 'a');
    expect(link!.href).to.equal('https://example.org/a');
    expect(link!.rel).to.contain('noreferrer');
  });
});
