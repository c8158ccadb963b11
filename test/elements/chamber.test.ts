// An action or a bill that asks one chamber: the board holds its members, says so, and keeps the others at hand.
import { expect } from '@open-wc/testing';
import { activeName, chooseTopic, headingOf, messageOf, namesOf, topicsOn } from './board.ts';
import { ask, at, audit, cardWith, press, settle } from './cards.ts';
import { all, LOOKS, setThemeAndLang, textOf } from './dom.ts';

const CAMPAIGN = {
  actions: {
    title: 'Ask',
    items: [
      { id: 'confirm', title: 'Confirm', text: 'Confirm the nominee.', chamber: 'senate' as const },
      { id: 'fund', title: 'Fund', text: 'Fund the program.', chamber: 'house' as const },
    ],
  },
};

/** A card with the answer for a ZIP code, about one of the actions. */
async function about(zip: string, topic: string): Promise<HTMLElement> {
  const el = await cardWith(CAMPAIGN);
  await ask(el, zip);
  await chooseTopic(el, topic);
  return el;
}

const asked = (el: Element) => all(el, '.row:not(.alone) .name').map(textOf);
const othersOf = (el: Element) => all<HTMLDetailsElement>(el, '.left > details')[0];

describe('a topic that asks one chamber', () => {
  for (const [theme, lang] of LOOKS)
    audit(`is accessible, ${theme}, ${lang}`, async () => {
      const el = await about('59001', 'Confirm');
      await setThemeAndLang(el, theme, lang);
      othersOf(el)!.open = true;
      await settle(el);
      await expect(el).to.be.accessible();
    });

  it('holds the senators, says why, and has the House member in a disclosure', async () => {
    const el = await about('59001', 'Confirm');
    expect(headingOf(el)).to.equal('Your 2 calls');
    expect(all(el, '.left > .note').map(textOf)).to.deep.equal(['This is for senators only.']);
    expect(asked(el)).to.have.length(2);
    const others = othersOf(el)!;
    expect(others.open).to.equal(false);
    expect(textOf(others.querySelector('summary')!)).to.equal('Your other member');
    expect(others.querySelectorAll('a[href^="tel:"]')).to.have.length(1);
    await press(el, 'I left a message');
    expect(activeName(el)).to.equal(asked(el)[1]);
    await press(el, 'I talked to someone');
    expect(headingOf(el)).to.equal('Thank you');
    expect(messageOf(el)).to.equal('2 of 2 done');
  });

  it('for the House holds the House member, with both senators in the disclosure', async () => {
    const el = await about('59001', 'Fund');
    expect(headingOf(el)).to.equal('Your call');
    expect(asked(el)).to.have.length(1);
    expect(textOf(othersOf(el)!.querySelector('summary')!)).to.equal('Your other members');
  });

  it('asks who the House member is only where the House is asked', async () => {
    const el = await about('10118', 'Confirm');
    expect(all(el, '#house')).to.have.length(0);
    expect(headingOf(el)).to.equal('Your 2 calls');
    await chooseTopic(el, 'Fund');
    expect(all(el, '#house')).to.have.length(1);
    expect(namesOf(el)).to.have.length(2);
  });

  it('a visitor without a senator is told so, and can go on to something else', async () => {
    const el = await about('20001', 'Confirm');
    expect(headingOf(el)).to.equal('No one to call right now');
    expect(all(el, '.right p').map(textOf)).to.deep.equal(['You have no member to call about this now.']);
    expect(othersOf(el)!.querySelectorAll('a[href^="tel:"]')).to.have.length(1);
    all<HTMLButtonElement>(el, '#next-topic')[0]!.click();
    await settle(el);
    expect(asked(el)).to.have.length(1);
    expect(topicsOn(el)).to.include('Confirm');
  });

  it('for senators, in a new Congress: no way is offered to a House member who is not asked', async () => {
    const finder = (el: Element) =>
      all<HTMLAnchorElement>(el, '.left > * a, .left > a').filter(({ hostname }) =>
        hostname.endsWith('house.gov'),
      );
    await at('2027-01-10T17:00Z', async () => {
      // the second senator of Wyoming is withheld then
      const el = await about('82001', 'Confirm');
      expect(finder(el)).to.have.length(0);
      await chooseTopic(el, 'Fund');
      expect(finder(el)).to.have.length(1);
    });
  });
});
