// What the visitor lets the browser keep, and takes back.
import { expect } from '@open-wc/testing';
import { all, textOf } from '../../dom.ts';
import type { Command } from '../command.ts';
import { boxOf, lookupOf, press, push } from '../page.ts';

const saysForgotten: Command['check'] = ({ el }, { isKept }) => {
  const said = textOf(all(el, '[part=memory] [role=status]')[0]!);
  expect(said, 'what came of it').to.equal(isKept ? '' : 'Forgotten. Nothing is kept.');
};

export const tick: Command = {
  name: 'tick',
  can: ({ mayRemember }) => mayRemember,
  act: ({ el }) => push(boxOf(el)),
  expected: (model) => {
    if (model.isKept) model.forget();
    else model.isKept = true;
  },
  focus: boxOf,
  check: saysForgotten,
};

export const forget: Command = {
  name: 'forget',
  can: ({ isKept }) => isKept,
  act: ({ el }) => press(lookupOf(el), 'Forget it now'),
  expected: (model) => model.forget(),
  focus: boxOf,
  check: saysForgotten,
};
