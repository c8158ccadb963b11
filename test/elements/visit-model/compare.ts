// What a visitor, a screen reader and a site's owner notice has to be what the model says.
import { expect } from '@open-wc/testing';
import { us } from '../../../src/campaign/built-in-campaign.ts';
import { scripts } from '../cards.ts';
import { all, textOf } from '../dom.ts';
import { controlsOf, nameOf, outcomesOf, progressOf } from '../call-flow.ts';
import { OUTCOMES, type VisitModel } from './model.ts';
import { boxOf, buttonIn, choicesOf, KEY, lettersOf, PETITION, zipOf } from './page.ts';
import { faultsIn, labelOf, TOPICS, whoOf } from './words.ts';

const namesOf = (el: Element) => all(el, '[part=name]').map(textOf);
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

function compareList(model: VisitModel, el: Element): void {
  const { answer, chosen, choices, seats, step: here } = model;
  const shown = all(el, '.seats > li').map((item) => [
    namesOf(item).join(),
    textOf(item.querySelector('.mark') ?? document.createElement('p')),
  ]);
  expect(shown, 'the members of the list, and what became of their calls').to.deep.equal(
    model.listed.map((seat) => [nameIn(seat.member), model.markOf(seat)]),
  );
  if (here.at !== 'list') return;
  if (answer?.kind !== 'choose-state') {
    const pressed = choicesOf(el).map((button) => button.getAttribute('aria-pressed'));
    const ids = chosen.map(({ id }) => id);
    expect(pressed, 'the districts that are chosen').to.deep.equal(
      choices.map((id) => String(ids.includes(id))),
    );
  }
  if (answer?.kind === 'choose-district')
    expect(buttonIn(el, 'Call all of them')!.ariaPressed, 'all of them').to.equal(String(chosen.length > 1));
  if (model.isNarrowing && /^choose/.test(answer!.kind))
    expect(textOf(all(el, '.error[role=status]').at(-1)!), 'what is said at the choice').to.equal(
      model.problem,
    );

  const { called } = model;
  const way =
    called === seats.length
      ? `You called all ${seats.length}`
      : seats.some(model.outcomeOf)
        ? `Go on with your calls: ${called} of ${seats.length} called`
        : 'Call your members, one at a time';
  expect(all(el, '[part=guide]').map(textOf), 'what begins the calls').to.deep.equal(
    seats.length ? [way] : [],
  );
}

function compareTopics(model: VisitModel, el: Element): void {
  const { topic, asks } = model;
  const picked = (kind: string) =>
    all(el, `[part=topics] label:has([type=${kind}])`).map((label) => {
      const { checked, disabled } = label.querySelector('input')!;
      return `${checked ? 'x' : disabled ? '-' : 'o'} ${textOf(label)}`;
    });
  const offered = TOPICS.filter((one) => one.label || one === topic);
  expect(picked('radio'), 'what the call is about').to.deep.equal(
    offered.map((one) => `${one === topic ? 'x' : 'o'} ${labelOf(one)}`),
  );
  expect(picked('checkbox'), 'the steps of it').to.deep.equal(
    (topic.asks ?? []).map(({ id, text }) => {
      // the last cannot be taken back, and there is no third
      const state = asks.includes(id) ? 'x' : asks.length < 2 ? 'o' : '-';
      return `${state} ${text}`;
    }),
  );
  expect(all(el, '#about').map(textOf), 'the action').to.deep.equal(
    topic.text ? [`${labelOf(topic)} ${topic.text}`] : [],
  );
  expect(scripts(el), 'what to say').to.deep.equal(
    model.scripts.map((script) => script.replace(/\s+/g, ' ').trim()),
  );
}

function compareStep(model: VisitModel, el: Element): void {
  const { seats, called } = model;
  const { at, seat } = model.step;
  const steps = all(el, '.steps');
  expect(steps.length, 'steps on screen').to.equal(at === 'list' ? 0 : 1);
  if (!steps.length) return;
  expect(!!buttonIn(steps[0]!, 'All numbers on one list'), 'the list, one press away').to.equal(true);
  expect(progressOf(el), 'progress').to.equal(
    at === 'letters' ? undefined : `${called} of ${seats.length} called`,
  );
  expect(namesOf(steps[0]!), 'whose turn it is').to.deep.equal(seat ? [nameIn(seat.member)] : []);
  if (seat) {
    const outcome = model.outcomeOf(seat);
    const offered = Object.entries(OUTCOMES).filter(([one]) => at === 'call' || /spoke|voicemail/.test(one));
    expect(outcomesOf(el), 'how it went').to.deep.equal(
      offered.map(([one, text]) => (one === outcome ? `[${text}]` : text)),
    );
  }
  if (at === 'end')
    expect(all(el, '.summary li').map(textOf), 'what was done and what is left').to.deep.equal(
      seats.map((one) => {
        const said = `${whoOf(one)} ${model.markOf(one) || 'Not called yet'}`;
        return model.isCalled(one) ? said : `${said} Call ${whoOf(one)}`;
      }),
    );
  const isOpen = model.answer!.kind === 'choose-district' && !model.chosen.length;
  expect(!!buttonIn(steps[0]!, 'Choose your House member'), 'the choice that is open').to.equal(
    isOpen && (at === 'end' || at === 'letters'),
  );
}

function compareLetters(model: VisitModel, el: Element): void {
  for (const what of ['name', 'town'] as const)
    for (const field of all<HTMLInputElement>(el, `#my-${what}`))
      expect(field.value, `the ${what} that was typed`).to.equal(model[what]);
  const letters = lettersOf(el);
  expect(letters, 'letters').to.have.length(model.step.at === 'letters' ? model.seats.length : 0);
  for (const [n, letter] of letters.entries()) {
    const seat = model.seats[n]!;
    const { value } = letter.querySelector('textarea')!;
    const written = model.letters.get(model.letterKeys[n]!);
    expect(textOf(letter.querySelector('label')!), 'whose letter it is').to.equal(`Letter to ${whoOf(seat)}`);
    expect(!!buttonIn(letter, 'Undo my changes'), 'whether it was changed').to.equal(written !== undefined);
    if (written !== undefined) expect(value, 'nothing typed is lost').to.equal(written);
    else
      expect(faultsIn(value, model.filling, seat), `what is wrong with the letter:\n${value}`).to.deep.equal(
        [],
      );
  }
}

function compareActions(model: VisitModel, el: Element): void {
  const done = us.actions.items.map(({ id }) => {
    const [calls, letters] = [model.countOf(id, 'spoke', 'voicemail'), model.countOf(id, 'letter')];
    const lines = [
      calls && `Offices you called about this: ${calls}`,
      letters && `Letters you took along: ${letters}`,
      model.countOf(id, 'petition') && 'You opened the petition.',
    ];
    return lines.filter(Boolean).join(' ');
  });
  const shown = all(el, '[part=action]').map(
    (action) => action.querySelector('[part=done]')?.textContent ?? '',
  );
  expect(shown, 'what was done').to.deep.equal(done);
  expect(all(el, `a[href="${PETITION}"]`), 'the petition').to.have.length(model.mayRemember ? 1 : 0);
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
  compareList(model, el);
  compareTopics(model, el);
  compareStep(model, el);
  compareLetters(model, el);
  compareActions(model, el);
  compareMemory(model, el);
  expect(heard, 'what the owner hears').to.deep.equal(model.heard);
  expect(
    controlsOf(el).filter((control) => !nameOf(control)),
    'controls without a name',
  ).to.deep.equal([]);
}
