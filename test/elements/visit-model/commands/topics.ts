// What the visitor calls or writes about.
import { us } from '../../../../src/campaign/built-in-campaign.ts';
import { all } from '../../dom.ts';
import type { Command } from '../command.ts';
import type { VisitModel } from '../model.ts';
import { actionOf, lookupOf, PETITION, press, push } from '../page.ts';
import { TOPICS } from '../words.ts';

const ACTIONS = us.actions.items.map(({ id }) => TOPICS.find((topic) => topic.id === id)!);
const LABELLED = TOPICS.filter(({ label }) => label);

const radiosOf = (el: Element) => all(el, '[part=topics] [type=radio]');
const boxesOf = (el: Element) => all<HTMLInputElement>(el, '[part=topics] [type=checkbox]');

const fromAction = (part: 'call-about' | 'write-about', at: 'list' | 'letters') =>
  ACTIONS.map((topic, n): Command => ({
    name: `${part}:${n}`,
    act: ({ el }) => push(all(actionOf(el, n), `[part=${part}]`)[0]),
    expected: (model) => {
      model.from = { action: n, part };
      model.setTopic(topic);
      model.step = { at };
    },
    focus: (el) => all(el, '#about')[0],
  }));

export const callsAbout = fromAction('call-about', 'list');
export const lettersAbout = fromAction('write-about', 'letters');

/** To the action that the visitor calls about: to its button that they came from, if they did. */
const cameFrom = (el: Element, { from, topic }: VisitModel) => {
  const action = ACTIONS.indexOf(topic);
  const part = from?.action === action ? from.part : 'call-about';
  return all(actionOf(el, action), `[part=${part}]`)[0];
};

export const back: Command = {
  name: 'back',
  can: ({ topic }) => ACTIONS.includes(topic),
  act: ({ el }) => press(lookupOf(el), 'Back to the actions'),
  expected: () => {},
  focus: cameFrom,
};

export const topics = LABELLED.map((topic, n): Command => ({
  name: `topic:${n}`,
  act: ({ el }) => push(radiosOf(el)[n]),
  expected: (model) => {
    if (model.topic !== topic) model.setTopic(topic);
  },
  focus: (el) => radiosOf(el)[n],
}));

/** Of one or two steps: the last cannot be taken back, and there is no third. */
const canPick = ({ topic, asks }: VisitModel, n: number) =>
  asks.includes(topic.asks?.[n]?.id ?? '') ? asks.length === 2 : !!topic.asks && asks.length < 2;

export const asks = [0, 1, 2, 3, 4].map((n): Command => ({
  name: `pick:${n}`,
  can: (model) => canPick(model, n),
  act: ({ el }) => push(boxesOf(el)[n]),
  expected: (model) => model.pick(model.topic.asks![n]!.id),
  focus: (el) => boxesOf(el)[n],
}));

export const petition: Command = {
  name: 'petition',
  can: ({ mayRemember }) => mayRemember,
  act: ({ el }) => push(all(el, `a[href="${PETITION}"]`)[0]),
  expected: (model) => {
    model.announce('hk-action', { action: 'petition', deed: 'petition' });
    model.count('petition', 1, 'petition');
  },
  focus: (el) => all(el, `a[href="${PETITION}"]`)[0],
};
