// The calls, one office at a time, and what stands at their end.
import { all, textOf } from '../../dom.ts';
import type { Command } from '../command.ts';
import { OUTCOMES, type Outcome, type View, type VisitModel } from '../model.ts';
import { lookupOf, press, push, stepOf } from '../page.ts';
import { labelOf } from '../words.ts';
import { expect } from '@open-wc/testing';

const headingOf = (el: Element) => all(el, '#answer')[0];

const isAt =
  (...views: View[]) =>
  ({ step }: VisitModel) =>
    views.includes(step.at);

/** A button that leads to another step. */
const lead = (
  name: string,
  { button, can, to }: { button: string; can: Command['can']; to: (model: VisitModel) => VisitModel['step'] },
): Command => ({
  name,
  can: can!,
  act: ({ el }) => press(lookupOf(el), button),
  expected: (model) => (model.step = to(model)),
  focus: headingOf,
});

const canBegin = (model: VisitModel) => isAt('list')(model) && model.seats.length > 0;

export const begin: Command = {
  name: 'begin',
  can: canBegin,
  act: ({ el }) => push(all(el, '[part=guide]')[0]),
  expected: (model) => (model.step = model.firstFrom(0)),
  focus: headingOf,
};

const canSay = (outcome: Outcome) => (model: VisitModel) =>
  isAt('call')(model) || (isAt('missed')(model) && /spoke|voicemail/.test(outcome));

const outcomeButton = (el: Element, outcome: Outcome) =>
  all(stepOf(el), '[part=outcome]').find((button) => textOf(button) === OUTCOMES[outcome])!;

export const outcomes = (Object.keys(OUTCOMES) as Outcome[]).map((outcome): Command => ({
  name: `outcome ${outcome}`,
  can: canSay(outcome),
  act: ({ el }) => push(outcomeButton(el, outcome)),
  expected: (model) => model.say(outcome),
  focus: headingOf,
}));

const click = (button: HTMLElement, detail: number) =>
  button.dispatchEvent(
    new PointerEvent('click', { detail, pointerType: 'mouse', bubbles: true, composed: true }),
  );

/** The second click of two finds the button of the next office in the same place. */
export const doubleClick: Command = {
  name: 'double click',
  can: isAt('call'),
  act: async ({ el }) => {
    const first = outcomeButton(el, 'spoke');
    first.focus();
    click(first, 1);
    await (lookupOf(el) as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    const [second] = all(el, '[part=outcome]');
    if (second) click(second, 2);
  },
  expected: (model) => model.say('spoke'),
  focus: headingOf,
};

export const previous = lead('previous', {
  button: 'The call before',
  can: (model) => isAt('call')(model) && model.seats.indexOf(model.step.seat!) > 0,
  to: ({ seats, step }) => ({ at: 'call', seat: seats[seats.indexOf(step.seat!) - 1] }),
});

export const again = lead('again', {
  button: 'Try again',
  can: isAt('missed'),
  to: ({ step }) => ({ at: 'call', seat: step.seat }),
});

export const goOn: Command = {
  name: 'go on',
  can: isAt('missed'),
  act: ({ el }) => press(stepOf(el), 'Go on'),
  expected: (model) => (model.step = model.following),
  focus: headingOf,
};

export const list = lead('list', {
  button: 'All numbers on one list',
  can: isAt('call', 'missed', 'end', 'letters'),
  to: () => ({ at: 'list' }),
});

export const write = lead('write', {
  button: 'Write to your members',
  can: (model) => canBegin(model) || isAt('end')(model),
  to: () => ({ at: 'letters' }),
});

export const chooseFromStep = lead('choose from a step', {
  button: 'Choose your House member',
  can: (model) =>
    isAt('end', 'letters')(model) && model.answer!.kind === 'choose-district' && !model.chosen.length,
  to: () => ({ at: 'list' }),
});

const left = ({ seats, isCalled }: VisitModel) => seats.filter((seat) => !isCalled(seat));

/** The first office that was not reached, or the last. */
export const callsFromEnd = [0, -1].map((n): Command => ({
  name: `call from the end:${n}`,
  can: (model) => isAt('end')(model) && left(model).length > 0,
  act: ({ el }) => push(all(el, '.summary button').at(n)),
  expected: (model) => (model.step = { at: 'call', seat: left(model).at(n) }),
  focus: headingOf,
}));

export const next: Command = {
  name: 'next topic',
  can: (model) => isAt('end')(model) && !!model.next,
  act: ({ el }, model) => press(stepOf(el), `Next: call about "${labelOf(model.next!)}"`),
  expected: (model) => {
    model.setTopic(model.next!);
    model.step = model.firstFrom(0);
  },
  focus: headingOf,
};

/** What is copied is what is read. */
export const scriptCopies = [0, 1].map((n): Command => ({
  name: `copy script:${n}`,
  can: ({ scripts }) => n < scripts.length,
  act: ({ el }) => push(all(el, '#copy-script')[n]),
  expected: () => {},
  focus: (el) => all(el, '#copy-script')[n],
  check: ({ el, browser }, model) => {
    expect(browser.copied, 'the script that is copied').to.equal(model.scripts[n]);
    expect(textOf(all(el, '[part=script]')[n]!)).to.contain('Script copied');
  },
}));
