// The calls: whose turn it is, how each went, and what stands at their end.
import { expect } from '@open-wc/testing';
import { all, textOf } from '../../dom.ts';
import type { Command } from '../command.ts';
import { OUTCOMES, type Outcome, type VisitModel } from '../model.ts';
import { lookupOf, press, push, resultOf } from '../page.ts';

const headingOf = (el: Element) => all(el, '#answer')[0];

const isCalling = ({ isBoard, view }: VisitModel) => isBoard && view === 'calls';
const isMissed = (model: VisitModel) =>
  isCalling(model) && !!model.active && model.outcomeOf(model.active) === 'missed';
const hasScript = (model: VisitModel) => isCalling(model) && !!model.active && !isMissed(model);

const nameButton = (el: Element, n: number) => all(el, 'button.name')[n];

/** Where the visitor goes on: the next name, the local offices, the open choice, or the end. */
export function goesOn(el: Element, model: VisitModel): Element | undefined {
  const { active, seats } = model;
  if (isMissed(model)) return all(el, '#missed')[0];
  if (active) return nameButton(el, seats.indexOf(active));
  return model.isChoiceOpen ? all(el, '#house')[0] : headingOf(el);
}

export const opens = [0, 1, 2, 3].map((n): Command => ({
  name: `open:${n}`,
  can: ({ isBoard, seats }) => isBoard && n < seats.length,
  act: ({ el }) => push(nameButton(el, n)),
  expected: (model) => (model.open = model.seats[n]!.id),
  focus: (el) => nameButton(el, n),
}));

const canSay = (outcome: Outcome) => (model: VisitModel) =>
  hasScript(model) || (isMissed(model) && outcome !== 'missed');

const outcomeButton = (el: Element, outcome: Outcome, model: VisitModel) => {
  const text = isMissed(model) && outcome === 'spoke' ? 'I got through' : OUTCOMES[outcome];
  return all(el, '[part=outcome]').find((button) => textOf(button) === text)!;
};

export const outcomes = (Object.keys(OUTCOMES) as Outcome[]).map((outcome): Command => ({
  name: `outcome ${outcome}`,
  can: canSay(outcome),
  act: ({ el }, model) => push(outcomeButton(el, outcome, model)),
  expected: (model) => model.say(outcome),
  focus: goesOn,
}));

const click = (button: HTMLElement, detail: number) =>
  button.dispatchEvent(
    new PointerEvent('click', { detail, pointerType: 'mouse', bubbles: true, composed: true }),
  );

/** The second click of two finds the button of the next office in the same place. */
export const doubleClick: Command = {
  name: 'double click',
  can: hasScript,
  act: async ({ el }, model) => {
    const first = outcomeButton(el, 'spoke', model);
    first.focus();
    click(first, 1);
    await (lookupOf(el) as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    const [second] = all(el, '[part=outcome]');
    if (second) click(second, 2);
  },
  expected: (model) => model.say('spoke'),
  focus: goesOn,
};

export const goOn: Command = {
  name: 'go on',
  can: isMissed,
  act: ({ el }) => push(all(el, '#next')[0]),
  expected: (model) => (model.open = model.nextAfter(model.active!.id)?.id ?? ''),
  focus: goesOn,
};

export const write: Command = {
  name: 'write',
  // at the end, "Write to them too" stands in its place
  can: (model) => isCalling(model) && model.seats.length > 0 && !model.hasEnded,
  act: ({ el }) => press(lookupOf(el), 'Write instead'),
  expected: (model) => (model.view = 'letters'),
  focus: headingOf,
};

export const writeToo: Command = {
  name: 'write too',
  can: (model) => isCalling(model) && model.hasEnded,
  act: ({ el }) => press(resultOf(el), 'Write to them too'),
  expected: (model) => (model.view = 'letters'),
  focus: headingOf,
};

export const callInstead: Command = {
  name: 'call instead',
  can: ({ isBoard, view, seats }) => isBoard && view === 'letters' && seats.length > 0,
  act: ({ el }) => press(lookupOf(el), 'Call instead'),
  expected: (model) => (model.view = 'calls'),
  focus: headingOf,
};

export const next: Command = {
  name: 'next topic',
  can: (model) => isCalling(model) && model.hasEnded && !!model.next,
  act: ({ el }) => press(resultOf(el), 'Call about something else'),
  expected: (model) => {
    model.setTopic(model.next!);
    model.open = '';
  },
  focus: goesOn,
};

/** What is copied is what is read. */
export const scriptCopy: Command = {
  name: 'copy script',
  can: hasScript,
  act: ({ el }) => push(all(el, '#copy-script')[0]),
  expected: () => {},
  focus: (el) => all(el, '#copy-script')[0],
  check: ({ el, browser }, model) => {
    expect(browser.copied, 'the script that is copied').to.equal(model.scripts[0]);
    expect(textOf(all(el, '.tools')[0]!)).to.contain('Words copied');
  },
};
