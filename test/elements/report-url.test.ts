// A wrong number can be told to the site owner: with the seat and the number, and nothing about the visitor.
import { expect, waitUntil } from '@open-wc/testing';
import { namesOf, openRow } from './board.ts';
import { ask, card, drawn, settle, warningsDuring } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';
import { MEMBER, seat } from './seat.ts';
import type { HkRepContact } from '../../src/index.ts';

async function contact(reportUrl: string, change = {}): Promise<HkRepContact> {
  const el = await drawn<HkRepContact>(`<hk-rep-contact report-url="${reportUrl}"></hk-rep-contact>`);
  el.record = seat(change);
  await settle(el);
  return el;
}

const report = (el: Element) => all<HTMLAnchorElement>(el, '#report')[0];

describe('report-url', () => {
  it('is accessible, and named so that a list of seats can be told apart', async () => {
    const el = await contact('https://owner.example/form');
    await expect(el).to.be.accessible();
    expect(report(el)!.getAttribute('aria-labelledby')).to.equal(`report ${all(el, '[part=name]')[0]!.id}`);
  });

  it('is nothing without an address', async () => {
    const el = await drawn<HkRepContact>('<hk-rep-contact></hk-rep-contact>');
    el.record = seat();
    await settle(el);
    expect(report(el)).to.equal(undefined);
    expect(textOf(el)).not.to.contain('Wrong number');
  });

  const ID = seat().id;
  const ADDRESSES: Record<string, string> = {
    'https://owner.example/form': `https://owner.example/form?seat=${ID}&number=${MEMBER.phone}`,
    'https://owner.example/form?campaign=hk': `https://owner.example/form?campaign=hk&seat=${ID}&number=${MEMBER.phone}`,
    'https://owner.example/contact#wrong': `https://owner.example/contact?seat=${ID}&number=${MEMBER.phone}#wrong`,
    'mailto:owner@example.org': `mailto:owner@example.org?subject=${ID}%20${MEMBER.phone}`,
    'mailto:owner@example.org?cc=b@example.org': `mailto:owner@example.org?cc=b@example.org&subject=${ID}%20${MEMBER.phone}`,
  };
  for (const [address, filledIn] of Object.entries(ADDRESSES))
    it(`${address}: seat and number are filled in`, async () => {
      const el = await contact(address);
      expect(report(el)!.href).to.equal(filledIn);
      expect(report(el)!.rel).to.contain('noreferrer');
      expect(textOf(el)).to.contain(
        `Wrong number? Tell ${address.startsWith('mailto') ? 'owner@example.org' : 'owner.example'}`,
      );
    });

  it('whatever a seat is called, it stays one value', async () => {
    const odd = { id: 'NY-1&bcc=me@evil.example#', member: { ...MEMBER, phone: '1&x=2 3' } };
    const mail = new URL(report(await contact('mailto:owner@example.org', odd))!.href);
    expect([...mail.searchParams]).to.deep.equal([['subject', `${odd.id} ${odd.member.phone}`]]);
    expect(mail.hash).to.equal('');
    const form = new URL(report(await contact('https://owner.example/form?a=b%20c#x?y', odd))!.href);
    expect([...form.searchParams]).to.deep.equal([
      ['a', 'b c'],
      ['seat', odd.id],
      ['number', odd.member.phone],
    ]);
    expect(form.hash).to.equal('#x?y');
  });

  it('a question mark in the fragment begins no query', async () => {
    expect(report(await contact('https://owner.example/app#/contact?x=1'))!.href).to.equal(
      `https://owner.example/app?seat=${ID}&number=${MEMBER.phone}#/contact?x=1`,
    );
  });

  for (const address of ['httpx://owner.example/', 'https+x://owner.example/', 'httpsmailto:x', 'mailtox:y'])
    it(`${address} is no address that a report goes to`, async () => {
      const warnings = await warningsDuring(async () => {
        expect(report(await contact(address))).to.equal(undefined);
      });
      expect(warnings.join()).to.contain(address);
    });

  for (const [address, host] of [
    ['https://senate.gov@owner.example/form', 'owner.example'],
    ['https://www.senate.gov:443@owner.example:8443/', 'owner.example:8443'],
    ['https://owner.example\\@senate.gov/', 'owner.example'],
    ['https://owner.example?@senate.gov/', 'owner.example'],
  ] as const)
    it(`${address}: the host that is shown is the one that is asked`, async () => {
      expect(textOf(await contact(address))).to.contain(`Wrong number? Tell ${host}`);
    });

  it('an address on the page’s own site counts from the page', async () => {
    expect(report(await contact('/wrong-number'))!.href).to.equal(
      `${location.origin}/wrong-number?seat=${ID}&number=${MEMBER.phone}`,
    );
  });

  it('a seat without a number is told of as well', async () => {
    const el = await contact('https://owner.example/form', { member: { ...MEMBER, phone: null } });
    expect(report(el)!.href).to.equal(`https://owner.example/form?seat=${ID}&number=`);
    const vacant = await contact('https://owner.example/form', {
      status: 'vacant',
      member: null,
      vacantSince: '2026-04-21',
    });
    expect(report(vacant)!.href).to.equal(`https://owner.example/form?seat=${ID}&number=`);
    // of a seat that nobody is named for there is nothing to be wrong
    const withheld = await contact('https://owner.example/form', { status: 'withheld', member: null });
    expect(report(withheld)).to.equal(undefined);
  });

  it('on a card is about the active member, and tells nothing about the visitor', async () => {
    const el = await card('report-url="https://owner.example/form"');
    await ask(el, '59001-1234');
    const told: URL[] = [];
    for (const name of namesOf(el)) {
      await openRow(el, name);
      told.push(new URL(report(el)!.href));
    }
    expect(told.map(({ searchParams }) => searchParams.get('seat')!.slice(0, 2))).to.deep.equal([
      'MT',
      'MT',
      'MT',
    ]);
    expect(told.map(({ searchParams }) => searchParams.get('number'))).to.deep.equal(
      all(el, '.rows [part=number]').map(textOf),
    );
    for (const url of told) {
      expect([...url.searchParams.keys()]).to.deep.equal(['seat', 'number']);
      expect(url.href).not.to.contain('59001').and.not.to.contain('1234');
    }
  });

  it('works where the lookup or a seat stands alone', async () => {
    const el = await drawn(
      `<hk-rep-contact seat="WY-AL" directory=${DIRECTORY} report-url="https://owner.example/f"></hk-rep-contact>`,
    );
    await waitUntil(() => report(el));
    expect(report(el)!.href).to.contain('seat=WY-AL');
    const lookup = await drawn(
      `<hk-rep-lookup directory=${DIRECTORY} report-url="https://owner.example/f"></hk-rep-lookup>`,
    );
    await ask(lookup, '82001');
    await waitUntil(() => report(lookup));
  });

  it('what is neither a form nor a mail address is told to the developer, once, and not used', async () => {
    for (const address of ['javascript:alert(1)', 'tel:+12025550123'])
      expect(
        await warningsDuring(async () => {
          expect(report(await contact(address))).to.equal(undefined);
          await contact(address);
        }),
      ).to.have.length(1);
  });
});
