// What to say: the right title and name beside each seat, shown and copied without a step before it.
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { HkRepContact } from '../../src/index.ts';
import { chooseTopic, nameOf, namesOf, openRow } from './board.ts';
import { ask, card, drawn, press, scripts, settle } from './cards.ts';
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
  it('before a lookup both are behind "What will I say?", for anybody', async () => {
    const el = await card();
    expect(scripts(el)).to.have.length(2);
    expect(scripts(el)[0])
      .to.contain('to ask the senator or representative to support lifeboat policies')
      .and.to.contain('my ZIP code is [your ZIP code or town]');
    expect(scripts(el)[1]).to.contain('I support the people of Hong Kong');
    const [details] = all<HTMLDetailsElement>(el, '.foot details');
    expect(details!.open).to.equal(false);
    details!.querySelector('summary')!.click();
    expect(textOf(details!))
      .to.contain('What will I say?')
      .and.to.contain('A staff member or a voicemail answers.')
      .and.to.contain('They may ask your name and address.')
      .and.to.contain('You do not need to be a citizen to call.')
      .and.to.contain('Words in [brackets] are yours to fill in or to leave out.');
    expect(all(el, 'blockquote')[0]!.checkVisibility()).to.equal(true);
    expect(all(el, '#topics'), 'no topic to choose yet').to.have.length(0);
  });

  it('one script: lifeboat policies by default, or what the visitor chooses, for every member', async () => {
    const el = await card();
    await ask(el, '59001');
    expect(scripts(el)).to.have.length(1);
    expect(scripts(el)[0]).to.contain('lifeboat policies');
    await chooseTopic(el, 'Just my support');
    for (const name of namesOf(el)) {
      await openRow(el, name);
      expect(scripts(el)).to.have.length(1);
      expect(scripts(el)[0]).to.contain('I support the people of Hong Kong').and.not.to.contain('lifeboat');
    }
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
    expect(all(el, '#copy-script')).to.have.length(0);
  });

  it('it is about the active member, with the ZIP code that was found', async () => {
    const el = await card();
    await ask(el, ' 59001-1234 ');
    const names = namesOf(el);
    const titles = ['Senator', 'Senator', 'Representative'];
    expect(names).to.have.length(3);
    for (const [i, name] of names.entries()) {
      await openRow(el, name);
      expect(scripts(el)[0]).to.contain(`${titles[i]} ${name} `).and.to.contain('my ZIP code is 59001.');
    }
  });

  for (const [name, zip] of [
    ['it is a military address', '09012'],
    ['it is no ZIP code', 'hello'],
  ] as const)
    it(`where no seat is shown because ${name}, those for anybody stay`, async () => {
      const el = await card();
      await ask(el, zip);
      expect(scripts(el)).to.have.length(2);
      expect(scripts(el)[0]).to.contain('the senator or representative');
      expect(scripts(el)[0]).not.to.match(/\{|undefined|null|hello/);
    });

  for (const zip of ['00000', '10048', '09012', '96940'])
    it(`a ZIP code that was not found is not said to anybody: ${zip}`, async () => {
      const el = await card();
      await ask(el, zip);
      for (const said of scripts(el)) expect(said).not.to.contain(zip);
    });

  it('a district that is chosen brings its script', async () => {
    const el = await card();
    await ask(el, '10118');
    await press(el, '12th district');
    await waitUntil(() => namesOf(el).length === 3);
    const name = namesOf(el)[2]!;
    await openRow(el, name);
    expect(scripts(el)[0]).to.contain(`Representative ${name}`);
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
      await ask(el, '59001');
      all(el, '#copy-script')[0]!.click();
      await waitUntil(() => textOf(el).includes('Words copied'));
      expect(written).to.deep.equal(scripts(el));
      const told = () => all(el, '[role=status]').filter((status) => textOf(status) === 'Words copied');
      expect(told()).to.have.length(1);
      await openRow(el, namesOf(el)[1]!);
      expect(told(), 'of the words of before').to.have.length(0);
      all(el, '#copy-script')[0]!.click();
      await waitUntil(() => textOf(el).includes('Words copied'));
      expect(written[1]).to.equal(scripts(el)[0]);
      await chooseTopic(el, 'Enforce the sanctions law');
      expect(told(), 'of the words about something else').to.have.length(0);
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('without a clipboard it is selected, and the visitor is told', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      const el = await card();
      await ask(el, '59001');
      all(el, '#copy-script')[0]!.click();
      await aTimeout(0);
      await settle(el);
      expect(textOf(el)).to.match(/Words copied|Selected: now copy it/);
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('the button names the member whose script it copies, and refers to nothing that is not there', async () => {
    const el = await card();
    await ask(el, '59001');
    expect(nameOf(all(el, '#copy-script')[0]!)).to.equal(`Copy What to say ${namesOf(el)[0]}`);
    expect(nameOf(all(el, '#copy-number')[0]!)).to.equal(`Copy number ${namesOf(el)[0]}`);
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
    // what is in a closed box is said to nobody
    const shown = all(el, '[role=status]').filter((status) => status.checkVisibility());
    expect(shown.map(textOf).filter(Boolean)).to.deep.equal([]);
  });
});
