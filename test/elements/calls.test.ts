// The calls on the board: whom, in which order, what became of them, and where the focus goes.
import { expect, waitUntil } from '@open-wc/testing';
import { findByZip, type HkRepLookup, type Seat } from '../../src/index.ts';
import {
  ask,
  audit,
  button,
  card,
  cardWith,
  drawn,
  focused,
  partOf,
  press,
  scripts,
  settle,
} from './cards.ts';
import { withClipboard } from './clipboard.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';
import {
  activeName,
  chooseTopic,
  controlsOf,
  headingOf,
  isAnswerFocused,
  marksOf,
  messageOf,
  nameOf,
  namesOf,
  noteOf,
  openRow,
  outcomesOf,
  recordEvents,
  rowsOf,
  says,
  topicsOn,
  type,
} from './board.ts';

const SPOKE = 'I talked to someone';
const MESSAGE = 'I left a message';
const MISSED = 'No answer';

const membersOf = async (zip: string) => (await findByZip(zip, { directory: DIRECTORY })).seats;

const titled = ({ title, member }: Seat) => `${title} ${member!.name}`;

/** A card whose visitor has found their members. */
async function calling(zip = '59001', attributes = '') {
  const el = await card(attributes);
  await ask(el, zip);
  return el;
}

/** Presses one of the buttons that say how it went. */
const say = (el: Element, outcome: string) => press(partOf(el, 'result')!, outcome);

/** The one thing to do: controls in the accent colour. */
const yellow = (el: Element) =>
  controlsOf(el).filter((one) => getComputedStyle(one).backgroundColor === 'rgb(255, 201, 60)');

/** The buttons that nobody answers below: the local offices of a member. */
const nearest = (el: Element) =>
  all<HTMLAnchorElement>(el, '[part=local-call]').filter((a) => a.checkVisibility());

const officesCome = (el: Element) =>
  waitUntil(() => nearest(el).length > 0, 'local offices', { timeout: 5000 });

/** The words of the outcome buttons that go over two lines. */
const brokenWords = (el: Element) =>
  all(el, '[part=outcome]')
    .flatMap((outcome) => [...outcome.childNodes])
    .flatMap((text) =>
      [...(text instanceof Text ? text.data : '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      }),
    );

describe('the board', () => {
  // the last is the text of Twenty Twenty-Five, the theme of a new WordPress, in its column
  for (const [width, size] of [
    [375, 16],
    [375, 22],
    [579, 16],
    [645, 22],
  ] as const)
    it(`breaks no word of the outcomes: ${width} pixels wide, text of ${size}`, async () => {
      const el = await calling('59001', `style="width: ${width}px; font-size: ${size}px"`);
      expect(outcomesOf(el)).to.have.length(3);
      expect(brokenWords(el)).to.deep.equal([]);
    });

  const STATES = {
    found: [],
    'one call made': [SPOKE],
    'nobody answered': [MISSED],
    'the end': [SPOKE, MESSAGE, SPOKE],
  };
  for (const theme of ['light', 'dark'])
    for (const [name, pressed] of Object.entries(STATES))
      audit(`is accessible: ${name}, ${theme}`, async () => {
        const el = await calling('59001', `theme=${theme}`);
        for (const one of pressed) await say(el, one);
        await expect(el).to.be.accessible();
      });

  it('is an ordered list of all members with their numbers, the senators first', async () => {
    const members = await membersOf('59001');
    const el = await calling();
    expect(headingOf(el)).to.equal('Your 3 calls');
    expect(rowsOf(el).map((row) => row.parentElement!.localName)).to.deep.equal(['ol', 'ol', 'ol']);
    expect(namesOf(el)).to.deep.equal(members.map(({ member }) => member!.name));
    expect(members.map(({ chamber }) => chamber)).to.deep.equal(['senate', 'senate', 'house']);
    const calls = all<HTMLAnchorElement>(el, '[part=seat-call]');
    expect(calls.map(({ href }) => href)).to.deep.equal(
      members.map(({ member }) => `tel:+1${member!.phone!.replaceAll('-', '')}`),
    );
    expect(calls.map(nameOf)).to.deep.equal(
      members.map((seat) => `Call ${seat.member!.phone}, ${titled(seat)}`),
    );
    expect(all(el, '.row [role=heading]').map(textOf), 'names are headings').to.deep.equal(namesOf(el));
  });

  it('prints each number once', async () => {
    const el = await calling();
    const text = textOf(partOf(el, 'result')!);
    for (const number of all(el, '.rows [part=number]').map(textOf))
      expect(text.split(number)).to.have.length(2);
  });

  it('the form becomes one line, and comes back with what was typed', async () => {
    const el = await calling('59001-1234');
    const [form] = all(el, 'form');
    expect(form!.checkVisibility()).to.equal(false);
    expect(textOf(all(el, '#where .label')[0]!)).to.equal('59001 · Montana, 2nd district');
    await press(el, 'Change');
    expect(form!.checkVisibility()).to.equal(true);
    expect(all<HTMLInputElement>(el, '#zip')[0]!.value).to.equal('59001-1234');
    expect(focused() === all(el, '#zip')[0]).to.equal(true);
    expect(yellow(el), 'still one thing to do').to.have.length(1);
    await press(el, 'Change');
    expect(form!.checkVisibility()).to.equal(false);
  });

  it('has one active member, and one yellow button: theirs', async () => {
    const el = await calling();
    for (const [i, name] of namesOf(el).entries()) {
      await openRow(el, name);
      expect(activeName(el)).to.equal(name);
      expect(all(el, '[aria-current=step]')).to.have.length(1);
      expect(yellow(el).map(nameOf)).to.deep.equal([nameOf(all(el, '[part=seat-call]')[i]!)]);
      expect(scripts(el)).to.have.length(1);
      expect(scripts(el)[0]).to.contain(name);
      expect(textOf(all(el, '#after')[0]!)).to.equal(`After your call to ${name}`);
      expect(textOf(focused()!), 'the focus stays').to.equal(name);
    }
  });

  it("a member's call button makes the row active too", async () => {
    const el = await calling();
    const call = all(el, '[part=seat-call]')[1]!;
    call.addEventListener('click', (event) => event.preventDefault());
    call.focus();
    call.click();
    await settle(el);
    expect(activeName(el)).to.equal(namesOf(el)[1]);
    expect(focused() === call).to.equal(true);
  });

  it('an outcome marks the row, with a word and a sign, and moves on to the next name', async () => {
    const el = await calling();
    const names = namesOf(el);
    await say(el, SPOKE);
    expect(marksOf(el)).to.deep.equal(['You talked to someone', '', '']);
    expect(rowsOf(el).map((row) => textOf(row.querySelector('.sign')!))).to.deep.equal(['✓', '2', '3']);
    expect(activeName(el)).to.equal(names[1]);
    expect(textOf(focused()!), 'never a link that dials').to.equal(names[1]);
    expect(noteOf(el)).to.equal('1 of 3 done');
    expect(messageOf(el)).to.match(/^1 of 3 done\. Next: Senator .+\.$/);
    await say(el, MESSAGE);
    expect(activeName(el)).to.equal(names[2]);
    await say(el, SPOKE);
    expect(headingOf(el)).to.equal('Thank you');
    expect(isAnswerFocused(el)).to.equal(true);
    expect(noteOf(el)).to.equal('3 of 3 done');
    expect(textOf(el)).to.contain('Offices you called: 3 of 3.');
    expect(marksOf(el)).to.deep.equal([
      'You talked to someone',
      'You left a message',
      'You talked to someone',
    ]);
  });

  it('a marked row can be opened again and corrected; the owner hears of it', async () => {
    const el = await calling();
    const [first, second] = namesOf(el);
    const heard = recordEvents(el);
    await say(el, SPOKE);
    await openRow(el, first!);
    expect(outcomesOf(el)).to.deep.equal([SPOKE, MESSAGE, MISSED]);
    expect(all(el, '[aria-pressed]'), 'what cannot be taken back is no toggle').to.have.length(0);
    await say(el, MESSAGE);
    expect(marksOf(el)[0]).to.equal('You left a message');
    expect(activeName(el)).to.equal(second);
    expect(noteOf(el)).to.equal('1 of 3 done');
    expect(heard).to.deep.equal([
      'hk-call {"outcome":"spoke","chamber":"senate"}',
      'hk-action {"action":"lifeboat","activity":"call"}',
      'hk-call {"outcome":"voicemail","chamber":"senate"}',
    ]);
  });

  it('a change counts under the action as one call', async () => {
    const el = await calling();
    await press(all(el, '[part=action]')[0]!, 'Call about this');
    const [first] = namesOf(el);
    await say(el, SPOKE);
    await openRow(el, first!);
    await say(el, MESSAGE);
    expect(all(el, '[part=done]').map(textOf)).to.deep.equal(['Offices you called about this: 1']);
    await openRow(el, first!);
    await say(el, MISSED);
    expect(all(el, '[part=done]')).to.have.length(0);
  });

  it('every control has a name, and no two the same', async () => {
    const el = await calling();
    const look = (state: string) => {
      const names = controlsOf(all(el, 'hk-rep-lookup')[0]!).map(nameOf);
      expect(names, state).not.to.include('');
      expect(names, state).to.deep.equal([...new Set(names)]);
    };
    look('found');
    await say(el, MISSED);
    await officesCome(el);
    look('nobody answered');
    await press(el, 'Next: ');
    await say(el, SPOKE);
    await say(el, SPOKE);
    look('the end');
  });

  it('who begins with the last is led to the first', async () => {
    const el = await calling();
    const names = namesOf(el);
    await openRow(el, names[2]!);
    await say(el, SPOKE);
    expect(activeName(el)).to.equal(names[0]);
  });

  it('an outcome that is pressed twice at once is one, and of the next office nothing is said', async () => {
    const el = await calling();
    const heard = recordEvents(el);
    const click = (detail: number, pointerType = 'mouse') =>
      button(partOf(el, 'result')!, MESSAGE).dispatchEvent(
        new PointerEvent('click', { detail, pointerType, bubbles: true, composed: true }),
      );
    click(1);
    await settle(el);
    // the same button is drawn for the next office
    click(2);
    await settle(el);
    expect(heard.filter((event) => event.startsWith('hk-call'))).to.have.length(1);
    expect(noteOf(el)).to.equal('1 of 3 done');
    // quick fingers, one office after the other
    click(2, 'touch');
    await settle(el);
    expect(noteOf(el)).to.equal('2 of 3 done');
  });

  it('the end offers a friend first, then letters and something else, and never a weaker ask', async () => {
    const el = await calling(
      '20001',
      'events-url="https://events.example/" next-url="https://next.example/more"',
    );
    expect(headingOf(el)).to.equal('Your call');
    await say(el, SPOKE);
    expect(yellow(el).map(textOf)).to.deep.equal(['Ask a friend to call']);
    expect(all<HTMLAnchorElement>(el, '.two a').map(({ href }) => href)).to.deep.equal([
      'https://events.example/',
      'https://next.example/more',
    ]);
    expect(textOf(all(el, '.two a').at(-1)!)).to.contain('What else you can do, at next.example');
    await press(el, 'Call about something else');
    expect(all<HTMLSelectElement>(el, '#topics')[0]!.selectedOptions[0]!.text).not.to.equal(
      'Just my support',
    );
    expect(noteOf(el)).not.to.contain('done');
    expect(textOf(focused()!)).to.equal(namesOf(el)[0]);
  });

  it('the petition stands at the end too, and is counted', async () => {
    const el = await calling('20001', 'petition-url="https://petition.example/"');
    await say(el, SPOKE);
    const heard = recordEvents(el);
    const link = all<HTMLAnchorElement>(el, '.two a')[0]!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    await settle(el);
    expect(heard).to.deep.equal(['hk-action {"action":"petition","activity":"petition"}']);
    expect(textOf(all(el, '[part=done]')[0]!)).to.equal('You opened the petition.');
  });
});

describe('no answer', () => {
  it('the script gives way to the two nearest offices, the nearest one yellow, and the rest is one press away', async () => {
    const el = await calling();
    const [first] = namesOf(el);
    await say(el, MISSED);
    await officesCome(el);
    expect(textOf(focused()!)).to.equal('No answer? Try a local office.');
    expect(marksOf(el)[0]).to.equal('No answer');
    expect(textOf(rowsOf(el)[0]!.querySelector('.sign')!)).to.equal('–');
    expect(scripts(el)).to.have.length(0);
    expect(nearest(el)).to.have.length(2);
    expect(yellow(el).map(nameOf)).to.deep.equal([nameOf(nearest(el)[0]!)]);
    expect(all(el, 'summary').map(textOf).join()).to.match(/\d+ more offices|1 more office/);
    expect(outcomesOf(el)).to.deep.equal([MESSAGE, 'I got through']);
    expect(activeName(el)).to.equal(first);
    expect(noteOf(el)).to.equal('0 of 3 done');
  });

  it('what was reached there counts as a call', async () => {
    const el = await calling();
    await say(el, MISSED);
    await say(el, 'I got through');
    expect(noteOf(el)).to.equal('1 of 3 done');
    expect(marksOf(el)[0]).to.equal('You talked to someone');
  });

  it('"Next" goes on without counting, and the row can be opened again', async () => {
    const el = await calling();
    const [first, second] = namesOf(el);
    await say(el, MISSED);
    await press(el, `Next: Senator ${second}`);
    expect(activeName(el)).to.equal(second);
    expect(textOf(focused()!)).to.equal(second);
    await openRow(el, first!);
    expect(textOf(el)).to.contain('No answer? Try a local office.');
  });

  it('nobody answered at all: no thanks', async () => {
    const el = await calling('20001');
    await say(el, MISSED);
    await press(el, 'Go on');
    expect(headingOf(el)).to.equal('No call yet');
    expect(isAnswerFocused(el)).to.equal(true);
    expect(textOf(partOf(el, 'result')!))
      .to.contain('You can leave a message at any hour.')
      .and.not.to.contain('Thank you');
  });
});

describe('whom the calls are to', () => {
  it('of a vacant seat, nobody: the row says so, and what to do', async () => {
    const el = await calling('33313');
    expect(headingOf(el)).to.equal('Your 2 calls');
    expect(textOf(rowsOf(el)[2]!))
      .to.contain('Vacant seat')
      .and.to.contain('ask who answers for this district');
    await say(el, SPOKE);
    await say(el, SPOKE);
    expect(headingOf(el)).to.equal('Thank you');
    expect(noteOf(el)).to.equal('2 of 2 done');
  });

  it('the numbers stand in one column', async () => {
    const el = await calling('59001');
    const starts = all(el, '[part=seat-call]').map((link) => link.getBoundingClientRect().left);
    expect(Math.max(...starts) - Math.min(...starts)).to.be.lessThan(1);
  });

  it("in the District of Columbia, one: the delegate's", async () => {
    const el = await calling('20001');
    expect(namesOf(el)).to.have.length(1);
    expect(textOf(rowsOf(el)[0]!))
      .to.contain('Delegate')
      .and.to.contain('no senators');
    await say(el, MESSAGE);
    expect(textOf(el)).to.contain('Offices you called: 1 of 1.');
  });

  it('a shared ZIP code: the House row asks, and there are no thanks before it is answered', async () => {
    const el = await calling('10118');
    expect(headingOf(el)).to.equal('Your 3 calls');
    expect(namesOf(el)).to.have.length(2);
    expect(textOf(all(el, '#house')[0]!)).to.equal('Who is your House member?');
    await say(el, SPOKE);
    await say(el, SPOKE);
    expect(headingOf(el)).not.to.equal('Thank you');
    expect(noteOf(el)).to.equal('2 of 3 done');
    expect(focused() === all(el, '#house')[0]).to.equal(true);
    expect(messageOf(el)).to.equal('2 of 3 done. Next: who is your House member?');
    const [choice] = all(el, '.options button');
    const name = textOf(choice!.querySelector('b')!);
    choice!.focus();
    choice!.click();
    await waitUntil(() => namesOf(el).length === 3);
    await settle(el);
    expect(activeName(el)).to.equal(name);
    expect(textOf(focused()!)).to.equal(name);
    await say(el, SPOKE);
    expect(headingOf(el)).to.equal('Thank you');
  });

  it('of all districts, where the visitor wants to call all of them', async () => {
    const el = await calling('10118');
    await press(el, 'Call all of them');
    await waitUntil(() => namesOf(el).length === 4);
    expect(headingOf(el)).to.equal('Your 4 calls');
    const offices = all(el, '[part=office]').map(textOf);
    expect(offices[2], 'told apart by their districts').to.match(/^House, 1\dth district/);
  });

  it('in two states: the same question first, and nobody to call', async () => {
    const el = await calling('97635');
    expect(textOf(all(el, '#state-question')[0]!)).to.equal('Which state do you live in?');
    expect(rowsOf(el)).to.have.length(0);
    expect(yellow(el)).to.have.length(0);
  });

  for (const zip of ['09012', '10048', '00000', '96940'])
    it(`nobody where the answer leaves open who they are: the form stays, with the switchboard: ${zip}`, async () => {
      const el = await calling();
      await ask(el, zip);
      expect(all(el, '.board')).to.have.length(0);
      expect(all(el, 'form')[0]!.checkVisibility()).to.equal(true);
      const result = partOf(el, 'result')!;
      expect([...result.querySelectorAll('a')].map(({ href }) => href)).to.include('tel:+12022243121');
      expect(yellow(el), 'the form').to.have.length(1);
      await ask(el, '59001');
      expect(headingOf(el), 'and again').to.equal('Your 3 calls');
    });

  it('a state that was picked for a ZIP code that is in no table is not picked for the next one', async () => {
    const el = await calling('01044');
    const picked = () => all<HTMLSelectElement>(el, '#state')[0]!;
    picked().value = 'MT';
    await press(el, 'Show');
    await ask(el, '02820');
    expect(picked().value).to.equal('');
  });

  it("nobody where the state's lines have ended", async () => {
    const el = await drawn<HkRepLookup>(`<hk-rep-lookup directory=${DIRECTORY}></hk-rep-lookup>`);
    await ask(el, '59001');
    const { answer } = el.visit;
    el.visit = { ...el.visit, answer: { ...answer!, kind: 'out-of-date' } };
    await settle(el);
    expect(textOf(el)).to.contain('(202) 224-3121');
    expect(all(el, '.board')).to.have.length(0);
    expect(outcomesOf(el)).to.deep.equal([]);
  });
});

describe('something else in the midst of the calls', () => {
  it('another ZIP code: its own board; and back, what was said is still known', async () => {
    const el = await calling();
    await say(el, SPOKE);
    await ask(el, '20001');
    expect(headingOf(el)).to.equal('Your call');
    expect(marksOf(el)).to.deep.equal(['']);
    expect(isAnswerFocused(el)).to.equal(true);
    await ask(el, '59001');
    expect(noteOf(el)).to.equal('1 of 3 done');
    expect(activeName(el)).to.equal(namesOf(el)[1]);
  });

  it('another topic: the same member, its script, nothing said about it yet; and it is announced', async () => {
    const el = await calling();
    await say(el, SPOKE);
    const before = activeName(el);
    await chooseTopic(el, 'Just my support');
    expect(activeName(el)).to.equal(before);
    expect(noteOf(el)).not.to.contain('done');
    expect(scripts(el)[0]).to.contain('I support the people of Hong Kong');
    expect(messageOf(el)).to.equal('The words are now about this: Just my support');
    await chooseTopic(el, 'Lifeboat policies');
    expect(noteOf(el)).to.equal('1 of 3 done');
  });

  it('another topic where nobody answered: not so for that one', async () => {
    const el = await calling();
    await say(el, MISSED);
    await openRow(el, namesOf(el)[0]!);
    await press(all(el, '[part=action]')[0]!, 'Call about this');
    expect(outcomesOf(el)).to.deep.equal([SPOKE, MESSAGE, MISSED]);
  });

  it('words that were copied without a name are not the ones that stand there with it', async () => {
    const el = await calling();
    await withClipboard(
      () => Promise.resolve(),
      async () => {
        all(el, '#copy-script')[0]!.click();
        await says(el, 'Words copied');
        await type(all<HTMLInputElement>(el, '#my-name')[0]!, 'Ann');
        await settle(el);
        expect(textOf(el)).not.to.contain('Words copied');
      },
    );
  });

  it('what a page does elsewhere does not take the focus', async () => {
    const el = await calling();
    const outside = document.createElement('input');
    document.body.append(outside);
    const pressed = button(partOf(el, 'result')!, SPOKE);
    outside.focus();
    pressed.click();
    await settle(el);
    expect(focused() === outside).to.equal(true);
    outside.remove();
  });

  it('is one visit in the visitor’s language: a choice keeps what was typed, the focus and the calls', async () => {
    const el = await calling('59001', 'languages="en zh-HK"');
    await say(el, SPOKE);
    const chinese = button(el, '中文');
    expect(all(el, '[part=languages] button').map(textOf)).to.deep.equal(['English', '中文']);
    chinese.focus();
    chinese.click();
    await waitUntil(() => textOf(el).includes('已完成1／3通'));
    await settle(el);
    expect(focused() === chinese).to.equal(true);
    expect(chinese.getAttribute('aria-current')).to.equal('true');
    expect(marksOf(el)).to.deep.equal(['已與職員交談', '', '']);
    expect(all<HTMLInputElement>(el, '#zip')[0]!.value).to.equal('59001');
    expect(messageOf(el), 'what was said of the last call').to.match(/^已完成1／3通/);
    button(el, 'English').click();
    await waitUntil(() => textOf(el).includes('1 of 3 done'));
  });
});

describe('the next thing to call about', () => {
  const callAll = async (el: Element) => {
    for (let i = 0; i < 3 && outcomesOf(el).length; i++) await say(el, SPOKE);
  };

  it('is the first that was not called about, one after the other, until none is left', async () => {
    const el = await calling('20001');
    const offered = [...topicsOn(el)].filter((topic) => !/Lifeboat policies|Just my support/.test(topic));
    const taken: string[] = [];
    for (let i = 0; i < 9; i++) {
      await callAll(el);
      if (!button(partOf(el, 'result')!, 'Call about something else')) break;
      await press(el, 'Call about something else');
      taken.push(all<HTMLSelectElement>(el, '#topics')[0]!.selectedOptions[0]!.text);
    }
    expect(taken).to.deep.equal(offered);
    expect(all(el, '[part=done]').map(textOf)).to.deep.equal(
      Array(4).fill('Offices you called about this: 1'),
    );
  });

  it('leads to an action, and from there back to it', async () => {
    const el = await calling('20001');
    await chooseTopic(el, 'Enforce the sanctions law');
    await press(el, 'Back to the actions');
    expect(focused() === partOf(partOf(el, 'action')!, 'call-about')).to.equal(true);
  });

  it('is the call itself in a campaign that names no script', async () => {
    const el = await cardWith({
      call: { text: 'Call for lamps.' },
      bills: [{ id: 'x', title: 'Old Act', until: '2020-01-01T00:00Z' }],
      actions: { title: 'Ask', items: [{ id: 'a', text: 'For oil.' }] },
    });
    await ask(el, '20001');
    await press(all(el, '[part=action]')[0]!, 'Call about this');
    await callAll(el);
    await press(el, 'Call about something else');
    expect(all<HTMLSelectElement>(el, '#topics')[0]!.selectedOptions[0]!.text).to.equal('Call for lamps.');
  });
});

describe('what an owner hears of the calls', () => {
  it('an action once, whomever and wherever the visitor calls, and each call', async () => {
    const el = await calling();
    const heard = recordEvents(el);
    await say(el, MISSED);
    await press(el, 'Next: ');
    await say(el, MESSAGE);
    await say(el, SPOKE);
    await ask(el, '20001');
    await say(el, SPOKE);
    expect(heard).to.deep.equal([
      'hk-call {"outcome":"missed","chamber":"senate"}',
      'hk-call {"outcome":"voicemail","chamber":"senate"}',
      'hk-action {"action":"lifeboat","activity":"call"}',
      'hk-call {"outcome":"spoke","chamber":"house"}',
      'hk-call {"outcome":"spoke","chamber":"house"}',
    ]);
  });

  it('the same outcome said again is not another call', async () => {
    const el = await calling();
    const heard = recordEvents(el);
    const [first] = namesOf(el);
    await say(el, MESSAGE);
    await openRow(el, first!);
    await say(el, MESSAGE);
    expect(heard.filter((event) => event.startsWith('hk-call'))).to.deep.equal([
      'hk-call {"outcome":"voicemail","chamber":"senate"}',
    ]);
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
    await say(el, SPOKE);
    expect(targets).to.deep.equal([el]);
    expect(outside).to.equal(1);
  });
});
