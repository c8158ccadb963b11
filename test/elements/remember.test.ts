// What a browser keeps, where the owner offers it and the visitor wants it: nothing before, and nothing about whom or where.
import { expect, waitUntil } from '@open-wc/testing';
import type { HkAdvocacyCard } from '../../src/index.ts';
import { ask, at, audit, button, card, cardWith, focused, press, settle } from './cards.ts';
import { all, textOf } from './dom.ts';
import { marksOf, noteOf, says } from './board.ts';

const KEY = 'hk-advocacy-card:us';

const box = (el: Element) => all<HTMLInputElement>(el, '[part=memory] input')[0];
const dones = (el: Element) => all(el, '[part=done]').map(textOf);

async function tick(el: Element): Promise<void> {
  box(el)!.focus();
  box(el)!.click();
  await settle(el);
}

/** A card of an owner who offers it. */
async function offering(attributes = 'remember'): Promise<HkAdvocacyCard> {
  const el = await card(attributes);
  await waitUntil(() => all(el, '[part=memory]').length > 0, 'the box is there');
  return el;
}

/** Two calls about the first action, with two outcomes. */
async function callTwice(el: Element): Promise<void> {
  await ask(el, '59001');
  await press(all(el, '[part=action]')[0]!, 'Call about this');
  await press(el, 'I talked to someone');
  await press(el, 'I left a message');
}

type Call = [method: string, ...args: unknown[]];

/** What is asked of the storage while something runs; `fails`: it is full. */
async function watched(run: () => Promise<unknown>, fails = false): Promise<Call[]> {
  const calls: Call[] = [];
  const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  const there = window.localStorage;
  const spy = {
    getItem: (key: string) => (calls.push(['get', key]), there.getItem(key)),
    setItem: (key: string, value: string) => {
      calls.push(['set', key, value]);
      if (fails) throw new DOMException('', 'QuotaExceededError');
      there.setItem(key, value);
    },
    removeItem: (key: string) => (calls.push(['remove', key]), there.removeItem(key)),
  };
  Object.defineProperty(window, 'localStorage', { ...real, get: () => (calls.push(['reach']), spy) });
  try {
    await run();
  } finally {
    Object.defineProperty(window, 'localStorage', real);
  }
  return calls;
}

describe('remember', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  for (const theme of ['light', 'dark'])
    audit(`is accessible, ${theme}`, async () => {
      const el = await offering(`remember theme=${theme}`);
      await callTwice(el);
      await tick(el);
      await expect(el).to.be.accessible();
    });

  for (const attribute of ['', 'remember="false"'])
    it(`not offered, storage is never touched: ${attribute || 'no attribute'}`, async () => {
      const calls = await watched(async () => {
        const el = await card(attribute);
        await callTwice(el);
        await press(el, 'Write instead');
        expect(all(el, '[part=memory]')).to.have.length(0);
        expect(dones(el)[0], 'on the page it is still said').to.contain('Offices you called about this: 2');
      });
      expect(calls).to.deep.equal([]);
    });

  it('offered and not ticked, nothing is written', async () => {
    const calls = await watched(async () => {
      const el = await offering();
      expect(box(el)!.checked).to.equal(false);
      await callTwice(el);
    });
    expect(calls.length, 'it was looked at').to.be.greaterThan(0);
    expect(calls.filter(([method]) => method === 'set')).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
  });

  it('ticked: ids, outcomes, counts and the day, and nothing of whom or where', async () => {
    const el = await offering();
    await at('2026-11-25T15:00:00Z', async () => {
      await callTwice(el);
      await press(el, 'Write instead');
      await tick(el);
      await press(el, 'Call instead');
      await press(el, 'No answer');
    });
    expect(Object.keys(localStorage)).to.deep.equal([KEY]);
    expect(localStorage.getItem(KEY)).to.equal(
      '{"version":1,"actions":{"sanctions":{"since":"2026-11-25","spoke":1,"voicemail":1,"missed":1}}}',
    );
  });

  it('ticked, after a reload what was done stands under its action, and nothing beside a member', async () => {
    const before = await offering();
    await callTwice(before);
    await tick(before);
    before.remove();
    const el = await offering();
    expect(box(el)!.checked).to.equal(true);
    expect(dones(el)).to.deep.equal(['Offices you called about this: 2']);
    expect(all(el, '[part=done]')[0]!.closest('li') === all(el, '[part=action]')[0]).to.equal(true);
    await ask(el, '59001');
    expect(marksOf(el)).to.deep.equal(['', '', '']);
    await press(all(el, '[part=action]')[0]!, 'Call about this');
    expect(noteOf(el), 'these calls begin anew').not.to.contain('done');
    await press(el, 'I talked to someone');
    expect(noteOf(el)).to.equal('1 of 3 done');
    expect(dones(el)).to.deep.equal(['Offices you called about this: 3']);
  });

  it('not ticked, after a reload nothing is known', async () => {
    const before = await offering();
    await callTwice(before);
    before.remove();
    const el = await offering();
    expect(dones(el)).to.deep.equal([]);
    expect(box(el)!.checked).to.equal(false);
  });

  it('what was done about an item of an own list stays with it when the list changes', async () => {
    const list = (...texts: string[]) =>
      `<ol slot="actions">${texts.map((text) => `<li>${text}</li>`).join('')}</ol>`;
    const doneAbout = (el: Element) =>
      all(el, '[part=action]').map((action) => [
        textOf(action.querySelector('p')!),
        all(action, '[part=done]').length,
      ]);
    const before = await card('remember', list('Ask for lamps', 'Ask for oil', 'Ask for oil'));
    await waitUntil(() => all(before, '[part=memory]').length > 0);
    await callTwice(before);
    await tick(before);
    before.remove();
    const el = await card('remember', list('A new one', 'Ask for oil', ' Ask  for lamps'));
    await waitUntil(() => box(el)?.checked);
    await settle(el);
    expect(doneAbout(el)).to.deep.equal([
      ['A new one', 0],
      ['Ask for oil', 0],
      ['Ask for lamps', 1],
    ]);
  });

  it('another page names the same campaign file by another address: its key is the full one', async () => {
    const el = await card('remember campaign="files/none.json"');
    const heard = await watched(async () => {
      el.setAttribute('campaign', './files/none.json');
      await settle(el);
    });
    const key = `hk-advocacy-card:${new URL('files/none.json', document.baseURI).href}`;
    expect(heard.filter(([method]) => method === 'get').map(([, name]) => name)).to.include(key);
  });

  it('another campaign has a key of its own', async () => {
    const file = { actions: { title: 'Ask', items: [{ id: 'sanctions', text: 'For oil.' }] } };
    const one = await offering();
    await callTwice(one);
    await tick(one);
    const el = await cardWith(file, 'remember');
    await waitUntil(() => all(el, '[part=memory]').length > 0);
    expect(dones(el)).to.deep.equal([]);
    expect(box(el)!.checked).to.equal(false);
    await tick(el);
    expect(Object.keys(localStorage).sort()).to.deep.equal([KEY, `hk-advocacy-card:${el.campaign}`].sort());
  });

  for (const how of ['the button', 'the box'] as const)
    it(`forgets by ${how}: the key and the marks are gone, it is said, and the focus stays`, async () => {
      localStorage.setItem('another', 'stays');
      const el = await offering();
      await callTwice(el);
      await tick(el);
      expect(localStorage.length).to.equal(2);
      if (how === 'the button') await press(el, 'Forget it now');
      else await tick(el);
      expect(Object.keys(localStorage)).to.deep.equal(['another']);
      expect(dones(el)).to.deep.equal([]);
      expect(textOf(all(el, '[part=memory] [role=status]')[0]!)).to.equal('Forgotten. Nothing is kept.');
      expect(box(el)!.checked).to.equal(false);
      expect(!!button(el, 'Forget it now')).to.equal(false);
      expect(focused() === box(el)).to.equal(true);
      await press(el, 'I left a message');
      expect(Object.keys(localStorage), 'nor does it begin again').to.deep.equal(['another']);
    });

  it('full: the box does not stay ticked, it is said, and what was done is still on the page', async () => {
    await watched(async () => {
      const el = await offering();
      await callTwice(el);
      await tick(el);
      expect(textOf(all(el, '[part=memory]')[0]!)).to.contain('Your browser keeps nothing for this page.');
      expect(box(el)!.checked).to.equal(false);
      expect(dones(el)).to.deep.equal(['Offices you called about this: 2']);
      await press(el, 'I talked to someone');
      expect(dones(el)).to.deep.equal(['Offices you called about this: 3']);
    }, true);
    expect(localStorage.length).to.equal(0);
  });

  it('full for a while: ticked again later, all of it is kept', async () => {
    const el = await offering();
    await callTwice(el);
    await watched(() => tick(el), true);
    await tick(el);
    expect(box(el)!.checked).to.equal(true);
    expect(localStorage.getItem(KEY)).to.contain('"spoke":1,"voicemail":1');
  });

  it('forbidden: a sentence when the box is ticked, and everything else works', async () => {
    const real = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      ...real,
      get: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
    try {
      const el = await offering();
      await tick(el);
      await says(el, 'Your browser keeps nothing for this page. Everything else works.');
      await callTwice(el);
      expect(dones(el)).to.deep.equal(['Offices you called about this: 2']);
    } finally {
      Object.defineProperty(window, 'localStorage', real);
    }
  });

  it('an owner who takes it back: nothing more is kept, and what was kept waits for when it is allowed again', async () => {
    const el = await offering();
    await tick(el);
    await callTwice(el);
    const kept = localStorage.getItem(KEY);
    el.removeAttribute('remember');
    await settle(el);
    expect(box(el)).to.equal(undefined);
    await ask(el, '59001');
    await press(el, 'I talked to someone');
    expect(localStorage.getItem(KEY)).to.equal(kept);
    el.setAttribute('remember', '');
    await waitUntil(() => box(el)?.checked, 'what was kept is back');
    await settle(el);
    expect(localStorage.getItem(KEY)).to.equal(kept);
  });

  it('a card whose owner turns it on later keeps its campaign', async () => {
    const title = 'A title of the owner';
    const el = await cardWith({ title });
    el.setAttribute('remember', '');
    await waitUntil(() => box(el), 'the box is there');
    expect(textOf(all(el, '[part=title]')[0]!)).to.equal(title);
  });

  it('written by an older version, or damaged: as if nothing were there, and it goes', async () => {
    for (const kept of [
      '{"version":0,"actions":{"sanctions":{"spoke":3}}}',
      '{"version":1,"actions":null}',
      '{',
    ]) {
      localStorage.setItem(KEY, kept);
      const el = await offering();
      expect(box(el)!.checked).to.equal(false);
      expect(dones(el)).to.deep.equal([]);
      expect(localStorage.length, kept).to.equal(0);
      el.remove();
    }
  });

  it('two cards of one campaign add to the same key', async () => {
    const [one, two] = [await offering(), await offering()];
    for (const el of [one, two]) await tick(el);
    for (const el of [one, two]) await callTwice(el);
    one.remove();
    two.remove();
    expect(dones(await offering())).to.deep.equal(['Offices you called about this: 4']);
  });

  it('two cards of one campaign: what one forgets, the other forgets at once, and writes nothing again', async () => {
    const [one, two] = [await offering(), await offering()];
    await callTwice(one);
    await tick(one);
    await tick(two);
    await callTwice(two);
    await press(one, 'Forget it now');
    await settle(two);
    for (const el of [one, two]) {
      expect(dones(el)).to.deep.equal([]);
      expect(box(el)!.checked).to.equal(false);
      expect(textOf(all(el, '[part=memory] [role=status]')[0]!)).to.equal('Forgotten. Nothing is kept.');
    }
    await press(two, 'I left a message');
    expect(localStorage.length).to.equal(0);
  });

  it('a card that was away while another one forgot forgets when it is back', async () => {
    const [one, two] = [await offering(), await offering()];
    await callTwice(two);
    await tick(two);
    const home = two.parentElement!;
    two.remove();
    await tick(one);
    await press(one, 'Forget it now');
    home.append(two);
    await settle(two);
    expect(dones(two)).to.deep.equal([]);
    expect(box(two)!.checked).to.equal(false);
  });

  it('the storage was cleared by the page: nothing is written again, and it is said', async () => {
    const el = await offering();
    await callTwice(el);
    await tick(el);
    localStorage.clear();
    await press(el, 'I left a message');
    expect(localStorage.length).to.equal(0);
    expect(box(el)!.checked).to.equal(false);
    expect(dones(el)).to.deep.equal(['Offices you called about this: 1']);
  });

  it('says what it keeps, and what not', async () => {
    const el = await offering();
    expect(textOf(all(el, '[part=memory] label')[0]!))
      .to.contain('for 90 days')
      .and.to.contain('Not whom I called or wrote to, and not where I live.');
  });
});
