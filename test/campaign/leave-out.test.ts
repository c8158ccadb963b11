import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { us } from '../../src/campaign/built-in-campaign.ts';
import { leaveOut } from '../../src/campaign/leave-out.ts';
import { compose } from '../../src/campaign/translation.ts';

const idsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(idsIn)
    : value && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [inner as string] : idsIn(inner)))
      : [];

const all = idsIn(us);

test('each item of the built-in campaign can be left out alone, and nothing else goes with it but what is inside', () => {
  for (const id of all) {
    const left = idsIn(compose(us, leaveOut({}, id)));
    equal(left.includes(id), false, id);
    const inside = us.actions.items.find((action) => action.id === id);
    const gone = inside ? idsIn(inside) : [id];
    deepEqual(
      left,
      all.filter((one) => !gone.includes(one)),
      id,
    );
  }
});

test('white space and commas between ids, and ids that are none', () => {
  const wanted = compose(us, { leaveOut: ['abode', 'hketo-act'] });
  for (const ids of ['abode hketo-act', ' abode,  hketo-act ', 'abode\nhketo-act,', 'abode,hketo-act none'])
    deepEqual(compose(us, leaveOut({}, ids)), wanted, ids);
  for (const ids of [undefined, null, '', ' ', ',', 'none', '__proto__', 'length'])
    deepEqual(compose(us, leaveOut({}, ids)), compose(us, {}), String(ids));
});

test('it adds to what a campaign file leaves out, and changes the file in nothing', () => {
  const file = { title: 'Lamps', leaveOut: ['firms'] };
  deepEqual(
    compose(us, leaveOut(file, 'abode')),
    compose(us, { title: 'Lamps', leaveOut: ['firms', 'abode'] }),
  );
  deepEqual(file, { title: 'Lamps', leaveOut: ['firms'] });
});
