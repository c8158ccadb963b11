// The attributes of a card: what an owner says with them, and what comes of a value that cannot be used.
import { expect, waitUntil } from '@open-wc/testing';
import { ask, audit, card, partOf, sectionsOf, settle, warningsDuring } from './cards.ts';
import { all, textOf } from './dom.ts';

const SQUARE = '/test/elements/files/square.svg';

const hrefs = (el: Element) => all<HTMLAnchorElement>(el, 'a').map((a) => a.getAttribute('href'));

const levels = (el: Element) =>
  all(el, '[role=heading]').map((heading) => Number(heading.getAttribute('aria-level')));

describe('the attributes of a card', () => {
  for (const theme of ['light', 'dark'])
    audit(`are accessible all together, ${theme}`, async () => {
      const el = await card(
        `theme=${theme} heading="Seattle" image=${SQUARE} image-alt="A lamp" organizer="Friends" organizer-url="https://friends.example"
         events-url="https://events.example" petition-url="https://petition.example" heading-level="3"`,
      );
      await expect(el).to.be.accessible();
    });

  it('heading: the title, as text, and the built-in one again without it', async () => {
    const el = await card('heading="Seattle <b>for</b> Hong Kong"');
    expect(textOf(partOf(el, 'title')!)).to.equal('Seattle <b>for</b> Hong Kong');
    el.removeAttribute('heading');
    await settle(el);
    expect(textOf(partOf(el, 'title')!)).to.equal('United States');
  });

  it('image and image-alt: the picture and what it shows; it is decoration without an alt', async () => {
    const el = await card(`image=${SQUARE} image-alt="A lamp in a window"`);
    const [picture] = all<HTMLImageElement>(el, 'img');
    await waitUntil(() => picture!.complete);
    expect(picture!.naturalWidth).to.be.greaterThan(0);
    expect(picture!.alt).to.equal('A lamp in a window');
    expect(picture!.checkVisibility()).to.equal(true);
    const [bare] = all<HTMLImageElement>(await card(`image=${SQUARE}`), 'img');
    expect(bare!.getAttribute('alt')).to.equal('');
  });

  it('image: one that does not come leaves no broken picture, and the next one shows', async () => {
    const el = await card('image="/test/elements/files/none.svg" image-alt="A lamp"');
    const [picture] = all<HTMLImageElement>(el, 'img');
    await waitUntil(() => !picture!.checkVisibility(), 'hidden');
    el.image = SQUARE;
    await waitUntil(() => picture!.checkVisibility(), 'shown again');
  });

  it('organizer and organizer-url: who is asking, with a link or without', async () => {
    const el = await card('organizer="Friends of Hong Kong"');
    const organizer = partOf(el, 'organizer')!;
    expect(textOf(organizer)).to.equal('This campaign is run by Friends of Hong Kong.');
    expect(organizer.closest('[part=call]'), 'by the ask').not.to.equal(null);
    expect(all(organizer, 'a')).to.have.length(0);
    el.organizerUrl = 'https://friends.example/';
    await settle(el);
    expect(hrefs(partOf(el, 'organizer')!)).to.deep.equal(['https://friends.example/']);
    expect(partOf(await card(), 'organizer'), 'no empty line').to.equal(undefined);
  });

  it('events-url: a part with the link, and no such part without', async () => {
    const el = await card('events-url="https://events.example/hk"');
    const events = partOf(el, 'events')!;
    expect(textOf(events)).to.equal(
      'Solidarity events near you Local events in the United States, at events.example (opens a new tab)',
    );
    expect(hrefs(events)).to.deep.equal(['https://events.example/hk']);
    expect(partOf(await card(), 'events')).to.equal(undefined);
  });

  it('petition-url: the one action that is a petition links it, and no other', async () => {
    const el = await card('petition-url="https://petition.example/hk"');
    const signs = all(el, '[part=action]').map((action) =>
      hrefs(action).includes('https://petition.example/hk'),
    );
    expect(signs).to.deep.equal([false, false, true, false]);
    expect(textOf(partOf(el, 'actions')!)).to.contain('Sign the petition at petition.example');
    expect(textOf(await card())).not.to.contain('Sign the petition');
  });

  for (const [wanted, first] of [
    ['1', 1],
    ['3', 3],
    ['6', 6],
  ] as const)
    it(`heading-level ${wanted}: an outline without gaps, before and after an answer`, async () => {
      const el = await card(`heading-level=${wanted} events-url="https://events.example"`);
      await ask(el, '59001');
      const found = levels(el);
      expect(found[0]).to.equal(first);
      expect(found.length, 'title, four parts, the answer').to.be.greaterThan(4);
      for (const [i, level] of found.entries())
        if (i) expect(level).to.be.within(Math.min(first + 1, 6), Math.min(found[i - 1]! + 1, 6));
    });

  it('sections: only those, in that order, each once', async () => {
    const el = await card('sections="facts call, facts  greeting"');
    expect(sectionsOf(el)).to.deep.equal(['facts', 'call', 'greeting']);
    el.sections = 'letter';
    await settle(el);
    expect(sectionsOf(el)).to.deep.equal(['letter']);
    el.removeAttribute('sections');
    await settle(el);
    expect(sectionsOf(el).slice(0, 4)).to.deep.equal(['image', 'greeting', 'call', 'letter']);
  });

  it('sections: an unknown one is left out and told; with no known one, it is as without', async () => {
    const told = await warningsDuring(async () => {
      expect(sectionsOf(await card('sections="facts banner letter"'))).to.deep.equal(['facts', 'letter']);
      const all = sectionsOf(await card());
      expect(sectionsOf(await card('sections="foo"'))).to.deep.equal(all);
      await card('sections="foo"');
    });
    expect(told).to.have.length(2);
    expect(told[0]).to.contain('sections="banner"').and.to.contain('greeting call letter');
    expect(told[1]).to.contain('sections="foo"').and.to.contain('greeting call letter');
  });

  it('sections, leave-out, languages and lang: as the array or the number that a framework sets', async () => {
    const el = await card();
    const as = (value: unknown) => value as string;
    await warningsDuring(async () => {
      el.sections = as(['facts', 'call']);
      el.languages = as(['en', 'zh_HK']);
      el.leaveOut = as(['firms', 'residents']);
      await settle(el);
      expect(sectionsOf(el)).to.deep.equal(['facts', 'call']);
      expect(textOf(partOf(el, 'facts')!)).not.to.match(/1,300|85,000/);
      expect(all(el, '[part=languages] button').map(textOf)).to.deep.equal(['English', '中文']);
      for (const value of [7, true, {}, []] as unknown[]) {
        el.sections = el.languages = el.leaveOut = el.lang = as(value);
        await settle(el);
        expect(sectionsOf(el), String(value)).to.include('actions');
        expect(partOf(el, 'languages')).to.equal(undefined);
      }
    });
  });

  const BAD = {
    'lang="xx"': 'en or zh-HK',
    'lang="not a tag"': 'en or zh-HK',
    'theme="neon"': 'auto, light or dark',
    'heading-level="9"': '1 to 6',
    'heading-level="0.5"': '1 to 6',
    'heading-level="big"': '1 to 6',
    'expires="soon"': '2027-01-03',
    'expires="2027-02-29"': '2027-01-03',
    'image="javascript:alert(1)"': 'https://example.org',
    'organizer-url="javascript:alert(2)"': 'https://example.org',
    'events-url="javascript:alert(3)"': 'https://example.org',
    'petition-url="javascript:alert(4)"': 'https://example.org',
    'image="data:image/png;base64,AAAA"': 'https://example.org',
    'events-url="https://"': 'https://example.org',
    'share-url="javascript:alert(5)"': 'https://example.org',
    'next-url="javascript:alert(6)"': 'https://example.org',
    'share-url="mailto:a@b.example"': 'https://example.org',
  };
  for (const [attribute, fix] of Object.entries(BAD))
    it(`${attribute}: one warning with the fix, and the card as if it were not there`, async () => {
      const usual = await card('organizer="Friends"');
      const told = await warningsDuring(async () => {
        for (let i = 0; i < 2; i++) {
          const el = await card(`organizer="Friends" ${attribute}`);
          expect(textOf(el)).to.equal(textOf(usual));
          expect(levels(el)).to.deep.equal(levels(usual));
          expect(all(el, 'img')).to.have.length(0);
          expect(hrefs(el).join()).not.to.contain('script:');
        }
      });
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(`hk-advocacy-card: ${attribute} is not used. Use `).and.to.contain(fix);
    });
});
