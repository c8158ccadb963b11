// An owner's campaign in plain HTML inside the tag.
import { expect, nextFrame } from '@open-wc/testing';
import { ask, audit, button, card, partOf, press, scripts, settle } from './cards.ts';
import { all, textOf } from './dom.ts';

const ACTIONS = `
  <ol slot="actions">
    <li data-script="Hello. I ask {member} for safety. My ZIP code is {zip}.">Ask for safety</li>
    <li>Ask for visas, as <a href="https://visas.example/why">this report</a> says</li>
    <li>Take these steps: <ul><li>halt exports</li><li>open the <b>border</b></li></ul></li>
  </ol>`;

const FACTS = `
  <ul slot="facts">
    <li><strong>12</strong> lamps in a window <small><a href="https://lamps.example/count">Lamp Society</a>, 2024</small></li>
    <li>and a plain one</li>
  </ul>`;

const factsOf = (el: Element) => all(partOf(el, 'facts')!, '[part=fact]').map((li) => textOf(li));
const actionsOf = (el: Element) => all(el, '[part=action] > p:first-child').map((p) => textOf(p));

describe('what stands inside the tag', () => {
  audit('is accessible', async () => {
    await expect(await card('', FACTS + ACTIONS)).to.be.accessible();
  });

  for (const slot of ['letter', 'greeting', 'appeal', 'image'])
    it(`slot="${slot}" stands in the place of ours`, async () => {
      const el = await card('', `<p slot="${slot}">Words of the owner</p>`);
      expect(textOf(partOf(el, slot)!)).to.equal('Words of the owner');
      const [own] = el.children;
      expect(own!.checkVisibility()).to.equal(true);
      expect(own!.assignedSlot?.closest('[part]')?.getAttribute('part')).to.equal(slot);
    });

  it('slot="events" has its title, without an events-url too', async () => {
    const el = await card('', '<p slot="events">Saturday in Boston</p>');
    expect(textOf(partOf(el, 'events')!)).to.equal('Solidarity events near you Saturday in Boston');
  });

  it('slot="footer" comes last', async () => {
    const el = await card('organizer="Friends"', '<p slot="footer">Printed in Boston</p>');
    expect(textOf(partOf(el, 'footer')!)).to.equal('Printed in Boston');
    expect(textOf(partOf(await card('', '<p slot="footer">Alone</p>'), 'footer')!)).to.equal('Alone');
  });

  it('text in no slot is for browsers without the card', async () => {
    const el = await card('', '<p>Call the switchboard</p>');
    expect(el.children[0]!.checkVisibility()).to.equal(false);
  });

  it('facts are read from a list: figure, text, source with its link', async () => {
    const el = await card('', FACTS);
    expect(factsOf(el)).to.deep.equal([
      '12 lamps in a window Lamp Society, 2024 (opens a new tab)',
      'and a plain one',
    ]);
    expect(all(partOf(el, 'facts')!, '[part=figure]').map(textOf)).to.deep.equal(['12']);
    expect(all<HTMLAnchorElement>(partOf(el, 'facts')!, 'a').map(({ href }) => href)).to.deep.equal([
      'https://lamps.example/count',
    ]);
    expect(textOf(el), 'our stakes belong to our facts').not.to.contain('protests of 2019');
  });

  it('what is no list in slot="facts" is shown as it is, under our title', async () => {
    const el = await card('', '<table slot="facts"><tr><td>12 lamps</td></tr></table>');
    expect(textOf(partOf(el, 'facts')!)).to.equal('What tied us together in 2018 12 lamps');
    expect(el.querySelector('td')!.checkVisibility()).to.equal(true);
    const both = await card('', `<p slot="facts">See these:</p>${FACTS}`);
    expect(textOf(partOf(both, 'facts')!))
      .to.contain('See these:')
      .and.to.contain('lamps in a window');
    expect(both.querySelector('li')!.checkVisibility()).to.equal(true);
  });

  it('actions are read from a list, the lists in it are asks, links stay links', async () => {
    const el = await card('', ACTIONS);
    expect(actionsOf(el)).to.deep.equal([
      'Ask for safety',
      'Ask for visas, as this report says',
      'Take these steps:',
    ]);
    expect(all(el, '[part=ask]').map(textOf)).to.deep.equal(['halt exports', 'open the border']);
    const links = all<HTMLAnchorElement>(partOf(el, 'actions')!, 'a');
    expect(links.map(({ href, textContent }) => [href, textContent])).to.deep.equal([
      ['https://visas.example/why', 'this report (opens a new tab)'],
    ]);
    expect(all(el, '[part=call-about]')).to.have.length(3);
  });

  it('a link that runs a script is none', async () => {
    const el = await card('', '<ol slot="actions"><li>Do <a href="javascript:alert(1)">this</a></li></ol>');
    expect(actionsOf(el)).to.deep.equal(['Do this']);
    expect(all(partOf(el, 'actions')!, 'a')).to.have.length(0);
  });

  it('data-script is what to say, filled in', async () => {
    const el = await card('', ACTIONS);
    await press(all(el, '[part=action]')[0]!, 'Call about this');
    expect(scripts(el)[0]).to.equal(
      'Hello. I ask the senator or representative for safety. My ZIP code is [your ZIP code or town].',
    );
    await ask(el, '59001');
    const said = scripts(el);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^Hello\. I ask Senator .+ for safety\. My ZIP code is 59001\.$/);
  });

  it('without one, a script is made from the text', async () => {
    const el = await card('', ACTIONS);
    await press(all(el, '[part=action]')[1]!, 'Call about this');
    expect(scripts(el)[0])
      .to.contain('about this: Ask for visas, as this report says')
      .and.to.contain('my ZIP code');
  });

  it('a script made from the text of an action with asks names those that are picked', async () => {
    const el = await card('', ACTIONS);
    await press(all(el, '[part=action]')[2]!, 'Call about this');
    await ask(el, '59001');
    expect(scripts(el)[0]).to.contain('Take these steps:').and.to.contain('halt exports');
    expect(scripts(el)[0]).not.to.contain('open the border');
    all<HTMLInputElement>(el, 'fieldset [type=checkbox]')[1]!.click();
    await settle(el);
    expect(scripts(el)[0]).to.contain('halt exports and open the border');
  });

  it('an item that comes later, is changed or goes away: the card follows', async () => {
    const el = await card('', ACTIONS);
    const list = el.querySelector('ol')!;
    const later = async () => {
      await nextFrame();
      await settle(el);
      return actionsOf(el);
    };
    list.append(Object.assign(document.createElement('li'), { textContent: 'A fourth' }));
    expect((await later())[3]).to.equal('A fourth');
    list.firstElementChild!.textContent = 'Changed';
    expect((await later())[0]).to.equal('Changed');
    list.lastElementChild!.remove();
    expect(await later()).to.have.length(3);
    list.querySelector('li')!.setAttribute('data-script', 'New words.');
    await later();
    button(all(el, '[part=action]')[0]!, 'Call about this').click();
    await settle(el);
    expect(scripts(el)[0]).to.equal('New words.');
    list.remove();
    expect((await later())[0], 'ours again').to.equal('Enforce the sanctions law');
  });

  it('what changes while the card is off the page is there when it comes back', async () => {
    const el = await card('', ACTIONS);
    const place = el.parentElement!;
    el.remove();
    el.querySelector('ol')!.innerHTML = '<li>Something new</li>';
    place.append(el);
    await settle(el);
    expect(actionsOf(el)).to.deep.equal(['Something new']);
  });

  it('markup in an item is text', async () => {
    const el = await card('', '<ol slot="actions"><li>Say &lt;img src=x onerror=alert(1)&gt;</li></ol>');
    expect(actionsOf(el)).to.deep.equal(['Say <img src=x onerror=alert(1)>']);
    expect(all(el, 'hk-action-list img')).to.have.length(0);
  });
});
