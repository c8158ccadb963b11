// The attribute `leave-out`: what a site owner does not ask for, without a campaign file.
import { expect, waitUntil } from '@open-wc/testing';
import { ask, card, partOf } from './cards.ts';
import { keepWarnings } from '../embed/warnings.ts';
import { all, textOf } from './dom.ts';

describe('leave-out', () => {
  const warnings = keepWarnings();

  it('says once which id is none of the campaign, and of an item that is there nothing', async () => {
    const el = await card('leave-out="HKETO-act hketo abode petition"');
    await el.updateComplete;
    el.leaveOut = 'HKETO-act hketo';
    await el.updateComplete;
    expect(warnings).to.deep.equal([
      'hk-advocacy-card: leave-out="HKETO-act" is not used. Use ids of the campaign.',
    ]);
  });

  it('knows the items of a campaign file, and what the file leaves out', async () => {
    const fact = (id: string, text: string) => ({ id, text, source: 'We', date: '2024' });
    const file = {
      facts: { title: 'Why', items: [fact('ours', 'A fact of ours.'), fact('more', 'More.')] },
      leaveOut: ['abode', 'aboed'],
    };
    const url = URL.createObjectURL(new Blob([JSON.stringify(file)], { type: 'application/json' }));
    const el = await card(`campaign="${url}" leave-out="ours"`);
    await waitUntil(() => partOf(el, 'facts'));
    expect(textOf(partOf(el, 'facts')!))
      .to.contain('More.')
      .and.not.contain('A fact of ours.');
    expect(warnings).to.deep.equal([
      'hk-advocacy-card: leave-out="aboed" is not used. Use ids of the campaign.',
    ]);
  });

  it('of a file that takes long to come, nothing is said before it is there', async () => {
    let answer!: (file: Response) => void;
    const { fetch } = window;
    const SLOW = 'https://owner.example/slow.json';
    window.fetch = (input, init) =>
      input === SLOW ? new Promise((resolve) => (answer = resolve)) : fetch(input, init);
    try {
      const el = await card(`campaign="${SLOW}" leave-out="ours other"`);
      await waitUntil(() => partOf(el, 'facts'), 'the built-in campaign in the meantime', { timeout: 5000 });
      expect(warnings).to.deep.equal([]);
      const fact = (id: string) => ({ id, text: `A fact, ${id}.`, source: 'We', date: '2024' });
      answer(new Response(JSON.stringify({ facts: { title: 'Why', items: [fact('ours'), fact('more')] } })));
      await waitUntil(() => textOf(el).includes('A fact, more.'));
      expect(warnings).to.deep.equal([
        'hk-advocacy-card: leave-out="other" is not used. Use ids of the campaign.',
      ]);
    } finally {
      window.fetch = fetch;
    }
  });

  it('leaves out a bill, an ask and an action, and asks for the rest', async () => {
    const el = await card('leave-out="hketo-act, hketo abode petition"');
    await ask(el, '59001');
    expect(textOf(el)).to.contain('Lifeboat policies').and.not.contain('HKETO Certification Act');
    expect(textOf(partOf(el, 'actions')!)).to.not.match(/right of abode|Petition Congress/);
    expect(textOf(partOf(el, 'actions')!)).to.contain('freeze U.S. assets');
    expect(all(partOf(el, 'actions')!, 'li').length).to.be.greaterThan(2);
  });

  it('can be changed on a card that is shown, and taken away', async () => {
    const el = await card('leave-out="firms" sections="facts"');
    const facts = () => textOf(partOf(el, 'facts')!);
    await el.updateComplete;
    expect(facts()).to.not.contain('1,300+');
    el.leaveOut = 'residents';
    await el.updateComplete;
    expect(facts()).to.contain('1,300+');
    expect(facts()).to.not.contain('85,000');
    el.removeAttribute('leave-out');
    await el.updateComplete;
    expect(facts()).to.contain('85,000');
  });
});
