// Letters and who signs them.
import { expect } from '@open-wc/testing';
import { all, textOf } from '../../dom.ts';
import type { Command, Real } from '../command.ts';
import type { VisitModel } from '../model.ts';
import { buttonIn, lettersOf, press, push, stepOf, type, until } from '../page.ts';

const canWrite = ({ step, seats }: VisitModel, n: number) => step.at === 'letters' && n < seats.length;

const fieldsOf = (el: Element) => all<HTMLTextAreaElement>(el, '[part=member-letter] textarea');
const textsOf = (el: Element) => fieldsOf(el).map(({ value }) => value);
const saidOf = (el: Element) => lettersOf(el).map((letter) => textOf(all(letter, '[role=status]')[0]!));

const TEXTS = ['Ada', '', '$& {member}', 'עדה', '<b>', 'Two\n\nlines.'];
const NAMES = TEXTS.slice(0, 5);
const TOWNS = ['Helena', 'Albany, NY', '$& {zip}', ''];
const NUMBERS = [0, 1, 2];

export const edits = NUMBERS.flatMap((n) =>
  TEXTS.map((text): Command => ({
    name: `edit:${n}`,
    can: (model) => canWrite(model, n),
    act: ({ el }) => type(fieldsOf(el)[n]!, text),
    expected: (model) => model.letters.set(model.letterKeys[n]!, text),
    focus: (el) => fieldsOf(el)[n],
  })),
);

export const undos = NUMBERS.map((n): Command => ({
  name: `undo:${n}`,
  can: (model) => canWrite(model, n) && model.letters.has(model.letterKeys[n]!),
  act: ({ el }) => press(lettersOf(el)[n]!, 'Undo my changes'),
  expected: (model) => model.letters.delete(model.letterKeys[n]!),
  focus: (el) => fieldsOf(el)[n],
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

/** What is said at the letters with these numbers, and nothing at the others. */
const saysAt =
  (text: string, ...numbers: number[]) =>
  (el: Element): void => {
    const expected = lettersOf(el).map((_, n) => (numbers.includes(n) ? text : ''));
    expect(saidOf(el), 'what came of it').to.deep.equal(expected);
  };

export const copies = NUMBERS.map((n): Command => ({
  name: `copy:${n}`,
  can: (model) => canWrite(model, n),
  act: (real) => taken(real, () => press(lettersOf(real.el)[n]!, 'Copy letter')),
  expected: (model) => model.take('copy', n),
  focus: (el) => buttonIn(lettersOf(el)[n]!, 'Copy letter'),
  check: ({ el, browser }) => {
    expect(browser.copied, 'the letter that is copied').to.equal(textsOf(el)[n]);
    saysAt('Letter copied', n)(el);
  },
}));

const linkOf = (el: Element, n: number) => all(lettersOf(el)[n]!, 'a')[0]!;

export const contacts = NUMBERS.map((n): Command => ({
  name: `contact page:${n}`,
  can: (model) => canWrite(model, n),
  act: (real) => taken(real, () => push(linkOf(real.el, n))),
  expected: (model) => model.take('contact', n),
  focus: (el) => linkOf(el, n),
  check: ({ el, browser }, model) => {
    expect(browser.copied, 'the letter that is copied').to.equal(textsOf(el)[n]);
    expect(linkOf(el, n).getAttribute('href')).to.equal(model.seats[n]!.member!.contactUrl);
    saysAt('The letter is on the clipboard: paste it into the page that opens.', n)(el);
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
  act: (real) => refused(real, () => taken(real, () => press(lettersOf(real.el)[n]!, 'Copy letter'))),
  expected: () => {},
  focus: (el) => fieldsOf(el)[n],
  check: ({ el }) => saysAt('The letter could not be copied. It is selected: now copy it yourself.', n)(el),
}));

export const prints = NUMBERS.map((n): Command => ({
  name: `print:${n}`,
  can: (model) => canWrite(model, n),
  act: (real) => taken(real, () => press(lettersOf(real.el)[n]!, 'Print')),
  expected: (model) => model.take('print', n),
  focus: (el) => buttonIn(lettersOf(el)[n]!, 'Print'),
  check: ({ el, browser }) => {
    expect(browser.printed, 'the sheets').to.deep.equal([textsOf(el)[n]]);
    saysAt('')(el);
  },
}));

const ALL = 'Print all letters, each on a sheet of its own';

export const printAll: Command = {
  name: 'print all',
  can: (model) => canWrite(model, 1),
  act: (real) => taken(real, () => press(stepOf(real.el), ALL)),
  expected: (model) => model.take('print', ...model.seats.keys()),
  focus: (el) => buttonIn(stepOf(el), ALL),
  check: ({ el, browser }) => {
    expect(browser.printed, 'the sheets').to.deep.equal(textsOf(el));
    saysAt('')(el);
  },
};

export const refusedPrint: Command = {
  name: 'print in vain',
  can: (model) => canWrite(model, 0),
  act: (real) => refused(real, () => taken(real, () => press(lettersOf(real.el)[0]!, 'Print'))),
  expected: () => {},
  focus: (el) => buttonIn(lettersOf(el)[0]!, 'Print'),
  check: ({ el }) => saysAt('This page does not let the card print. Copy the letter instead.', 0)(el),
};

const sign = (what: 'name' | 'town', texts: string[]) =>
  texts.map((text): Command => ({
    name: `${what}:${text}`,
    can: ({ step, seats }) => step.at === 'call' || (step.at === 'letters' && seats.length > 0),
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
