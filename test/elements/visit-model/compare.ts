// What a visitor, a screen reader and a site's owner notice has to be what the model says.
import { expect } from '@open-wc/testing';
import { us } from '../../../src/campaign/built-in-campaign.ts';
import { scripts } from '../cards.ts';
import { all, textOf } from '../dom.ts';
import { activeName, controlsOf, marksOf, nameOf, namesOf, noteOf, outcomesOf, topicsOn } from '../board.ts';
import { OUTCOMES, type VisitModel } from './model.ts';
import { boxOf, buttonIn, choicesOf, KEY, lettersOf, PETITION, resultOf, zipOf } from './page.ts';
import { faultsIn, labelOf, TOPICS, whoOf } from './words.ts';

const nameIn = (member: { name: string } | null) => member?.name ?? 'Vacant seat';

function compareLookup(model: VisitModel, el: Element): void {
  const { answer, problem, isNarrowing } = model;
  const field = zipOf(el);
  const isInvalid = answer?.kind === 'invalid';
  expect(field.value, 'the ZIP code that was typed').to.equal(model.typed);
  expect(field.ariaInvalid, 'whether it is one').to.equal(String(isInvalid));
  const hint = isInvalid ? 'Type the five digits of your ZIP code, like 20001.' : '';
  expect(textOf(all(el, '#hint')[0]!), 'what is said at the field').to.equal(
    (!isNarrowing && problem) || hint,
  );
  expect(all(el, '#answer').map(textOf), 'the heading').to.deep.equal(
    model.heading === undefined ? [] : [model.heading],
  );
  expect(all(el, 'a[href="tel:+12022243121"]').length, 'the switchboard').to.be.greaterThan(0);
}

function compareRows(model: VisitModel, el: Element): void {
  const { answer, chosen, choices, listed, view, isBoard, active, addressee } = model;
  expect(namesOf(el), 'the members on screen').to.deep.equal(listed.map((seat) => nameIn(seat.member)));
  if (view === 'calls')
    expect(marksOf(el), 'what became of their calls').to.deep.equal(
      listed.map((seat) => (isBoard ? model.markOf(seat) : '')),
    );
  const shown = view === 'letters' ? addressee : active;
  expect(activeName(el), 'whose turn it is').to.equal(isBoard && shown ? nameIn(shown.member) : undefined);
  if (answer?.kind !== 'choose-state') {
    const ids = chosen.map(({ id }) => id);
    expect(
      choicesOf(el).map((button) => button.getAttribute('aria-current') === 'true'),
      'the districts that are chosen',
    ).to.deep.equal(choices.map((id) => ids.includes(id)));
  }
  if (model.isNarrowing && /^choose/.test(answer?.kind ?? ''))
    expect(textOf(all(el, '.unsure .error')[0]!), 'what is said at the choice').to.equal(model.problem);
  if (!isBoard || answer?.kind === 'choose-state') return;
  const isBegun = model.seats.some(model.outcomeOf);
  if (view === 'calls' && (isBegun || model.hasEnded))
    expect(noteOf(el), 'progress').to.equal(`${model.called} of ${model.total} done`);
  if (view === 'letters') expect(!!lettersOf(el).length, 'a letter is open').to.equal(!!addressee);
}

function compareTopics(model: VisitModel, el: Element): void {
  const { topic, asks, isBoard, active, view, addressee } = model;
  const hasWords = isBoard && (view === 'letters' ? !!addressee : model.scripts.length > 0 && !!active);
  expect(topicsOn(el), 'what it can be about').to.deep.equal(hasWords ? TOPICS.map(labelOf) : []);
  if (hasWords)
    expect(all<HTMLSelectElement>(el, '#topics')[0]!.value, 'what it is about').to.equal(topic.id);
  const boxes = all(el, '.say fieldset label.pick').map((label) => {
    const { checked, disabled } = label.querySelector('input')!;
    return `${checked ? 'x' : disabled ? '-' : 'o'} ${textOf(label)}`;
  });
  expect(boxes, 'the steps of it').to.deep.equal(
    ((hasWords && topic.asks) || []).map(({ id, text }) => {
      // the last cannot be taken back, and there is no third
      const state = asks.includes(id) ? 'x' : asks.length < 2 ? 'o' : '-';
      return `${state} ${text}`;
    }),
  );
  expect(all(el, '#about').map(textOf), 'the action').to.deep.equal(
    topic.number && !isBoard ? [`About: ${labelOf(topic)}`] : [],
  );
  expect(scripts(el), 'what to say').to.deep.equal(
    model.scripts.map((script) => script.replace(/\s+/g, ' ').trim()),
  );
}

function compareOutcomes(model: VisitModel, el: Element): void {
  const { active, view, isBoard } = model;
  const isMissed = active && model.outcomeOf(active) === 'missed';
  const offered = isMissed ? [OUTCOMES.voicemail, 'I got through'] : Object.values(OUTCOMES);
  const expected = isBoard && active && view === 'calls' ? offered : [];
  expect(outcomesOf(el), 'how it went').to.deep.equal(expected);
  expect(!!buttonIn(resultOf(el), 'Write to them too'), 'the end').to.equal(
    isBoard && model.hasEnded && view === 'calls',
  );
}

function compareLetters(model: VisitModel, el: Element): void {
  for (const what of ['name', 'town'] as const)
    for (const field of all<HTMLInputElement>(el, `#my-${what}`))
      expect(field.value, `the ${what} that was typed`).to.equal(model[what]);
  const [letter, ...others] = lettersOf(el);
  const seat = model.isBoard && model.view === 'letters' ? model.addressee : undefined;
  expect(others, 'one letter at a time').to.have.length(0);
  expect(!!letter, 'a letter').to.equal(!!seat);
  if (!letter || !seat) return;
  const { value } = letter.querySelector('textarea')!;
  const written = model.letters.get(model.letterKeys[model.seats.indexOf(seat)]!);
  expect(textOf(letter.querySelector('#say')!), 'whose letter it is').to.equal(`Letter to ${whoOf(seat)}`);
  expect(!!buttonIn(letter, 'Undo my changes'), 'whether it was changed').to.equal(written !== undefined);
  if (written !== undefined) expect(value, 'nothing typed is lost').to.equal(written);
  else
    expect(faultsIn(value, model.filling, seat), `what is wrong with the letter:\n${value}`).to.deep.equal(
      [],
    );
}

function compareActions(model: VisitModel, el: Element): void {
  const done = us.actions.items.map(({ id }) => {
    const [calls, letters] = [model.countOf(id, 'spoke', 'voicemail'), model.countOf(id, 'letter')];
    const lines = [
      calls && `Offices you called about this: ${calls}`,
      letters && `Letters you copied or printed: ${letters}`,
      model.countOf(id, 'petition') && 'You opened the petition.',
    ];
    return lines.filter(Boolean).join(' ');
  });
  const shown = all(el, '[part=action]').map(
    (action) => action.querySelector('[part=done]')?.textContent ?? '',
  );
  expect(shown, 'what was done').to.deep.equal(done);
  expect(all(el, `a[href="${PETITION}"]`), 'the petition').to.have.length(
    // at its action, and at the end of the calls
    model.mayRemember ? (model.isBoard && model.hasEnded && model.view === 'calls' ? 2 : 1) : 0,
  );
}

function compareMemory(model: VisitModel, el: Element): void {
  expect(!!boxOf(el), 'the box').to.equal(model.mayRemember);
  if (!model.mayRemember) return;
  expect(boxOf(el).checked, 'the box').to.equal(model.isKept);
  const there = Object.entries(localStorage).map(([key, value]) => [
    key,
    JSON.parse(String(value)) as unknown,
  ]);
  expect(there, `storage, ${JSON.stringify(there)},`).to.deep.equal(model.isKept ? [[KEY, model.kept]] : []);
}

/** A card beside its model. */
export function compare(model: VisitModel, el: Element, heard: string[]): void {
  compareLookup(model, el);
  compareRows(model, el);
  compareTopics(model, el);
  compareOutcomes(model, el);
  compareLetters(model, el);
  compareActions(model, el);
  compareMemory(model, el);
  expect(heard, 'what the owner hears').to.deep.equal(model.heard);
  expect(
    controlsOf(el).filter((control) => !nameOf(control)),
    'controls without a name',
  ).to.deep.equal([]);
}
