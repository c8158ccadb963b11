// A campaign in a file of its own: what it says counts, what it does not say is said inside the tag or by the built-in one.
import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { HkAdvocacyCard } from '../../src/index.ts';
import { chooseTopic, topicsOn } from './board.ts';
import {
  ask,
  at,
  audit,
  card,
  cardWith,
  fileOf,
  partOf,
  press,
  scripts,
  settle,
  warningsDuring,
} from './cards.ts';
import { all, textOf } from './dom.ts';

const FILE = {
  kicker: 'Boston',
  title: 'Lamps',
  greeting: { text: 'Good evening.' },
  call: {
    text: 'Call about lamps.',
    scripts: [
      { id: 'lamps', label: 'Lamps', text: 'I ask {member} for lamps. I live in {zip}.' },
      { id: 'oil', label: 'Oil', text: 'I ask {member} for oil.' },
    ],
  },
  letter: ['First of the file.', 'Second of the file.'],
  facts: {
    title: 'Lamps we counted',
    items: [{ id: 'window', figure: '12', text: 'in a window', source: 'Lamp Society', date: '2024' }],
    stakes: 'They matter.',
  },
  appeal: 'Light one.',
  actions: {
    title: 'Things to ask',
    items: [
      {
        id: 'safety',
        text: 'Ask for safety.',
        script: 'I ask {member} for {asks}.',
        asks: [
          { id: 'a', text: 'one' },
          { id: 'b', text: 'two' },
        ],
      },
      { id: 'sign', text: 'Sign.', petition: true },
    ],
  },
};

const titleOf = (el: Element) => textOf(partOf(el, 'title')!);
const paragraphs = (el: Element) => all(partOf(el, 'letter')!, 'p').map(textOf);
const sayingsOf = (el: Element, part: string) => textOf(partOf(el, part)!);

/** A card whose campaign file is found to be no good. */
async function refused(address: string, inside = ''): Promise<{ el: HkAdvocacyCard; told: string[] }> {
  let el: HkAdvocacyCard | undefined;
  const problems: unknown[] = [];
  const hear = (event: Event) => problems.push((event as CustomEvent).detail);
  document.addEventListener('hk-problem', hear);
  const told = await warningsDuring(async () => {
    el = await card(`campaign="${address}"`, inside);
    await waitUntil(() => problems.length > 0, 'a problem is announced');
    await settle(el);
  });
  document.removeEventListener('hk-problem', hear);
  expect(problems).to.deep.equal([{ problem: 'campaign' }]);
  return { el: el!, told };
}

describe('a campaign file', () => {
  for (const theme of ['light', 'dark'])
    audit(`is accessible, ${theme}`, async () => {
      await expect(await cardWith(FILE, `theme=${theme}`)).to.be.accessible();
    });

  it('says everything, and nothing of the built-in campaign is left', async () => {
    const el = await cardWith(FILE, 'petition-url="https://petition.example"');
    expect(titleOf(el)).to.equal('Lamps');
    expect(sayingsOf(el, 'kicker')).to.equal('Boston');
    expect(sayingsOf(el, 'greeting')).to.equal('Good evening.');
    expect(paragraphs(el)).to.deep.equal(FILE.letter);
    expect(sayingsOf(el, 'facts')).to.equal(
      'Lamps we counted 12 in a window Lamp Society, 2024 They matter.',
    );
    expect(sayingsOf(el, 'appeal')).to.equal('Light one.');
    expect(all(el, '[part=call-title]').map(textOf)).to.deep.equal(['Call about lamps.']);
    expect(all(el, '[part=action]').map((li) => textOf(li))).to.deep.equal([
      'Ask for safety. onetwo Call or write about this Call about this Write about this',
      'Sign. Call or write about this Sign the petition at petition.example (opens a new tab) Call about this Write about this',
    ]);
    expect(textOf(el)).not.to.match(/lifeboat|Human Rights and Democracy/i);
  });

  it('has its scripts, chosen by their labels', async () => {
    const el = await cardWith({ ...FILE, leaveOut: ['hketo-act'] });
    await ask(el, '59001');
    expect(topicsOn(el).slice(0, 2)).to.deep.equal(['Lamps', 'Oil']);
    expect(scripts(el)[0]).to.match(/^I ask Senator .+ for lamps\. I live in 59001\.$/);
    await chooseTopic(el, 'Oil');
    expect(scripts(el)[0]).to.match(/^I ask Senator .+ for oil\.$/);
  });

  it('may say one thing alone', async () => {
    const el = await cardWith({ title: 'Lamps' });
    expect(titleOf(el)).to.equal('Lamps');
    expect(textOf(el)).to.contain('1,300+').and.to.contain('lifeboat policies');
  });

  it('a call without scripts has one made from its words', async () => {
    const el = await cardWith({ call: { text: 'Call for lamps.' }, leaveOut: ['hketo-act'] });
    expect(scripts(el)[0]).to.contain('I am calling about this: Call for lamps.');
    await ask(el, '59001');
    expect(topicsOn(el)[0]).to.equal('Call for lamps.');
  });

  it("the heading attribute counts before the file's title", async () => {
    expect(titleOf(await cardWith(FILE, 'heading="Seattle"'))).to.equal('Seattle');
  });

  const OWN = `<p slot="letter">Letter in the tag</p><p slot="appeal">Appeal in the tag</p>
    <ul slot="facts"><li>Fact in the tag</li></ul><ol slot="actions"><li>Action in the tag</li></ol>`;

  it("part by part: the file's own, then what stands in the tag, then the built-in campaign", async () => {
    const el = await cardWith({ letter: ['Letter of the file'], actions: FILE.actions }, '', OWN);
    expect(sayingsOf(el, 'letter')).to.equal('Letter of the file');
    expect(sayingsOf(el, 'actions')).to.contain('Ask for safety').and.not.to.contain('in the tag');
    expect(sayingsOf(el, 'appeal')).to.equal('Appeal in the tag');
    expect(sayingsOf(el, 'facts')).to.contain('Fact in the tag').and.not.to.contain('1,300+');
    expect(sayingsOf(el, 'greeting')).to.contain('Dear America');
  });

  it('leaves out single items by their ids, and a part with none left', async () => {
    const leaveOut = ['regional', 'support', 'sanctions', 'ded', 'abode', 'hketo-act'];
    await at('2026-11-22T12:00:00Z', async () => {
      const el = await cardWith({ leaveOut });
      expect(all(el, '[part=figure]').map(textOf)).to.deep.equal(['1,300+', 'About 85,000']);
      expect(all(el, '[part=action]')).to.have.length(3);
      expect(all(el, '[part=ask]')).to.have.length(4);
      expect(all(el, '[part=note]').map(textOf).join()).not.to.contain('Deferred');
      expect(all(el, '[part=note]').map(textOf).join()).to.contain('HKETO');
      expect(scripts(el), 'the other script is left out').to.have.length(1);
    });
    const none = await cardWith({ leaveOut: ['firms', 'regional', 'residents'] });
    expect(partOf(none, 'facts')).to.equal(undefined);
  });

  it('with no script left, one is made from the words of the call', async () => {
    const leaveOut = ['lifeboat', 'support', 'sanctions', 'policies', 'petition', 'steps'];
    const el = await cardWith({ leaveOut });
    expect(scripts(el)[0]).to.contain('about this: Call Congress for Hong Kong');
    expect(textOf(el)).not.to.contain('Back to the actions');
    expect(partOf(el, 'actions')).to.equal(undefined);
  });

  it('notes come at their first instant and go at their last', async () => {
    const note = { id: 'n', text: 'Only now.', from: '2026-12-01T05:00Z', until: '2026-12-31T17:00-05:00' };
    const actions = {
      title: 'Ask',
      items: [{ id: 'x', text: 'Ask.', notes: [note, { id: 'm', text: 'Always.' }] }],
    };
    for (const [instant, shown] of [
      ['2026-12-01T04:59:59Z', 'Always.'],
      ['2026-12-01T05:00:00Z', 'Only now. Always.'],
      ['2026-12-31T21:59:59Z', 'Only now. Always.'],
      ['2026-12-31T22:00:00Z', 'Always.'],
    ] as const)
      await at(instant, async () => {
        const el = await cardWith({ actions });
        expect(all(el, '[part=note]').map(textOf).join(' '), instant).to.equal(shown);
      });
  });

  it('has translations by item, in any order of items; what is not translated stays', async () => {
    const translations = {
      'zh-HK': {
        title: '燈',
        'letter.2': '第二段',
        'facts.window.text': '盞燈在窗前',
        'actions.safety.text': '要求安全',
        'asks.b.text': '其二',
        'actions.safety.script': '請 {member} 支持 {asks}。',
      },
    };
    const el = await cardWith({ ...FILE, translations }, 'lang="zh-HK"');
    await waitUntil(() => titleOf(el) === '燈');
    await settle(el);
    expect(paragraphs(el)).to.deep.equal(['First of the file.', '第二段']);
    expect(sayingsOf(el, 'facts')).to.contain('12 盞燈在窗前 Lamp Society');
    expect(textOf(all(el, '[part=action]')[0]!)).to.equal(
      '要求安全 one其二 就此事致電或寫信 就此事致電 就此事寫信',
    );
    await ask(el, '59001');
    await press(el, '就此事致電');
    all<HTMLInputElement>(el, 'fieldset [type=checkbox]')[1]!.click();
    await settle(el);
    expect(scripts(el)[0]).to.match(/^I ask Senator .+ for one and two\.$/);
    expect(textOf(el)).to.match(/請 .+ 支持 one[及和]其二。/);
    const english = await cardWith({ ...FILE, translations });
    expect(textOf(english)).not.to.match(/[一-鿿]/);
  });

  it('is text: markup is shown and never drawn, links that run scripts are refused', async () => {
    const evil = '<script>window.evil = 1</script><img src=x onerror="window.evil = 1">{words} {constructor}';
    const el = await cardWith({ ...FILE, title: evil, letter: [evil], appeal: evil });
    expect(titleOf(el)).to.equal(evil);
    expect(all(el, 'img, script')).to.have.length(0);
    const { el: other, told } = await refused(
      fileOf({ facts: { title: 'x', items: [{ id: 'a', text: 'x', url: 'javascript:alert(1)' }] } }),
    );
    expect(titleOf(other)).to.equal('United States');
    expect(told[0]).to.contain('line 1').and.to.contain('https://');
    expect(
      all<HTMLAnchorElement>(other, 'a')
        .map(({ href }) => href)
        .join(),
    ).not.to.contain('script:');
    expect('evil' in window).to.equal(false);
  });

  it('a key that it does not know: a warning with the line, and the rest counts', async () => {
    const told = await warningsDuring(async () => {
      const el = await cardWith('{\n  "title": "Lamps",\n  "colour": "vermilion",\n  "letter": ["x"]\n}');
      expect(titleOf(el)).to.equal('Lamps');
      expect(textOf(el)).not.to.contain('vermilion');
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('line 3').and.to.contain('"colour"').and.to.contain('left out');
  });

  it('thirty keys that it does not know: ten lines, of which the last says that others are withheld', async () => {
    const keys = Array.from({ length: 30 }, (_, i) => [`unknown-${i}`, 'x']);
    const told = await warningsDuring(() => cardWith({ title: 'Lamps', ...Object.fromEntries(keys) }));
    expect(told).to.have.length(10);
    expect(told[8]).to.contain('"unknown-8"').and.not.to.contain('withheld');
    expect(told[9]).to.contain('"unknown-9"').and.to.contain('withheld');
    // another card has its own
    const more = await warningsDuring(() => cardWith({ title: 'Lamps', different: 'x' }));
    expect(more).to.have.length(1);
  });

  it('two actions with one id: one warning, and each has its own button', async () => {
    const items = ['oil', 'oil'].map((id, i) => ({
      id,
      text: `Ask for oil ${i}.`,
      script: `Oil ${i}, please.`,
    }));
    let el: HkAdvocacyCard | undefined;
    const told = await warningsDuring(async () => {
      el = await cardWith({ actions: { title: 'Things to ask', items } });
    });
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('"oil"');
    all(el!, '[part=call-about]')[1]!.click();
    await settle(el!);
    expect(scripts(el!)[0]).to.contain('Oil 1, please.');
  });

  const BROKEN: Record<string, [file: string, told: string]> = {
    'an array': ['[1, 2]', 'line 1: expected keys in { }'],
    'a web page': ['<!doctype html><title>Sign in</title>', 'line 1: expected keys in { }'],
    nothing: ['', 'line 1: expected keys in { }'],
    'cut short': ['{\n"title": "Lam', 'line 2: expected'],
    'a comma too many': ['{\n"title": "x",\n}', 'line 3: expected a text in quotes'],
    'an empty text': ['{"title": " "}', 'expected a text in quotes that is not empty'],
    'a number for a text': ['{"title": 5}', 'expected a text in quotes'],
    'an action without a text': [
      '{"actions": {"title": "x", "items": [{"id": "a"}]}}',
      'expected a key "text"',
    ],
    'a note with a day for an instant': [
      '{"actions": {"title": "x", "items": [{"id": "a", "text": "x", "notes": [{"id": "n", "text": "x", "from": "2026-01-01"}]}]}}',
      'expected an instant such as',
    ],
    'too much': [JSON.stringify({ title: 'x'.repeat(300_000) }), 'longer than'],
  };
  for (const [name, [text, what]] of Object.entries(BROKEN))
    it(`${name}: what stands in the tag and the built-in campaign, and one warning with line and fix`, async () => {
      const { el, told } = await refused(fileOf(text), OWN);
      expect(titleOf(el)).to.equal('United States');
      expect(sayingsOf(el, 'letter')).to.equal('Letter in the tag');
      expect(sayingsOf(el, 'greeting')).to.contain('Dear America');
      expect(told).to.have.length(1);
      expect(told[0])
        .to.contain('campaign="blob:')
        .and.to.contain(what)
        .and.to.contain('campaign.schema.json');
    });

  for (const address of ['/test/elements/files/none.json', 'http://[', 'javascript:alert(1)'])
    it(`${address}: the same`, async () => {
      const { el, told } = await refused(address, OWN);
      expect(sayingsOf(el, 'appeal')).to.equal('Appeal in the tag');
      expect(titleOf(el)).to.equal('United States');
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(
        `campaign="${address}" is not used. Use a file of the form of campaign.schema.json`,
      );
    });

  it('"us" and an empty address are the built-in campaign, without a word', async () => {
    const told = await warningsDuring(async () => {
      for (const campaign of ['us', ''])
        expect(titleOf(await card(`campaign="${campaign}"`))).to.equal('United States');
    });
    expect(told).to.deep.equal([]);
  });

  it('can be changed: the last one asked for counts', async () => {
    const el = await cardWith({ title: 'One' });
    el.campaign = fileOf({ title: 'Two' });
    await nextFrame();
    el.campaign = fileOf({ title: 'Three' });
    await waitUntil(() => partOf(el, 'title') && titleOf(el) === 'Three');
    el.campaign = 'us';
    await waitUntil(() => partOf(el, 'title') && titleOf(el) === 'United States');
  });

  it('keeps a visit when the file comes after an answer', async () => {
    const el = await card();
    await ask(el, '59001');
    el.campaign = fileOf(FILE);
    await waitUntil(() => partOf(el, 'title') && titleOf(el) === 'Lamps');
    await settle(el);
    expect(textOf(partOf(el, 'result')!)).to.contain('Your 3 calls');
    expect(scripts(el)[0]).to.contain('for lamps');
  });

  it('that comes when the card is gone throws nothing', async () => {
    const el = await card(`campaign="${fileOf(FILE)}"`);
    el.remove();
    await waitUntil(() => textOf(el).includes('Lamps'));
    expect(el.isConnected).to.equal(false);
  });

  it('tells the page of one that cannot be used', async () => {
    const heard = oneEvent(document.body, 'hk-problem');
    await refused(fileOf('{'));
    expect(((await heard) as CustomEvent<object>).composed).to.equal(true);
  });
});
