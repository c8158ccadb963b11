// What the visitor calls or writes about.
import { us } from '../../../../src/campaign/built-in-campaign.ts';
import { all } from '../../dom.ts';
import type { Command } from '../command.ts';
import type { VisitModel } from '../model.ts';
import { goesOn } from './calls.ts';
import { actionOf, lookupOf, PETITION, press, push } from '../page.ts';
import { TOPICS } from '../words.ts';

const ACTIONS = us.actions.items.map(({ id }) => TOPICS.find((topic) => topic.id === id)!);
const selectOf = (el: Element) => all<HTMLSelectElement>(el, '#topics')[0];
const boxesOf = (el: Element) => all<HTMLInputElement>(el, '.say .pick input');

/** The choice of topics is on screen. */
const hasTopics = (model: VisitModel) =>
  model.isBoard &&
  (model.view === 'letters' ? !!model.addressee : !!model.active && model.scripts.length > 0);

const fromAction = (part: 'call-about' | 'write-about', view: 'calls' | 'letters') =>
  ACTIONS.map((topic, n): Command => ({
    name: `${part}:${n}`,
    act: ({ el }) => push(all(actionOf(el, n), `[part=${part}]`)[0]),
    expected: (model) => {
      model.from = { action: n, part };
      model.setTopic(topic);
      model.view = view;
      model.open = '';
    },
    focus: (el) =>
      ['#about', '#topics', '#missed', '#answer'].map((place) => all(el, place)[0]).find(Boolean),
  }));

export const callsAbout = fromAction('call-about', 'calls');
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

export const topics = TOPICS.map((topic, n): Command => ({
  name: `topic:${n}`,
  can: hasTopics,
  act: ({ el }) => {
    const select = selectOf(el)!;
    select.focus();
    select.value = topic.id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  },
  expected: (model) => {
    // the same member stays open
    model.open = model.active?.id ?? model.open;
    model.setTopic(topic);
  },
  // about another topic there may be nothing to say any more
  focus: (el, model) => selectOf(el) ?? goesOn(el, model),
}));

/** Of one or two steps: the last cannot be taken back, and there is no third. */
const canPick = (model: VisitModel, n: number) => {
  const { topic, asks } = model;
  if (!hasTopics(model)) return false;
  return asks.includes(topic.asks?.[n]?.id ?? '') ? asks.length === 2 : !!topic.asks && asks.length < 2;
};

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
    model.announce('hk-action', { action: 'petition', activity: 'petition' });
    model.count('petition', 1, 'petition');
  },
  focus: (el) => all(el, `a[href="${PETITION}"]`)[0],
};
