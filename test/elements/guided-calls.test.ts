// The calls, one office at a time: whom, in which order, what became of them, and that the plain list is always there.
import { expect, waitUntil } from '@open-wc/testing';
import { findByZip, type HkRepLookup, type Seat } from '../../src/index.ts';
import { ask, audit, button, card, cardWith, drawn, focused, partOf, press, settle } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';
import {
  controlsOf,
  headingOf,
  recordEvents,
  isAnswerFocused,
  marksOf,
  nameOf,
  outcomesOf,
  progressOf,
  step,
} from './call-flow.ts';

const START = 'Call your members, one at a time';
const SPOKE = 'I spoke to someone';
const VOICEMAIL = 'I left a voicemail';
const MISSED = "Couldn't get through";
const LIST = 'All numbers on one list';

const membersOf = async (zip: string) => (await findByZip(zip, { directory: DIRECTORY })).seats;

const called = ({ title, member }: Seat) => `${title} ${member!.name}`;

/** A card whose visitor is at the first call. */
async function calling(zip = '59001', attributes = '') {
  const el = await card(attributes);
  await ask(el, zip);
  await press(el, START);
  return el;
}

/** The texts of the plain list's buttons that lead on. */
const ways = (el: Element) => all(el, '[part=guide]').map(textOf);

/** Presses one of the buttons that say how it went. */
const say = (el: Element, outcome: string) => press(step(el)!, outcome);

describe('guided calls', () => {
  const STEPS = {
    'the plain list': [],
    'a call': [START],
    'a missed one': [START, MISSED],
    'the end': [START, MISSED, 'Go on', VOICEMAIL, 'Skip'],
  };
  for (const theme of ['light', 'dark'])
    for (const [name, pressed] of Object.entries(STEPS))
      audit(`are accessible: ${name}, ${theme}`, async () => {
        const el = await card(`theme=${theme}`);
        await ask(el, '59001');
        for (const one of pressed) await press(partOf(el, 'result')!, one);
        await expect(el).to.be.accessible();
      });

  it('lead to the senators first, then to the House member, each by title and name', async () => {
    const members = await membersOf('59001');
    const el = await calling();
    for (const [i, member] of members.entries()) {
      expect(headingOf(el)).to.equal(`Call ${i + 1} of 3: ${called(member)}`);
      expect(all(el, '[part=name]').map(textOf), 'nobody else').to.deep.equal([member.member!.name]);
      expect(all<HTMLAnchorElement>(step(el)!, '[part=call]')[0]!.href).to.equal(
        `tel:+1${member.member!.phone!.replaceAll('-', '')}`,
      );
      await say(el, SPOKE);
    }
    expect(members.map(({ chamber }) => chamber)).to.deep.equal(['senate', 'senate', 'house']);
    expect(headingOf(el)).to.equal('Thank you');
  });

  it('say what will happen, and what to say to this one', async () => {
    const [first] = await membersOf('59001');
    const el = await calling();
    expect(textOf(step(el)!)).to.contain('A staff member or a voicemail answers.');
    const quotes = all(step(el)!, 'blockquote').map(textOf);
    expect(quotes).to.have.length(1);
    expect(quotes[0])
      .to.contain(`to ask ${called(first!)} to`)
      .and.to.contain('my ZIP code is 59001');
  });

  it('three with three outcomes: progress is seen and announced, and the end says what became of each', async () => {
    const members = await membersOf('59001');
    const el = await calling();
    const status = all(el, '.progress [role=status]')[0];
    expect(progressOf(el)).to.equal('0 of 3 called');
    await say(el, SPOKE);
    expect(progressOf(el)).to.equal('1 of 3 called');
    await say(el, MISSED);
    expect(progressOf(el), 'one that nobody answered is none').to.equal('1 of 3 called');
    await press(el, 'Go on');
    await say(el, VOICEMAIL);
    expect(progressOf(el)).to.equal('2 of 3 called');
    const isSame = all(el, '.progress [role=status]')[0] === status;
    expect(isSame, 'the same, so that its change is heard').to.equal(true);
    expect(all<HTMLProgressElement>(el, 'progress').map(({ value, max }) => [value, max])).to.deep.equal([
      [2, 3],
    ]);
    expect(textOf(step(el)!)).to.contain('You called 2 of 3. Every call is counted.');
    expect(all(el, '.summary li').map(textOf)).to.deep.equal([
      `${called(members[0]!)} You spoke to someone`,
      `${called(members[1]!)} You couldn't get through Call ${called(members[1]!)}`,
      `${called(members[2]!)} You left a voicemail`,
    ]);
  });

  it('the focus goes to the heading of every step', async () => {
    const el = await calling();
    expect(isAnswerFocused(el), 'the first call').to.equal(true);
    for (const name of [
      MISSED,
      'Try again',
      SPOKE,
      'The call before',
      LIST,
      'Go on with your calls',
      MISSED,
      'Go on',
      'Skip',
      'Write to your members',
      LIST,
    ]) {
      await press(partOf(el, 'result')!, name);
      expect(isAnswerFocused(el), name).to.equal(true);
    }
  });

  it('every control has a name, and no two of a step the same', async () => {
    const el = await calling();
    const look = (name: string) => {
      const names = controlsOf(step(el)!).map(nameOf);
      expect(names, name).not.to.include('');
      expect(names, name).to.deep.equal([...new Set(names)]);
    };
    look('a call');
    await say(el, MISSED);
    await waitUntil(() => all(el, '[part=local-call]').length > 0, 'local offices', { timeout: 5000 });
    look('a missed one');
    await press(el, 'Go on');
    await say(el, 'Skip');
    await say(el, 'Skip');
    look('the end');
  });

  it('missed: the local offices stand open, and how it went there can be said', async () => {
    const el = await calling();
    await say(el, MISSED);
    expect(headingOf(el)).to.match(/^Couldn't get through to Senator .+\?$/);
    expect(all<HTMLDetailsElement>(step(el)!, '[part=local]').map(({ open }) => open)).to.deep.equal([true]);
    await waitUntil(() => all(el, '[part=local-call]').length > 0, 'local offices', { timeout: 5000 });
    expect(outcomesOf(el)).to.deep.equal([SPOKE, VOICEMAIL]);
    await say(el, VOICEMAIL);
    expect(headingOf(el)).to.match(/^Call 2 of 3/);
    expect(progressOf(el)).to.equal('1 of 3 called');
  });

  it('missed, and tried again: the same office', async () => {
    const el = await calling();
    const before = headingOf(el);
    await say(el, MISSED);
    await press(el, 'Try again');
    expect(headingOf(el)).to.equal(before);
    expect(outcomesOf(el)).to.deep.equal([SPOKE, VOICEMAIL, `[${MISSED}]`, 'Skip']);
  });

  it('the call before can be gone back to, but for the first', async () => {
    const el = await calling();
    expect(!!button(step(el)!, 'The call before')).to.equal(false);
    const first = headingOf(el);
    await say(el, SPOKE);
    await press(el, 'The call before');
    expect(headingOf(el)).to.equal(first);
    expect(outcomesOf(el)).to.deep.equal([`[${SPOKE}]`, VOICEMAIL, MISSED, 'Skip']);
  });

  it('an outcome can be changed: the count stays right, and the owner hears of it', async () => {
    const el = await calling();
    const heard = recordEvents(el);
    await say(el, SPOKE);
    await press(el, 'The call before');
    await say(el, VOICEMAIL);
    expect(progressOf(el)).to.equal('1 of 3 called');
    await press(el, 'The call before');
    await say(el, 'Skip');
    expect(progressOf(el)).to.equal('0 of 3 called');
    await press(el, 'The call before');
    await say(el, SPOKE);
    expect(progressOf(el)).to.equal('1 of 3 called');
    expect(heard).to.deep.equal([
      'hk-call {"outcome":"spoke","chamber":"senate"}',
      'hk-action {"action":"lifeboat","deed":"call"}',
      'hk-call {"outcome":"voicemail","chamber":"senate"}',
      'hk-call {"outcome":"skipped","chamber":"senate"}',
      'hk-call {"outcome":"spoke","chamber":"senate"}',
    ]);
  });

  it('a change counts under the action as one call', async () => {
    const el = await card();
    await ask(el, '59001');
    await press(el, 'Call about this');
    await press(el, START);
    await say(el, SPOKE);
    await press(el, 'The call before');
    await say(el, VOICEMAIL);
    expect(all(el, '[part=done]').map(textOf)).to.deep.equal(['Offices you called about this: 1']);
    await press(el, 'The call before');
    await say(el, MISSED);
    expect(all(el, '[part=done]')).to.have.length(0);
  });

  it('an outcome that is pressed twice at once is one, and of the next office nothing is said', async () => {
    const el = await calling();
    const heard = recordEvents(el);
    const pressed = button(step(el)!, VOICEMAIL);
    const click = (detail: number, pointerType = 'mouse') =>
      pressed.dispatchEvent(
        new PointerEvent('click', { detail, pointerType, bubbles: true, composed: true }),
      );
    click(1);
    click(1);
    await settle(el);
    expect(heard.filter((event) => event.startsWith('hk-call'))).to.have.length(1);
    // the same button is drawn for the next office
    click(2);
    await settle(el);
    expect(heard.filter((event) => event.startsWith('hk-call'))).to.have.length(1);
    expect(headingOf(el)).to.match(/^Call 2 of 3/);
    // quick fingers, one office after the other
    click(2, 'touch');
    await settle(el);
    expect(progressOf(el)).to.equal('2 of 3 called');
  });

  it('skipped: the next one, and nothing is counted', async () => {
    const el = await calling();
    for (let i = 0; i < 3; i++) await say(el, 'Skip');
    expect(headingOf(el)).to.equal('No call yet');
    expect(textOf(step(el)!))
      .to.contain('A voicemail counts as well')
      .and.not.to.contain('Thank you');
    expect(all(el, '.summary li').map(textOf).join()).to.contain('You skipped this one');
  });

  it('from the end to one that was not reached, and back to the end', async () => {
    const [first] = await membersOf('59001');
    const el = await calling();
    await say(el, MISSED);
    await press(el, 'Go on');
    await say(el, SPOKE);
    await say(el, SPOKE);
    await press(el, `Call ${called(first!)}`);
    expect(headingOf(el)).to.equal(`Call 1 of 3: ${called(first!)}`);
    expect(isAnswerFocused(el)).to.equal(true);
    await say(el, SPOKE);
    expect(headingOf(el)).to.equal('Thank you');
    expect(progressOf(el)).to.equal('3 of 3 called');
    expect(all(el, '.summary button')).to.have.length(0);
  });

  it('nothing is said of a member before the visitor has said it', async () => {
    const el = await calling();
    await say(el, SPOKE);
    expect(outcomesOf(el), 'the second').to.deep.equal([SPOKE, VOICEMAIL, MISSED, 'Skip']);
    await press(el, LIST);
    expect(marksOf(el)).to.deep.equal(['You spoke to someone', '', '']);
    await press(el, 'Go on with your calls');
    await say(el, 'Skip');
    await press(el, LIST);
    expect(marksOf(el)).to.deep.equal(['You spoke to someone', 'You skipped this one', '']);
  });
});

describe('the plain list', () => {
  it('is one press away from every step, with every number, and the calls go on where they were', async () => {
    const members = await membersOf('59001');
    const numbers = (el: Element) =>
      all<HTMLAnchorElement>(partOf(el, 'result')!, '[part=call]').map(({ href }) => href);
    const el = await calling();
    const look = async (wayOn: string) => {
      await press(el, LIST);
      expect(numbers(el), wayOn).to.deep.equal(
        members.map(({ member }) => `tel:+1${member!.phone!.replaceAll('-', '')}`),
      );
      expect(all(el, '.steps'), wayOn).to.have.length(0);
      expect(ways(el)).to.deep.equal([wayOn]);
    };
    await look(START);
    await press(el, START);
    await say(el, MISSED);
    await look('Go on with your calls: 0 of 3 called');
    await press(el, 'Go on with your calls');
    expect(headingOf(el), 'the first that nothing is known of').to.match(/^Call 2 of 3/);
    await say(el, SPOKE);
    await say(el, SPOKE);
    await look('Go on with your calls: 2 of 3 called');
    await press(el, 'Go on with your calls');
    expect(headingOf(el)).to.equal('Thank you');
    await press(el, 'Call Senator');
    await say(el, VOICEMAIL);
    await look('You called all 3');
    await press(el, 'Write to your members');
    await look('You called all 3');
  });
});

describe('whom the calls are to', () => {
  it('of a vacant seat, nobody', async () => {
    const el = await card();
    await ask(el, '33313');
    expect(textOf(el)).to.contain('Vacant');
    await press(el, START);
    expect(progressOf(el)).to.equal('0 of 2 called');
    expect(headingOf(el)).to.match(/^Call 1 of 2: Senator /);
    await say(el, SPOKE);
    await say(el, SPOKE);
    expect(headingOf(el)).to.equal('Thank you');
    expect(all(el, '.summary li')).to.have.length(2);
  });

  it("in the District of Columbia, one: the delegate's", async () => {
    const [delegate] = await membersOf('20001');
    const el = await calling('20001');
    expect(headingOf(el)).to.equal(`Call 1 of 1: ${called(delegate!)}`);
    expect(called(delegate!)).to.match(/^Delegate /);
    await say(el, VOICEMAIL);
    expect(textOf(step(el)!)).to.contain('You called 1 of 1.');
  });

  it('before a district is chosen, the senators; the end leads to the choice, and the calls go on', async () => {
    const el = await calling('10118');
    expect(progressOf(el)).to.equal('0 of 2 called');
    await say(el, SPOKE);
    await say(el, SPOKE);
    expect(textOf(step(el)!)).to.contain('Your House member is still to be chosen.');
    await press(el, 'Choose your House member');
    expect(all(el, '.steps')).to.have.length(0);
    expect(isAnswerFocused(el)).to.equal(true);
    await press(el, "New York's 12th district");
    await waitUntil(() => ways(el)[0] === 'Go on with your calls: 2 of 3 called');
    await press(el, 'Go on with your calls');
    expect(headingOf(el)).to.match(/^Call 3 of 3: Representative /);
    await say(el, SPOKE);
    expect(textOf(step(el)!)).not.to.contain('still to be chosen');
  });

  it('of all districts, where the visitor wants to call all of them', async () => {
    const el = await card();
    await ask(el, '10118');
    await press(el, 'Call all of them');
    await waitUntil(() => all(el, '.chosen hk-rep-contact').length === 2);
    await press(el, START);
    expect(progressOf(el)).to.equal('0 of 4 called');
  });

  for (const zip of ['09012', '10048', '00000', '97635', '96940', 'hello'])
    it(`nobody where the answer leaves open who they are: ${zip}`, async () => {
      const el = await calling();
      await ask(el, zip);
      expect(all(el, '.steps')).to.have.length(0);
      expect(ways(el)).to.deep.equal([]);
      await ask(el, '59001');
      expect(ways(el).length + all(el, '.steps').length, 'and again').to.equal(1);
    });

  it("nobody where the state's lines have ended", async () => {
    const el = await drawn<HkRepLookup>(`<hk-rep-lookup directory=${DIRECTORY}></hk-rep-lookup>`);
    await ask(el, '59001');
    expect(ways(el)).to.deep.equal([START]);
    const { answer } = el.visit;
    el.visit = { ...el.visit, answer: { ...answer!, kind: 'out-of-date' }, step: { name: 'end' } };
    await settle(el);
    expect(textOf(el)).to.contain('(202) 224-3121');
    expect(ways(el)).to.deep.equal([]);
    expect(all(el, '.steps')).to.have.length(0);
  });
});

describe('something else in the midst of the calls', () => {
  it('another ZIP code: its own list; and back, what was said is still known', async () => {
    const el = await calling();
    await say(el, SPOKE);
    await ask(el, '20001');
    expect(all(el, '.steps')).to.have.length(0);
    expect(ways(el)).to.deep.equal([START]);
    await press(el, START);
    expect(headingOf(el)).to.match(/^Call 1 of 1: Delegate /);
    expect(progressOf(el)).to.equal('0 of 1 called');
    expect(isAnswerFocused(el)).to.equal(true);
    await ask(el, '59001');
    await press(el, 'Go on with your calls: 1 of 3 called');
    expect(progressOf(el)).to.equal('1 of 3 called');
    expect(headingOf(el)).to.match(/^Call 2 of 3/);
  });

  it('another topic: the same office with its script, and nothing said about it yet', async () => {
    const el = await calling();
    await say(el, SPOKE);
    const before = headingOf(el);
    all<HTMLInputElement>(el, '[type=radio]')[1]!.click();
    await settle(el);
    expect(headingOf(el)).to.equal(before);
    expect(progressOf(el)).to.equal('0 of 3 called');
    expect(textOf(all(step(el)!, 'blockquote')[0]!)).to.contain('I support the people of Hong Kong');
    all<HTMLInputElement>(el, '[type=radio]')[0]!.click();
    await settle(el);
    expect(progressOf(el)).to.equal('1 of 3 called');
  });

  it('another topic where a call was missed: not missed for that one', async () => {
    const el = await calling();
    await say(el, MISSED);
    all<HTMLInputElement>(el, '[type=radio]')[1]!.click();
    await settle(el);
    expect(headingOf(el)).to.match(/^Call 1 of 3/);
    expect(outcomesOf(el)).to.deep.equal([SPOKE, VOICEMAIL, MISSED, 'Skip']);
  });

  it('what a page does elsewhere does not take the focus', async () => {
    const el = await calling();
    const outside = document.createElement('input');
    document.body.append(outside);
    const pressed = button(step(el)!, SPOKE);
    outside.focus();
    pressed.click();
    await settle(el);
    expect(focused() === outside).to.equal(true);
    outside.remove();
  });
});

describe('the next thing to call about', () => {
  const callAll = async (el: Element) => {
    for (let i = 0; i < 3 && outcomesOf(el).length; i++) await say(el, SPOKE);
  };

  it('is the first that was not called about, one after the other, until none is left', async () => {
    const el = await calling('20001');
    const labels = all(el, 'fieldset label.pick').map(textOf);
    const offered: string[] = [];
    for (let i = 0; i < 9; i++) {
      await callAll(el);
      const next = button(step(el)!, 'Next: call about');
      if (!next) break;
      offered.push(textOf(next));
      await press(el, 'Next: call about');
      expect(isAnswerFocused(el)).to.equal(true);
      expect(headingOf(el)).to.match(/^Call 1 of 1/);
    }
    expect(offered).to.deep.equal(
      [...labels.slice(1), 'Action 1', 'Action 2', 'Action 3', 'Action 4'].map(
        (topic) => `Next: call about "${topic}"`,
      ),
    );
    expect(all(el, '[part=done]').map(textOf)).to.deep.equal(
      Array(4).fill('Offices you called about this: 1'),
    );
  });

  it('leads to an action, and from there back to it', async () => {
    const el = await calling('20001');
    for (let i = 0; i < 9 && !textOf(el).includes('Back to the actions'); i++) {
      await callAll(el);
      await press(el, 'Next: call about');
    }
    await press(el, 'Back to the actions');
    expect(focused() === partOf(partOf(el, 'action')!, 'call-about')).to.equal(true);
  });

  it('wraps around to what stands before', async () => {
    const el = await card();
    await ask(el, '20001');
    await press(all(el, '[part=action]')[3]!, 'Call about this');
    await press(el, START);
    await callAll(el);
    expect(textOf(button(step(el)!, 'Next:'))).to.equal('Next: call about "Lifeboat policies"');
  });

  it('is the call itself in a campaign that names no script', async () => {
    const el = await cardWith({
      call: { text: 'Call for lamps.' },
      actions: { title: 'Ask', items: [{ id: 'a', text: 'For oil.' }] },
    });
    await ask(el, '20001');
    await press(el, 'Call about this');
    await press(el, START);
    await callAll(el);
    expect(headingOf(el)).to.equal('Thank you');
    expect(textOf(button(step(el)!, 'Next:'))).to.equal('Next: call about "Call for lamps."');
  });
});

describe('what an owner hears of the calls', () => {
  it('an action once, whomever and wherever the visitor calls, and each call', async () => {
    const el = await calling();
    const heard = recordEvents(el);
    await say(el, MISSED);
    await press(el, 'Go on');
    await say(el, VOICEMAIL);
    await say(el, SPOKE);
    await ask(el, '20001');
    await press(el, START);
    await say(el, SPOKE);
    expect(heard).to.deep.equal([
      'hk-call {"outcome":"missed","chamber":"senate"}',
      'hk-call {"outcome":"voicemail","chamber":"senate"}',
      'hk-action {"action":"lifeboat","deed":"call"}',
      'hk-call {"outcome":"spoke","chamber":"house"}',
      'hk-call {"outcome":"spoke","chamber":"house"}',
    ]);
  });

  it('the same outcome said again is not another call', async () => {
    const el = await calling();
    const heard = recordEvents(el);
    await say(el, 'Skip');
    await press(el, 'The call before');
    await say(el, 'Skip');
    expect(heard).to.deep.equal(['hk-call {"outcome":"skipped","chamber":"senate"}']);
  });

  it('leaves the card once, from the card, and through a shadow root', async () => {
    const around = await drawn('<div></div>');
    const root = around.attachShadow({ mode: 'open' });
    root.innerHTML = `<hk-advocacy-card directory=${DIRECTORY}></hk-advocacy-card>`;
    const el = root.firstElementChild!;
    const targets: EventTarget[] = [];
    root.addEventListener('hk-call', ({ target }) => targets.push(target!));
    let outside = 0;
    around.addEventListener('hk-call', () => outside++);
    await settle(el);
    await ask(el, '59001');
    await press(el, START);
    await say(el, SPOKE);
    expect(targets).to.deep.equal([el]);
    expect(outside).to.equal(1);
  });
});
