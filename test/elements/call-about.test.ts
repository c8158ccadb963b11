// From an action to the lookup with that action's script, and back; the focus follows.
import { expect } from '@open-wc/testing';
import { chooseTopic, namesOf, openRow, topicsOn } from './board.ts';
import { ask, at, audit, button, card, cardWith, drawn, focused, press, scripts, settle } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';

const action = (el: Element, number: number) => all(el, '[part=action]')[number - 1]!;

async function callAbout(el: Element, number: number): Promise<void> {
  action(el, number).querySelector('details')!.open = true;
  await press(action(el, number), 'Call about this');
}

/** What has the focus, as it reads. */
const reading = () => textOf(focused()!);

describe('"Call about this"', () => {
  for (const theme of ['light', 'dark'])
    audit(`is accessible on its way, ${theme}`, async () => {
      const el = await card(`theme=${theme}`);
      await callAbout(el, 4);
      await settle(el);
      await expect(el).to.be.accessible();
      await ask(el, '59001');
      await expect(el).to.be.accessible();
    });

  it('lies, open, above the line to the next action', async () => {
    const el = await card();
    const details = action(el, 1).querySelector('details')!;
    details.open = true;
    const { bottom } = details.querySelector('small')!.getBoundingClientRect();
    expect(bottom).to.be.lessThan(action(el, 2).getBoundingClientRect().top);
  });

  it('leads to the lookup, which says what the call is about', async () => {
    const el = await card();
    await callAbout(el, 2);
    await settle(el);
    expect(reading()).to.equal('About: Pass lifeboat policies');
    expect(scripts(el)).to.have.length(3);
    expect(scripts(el)[0]).to.contain('to help enact lifeboat policies');
    expect(all(el, 'hk-rep-lookup'), 'the one of the card').to.have.length(1);
  });

  it('and back to the button, with the keyboard ready to go on', async () => {
    const el = await card();
    await callAbout(el, 3);
    await settle(el);
    await press(el, 'Back to the actions');
    expect(focused() === action(el, 3).querySelector('[part=call-about]')).to.equal(true);
  });

  it('keeps the answer, and the script is that of the action then', async () => {
    const el = await card();
    await ask(el, '59001');
    await callAbout(el, 1);
    await settle(el);
    expect(focused() === all(el, '#topics')[0]).to.equal(true);
    for (const [i, name] of namesOf(el).entries()) {
      await openRow(el, name);
      expect(scripts(el)).to.have.length(1);
      expect(scripts(el)[0]).to.match(/^Hello\. .*implement and enforce the sanctions/);
      expect(scripts(el)[0]).to.contain(`to ask ${i < 2 ? 'Senator' : 'Representative'} ${name} `);
    }
  });

  it('another action takes the place of the first; the scripts of the top call can be had again', async () => {
    // while the bill is among them
    await at('2026-11-25T12:00Z', async () => {
      const el = await card();
      await callAbout(el, 1);
      await callAbout(el, 3);
      await settle(el);
      expect(reading()).to.equal('About: Answer the rights violations');
      await ask(el, '59001');
      expect(topicsOn(el)).to.deep.equal([
        'Lifeboat policies',
        'Just my support',
        'HKETO Certification Act',
        'Enforce the sanctions law',
        'Pass lifeboat policies',
        'Answer the rights violations',
        'Take more steps',
      ]);
      await chooseTopic(el, 'Just my support');
      expect(scripts(el)[0]).to.contain('I support the people of Hong Kong');
      expect(textOf(el)).not.to.contain('Back to the actions');
    });
  });

  it('names each button by its action, what is seen first', async () => {
    const el = await card();
    for (const one of all(el, '[part=call-about]')) {
      const root = one.getRootNode() as ShadowRoot;
      const ids = one.getAttribute('aria-labelledby')!.split(' ');
      const name = ids.map((id) => root.getElementById(id)!.textContent.trim()).join(' ');
      expect(name.startsWith('Call about this ')).to.equal(true);
      expect(name).to.contain(textOf(one.closest('li')!.querySelector('p')!));
    }
  });

  it("works with an owner's own actions and with a file's", async () => {
    const own = await card('', '<ol slot="actions"><li data-script="Say lamps.">Lamps</li></ol>');
    await callAbout(own, 1);
    await settle(own);
    expect(reading()).to.contain('Lamps');
    expect(scripts(own)[0]).to.equal('Say lamps.');
    const file = await cardWith({ actions: { title: 'Ask', items: [{ id: 'a', text: 'For oil.' }] } });
    await callAbout(file, 1);
    await settle(file);
    expect(reading()).to.contain('For oil.');
  });

  it('without a lookup in the card, one opens under the action', async () => {
    const el = await card('sections="actions"');
    await callAbout(el, 2);
    await settle(el);
    const lookups = all(el, 'hk-rep-lookup');
    expect(lookups).to.have.length(1);
    expect(lookups[0]!.closest('li') === action(el, 2)).to.equal(true);
    expect(reading()).to.contain('Pass lifeboat policies');
  });

  it('and it has what the owner of the card wants of a lookup', async () => {
    const el = await card(
      'sections="actions" report-url="https://owner.example/form" events-url="https://events.example/" next-url="https://next.example/more" share-url="https://shared.example/"',
    );
    await callAbout(el, 2);
    await settle(el);
    await ask(el, '20001');
    expect(all<HTMLAnchorElement>(el, '#report')[0]!.hostname).to.equal('owner.example');
    await press(el, 'I talked to someone');
    expect(all<HTMLAnchorElement>(el, '.two a').map(({ hostname }) => hostname)).to.deep.equal([
      'events.example',
      'next.example',
    ]);
    expect(button(el, 'Ask a friend'), 'there is an address to pass on').not.to.equal(undefined);
  });
});

describe('the steps of an action', () => {
  const boxes = (el: Element) => all<HTMLInputElement>(el, 'fieldset [type=checkbox]');
  const state = (el: Element) =>
    boxes(el)
      .map(({ checked, disabled }) => (checked ? 'x' : disabled ? '-' : 'o'))
      .join('');

  async function pick(el: Element, number: number): Promise<void> {
    boxes(el)[number - 1]!.click();
    await settle(el);
  }

  it('one or two of them, never none and never three', async () => {
    const el = await card();
    await callAbout(el, 4);
    await ask(el, '59001');
    expect(state(el)).to.equal('xoooo');
    await pick(el, 1);
    expect(state(el), 'the last one cannot be taken away').to.equal('xoooo');
    await pick(el, 3);
    expect(state(el)).to.equal('x-x--');
    await pick(el, 5);
    expect(state(el), 'no third').to.equal('x-x--');
    await pick(el, 1);
    expect(state(el)).to.equal('ooxoo');
    await pick(el, 3);
    expect(state(el)).to.equal('ooxoo');
  });

  it('those that are picked stand in the script, in the order of the list', async () => {
    const el = await card();
    await callAbout(el, 4);
    await ask(el, '59001');
    expect(scripts(el)[0]).to.contain('to halt any cooperation').and.not.to.contain('freeze');
    await pick(el, 4);
    expect(scripts(el)[0]).to.match(
      /to halt any cooperation .+ \(HKPF\) and freeze U\.S\. assets .+ brutality\./,
    );
    await openRow(el, namesOf(el)[2]!);
    expect(scripts(el)[0]).to.contain('halt any cooperation').and.to.contain('freeze');
    await pick(el, 1);
    expect(scripts(el)[0]).to.contain('freeze').and.not.to.contain('cooperation');
  });

  it('another call begins anew', async () => {
    const el = await card();
    await ask(el, '59001');
    await callAbout(el, 4);
    await pick(el, 2);
    await callAbout(el, 1);
    expect(boxes(el)).to.have.length(0);
    await callAbout(el, 4);
    expect(state(el)).to.equal('xoooo');
  });
});

describe('hk-action-list', () => {
  const make = (attributes = '') =>
    drawn(`<hk-action-list directory=${DIRECTORY} ${attributes}></hk-action-list>`);

  for (const theme of ['light', 'dark'])
    audit(`is accessible, ${theme}`, async () => {
      const el = await make(`theme=${theme}`);
      await expect(el).to.be.accessible();
      await callAbout(el, 2);
      await expect(el).to.be.accessible();
    });

  it('is an ordered list with the asks nested in their action', async () => {
    const el = await make();
    expect(all(el, 'ol > li')).to.have.length(4);
    expect(all(el, 'ol > li:last-child ul > li')).to.have.length(5);
    expect(getComputedStyle(all(el, 'ol')[0]!).listStyleType).to.equal('none');
  });

  it('alone, opens a lookup under the action, leads there and back', async () => {
    const el = await make();
    await callAbout(el, 2);
    expect(all(el, 'hk-rep-lookup')[0]!.closest('li') === action(el, 2)).to.equal(true);
    expect(reading()).to.contain('Pass lifeboat policies');
    await ask(el, '59001');
    expect(scripts(el)).to.have.length(1);
    expect(scripts(el)[0]).to.contain('help enact lifeboat policies');
    await press(el, 'Back to the actions');
    expect(focused() === action(el, 2).querySelector('[part=call-about]')).to.equal(true);
  });

  it('alone, one lookup at a time, and a second press closes it', async () => {
    const el = await make();
    await callAbout(el, 2);
    await callAbout(el, 3);
    expect(all(el, 'hk-rep-lookup').map((lookup) => lookup.closest('li') === action(el, 3))).to.deep.equal([
      true,
    ]);
    await callAbout(el, 3);
    expect(all(el, 'hk-rep-lookup')).to.have.length(0);
    expect(focused() === action(el, 3).querySelector('[part=call-about]')).to.equal(true);
  });

  it('alone, links its petition', async () => {
    const el = await make('petition-url="https://petition.example"');
    expect(textOf(action(el, 3))).to.contain('Sign the petition at petition.example');
  });

  it('asks into the page and lets out neither what was typed nor the event itself through a shadow root', async () => {
    const around = await drawn('<div><div></div></div>');
    const root = around.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = `<hk-action-list directory=${DIRECTORY}></hk-action-list>`;
    const el = root.firstElementChild!;
    const inside: Event[] = [];
    let outside = 0;
    root.addEventListener('hk-request', (event) => inside.push(event));
    around.addEventListener('hk-request', () => outside++);
    await settle(el);
    await callAbout(el, 2);
    await ask(el, '59001');
    expect(inside.length, 'a card would hear it').to.be.greaterThan(0);
    for (const event of inside) {
      expect(event.composed).to.equal(false);
      expect(event.cancelable).to.equal(true);
      expect((event as CustomEvent).detail, 'nothing in it').to.equal(undefined);
      expect(JSON.stringify({ ...event })).not.to.contain('59001');
    }
    expect(outside).to.equal(0);
  });
});
