// Letters and who signs them.
import { expect } from '@open-wc/testing';
import { all, textOf } from '../../dom.ts';
import type { Command, Real } from '../command.ts';
import type { VisitModel } from '../model.ts';
import { buttonIn, lettersOf, press, push, type, until } from '../page.ts';

/** The letter with this number is open. */
const canWrite = ({ isBoard, view, seats, addressee }: VisitModel, n: number) =>
  isBoard && view === 'letters' && !!addressee && seats.indexOf(addressee) === n;

const fieldsOf = (el: Element) => all<HTMLTextAreaElement>(el, '[part=member-letter] textarea');
const textsOf = (el: Element) => fieldsOf(el).map(({ value }) => value);
const saidOf = (el: Element) => lettersOf(el).map((letter) => textOf(all(letter, '[role=status]')[0]!));

const TEXTS = ['Ada', '', '$& {member}', 'עדה', '<b>', 'Two\n\nlines.'];
const NAMES = TEXTS.slice(0, 5);
const TOWNS = ['Helena', 'Albany, NY', '$& {zip}', ''];
const NUMBERS = [0, 1, 2, 3];

export const edits = NUMBERS.flatMap((n) =>
  TEXTS.map((text): Command => ({
    name: `edit:${n}`,
    can: (model) => canWrite(model, n),
    act: ({ el }) => type(fieldsOf(el)[0]!, text),
    expected: (model) => model.letters.set(model.letterKeys[n]!, text),
    focus: (el) => fieldsOf(el)[0],
  })),
);

export const undos = NUMBERS.map((n): Command => ({
  name: `undo:${n}`,
  can: (model) => canWrite(model, n) && model.letters.has(model.letterKeys[n]!),
  act: ({ el }) => press(lettersOf(el)[0]!, 'Undo my changes'),
  expected: (model) => model.letters.delete(model.letterKeys[n]!),
  focus: (el) => fieldsOf(el)[0],
}));

/** Waits until it is said, or the owner hears, what came of it; what came of one before may be said still. */
async function taken({ el, page }: Real, run: () => void): Promise<void> {
  const before = page.recordEvents(el).length;
  run();
  await until(
    () =>
      page.recordEvents(el).length > before ||
      saidOf(el).some((said) => /could not be copied|does not let the card print/.test(said)),
  );
}

/** What is said at the letter. */
const says =
  (text: string) =>
  (el: Element): void => {
    expect(saidOf(el), 'what came of it').to.deep.equal([text]);
  };

export const copies = NUMBERS.map((n): Command => ({
  name: `copy:${n}`,
  can: (model) => canWrite(model, n),
  act: (real) => taken(real, () => press(lettersOf(real.el)[0]!, 'Copy')),
  expected: (model) => model.take('copy', n),
  focus: (el) => buttonIn(lettersOf(el)[0]!, 'Copy'),
  check: ({ el, browser }) => {
    expect(browser.copied, 'the letter that is copied').to.equal(textsOf(el)[0]);
    says('Letter copied')(el);
  },
}));

const linkOf = (el: Element) => all(lettersOf(el)[0]!, 'a')[0]!;

export const contacts = NUMBERS.map((n): Command => ({
  name: `contact page:${n}`,
  can: (model) => canWrite(model, n),
  act: (real) => taken(real, () => push(linkOf(real.el))),
  expected: (model) => model.take('contact', n),
  focus: (el) => linkOf(el),
  check: ({ el, browser }, model) => {
    expect(browser.copied, 'the letter that is copied').to.equal(textsOf(el)[0]);
    expect(linkOf(el).getAttribute('href')).to.equal(model.seats[n]!.member!.contactUrl);
    says('The letter is on the clipboard: paste it into the page that opens.')(el);
  },
}));

async function refused({ browser }: Real, run: () => Promise<void>): Promise<void> {
  browser.refuses = true;
  await run();
  browser.refuses = false;
}

/** It does not leave, and the owner hears nothing. */
export const refusedCopies = NUMBERS.map((n): Command => ({
  name: `copy in vain:${n}`,
  can: (model) => canWrite(model, n),
  act: (real) => refused(real, () => taken(real, () => press(lettersOf(real.el)[0]!, 'Copy'))),
  expected: () => {},
  focus: (el) => fieldsOf(el)[0],
  check: ({ el }) => says('The letter could not be copied. It is selected: now copy it yourself.')(el),
}));

export const prints = NUMBERS.map((n): Command => ({
  name: `print:${n}`,
  can: (model) => canWrite(model, n),
  act: (real) => taken(real, () => press(lettersOf(real.el)[0]!, 'Print')),
  expected: (model) => model.take('print', n),
  focus: (el) => buttonIn(lettersOf(el)[0]!, 'Print'),
  check: ({ el, browser }) => {
    expect(browser.printed, 'the sheets').to.deep.equal([textsOf(el)[0]]);
    says('')(el);
  },
}));

const printAllButton = (el: Element) => all(el, '#print-all')[0];

export const printAll: Command = {
  name: 'print all',
  can: ({ isBoard, view, seats }) => isBoard && view === 'letters' && seats.length > 1,
  act: (real) => taken(real, () => push(printAllButton(real.el))),
  expected: (model) => model.take('print', ...model.seats.keys()),
  focus: printAllButton,
  check: ({ el, browser }) => {
    expect(browser.printed, 'the sheets').to.include.members(textsOf(el));
    says('')(el);
  },
};

export const refusedPrint: Command = {
  name: 'print in vain',
  can: (model) => [0, 1, 2, 3].some((n) => canWrite(model, n)),
  act: (real) => refused(real, () => taken(real, () => press(lettersOf(real.el)[0]!, 'Print'))),
  expected: () => {},
  focus: (el) => buttonIn(lettersOf(el)[0]!, 'Print'),
  check: ({ el }) => says('This page does not let the card print. Copy the letter instead.')(el),
};

const sign = (what: 'name' | 'town', texts: string[]) =>
  texts.map((text): Command => ({
    name: `${what}:${text}`,
    can: (model) =>
      model.isBoard &&
      (model.view === 'letters' ? !!model.addressee : !!model.active && model.scripts.length > 0),
    act: ({ el }) => {
      const field = all<HTMLInputElement>(el, `#my-${what}`)[0]!;
      field.closest('details')!.open = true;
      return type(field, text);
    },
    expected: (model) => (model[what] = text),
    focus: (el) => all(el, `#my-${what}`)[0],
  }));

export const names = sign('name', NAMES);
export const towns = sign('town', TOWNS);
