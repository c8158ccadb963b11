// From an action to the letters about it, and to a petition.
import { expect } from '@open-wc/testing';
import { ask, audit, card, drawn, focused, press, settle } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';
import { headingOf, nameOf, namesOf, openRow, recordEvents, type } from './board.ts';

const action = (el: Element, number: number) => all(el, '[part=action]')[number - 1]!;
const writeAbout = (el: Element, number: number) => press(action(el, number), 'Write about this');
const letters = (el: Element) => all<HTMLTextAreaElement>(el, '.letter textarea');

const PETITION = 'petition-url="https://petition.example/hk?a=1"';

const petitionOf = (el: Element) => all<HTMLAnchorElement>(el, 'a[href^="https://petition.example"]');

/** Pressed, without leaving the test. */
async function open(el: Element): Promise<void> {
  const link = petitionOf(el)[0]!;
  link.addEventListener('click', (event) => event.preventDefault(), { once: true });
  link.click();
  await settle(el);
}

describe('"Write about this"', () => {
  for (const theme of ['light', 'dark'])
    audit(`is accessible on its way, ${theme}`, async () => {
      const el = await card(`theme=${theme} ${PETITION}`);
      await ask(el, '59001');
      await writeAbout(el, 4);
      await expect(el).to.be.accessible();
    });

  it('leads to the lookup, which says what it is about, and with a ZIP code to the letters', async () => {
    const el = await card();
    await writeAbout(el, 2);
    expect(textOf(focused()!)).to.contain('Pass lifeboat policies');
    expect(letters(el)).to.have.length(0);
    await ask(el, '59001');
    expect(headingOf(el)).to.equal('Your 3 letters');
    for (const name of namesOf(el)) {
      await openRow(el, name);
      expect(letters(el)).to.have.length(1);
      expect(letters(el)[0]!.value).to.contain('help enact lifeboat policies').and.to.contain(name);
    }
  });

  it('with an answer, leads straight to the letters; "Call about this" to the numbers', async () => {
    const el = await card();
    await ask(el, '59001');
    await writeAbout(el, 1);
    expect(letters(el)).to.have.length(1);
    expect(focused() === all(el, '#topics')[0]).to.equal(true);
    await press(action(el, 1), 'Call about this');
    expect(letters(el)).to.have.length(0);
    expect(all(el, 'a[part=seat-call]')).to.have.length(3);
  });

  it('leads back to the button it came from', async () => {
    const el = await card();
    await writeAbout(el, 3);
    await press(el, 'Back to the actions');
    expect(focused() === action(el, 3).querySelector('[part=write-about]')).to.equal(true);
  });

  it('names each button by its action, and no two alike', async () => {
    const el = await card();
    const names = all(el, '[part=write-about], [part=call-about]').map(nameOf);
    expect(names).to.deep.equal([...new Set(names)]);
    expect(names.filter((name) => /^Write about this \S/.test(name))).to.have.length(4);
  });

  it('the steps that are picked stand in the letters', async () => {
    const el = await card();
    await ask(el, '59001');
    await writeAbout(el, 4);
    const boxes = () => all<HTMLInputElement>(el, 'fieldset [type=checkbox]');
    boxes()[3]!.click();
    await settle(el);
    for (const { value } of letters(el))
      expect(value).to.contain('- halt any').and.to.contain('- freeze U.S. assets');
    boxes()[0]!.click();
    await settle(el);
    for (const { value } of letters(el)) expect(value).to.contain('freeze').and.not.to.contain('halt any');
  });

  it("without the owner's petition, the third action leads to the letters to all members", async () => {
    const el = await card();
    expect(petitionOf(el)).to.have.length(0);
    expect(textOf(action(el, 3))).not.to.contain('Sign the petition');
    await ask(el, '59001');
    await writeAbout(el, 3);
    expect(letters(el)).to.have.length(1);
    expect(textOf(el)).to.contain('Print all 3');
    for (const { value } of letters(el)) expect(value).to.contain('Sino-British Joint Declaration');
  });
});

describe('a petition', () => {
  it('says where it leads, and leaves without a referrer to a page of its own', async () => {
    const el = await card(PETITION);
    const [link, ...others] = petitionOf(el);
    expect(others).to.have.length(0);
    expect(link!.closest('li') === action(el, 3)).to.equal(true);
    expect(textOf(link!)).to.equal('Sign the petition at petition.example (opens a new tab)');
    expect(link!.target).to.equal('_blank');
    expect(link!.rel).to.contain('noreferrer').and.contain('noopener');
  });

  it('opened, the owner hears of it, and under the action it says so: not that it was signed', async () => {
    const el = await card(PETITION);
    const heard = recordEvents(el);
    await ask(el, '59001');
    await open(el);
    expect(heard).to.deep.equal(['hk-action {"action":"petition","activity":"petition"}']);
    expect(all(el, '[part=done]').map(textOf)).to.deep.equal(['You opened the petition.']);
    expect(all(el, '[part=done]')[0]!.closest('li') === action(el, 3)).to.equal(true);
  });

  it('of another kind than a page to open is none: the letters are there', async () => {
    const el = await card('petition-url="javascript:alert(1)"');
    expect(textOf(action(el, 3))).not.to.contain('Sign the petition');
    await ask(el, '59001');
    await writeAbout(el, 3);
    expect(letters(el)).to.have.length(1);
  });
});

describe('hk-action-list alone', () => {
  const make = () => drawn(`<hk-action-list directory=${DIRECTORY} ${PETITION}></hk-action-list>`);

  it('opens a lookup that leads to the letters', async () => {
    const el = await make();
    await writeAbout(el, 2);
    expect(all(el, 'hk-rep-lookup')[0]!.closest('li') === action(el, 2)).to.equal(true);
    await ask(el, '59001');
    expect(letters(el)).to.have.length(1);
  });

  it('the other button of the same action leads on in the same lookup, and what was written stays', async () => {
    const el = await make();
    await writeAbout(el, 2);
    await ask(el, '59001');
    await type(letters(el)[0]!, 'Mine.');
    await press(action(el, 2), 'Call about this');
    expect(letters(el)).to.have.length(0);
    expect(all(el, 'a[part=seat-call]')).to.have.length(3);
    await writeAbout(el, 2);
    expect(letters(el)[0]!.value).to.equal('Mine.');
    await writeAbout(el, 2);
    expect(all(el, 'hk-rep-lookup'), 'the same again closes it').to.have.length(0);
  });

  it('tells of its petition, its calls and its letters', async () => {
    const el = await make();
    const heard = recordEvents(el);
    await open(el);
    await press(action(el, 2), 'Call about this');
    await ask(el, '20001');
    await press(el, 'I talked to someone');
    expect(heard).to.deep.equal([
      'hk-action {"action":"petition","activity":"petition"}',
      'hk-call {"outcome":"spoke","chamber":"house"}',
      'hk-action {"action":"policies","activity":"call"}',
    ]);
  });
});
