import { expect } from '@open-wc/testing';
import type { HkEventList } from '../../src/index.ts';
import { audit, drawn, settle, warningsDuring } from './cards.ts';
import { all, textOf } from './dom.ts';

const make = (attributes = '') => drawn<HkEventList>(`<hk-event-list ${attributes}></hk-event-list>`);

describe('hk-event-list', () => {
  for (const theme of ['light', 'dark'])
    audit(`is accessible, ${theme}`, async () => {
      await expect(await make(`theme=${theme} events-url="https://events.example/hk"`)).to.be.accessible();
    });

  it('links the page of the events, and says where that is', async () => {
    const el = await make('events-url="https://events.example/hk"');
    const [link] = all<HTMLAnchorElement>(el, 'a');
    expect(link!.href).to.equal('https://events.example/hk');
    expect(textOf(el)).to.equal('Local events in the United States, at events.example (opens a new tab)');
    expect(link!.rel).to.contain('noreferrer');
  });

  it('counts a relative address from the page', async () => {
    const el = await make('events-url="/events"');
    expect(all<HTMLAnchorElement>(el, 'a')[0]!.href).to.equal(new URL('/events', location.href).href);
  });

  it('shows nothing without an address, and appears and vanishes with it', async () => {
    const el = await make();
    expect(textOf(el)).to.equal('');
    expect(el.getBoundingClientRect().height).to.equal(0);
    el.eventsUrl = 'https://events.example/';
    await settle(el);
    expect(all(el, 'a')).to.have.length(1);
    el.removeAttribute('events-url');
    el.eventsUrl = '';
    await settle(el);
    expect(all(el, 'a')).to.have.length(0);
  });

  it('refuses an address that is no link, shows nothing, and says so once', async () => {
    const told = await warningsDuring(async () => {
      for (let i = 0; i < 2; i++) expect(textOf(await make('events-url="javascript:alert(1)"'))).to.equal('');
    });
    expect(told).to.deep.equal([
      'hk-advocacy-card: events-url="javascript:alert(1)" is not used. Use an address such as https://example.org.',
    ]);
  });
});
