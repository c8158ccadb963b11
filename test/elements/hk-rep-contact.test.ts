import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { HkRepContact } from '../../src/index.ts';
import { INITIAL_STATE } from '../../src/state/state.ts';
import { nameOf } from './board.ts';
import { audit } from './cards.ts';
import { withClipboard } from './clipboard.ts';
import { DIRECTORY } from './define.ts';
import { all, LOOKS, textOf, setThemeAndLang } from './dom.ts';
import { MEMBER, seat } from './seat.ts';

const draw = (change = {}) =>
  fixture<HkRepContact>(
    html`<hk-rep-contact .record=${seat(change)} .asOf=${'2026-10-03'}></hk-rep-contact>`,
  );

const links = (el: Element) => all<HTMLAnchorElement>(el, 'a').map((a) => a.getAttribute('href'));

describe('hk-rep-contact', () => {
  const states = {
    held: {},
    'without a phone': { member: { ...MEMBER, phone: null } },
    'that may have changed hands': { mayHaveChanged: true },
    vacant: { status: 'vacant', member: null, vacantSince: '2026-04-21' },
    withheld: { status: 'withheld', member: null },
    'of a delegate': { id: 'DC-AL', district: 'DC-AL', state: 'DC', title: 'Delegate', voting: false },
  };
  for (const [name, change] of Object.entries(states)) {
    for (const [theme, lang] of LOOKS)
      audit(`is accessible: a seat ${name}, ${theme}, ${lang}`, async () => {
        const el = await draw(change);
        await setThemeAndLang(el, theme, lang);
        await expect(el).to.be.accessible();
      });
  }

  it('says who it is, what they hold, and dials', async () => {
    const el = await draw();
    expect(textOf(el)).to.contain(MEMBER.name).and.to.contain("Representative, New York's 12th district");
    expect(links(el)).to.include.members(['tel:+12022250199', MEMBER.url, MEMBER.contactUrl]);
  });

  for (const [id, office] of Object.entries({
    'NY-1': "New York's 1st district",
    'NY-2': "New York's 2nd district",
    'NY-3': "New York's 3rd district",
    'NY-11': "New York's 11th district",
    'NY-22': "New York's 22nd district",
  }))
    it(`counts as people do: ${office}`, async () => {
      expect(textOf(await draw({ id }))).to.contain(office);
    });

  it('calls at-large members and non-voting ones by their right title', async () => {
    expect(textOf(await draw({ id: 'AK-AL', state: 'AK' }))).to.contain('Representative, Alaska at large');
    expect(textOf(await draw({ id: 'PR-AL', state: 'PR', title: 'Resident Commissioner', voting: false })))
      .to.contain('Resident Commissioner, Puerto Rico')
      .and.to.contain('no vote');
    expect(textOf(await draw({ id: 'MT-S2', chamber: 'senate', state: 'MT', title: 'Senator' }))).to.contain(
      'Senator, Montana',
    );
  });

  it('names the member in every control, so that a list of them can be told apart', async () => {
    const el = await draw();
    for (const control of all(el, 'a, button')) {
      expect(nameOf(control)).to.contain(MEMBER.name);
      expect(nameOf(control), 'what is seen is in the name').to.contain(control.textContent.trim());
    }
    expect(nameOf(all(el, '[part=seat-call]')[0]!)).to.equal(
      `Call 202-225-0199, Representative ${MEMBER.name}`,
    );
  });

  it('says that a link opens a new tab', async () => {
    const el = await draw();
    const out = all<HTMLAnchorElement>(el, 'a[target=_blank]');
    expect(out.length).to.be.greaterThan(0);
    for (const link of out) expect(textOf(link)).to.contain('(opens a new tab)');
  });

  for (const [name, change] of [
    ['no number is known', states['without a phone']],
    ['the seat is vacant', states.vacant],
    ['the table is too old', states.withheld],
  ] as const)
    it(`dials the switchboard where ${name}`, async () => {
      const el = await draw(change);
      expect(all<HTMLAnchorElement>(el, '[part=seat-call]')[0]!.href).to.equal('tel:+12022243121');
      expect(textOf(el)).not.to.match(/null|undefined|\{|Invalid/);
    });

  it('says each number once, and why nobody is named', async () => {
    const el = await draw(states.withheld);
    expect(textOf(el)).to.contain('A new Congress has begun. Ask for your member of Congress.');
    expect(textOf(el).split('224-3121')).to.have.length(2);
  });

  it('says since when a seat is vacant, and that it may have changed hands', async () => {
    expect(textOf(await draw(states.vacant))).to.contain('April 21, 2026');
    expect(textOf(await draw({ mayHaveChanged: true }))).to.contain(
      'may have changed hands since October 3, 2026',
    );
  });

  it('offers one link where the site is the contact page too', async () => {
    const el = await draw({ member: { ...MEMBER, contactUrl: MEMBER.url } });
    expect(links(el).filter((href) => href === MEMBER.url)).to.have.length(1);
  });

  it('copies the number, or selects it where there is no clipboard', async () => {
    const el = await draw();
    const written: string[] = [];
    const put = (clipboard: unknown) =>
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const press = () => all(el, '#copy-number')[0]!.click();
    try {
      put({ writeText: (text: string) => (written.push(text), Promise.resolve()) });
      press();
      await waitUntil(() => textOf(el).includes('Number copied'));
      expect(written).to.deep.equal(['202-225-0199']);
      put(undefined);
      press();
      await aTimeout(0);
      await el.updateComplete;
      expect(textOf(el)).to.match(/(Number copied|Selected)/);
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('does not say that words were copied which it did not show then', async () => {
    const el = await draw();
    await withClipboard(
      () => Promise.resolve(),
      async () => {
        for (const change of [
          () => (el.topic = { id: 'lamps', script: 'Say lamps to {member}.' }),
          () => (el.visit = { ...INITIAL_STATE, sender: { name: 'Ann', town: '' } }),
          () => (el.record = seat({ member: { ...MEMBER, phone: '202-225-0198' } })),
        ]) {
          all(el, '#copy-script')[0]!.click();
          await waitUntil(() => textOf(el).includes('Words copied'));
          change();
          await el.updateComplete;
          expect(textOf(el)).not.to.contain('Words copied');
        }
      },
    );
  });

  it('finds its seat itself when it stands alone', async () => {
    const el = await fixture<HkRepContact>(
      html`<hk-rep-contact seat="WY-AL" directory=${DIRECTORY}></hk-rep-contact>`,
    );
    await waitUntil(() => textOf(el).includes('Wyoming'));
    expect(links(el)[0]).to.match(/^tel:\+1202/);
    el.seat = 'WY-S1';
    await waitUntil(() => textOf(el).includes('Senator, Wyoming'));
  });

  it('finds its seat when a record is taken away from it', async () => {
    const el = await fixture<HkRepContact>(
      html`<hk-rep-contact seat="WY-AL" directory=${DIRECTORY}></hk-rep-contact>`,
    );
    await waitUntil(() => textOf(el).includes('Representative, Wyoming'));
    el.record = seat();
    el.seat = 'VT-AL';
    await el.updateComplete;
    expect(textOf(el)).to.contain(MEMBER.name);
    Object.assign(el, { record: undefined });
    await waitUntil(() => textOf(el).includes('Representative, Vermont'));
  });

  it('has a number to call, and says so once to the developer, where there is no such seat', async () => {
    const told: unknown[] = [];
    const warn = console.warn;
    console.warn = (...words) => told.push(words);
    try {
      const el = await fixture<HkRepContact>(
        html`<hk-rep-contact seat="ZZ-99" directory=${DIRECTORY}></hk-rep-contact>`,
      );
      await waitUntil(() => textOf(el).includes('no such seat'));
      expect(links(el)).to.deep.equal(['tel:+12022243121']);
      expect(String(told)).to.contain('ZZ-99').and.to.contain('NY-12');
      expect(told).to.have.length(1);
    } finally {
      console.warn = warn;
    }
  });
});
