// "Remind me": a calendar file for the next hours in which the offices in Washington are open.
import { expect, oneEvent } from '@open-wc/testing';
import { findByZip, type HkAdvocacyCard } from '../../src/index.ts';
import { nameOf, openRow, says, type } from './board.ts';
import { ask, at, audit, card, focused, press, settle } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, LOOKS, setThemeAndLang, textOf } from './dom.ts';
import { savedDuring, valueOf } from './saved-files.ts';

const [SENIOR, JUNIOR] = (await findByZip('59001', { directory: DIRECTORY })).seats;

/** A Saturday: the offices open on Monday at nine in Washington. */
const CLOSED = '2026-11-28T17:00:00Z';
/** A Monday at eleven. */
const OPEN = '2026-11-30T16:00:00Z';

const offer = (el: Element) => all<HTMLDetailsElement>(el, '.calendar')[0];
const save = (el: Element) => all<HTMLButtonElement>(el, '#save-remind')[0]!;
const box = (el: Element) => all<HTMLInputElement>(el, '.calendar input')[0]!;

async function found(): Promise<HkAdvocacyCard> {
  const el = await card('sections="call"');
  await ask(el, '59001');
  return el;
}

/** Opens the offer and saves the file. */
async function saved(el: Element) {
  offer(el)!.open = true;
  const [file, second] = await savedDuring(async () => {
    const heard = oneEvent(el, 'hk-reminder');
    save(el).focus();
    save(el).click();
    expect((await heard).detail).to.deep.equal({ kind: 'call' });
    await settle(el);
  });
  expect(second).to.equal(undefined);
  return file!;
}

describe('the reminder to call', () => {
  for (const [theme, lang] of LOOKS)
    audit(`is accessible: ${theme}, ${lang}`, () =>
      at(CLOSED, async () => {
        const el = await found();
        await setThemeAndLang(el, theme, lang);
        await settle(el);
        offer(el)!.open = true;
        await expect(el).to.be.accessible();
      }),
    );

  it('while the offices are closed stands by the hours, and its file tells nothing but a number and a time', () =>
    at(CLOSED, async () => {
      const el = await found();
      expect(textOf(offer(el)!.previousElementSibling!)).to.contain('Most offices are closed.');
      expect(textOf(offer(el)!.querySelector('summary')!)).to.equal('Remind me');
      // one thing to do is yellow: the call
      expect(all(el, '.result .primary, .result button:not([class])')).to.have.length(1);
      const file = await saved(el);
      expect(file.name).to.equal('reminder.ics');
      // some engines leave the character set out
      expect(file.type).to.match(/^text\/calendar(;charset=utf-8)?$/);
      expect(valueOf(file, 'DTSTART')).to.equal('20261130T140000Z');
      expect(valueOf(file, 'DTEND')).to.equal('20261130T220000Z');
      expect(valueOf(file, 'SUMMARY')).to.equal('Phone call');
      expect(valueOf(file, 'DESCRIPTION')).to.equal(SENIOR!.member!.phone);
      expect(file.text).not.to.match(/hong|congress|senat|59001|advocacy/i);
      // each number stands once on the board
      expect(textOf(offer(el)!)).not.to.contain(SENIOR!.member!.phone!);
      expect(textOf(offer(el)!)).to.contain('the title is only "Phone call"');
      expect(textOf(offer(el)!.querySelector('[role=status]')!)).to.contain('Saved as reminder.ics.');
      expect(focused()).to.equal(save(el));
    }));

  it('says whom and what if the visitor chooses so, and never who they are; saved again, it is the same appointment', () =>
    at(CLOSED, async () => {
      const el = await found();
      await type(all<HTMLInputElement>(el, '#my-name')[0]!, 'Ada Chan');
      await type(all<HTMLInputElement>(el, '#my-town')[0]!, 'Absarokee');
      const quiet = await saved(el);
      box(el).click();
      await settle(el);
      const file = await saved(el);
      expect(nameOf(box(el))).to.contain('Also say whom I call');
      expect(valueOf(file, 'SUMMARY')).to.match(new RegExp(`^Call Senator ${SENIOR!.member!.name}: .`));
      expect(valueOf(file, 'DESCRIPTION')).to.contain(SENIOR!.member!.phone).and.to.contain('Hong Kong');
      expect(file.text.replaceAll('\r\n ', '')).not.to.match(/Ada Chan|Absarokee|59001/);
      expect(valueOf(file, 'UID')).to.equal(valueOf(quiet, 'UID'));
      await openRow(el, JUNIOR!.member!.name);
      expect(textOf(offer(el)!.querySelector('[role=status]')!)).to.equal('');
      const other = await saved(el);
      expect(valueOf(other, 'DESCRIPTION')).to.contain(JUNIOR!.member!.phone);
      expect(valueOf(other, 'UID')).not.to.equal(valueOf(quiet, 'UID'));
    }));

  it('while they are open stands in the foot, and is for the next day', () =>
    at(OPEN, async () => {
      const el = await found();
      expect(offer(el)!.closest('.foot')).not.to.equal(null);
      expect(textOf(offer(el)!.querySelector('summary')!)).to.equal('Remind me to call');
      expect(valueOf(await saved(el), 'DTSTART')).to.equal('20261201T140000Z');
      await press(el, 'Write instead');
      expect(offer(el)).to.equal(undefined);
    }));

  it('stands beside the hours in a wide card too', () =>
    at(CLOSED, async () => {
      const el = await found();
      el.style.inlineSize = '1000px';
      const hours = all(el, '.board-head > .note')[0]!.getBoundingClientRect();
      expect(offer(el)!.getBoundingClientRect().left - hours.right).to.be.within(0, 20);
    }));

  it('for a day after a new Congress has begun has the switchboard', () =>
    at('2027-01-02T17:00:00Z', async () => {
      const el = await found();
      box(el).click();
      const file = await saved(el);
      expect(valueOf(file, 'DTSTART')).to.equal('20270104T140000Z');
      expect(valueOf(file, 'DESCRIPTION')).to.match(/^\(202\) 224-3121/);
      expect(file.text).not.to.contain(SENIOR!.member!.name);
    }));

  it('says so where the page lets no file be made', () =>
    at(CLOSED, async () => {
      const el = await found();
      const { createObjectURL } = URL;
      URL.createObjectURL = () => {
        throw new Error('not here');
      };
      let isTold = false;
      el.addEventListener('hk-reminder', () => (isTold = true));
      try {
        offer(el)!.open = true;
        save(el).click();
        await says(el, 'This page does not let the card save a file.');
      } finally {
        URL.createObjectURL = createObjectURL;
      }
      expect(isTold).to.equal(false);
    }));
});
