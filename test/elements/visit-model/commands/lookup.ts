// Who represents the visitor: by ZIP code, by position, by their own choice.
import { answerTo, HOMES, IN_TWO_STATES, isPlace, OTHERS, PLACES, STATES } from '../answers.ts';
import type { Command } from '../command.ts';
import type { VisitModel, Whereabouts } from '../model.ts';
import { all } from '../../dom.ts';
import { nameId } from '../../../../src/elements/base/name-id.ts';
import { buttonIn, choicesOf, drawn, lookupOf, press, push, reveal, settled, until, zipOf } from '../page.ts';

const headingOf = (el: Element) => all(el, '#answer')[0];
/** The name of the first member who was chosen: a button on the board. */
const chosenOf = (el: Element, { chosen }: VisitModel) => {
  const id = `#${nameId(chosen[0]!.id)}`;
  return all(el, `${id} button, ${id}:not(:has(button))`)[0];
};

/** What is no ZIP code is mended in the field, everything else is read on below. */
const led = (el: Element, { answer }: VisitModel) => (answer!.kind === 'invalid' ? zipOf(el) : headingOf(el));

async function ask(el: Element, zip: string): Promise<void> {
  await reveal(el);
  zipOf(el).focus();
  zipOf(el).value = zip;
  all<HTMLFormElement>(lookupOf(el), 'form')[0]!.requestSubmit();
}

export const zips = [...HOMES, ...HOMES, ...IN_TWO_STATES, ...IN_TWO_STATES, ...OTHERS].map(
  (zip): Command => ({
    name: `ask:${zip}`,
    act: ({ el }) => ask(el, zip),
    expected: (model) => {
      model.typed = zip;
      model.askZip(zip);
    },
    focus: led,
  }),
);

export const twoZips = HOMES.map((zip, n): Command => ({
  name: `ask twice at once:${zip}`,
  act: async ({ el }) => {
    await ask(el, HOMES.at(n - 1)!);
    await ask(el, zip);
  },
  expected: (model) => {
    model.typed = zip;
    model.askZip(zip);
  },
  focus: led,
}));

const NOWHERE = '/offline/';

export const offline: Command = {
  name: 'ask offline',
  act: async ({ el, browser }) => {
    el.setAttribute('directory', NOWHERE);
    await settled(el);
    await browser.offline(NOWHERE, async () => {
      await ask(el, '59001');
      await settled(el);
    });
    el.setAttribute('directory', '/data/');
  },
  expected: (model) => {
    model.typed = '59001';
    model.askOffline('59001');
  },
  focus: headingOf,
};

export const online: Command = {
  name: 'try again online',
  can: ({ answer }) => answer?.kind === 'unavailable',
  act: ({ el }) => press(all(el, '[part=result]')[0]!, 'Try again'),
  expected: (model) => model.askZip(model.typed),
  focus: led,
};

const WHEREABOUTS: Whereabouts[] = [...Object.keys(PLACES).filter(isPlace), 'refused', 'coarse'];

export const places = WHEREABOUTS.map((place): Command => ({
  name: `locate:${place}`,
  act: async ({ el, browser }) => {
    await reveal(el);
    browser.place = place;
    push(all(el, '#use')[0]);
  },
  expected: (model) => model.locate(place),
  focus: (el, { problem }) => (problem ? zipOf(el) : headingOf(el)),
}));

/** The browser's question stands unanswered while the visitor types. */
export const latePlaces = HOMES.map((zip): Command => ({
  name: `locate too late:${zip}`,
  act: async ({ el, browser }) => {
    browser.place = 'CA-1';
    browser.isSlow = true;
    await reveal(el);
    push(all(el, '#use')[0]);
    await drawn(el);
    await ask(el, zip);
    await settled(el);
    browser.tell();
    browser.isSlow = false;
  },
  expected: (model) => {
    model.typed = zip;
    model.askZip(zip);
  },
  focus: led,
}));

/** Nobody who lives in these states is anywhere, but a visitor may be on a journey, or their browser may not tell. */
const mayBeAt = (place: Whereabouts, states: string[]) =>
  /^(refused|coarse|MT-2)$/.test(place) || answerTo(place)?.states.some((state) => states.includes(state));

const canLocateAmong = ({ answer, zip }: VisitModel, place: Whereabouts) =>
  !!zip && /^choose/.test(answer?.kind ?? '') && mayBeAt(place, answer!.states);

export const among = WHEREABOUTS.map((place): Command => ({
  name: `locate among:${place}`,
  can: (model) => canLocateAmong(model, place),
  act: async ({ el, browser }, { chosen }) => {
    // after a choice it is behind "Change"
    if (chosen.length) await reveal(el);
    browser.place = place;
    push(all(el, '#locate')[0]);
  },
  expected: (model) => model.locateAmong(place),
  focus: (el, model) =>
    model.problem
      ? all(el, '#locate')[0]
      : model.chosen.length && model.answer!.kind !== 'found'
        ? chosenOf(el, model)
        : headingOf(el),
}));

const choose = async (el: Element, button: () => HTMLElement, isDone: () => boolean) => {
  await reveal(el);
  push(button());
  await until(isDone);
};

export const districts = [0, 1, 2, 3].map((n): Command => ({
  name: `choose:${n}`,
  can: ({ choices }) => n < choices.length,
  act: ({ el }, { choices }) =>
    choose(
      el,
      () => choicesOf(el)[n]!,
      () => all(el, `#${nameId(choices[n]!)}`).length > 0,
    ),
  expected: (model) => model.choose([model.choices[n]!]),
  focus: chosenOf,
}));

export const allDistricts: Command = {
  name: 'choose all',
  can: ({ answer }) => answer?.kind === 'choose-district',
  act: ({ el }, { answer }) =>
    choose(
      el,
      () => buttonIn(lookupOf(el), 'Call all of them')!,
      () => answer!.districts.every((id) => all(el, `#${nameId(id)}`).length > 0),
    ),
  expected: (model) => model.choose(model.answer!.districts),
  focus: chosenOf,
};

/** A ZIP code, or a position, in two states. */
export const statesOfTwo = [0, 1].map((n): Command => ({
  name: `choose state:${n}`,
  can: ({ answer }) => answer?.kind === 'choose-state',
  act: ({ el, browser }, { place }) => {
    browser.place = place;
    push(choicesOf(el)[n]);
  },
  expected: (model) => {
    const state = model.answer!.states[n];
    if (model.zip) model.askZip(model.zip, state);
    else model.locate(model.place, state);
  },
  focus: headingOf,
}));

export const statesOfAll = STATES.map((state): Command => ({
  name: `pick state:${state}`,
  can: ({ answer, zip }) => answer?.kind === 'unknown' && !!answerTo(zip, state),
  act: ({ el }) => {
    all<HTMLSelectElement>(el, '#state')[0]!.value = state;
    press(lookupOf(el), 'Show its members');
  },
  expected: (model) => model.askZip(model.zip, state),
  focus: headingOf,
}));
