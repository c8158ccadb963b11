// The local offices of a member: where they are, how far, and when somebody answers.
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { findByZip } from '../../src/index.ts';
import type { HkRepContact, HkRepLookup } from '../../src/index.ts';
import { INITIAL_STATE } from '../../src/state/state.ts';
import { audit, focused, press, settle } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, LOOKS, textOf, setThemeAndLang } from './dom.ts';
import { watchFetch } from './fetching.ts';
import { MEMBER, seat } from './seat.ts';

/** The senators of Montana, whoever they are. */
const [senior, junior] = (await findByZip('59001', { directory: DIRECTORY })).seats;

const local = (el: Element, i = 0) => all<HTMLDetailsElement>(el, '[part=local]')[i]!;
const calls = (el: Element) => all<HTMLAnchorElement>(el, '[part=local-call]');
const listed = (el: Element) =>
  waitUntil(() => calls(el).length > 0, 'the offices are listed', { timeout: 5000 });

async function submit(el: HkRepLookup, zip: string): Promise<void> {
  all<HTMLInputElement>(el, 'input')[0]!.value = zip;
  all<HTMLFormElement>(el, 'form')[0]!.requestSubmit();
  await oneEvent(el, 'hk-lookup');
  await el.updateComplete;
}

async function lookUp(zip: string, directory = DIRECTORY): Promise<HkRepLookup> {
  const el = await fixture<HkRepLookup>(html`<hk-rep-lookup directory=${directory}></hk-rep-lookup>`);
  await submit(el, zip);
  await waitUntil(() => all(el, '[part=local]').length > 0);
  return el;
}

/** Miles, in the order of the list. */
const distances = (el: Element) =>
  [...textOf(el).matchAll(/about ([\d,]+) miles? away/g)].map(([, n]) => +n!);

describe('local offices', () => {
  for (const [theme, lang] of LOOKS)
    audit(`are accessible: ${theme}, ${lang}`, async () => {
      const el = await fixture<HkRepContact>(
        html`<hk-rep-contact directory=${DIRECTORY} .record=${senior}></hk-rep-contact>`,
      );
      await setThemeAndLang(el, theme, lang);
      await settle(el);
      local(el).open = true;
      await listed(el);
      await expect(el).to.be.accessible();
    });

  it('are fetched when they are asked for, as tables of the whole country', async () => {
    await watchFetch(async (asked) => {
      // an address of its own, so that nothing is in memory
      const el = await fixture<HkRepContact>(
        html`<hk-rep-contact
          directory="/d%61t%61/"
          .record=${senior}
          .visit=${{ ...INITIAL_STATE, zip: '59001' }}
        ></hk-rep-contact>`,
      );
      await new Promise((done) => setTimeout(done, 50));
      expect(asked.join()).not.to.contain('offices');
      local(el).open = true;
      await listed(el);
      const names = asked.map((address) => /[^/?]+(?=\?|$)/.exec(address)![0]);
      expect(names).to.include('offices.txt');
      expect(names).to.include('prefixes.txt');
      expect(asked.join()).not.to.match(/590|MT\b/);
    });
  });

  it('stand by their distance from the ZIP code, each with a number to call', async () => {
    const el = await lookUp('59001');
    local(el).open = true;
    await listed(el);
    const miles = distances(local(el));
    expect(miles.length).to.be.greaterThan(1);
    expect(miles).to.deep.equal([...miles].sort((a, b) => a - b));
    for (const { href } of calls(el)) expect(href).to.match(/^tel:\+1\d{10}$/);
    expect(textOf(local(el)))
      .to.match(/usually open/)
      .and.match(/Local offices as of \w+ \d+, 20\d\d\./);
  });

  it('have an address that is English on a Chinese card too, and that no translator changes', async () => {
    const el = await lookUp('59001');
    await setThemeAndLang(el, 'light', 'zh-HK');
    local(el).open = true;
    await listed(el);
    const addresses = all(el, '.offices [lang=en]');
    expect(addresses.length).to.equal(calls(el).length);
    for (const address of addresses) {
      expect(textOf(address)).to.match(/, [A-Z]{2} \d{5}$/);
      expect(address.translate).to.equal(false);
    }
  });

  it('are those of the next member, where the box shows another', async () => {
    const el = await fixture<HkRepContact>(
      html`<hk-rep-contact directory=${DIRECTORY} .record=${senior}></hk-rep-contact>`,
    );
    await settle(el);
    local(el).open = true;
    await listed(el);
    const before = calls(el).map(({ href }) => href);
    el.record = junior!;
    await settle(el);
    expect(local(el).open, 'the list of another member').to.equal(false);
    // a closed list is printed too
    expect(calls(el).filter(({ href }) => before.includes(href))).to.deep.equal([]);
    local(el).open = true;
    await listed(el);
  });

  it('a closed list has no distances from the ZIP code before', async () => {
    const el = await lookUp('59001');
    local(el).open = true;
    await listed(el);
    local(el).open = false;
    await submit(el, '82001');
    expect(distances(el)).to.deep.equal([]);
  });

  it('once fetched, stand there with the press of "No answer"', async () => {
    const el = await lookUp('59001');
    local(el).open = true;
    await listed(el);
    for (const button of all<HTMLButtonElement>(el, '[part=outcome]'))
      if (textOf(button) === 'No answer') button.click();
    await el.updateComplete;
    expect(all(el, '#missed')).to.have.length(1);
    expect(calls(el).length).to.be.greaterThan(0);
  });

  it('a member without any: a sentence', async () => {
    const el = await fixture<HkRepContact>(
      html`<hk-rep-contact directory=${DIRECTORY} .record=${seat({ member: MEMBER })}></hk-rep-contact>`,
    );
    await settle(el);
    const status = local(el).querySelector('[role=status]')!;
    expect(textOf(status)).to.contain('Loading');
    local(el).open = true;
    await waitUntil(() => textOf(el).includes('has no local office'), '', { timeout: 5000 });
    // a screen reader announces only what changes in an element that was there
    expect(textOf(status)).to.contain('has no local office');
    expect(status.isConnected).to.equal(true);
  });

  /** Every list of offices fails to arrive while `run` goes on. */
  const withoutOffices = (run: () => Promise<void>) =>
    watchFetch(run, (address) => address.replace('/offices.txt', '/nowhere.txt'));

  it('a list that does not arrive: the switchboard, and "Try again"', async () => {
    const el = await fixture<HkRepContact>(
      html`<hk-rep-contact directory="/%64at%61/" .record=${senior}></hk-rep-contact>`,
    );
    await settle(el);
    const status = local(el).querySelector('[role=status]')!;
    await withoutOffices(async () => {
      local(el).open = true;
      await waitUntil(() => textOf(el).includes('did not load'), '', { timeout: 5000 });
      expect(textOf(status)).to.contain('did not load');
      expect(textOf(local(el))).to.contain('(202) 224-3121');
      await press(el, 'Try again');
      await waitUntil(() => textOf(el).includes('did not load'), 'again', { timeout: 5000 });
    });
    await press(el, 'Try again');
    expect(focused()?.localName, 'the focus is not lost with the button').to.equal('summary');
    await listed(el);
  });

  it('nor after "No answer"', async () => {
    const el = await lookUp('59001', '/da%74%61/');
    await withoutOffices(async () => {
      await press(el, 'No answer');
      await waitUntil(() => textOf(el).includes('did not load'), '', { timeout: 5000 });
      expect(all(el, '[part=local] a').map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:+12022243121',
      ]);
    });
    await press(el, 'Try again');
    expect(focused()?.id).to.equal('missed');
    await waitUntil(() => all(el, '[part=local-call]').length > 0, '', { timeout: 5000 });
  });

  it('nobody holds the seat: no offices to offer', async () => {
    const vacant = seat({ status: 'vacant', member: null, vacantSince: '2026-04-21' });
    const el = await fixture<HkRepContact>(html`<hk-rep-contact .record=${vacant}></hk-rep-contact>`);
    expect(all(el, '[part=local]')).to.have.length(0);
  });
});
