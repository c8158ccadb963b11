// What to say: the right title and name beside each seat, shown and copied without a step before it.
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { HkRepContact } from '../../src/index.ts';
import { ask, button, card, drawn, press, scripts, settle } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';
import { MEMBER, seat } from './seat.ts';

async function contact(change = {}): Promise<HkRepContact> {
  const el = await drawn<HkRepContact>('<hk-rep-contact></hk-rep-contact>');
  el.record = seat(change);
  await settle(el);
  return el;
}

describe('scripts', () => {
  it('before a lookup there is one for anybody, ready to be read', async () => {
    const el = await card();
    expect(scripts(el)).to.have.length(1);
    expect(scripts(el)[0])
      .to.contain('to ask the Senator or Representative to support lifeboat policies')
      .and.to.contain('my ZIP code is [your ZIP code or town]');
    expect(all(el, 'blockquote')[0]!.checkVisibility()).to.equal(true);
    expect(textOf(el)).to.contain('Words in [brackets] are yours to fill in or to leave out.');
  });

  it('lifeboat policies by default, or just support, in every script at once', async () => {
    const el = await card();
    await ask(el, '59001');
    expect(scripts(el)).to.have.length(3);
    for (const said of scripts(el)) expect(said).to.contain('lifeboat policies');
    all<HTMLInputElement>(el, '[type=radio]')[1]!.click();
    await settle(el);
    for (const said of scripts(el))
      expect(said).to.contain('I support the people of Hong Kong').and.not.to.contain('lifeboat');
  });

  for (const [title, change] of Object.entries({
    Senator: { id: 'MT-S2', chamber: 'senate' as const, state: 'MT', title: 'Senator' as const },
    Representative: {},
    Delegate: { id: 'DC-AL', state: 'DC', title: 'Delegate' as const, voting: false },
    'Resident Commissioner': {
      id: 'PR-AL',
      state: 'PR',
      title: 'Resident Commissioner' as const,
      voting: false,
    },
  })) {
    it(`calls a ${title} by their title and name`, async () => {
      expect(scripts(await contact(change))[0]).to.contain(`to ask ${title} ${MEMBER.name} to support`);
    });

    it(`and by the title alone where this directory names nobody: the ${title}`, async () => {
      const el = await contact({ ...change, status: 'withheld', member: null });
      expect(scripts(el)[0]).to.contain(`to ask the ${title} to support`);
    });
  }

  it('there is none for a vacant seat', async () => {
    const el = await contact({ status: 'vacant', member: null, vacantSince: '2026-04-21' });
    expect(scripts(el)).to.deep.equal([]);
    expect(textOf(el)).not.to.contain('Copy script');
  });

  it('each seat of an answer has its own, with the ZIP code that was typed', async () => {
    const el = await card();
    await ask(el, ' 59001-1234 ');
    const names = all(el, '[part=name]').map(textOf);
    const titles = ['Senator', 'Senator', 'Representative'];
    expect(names).to.have.length(3);
    for (const [i, said] of scripts(el).entries())
      expect(said).to.contain(`${titles[i]} ${names[i]} `).and.to.contain('my ZIP code is 59001.');
  });

  for (const [name, zip] of [
    ['a state is to be chosen', '97635'],
    ['it is a military address', '09012'],
    ['it is no ZIP code', 'hello'],
  ] as const)
    it(`where no seat is shown because ${name}, one for anybody stays`, async () => {
      const el = await card();
      await ask(el, zip);
      expect(scripts(el)).to.have.length(1);
      expect(scripts(el)[0]).to.contain('the Senator or Representative');
      expect(scripts(el)[0]).not.to.match(/\{|undefined|null|hello/);
    });

  it('a district that is chosen brings its script', async () => {
    const el = await card();
    await ask(el, '10118');
    expect(scripts(el)).to.have.length(2);
    await press(el, "New York's 12th district");
    await waitUntil(() => scripts(el).length === 3);
    const name = textOf(
      all(el, '.chosen')[0]!.querySelector('hk-rep-contact')!.shadowRoot!.querySelector('#name')!,
    );
    expect(scripts(el)[2]).to.contain(`Representative ${name}`);
  });

  it('a seat alone has one too', async () => {
    const el = await drawn(`<hk-rep-contact seat="WY-AL" directory=${DIRECTORY}></hk-rep-contact>`);
    await waitUntil(() => scripts(el).length === 1);
    expect(scripts(el)[0]).to.contain('to ask Representative ').and.to.contain('[your ZIP code or town]');
  });

  it('"Before you call" says three things to those who may be watched, one tap away', async () => {
    const el = await card();
    const before = all<HTMLDetailsElement>(el, '[part=before]')[0]!;
    expect(textOf(before.querySelector('summary')!)).to.equal('Before you call');
    expect(before.open).to.equal(false);
    before.querySelector('summary')!.click();
    expect([...before.querySelectorAll('li')].map((li) => textOf(li)).join(' '))
      .to.contain('phone')
      .and.to.contain('name is optional')
      .and.to.contain('family in Hong Kong');
    expect(before.querySelectorAll('li')).to.have.length(3);
    expect(before.querySelector('li')!.checkVisibility()).to.equal(true);
  });

  it('can be copied: the English words that are seen, and the visitor is told once', async () => {
    const written: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => (written.push(text), Promise.resolve()) },
      configurable: true,
    });
    try {
      const el = await card();
      await press(el, 'Copy script');
      await waitUntil(() => textOf(el).includes('Script copied'));
      expect(written).to.deep.equal(scripts(el));
      const told = all(el, '[role=status]').filter((status) => textOf(status) === 'Script copied');
      expect(told).to.have.length(1);
      await ask(el, '59001');
      const [first] = all(el, 'hk-rep-contact');
      await press(first!, 'Copy script');
      await waitUntil(() => textOf(first!).includes('Script copied'));
      expect(written[1]).to.equal(scripts(el)[0]);
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('without a clipboard it is selected, and the visitor is told', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      const el = await card();
      button(el, 'Copy script').click();
      await aTimeout(0);
      await settle(el);
      expect(textOf(el)).to.match(/Script copied|Selected: now copy it/);
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('the button names the member whose script it copies, and refers to nothing that is not there', async () => {
    const el = await card();
    const name = () => {
      const one = button(el, 'Copy script');
      const root = one.getRootNode() as ShadowRoot;
      const ids = one.getAttribute('aria-labelledby')?.split(' ') ?? [];
      return ids.map((id) => root.getElementById(id)?.textContent.trim() ?? `no #${id}`).join(' ');
    };
    expect(name()).to.equal('');
    await ask(el, '59001');
    expect(name()).to.equal(`Copy script ${textOf(all(el, '[part=name]')[0]!)}`);
  });
});

describe('what is announced', () => {
  it('politely, at the field it belongs to, and nothing as an alarm', async () => {
    const el = await card();
    await ask(el, 'hello');
    expect(all(el, '[role=alert], [aria-live=assertive]')).to.have.length(0);
    const [field] = all<HTMLInputElement>(el, 'input');
    const root = field!.getRootNode() as ShadowRoot;
    const described = field!
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => root.getElementById(id)!);
    const hints = described.filter((part) => part.getAttribute('role') === 'status');
    expect(hints.map((hint) => textOf(hint))).to.deep.equal([
      'Type the five digits of your ZIP code, like 20001.',
    ]);
    const said = all(el, '[role=status]').map(textOf).filter(Boolean);
    expect(said, 'once').to.have.length(1);
    await ask(el, '59001');
    expect(all(el, '[role=status]').map(textOf).filter(Boolean)).to.deep.equal([]);
  });
});
