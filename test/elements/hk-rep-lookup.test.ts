import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { HkRepLookup } from '../../src/index.ts';
import { audit } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { activeName, headingOf, namesOf, type } from './board.ts';
import { all, LOOKS, textOf, setThemeAndLang } from './dom.ts';
import { watchFetch } from './fetching.ts';

const make = (directory = DIRECTORY) =>
  fixture<HkRepLookup>(html`<hk-rep-lookup directory=${directory}></hk-rep-lookup>`);

const field = (el: HkRepLookup) => all<HTMLInputElement>(el, 'input')[0]!;

async function ask(el: HkRepLookup, zip: string): Promise<string> {
  field(el).value = zip;
  all<HTMLFormElement>(el, 'form')[0]!.requestSubmit();
  await oneEvent(el, 'hk-lookup');
  await el.updateComplete;
  return textOf(el);
}

const press = (el: HkRepLookup, name: string) =>
  all(el, 'button')
    .find((button) => button.textContent.includes(name))!
    .click();

describe('hk-rep-lookup', () => {
  const zips = {
    untouched: '',
    found: '59001',
    'choose-district': '10118',
    'choose-state': '97635',
    vacant: '33313',
    delegate: '20001',
    military: '09012',
    'no-seat': '96940',
    unknown: '10048',
    'unknown, no state': '00000',
    'unknown, one seat': '00801',
    invalid: 'hello',
  };
  for (const [name, zip] of Object.entries(zips))
    for (const [theme, lang] of LOOKS)
      audit(`is accessible: ${name}, ${theme}, ${lang}`, async () => {
        const el = await make();
        await setThemeAndLang(el, theme, lang);
        if (zip) await ask(el, zip);
        for (const details of all<HTMLDetailsElement>(el, 'details')) details.open = true;
        await expect(el).to.be.accessible();
      });

  it('gives senators and the House member, with numbers, and says what the directory is of', async () => {
    const el = await make();
    const text = await ask(el, '59001');
    expect(text)
      .to.contain('59001 · Montana, 2nd district')
      .and.match(/Members as of \w+ \d+, 20\d\d/);
    expect(namesOf(el)).to.have.length(3);
    const calls = all<HTMLAnchorElement>(el, '[part=seat-call]');
    expect(calls.filter(({ href }) => /^tel:\+1202\d{7}$/.test(href))).to.have.length(3);
  });

  it('keeps what was typed, whatever the answer', async () => {
    const el = await make();
    for (const typed of ['９０２１０', ' 43125-1133 ', 'hello', '9021', 'Springfield, IL 62701']) {
      await ask(el, typed);
      expect(field(el).value).to.equal(typed);
    }
  });

  it('says what to type where it is no ZIP code, marks the field, and takes it back', async () => {
    const el = await make();
    expect(await ask(el, '9021')).to.contain('five digits');
    expect(field(el).getAttribute('aria-invalid')).to.equal('true');
    expect(el.shadowRoot!.activeElement).to.equal(field(el));
    expect(await ask(el, '90210')).not.to.contain('five digits');
    expect(field(el).getAttribute('aria-invalid')).to.equal('false');
  });

  it('says the same of an empty field, whatever it answered before', async () => {
    const el = await make();
    await ask(el, '10118');
    expect(await ask(el, ''))
      .to.contain('Type the five digits')
      .and.not.to.contain('Who is your House member?');
  });

  it('looks up on Enter and leads the focus to the answer', async () => {
    const el = await make();
    field(el).focus();
    await sendKeys({ type: '59001' });
    const answered = oneEvent(el, 'hk-lookup');
    await sendKeys({ press: 'Enter' });
    await answered;
    await el.updateComplete;
    expect(el.shadowRoot!.activeElement?.textContent.trim()).to.equal('Your 3 calls');
  });

  for (const [first, what] of [
    ['59001', 'the members'],
    ['10048', 'an answer without members'],
  ] as const)
    it(`does not cover the next ZIP code, typed while ${what} came, and takes no focus from it`, async () => {
      const el = await make();
      const answered = oneEvent(el, 'hk-lookup');
      field(el).focus();
      field(el).value = first;
      all<HTMLFormElement>(el, 'form')[0]!.requestSubmit();
      await type(field(el), '20001');
      await answered;
      await el.updateComplete;
      expect(textOf(el)).to.contain(first);
      await sendKeys({ type: '-1' });
      expect(field(el).value).to.equal('20001-1');
      expect(el.shadowRoot!.activeElement).to.equal(field(el));
      expect(await ask(el, '20001')).to.contain('20001 · Washington, D.C.');
      expect(field(el).checkVisibility()).to.equal(false);
    });

  it('asks which district, leads to the chosen member, and lets the choice be changed', async () => {
    const el = await make();
    const text = await ask(el, '10118');
    expect(text).to.contain('Your ZIP code is in 2 districts');
    expect(namesOf(el), 'the senators at once, nobody else').to.have.length(2);
    expect(headingOf(el), 'three calls all the same').to.equal('Your 3 calls');
    for (const district of ['12th', '10th']) {
      const choice = all(el, '.options button').find((one) => textOf(one).includes(`${district} district`))!;
      const name = textOf(choice.querySelector('b')!);
      choice.focus();
      choice.click();
      await waitUntil(() => namesOf(el)[2] === name);
      await waitUntil(() => textOf(el).includes(`New York, ${district} district`));
      expect(textOf(el.shadowRoot!.activeElement!)).to.equal(name);
      expect(all(el, '.rows .options'), 'the question is answered').to.have.length(0);
      press(el, 'Change');
      await el.updateComplete;
      const current = all(el, '.options [aria-current]');
      expect(current.map((button) => button.textContent.includes(district))).to.deep.equal([true]);
    }
  });

  it('keeps looser districts behind "Change"', async () => {
    const el = await make();
    await ask(el, '90210');
    const form = all(el, 'form')[0]!;
    expect(form.checkVisibility()).to.equal(false);
    const change = all(el, '#change')[0]!;
    expect(change.getAttribute('aria-expanded')).to.equal('false');
    change.click();
    await el.updateComplete;
    expect(change.getAttribute('aria-expanded')).to.equal('true');
    expect(form.checkVisibility()).to.equal(true);
    expect(textOf(form)).to.contain('Not your district?').and.to.contain('California, 30th district');
    press(el, 'California, 30th district');
    await waitUntil(() => textOf(all(el, '#where')[0]!).includes('California, 30th district'));
    expect(namesOf(el)).to.have.length(3);
  });

  it('asks which state, and answers for it', async () => {
    const el = await make();
    expect(await ask(el, '97635')).to.contain('Your ZIP code is in 2 states');
    expect(namesOf(el)).to.have.length(0);
    press(el, 'Oregon');
    await waitUntil(() => textOf(el).includes('Oregon, 2nd district'));
    expect(namesOf(el)).to.have.length(3);
    expect(activeName(el)).to.equal(namesOf(el)[0]);
  });

  it('gives the senators of a state that is picked from the list', async () => {
    const el = await make();
    await ask(el, '00000');
    all<HTMLSelectElement>(el, 'select')[0]!.value = 'VT';
    press(el, 'Show its members');
    await waitUntil(() => textOf(el).includes('Senator, Vermont'));
  });

  it('fetches nothing before somebody reaches for it, then the directory and its date', async () => {
    await watchFetch(async (asked) => {
      const el = await make('/data//');
      await new Promise((done) => setTimeout(done, 30));
      expect(asked).to.deep.equal([]);
      field(el).focus();
      await waitUntil(() => textOf(el).includes('Members as of'));
      expect(asked.map((url) => new URL(url).search).join('')).not.to.contain('590');
    });
  });

  it('has a sentence, a number and a way on where the directory does not come, and loses nothing', async () => {
    const warn = console.warn;
    console.warn = () => undefined;
    const problems: unknown[] = [];
    try {
      const el = await make('/nowhere/');
      el.addEventListener('hk-problem', ({ detail }) => problems.push(detail));
      expect(await ask(el, '10118')).to.contain('did not load');
      expect(all<HTMLAnchorElement>(el, '.result a').map(({ href }) => href)).to.include('tel:+12022243121');
      await expect(el).to.be.accessible();
      el.directory = DIRECTORY;
      press(el, 'Try again');
      await waitUntil(() => textOf(el).includes('2 districts'));
      expect(field(el).value).to.equal('10118');
      expect(problems).to.deep.equal([{ problem: 'directory' }]);
    } finally {
      console.warn = warn;
    }
  });

  it('tells the page that it answered, and neither where nor whom', async () => {
    const el = await make();
    const heard = oneEvent(document.body, 'hk-lookup');
    await ask(el, '59001');
    const { detail, composed } = (await heard) as CustomEvent<object>;
    expect(detail).to.deep.equal({ kind: 'found' });
    expect(composed).to.equal(true);
  });

  it('asks for a card without telling the page what was typed', async () => {
    const el = await make();
    const heard: Event[] = [];
    el.parentElement!.addEventListener('hk-request', (event) => heard.push(event));
    await ask(el, '59001');
    expect(heard.length, 'a card would hear it').to.be.greaterThan(0);
    expect(
      JSON.stringify(heard.map((event) => ({ ...event, detail: (event as CustomEvent).detail as unknown }))),
    ).not.to.contain('59001');
  });

  it('tries again with what stands in the field by then', async () => {
    const warn = console.warn;
    console.warn = () => undefined;
    try {
      const el = await make('/nowhere/else/');
      await ask(el, '59001');
      el.directory = DIRECTORY;
      field(el).value = '10118';
      press(el, 'Try again');
      await waitUntil(() => textOf(el).includes('2 districts'));
      expect(textOf(el)).not.to.contain('Montana');
    } finally {
      console.warn = warn;
    }
  });

  it('leaves the focus with a visitor who has gone on to something else', async () => {
    const el = await make();
    const elsewhere = document.createElement('input');
    el.after(elsewhere);
    field(el).value = '59001';
    all<HTMLFormElement>(el, 'form')[0]!.requestSubmit();
    elsewhere.focus();
    await oneEvent(el, 'hk-lookup');
    await el.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('falls back on a heading level that is none, and says so once', async () => {
    const told: unknown[] = [];
    const warn = console.warn;
    console.warn = (sentence) => told.push(sentence);
    try {
      const el = await make();
      el.setAttribute('heading-level', '9');
      await ask(el, '59001');
      await ask(el, '10118');
      expect(all(el, '[role=heading]')[0]!.getAttribute('aria-level')).to.equal('3');
      expect(told).to.deep.equal(['hk-advocacy-card: heading-level="9" is not used. Use 1 to 6.']);
    } finally {
      console.warn = warn;
    }
  });

  it('is drawn again at the next minute where a script has emptied it, with its answer', async () => {
    const el = await make();
    await ask(el, '59001');
    const text = textOf(el);
    for (const emptied of [
      () => el.shadowRoot!.replaceChildren(),
      () => (el.shadowRoot!.innerHTML = '<i>!</i>'),
    ]) {
      emptied();
      // what each full minute asks for
      el.requestUpdate();
      await el.updateComplete;
      expect(textOf(el)).to.equal(text);
    }
    press(el, 'I talked to someone');
    await el.updateComplete;
    expect(textOf(el)).to.contain('1 of 3 done');
  });

  it('shows the answer to the last question when two cross', async () => {
    const el = await make();
    field(el).value = '10118';
    all<HTMLFormElement>(el, 'form')[0]!.requestSubmit();
    const text = await ask(el, '59001');
    expect(text).to.contain('Montana').and.not.to.contain('New York');
  });

  it('has no button of one Chinese character a line, in large type on a phone', async () => {
    const el = await make();
    await setThemeAndLang(el, 'light', 'zh-HK');
    el.style.cssText = 'inline-size: 339px; font-size: 34px';
    await ask(el, '00000');
    for (const button of all(el, '.field button')) expect(button.offsetWidth).to.be.greaterThan(4 * 34);
  });
});
