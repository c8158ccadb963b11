// The letters: to whom, in whose words, and how they leave the card, which itself sends nothing.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { findByZip } from '../../src/index.ts';
import { ask, audit, card, focused, press, settle } from './cards.ts';
import { withClipboard } from './clipboard.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';
import { watchFetch } from './fetching.ts';
import {
  controlsOf,
  headingOf,
  recordEvents,
  isAnswerFocused,
  chooseTopic,
  marksOf,
  nameOf,
  namesOf,
  openRow,
  says,
  type,
} from './board.ts';

const WRITE = 'Write instead';
const CALL = 'Call instead';

const field = (el: Element) => all<HTMLTextAreaElement>(el, '.letter textarea')[0]!;
const letter = (el: Element) => all(el, '[part=member-letter]')[0]!;
const saidOf = (el: Element) => textOf(letter(el).querySelector('[role=status]')!);

/** Opens the letter to one member. */
const open = (el: Element, n: number) => openRow(el, namesOf(el)[n - 1]!);

/** All letters, opened one after another. */
async function textsOf(el: Element): Promise<string[]> {
  const texts: string[] = [];
  for (let n = 1; n <= namesOf(el).length; n++) {
    await open(el, n);
    texts.push(field(el).value);
  }
  await open(el, 1);
  return texts;
}

async function writing(zip = '59001', attributes = '') {
  const el = await card(attributes);
  await ask(el, zip);
  await press(el, WRITE);
  return el;
}

/** Types what a visitor says of themselves. */
async function typeOf(el: Element, name: string, town: string): Promise<void> {
  await type(all<HTMLInputElement>(el, '#my-name')[0]!, name);
  await type(all<HTMLInputElement>(el, '#my-town')[0]!, town);
}

const refused = () => Promise.reject(new DOMException('', 'NotAllowedError'));

/** Prints without paper: what would be on each sheet; `fails`: a browser that refuses. */
async function withPrinter(run: (sheets: string[][]) => Promise<unknown>, fails = false): Promise<void> {
  const sheets: string[][] = [];
  const listen = ({ target }: Event) => {
    if (!(target instanceof HTMLIFrameElement)) return;
    const view = target.contentWindow!;
    view.print = () => {
      if (fails) throw new DOMException('', 'SecurityError');
      sheets.push(
        [...view.document.querySelectorAll('section')].map((sheet) =>
          [...sheet.children].map(({ textContent }) => textContent).join('\n'),
        ),
      );
      view.dispatchEvent(new Event('beforeprint'));
      view.dispatchEvent(new Event('afterprint'));
    };
  };
  document.addEventListener('load', listen, true);
  try {
    await run(sheets);
  } finally {
    document.removeEventListener('load', listen, true);
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  }
}

/** A link to another page, pressed: the test stays where it is. */
async function follow(link: HTMLElement): Promise<void> {
  link.addEventListener('click', (event) => event.preventDefault(), { once: true });
  link.focus();
  link.click();
  await settle((link.getRootNode() as ShadowRoot).host);
}

describe('letters', () => {
  for (const theme of ['light', 'dark'])
    audit(`are accessible, ${theme}`, async () => {
      const el = await writing('59001', `theme=${theme}`);
      all<HTMLDetailsElement>(el, 'details.sender')[0]!.open = true;
      await type(field(el), 'Mine.');
      await expect(el).to.be.accessible();
    });

  it('a space that a keyboard left after name or town is not in a letter, nor in the words to say', async () => {
    const el = await writing();
    await typeOf(el, ' Ada Chan ', 'Helena ');
    expect(field(el).value).to.match(/^Ada Chan\n.*\nHelena, MT 59001\n/);
    expect(field(el).value).to.match(/\nAda Chan$/);
    expect(all<HTMLInputElement>(el, '#my-town')[0]!.value, 'as it was typed').to.equal('Helena ');
    await press(el, CALL);
    expect(textOf(all(el, 'blockquote')[0]!)).to.contain('My name is Ada Chan. ');
    expect(textOf(all(el, 'blockquote')[0]!)).to.contain('59001, in Helena.');
    await type(all<HTMLInputElement>(el, '#my-name')[0]!, ' ');
    expect(textOf(all(el, 'blockquote')[0]!)).to.contain('[My name is ____.]');
  });

  it('there is one to each member, addressed by title and office', async () => {
    const { seats } = await findByZip('59001', { directory: DIRECTORY });
    const el = await writing();
    expect(headingOf(el)).to.equal('Your 3 letters');
    expect(isAnswerFocused(el)).to.equal(true);
    expect(all(el, 'textarea'), 'one at a time').to.have.length(1);
    const texts = await textsOf(el);
    expect(texts).to.have.length(3);
    for (const [i, { title, member, chamber }] of seats.entries()) {
      expect(texts[i])
        .to.contain(`The Honorable ${member!.name}`)
        .and.contain(chamber === 'senate' ? 'United States Senate' : 'United States House of Representatives')
        .and.contain(member!.office)
        .and.contain(`Dear ${title} ${member!.lastName}:`)
        .and.contain('my ZIP code is 59001');
      expect(texts[i], 'nothing is left to fill in but what the visitor has not typed').not.to.match(
        /\{|undefined|null/,
      );
    }
  });

  for (const [place, zip, title] of [
    ['the District of Columbia', '20001', 'Delegate'],
    ['Puerto Rico', '00901', 'Resident Commissioner'],
  ] as const)
    it(`in ${place}, one: to the ${title}`, async () => {
      const { seats } = await findByZip(zip, { directory: DIRECTORY });
      const el = await writing(zip);
      expect(namesOf(el)).to.have.length(1);
      expect(field(el).value).to.contain(`Dear ${title} ${seats[0]!.member!.lastName}:`);
      expect(textOf(el), 'nothing to print together').not.to.contain('Print all');
    });

  it('without advice about calls', async () => {
    const el = await writing();
    expect(all(el, '[part=before]')).to.have.length(0);
    await press(el, CALL);
    expect(all(el, '[part=before]')).to.have.length(1);
  });

  it('to a vacant seat, none', async () => {
    const el = await writing('33313');
    expect(headingOf(el)).to.equal('Your 2 letters');
    await press(el, 'Open');
    expect(field(el).value).not.to.contain('House of Representatives');
    expect(all(el, '.rows button.quiet').map(textOf)).to.deep.equal(['Open']);
  });

  it('before a district is chosen, to the senators, and the question stands below them', async () => {
    const el = await writing('10118');
    expect(namesOf(el)).to.have.length(2);
    await press(el, '10th district');
    await waitUntil(() => namesOf(el).length === 3);
    await open(el, 3);
    expect(field(el).value).to.contain('House of Representatives');
  });

  it('no two controls have the same name', async () => {
    const el = await writing();
    await type(field(el), 'Mine.');
    const names = controlsOf(all(el, 'hk-rep-lookup')[0]!).map(nameOf);
    expect(names).not.to.include('');
    expect(names).to.deep.equal([...new Set(names)]);
    expect(names.filter((name) => /^Open /.test(name))).to.have.length(2);
  });

  it('name and town stand in each that was not changed, and in no other', async () => {
    const el = await writing();
    await open(el, 2);
    await type(field(el), 'Mine alone.');
    await typeOf(el, 'Ada Lovelace', 'Billings');
    const [first, second, third] = await textsOf(el);
    for (const text of [first, third])
      expect(text).to.match(/^Ada Lovelace\n.*\nBillings, MT 59001\n[^]*\nAda Lovelace$/);
    expect(second).to.equal('Mine alone.');
    await typeOf(el, 'Ada', '');
    expect(field(el).value).to.match(/^Ada\n.*\n\[City\], MT 59001/);
  });

  for (const name of ['$&', '$1 {member}', '{zip}', '<b>Ada</b>', 'עדה לאבלייס', '\u202eadA', '"Ada"'])
    it(`a name is taken as it is: ${name}`, async () => {
      const el = await writing();
      await typeOf(el, name, name);
      for (const text of await textsOf(el)) {
        expect(text.split('\n')[0]).to.equal(name);
        expect(text.split('\n').at(-1)).to.equal(name);
        expect(text).to.contain(`\n${name}, MT 59001\n`);
      }
      expect(all(el, '.letter b')).to.have.length(0);
    });

  it('a field takes the direction of what is written in it', async () => {
    const el = await writing();
    const name = all<HTMLInputElement>(el, '#my-name')[0]!;
    for (const [text, direction] of [
      ['עדה', 'rtl'],
      ['Ada', 'ltr'],
    ] as const) {
      await type(name, text);
      await type(field(el), text);
      for (const one of [name, field(el)]) expect(getComputedStyle(one).direction, text).to.equal(direction);
    }
  });
});

describe('a letter that was changed', () => {
  const MINE = 'My own words.\n\n$& {member} <b>';

  it('stays, over another letter, the calls, another ZIP code, and what is typed beside it', async () => {
    const el = await writing();
    await type(field(el), MINE);
    await open(el, 2);
    await open(el, 1);
    expect(field(el).value, 'another letter').to.equal(MINE);
    await press(el, CALL);
    await press(el, WRITE);
    expect(field(el).value, 'the calls').to.equal(MINE);
    await ask(el, '20001');
    expect(namesOf(el), 'somebody else').to.have.length(1);
    expect(field(el).value).not.to.equal(MINE);
    await ask(el, '59001');
    await open(el, 1);
    expect(field(el).value, 'another ZIP code').to.equal(MINE);
    await typeOf(el, 'Ada', 'Billings');
    expect(field(el).value, 'a name').to.equal(MINE);
    await ask(el, 'hello');
    await ask(el, '59001');
    await open(el, 1);
    expect(field(el).value, 'no ZIP code').to.equal(MINE);
  });

  it('an empty one stays empty', async () => {
    const el = await writing();
    await type(field(el), '');
    await press(el, CALL);
    await press(el, WRITE);
    expect(field(el).value).to.equal('');
  });

  it('is about its topic: another has a letter of its own, and each is there again', async () => {
    const el = await writing();
    await type(field(el), MINE);
    await chooseTopic(el, 'Just my support');
    expect(field(el).value).to.contain('I support the people of Hong Kong');
    await type(field(el), 'Another.');
    await chooseTopic(el, 'Lifeboat policies');
    expect(field(el).value).to.equal(MINE);
    await chooseTopic(el, 'Just my support');
    expect(field(el).value).to.equal('Another.');
  });

  it('"Undo my changes" is offered then, undoes them, and leads to the letter', async () => {
    const el = await writing();
    const before = await textsOf(el);
    expect(textOf(letter(el))).not.to.contain('Undo');
    await open(el, 2);
    await type(field(el), MINE);
    await open(el, 1);
    expect(textOf(letter(el))).not.to.contain('Undo');
    await open(el, 2);
    await press(letter(el), 'Undo my changes');
    expect(focused() === field(el)).to.equal(true);
    expect(textOf(letter(el))).not.to.contain('Undo');
    expect(await textsOf(el)).to.deep.equal(before);
  });
});

describe('a letter leaves', () => {
  it('copied: what stands in the field, and the visitor is told at that letter', async () => {
    const written: string[] = [];
    await withClipboard(
      (text) => Promise.resolve(void written.push(text)),
      async () => {
        const el = await writing();
        const heard = recordEvents(el);
        await open(el, 2);
        await type(field(el), 'Mine.');
        await press(letter(el), 'Copy');
        await says(el, 'Letter copied');
        expect(written).to.deep.equal(['Mine.']);
        expect(saidOf(el)).to.equal('Letter copied');
        expect(marksOf(el)).to.deep.equal(['', 'Copied or printed', '']);
        await type(field(el), 'Mine, and more.');
        expect(saidOf(el), 'not of what is written now').to.equal('');
        await open(el, 1);
        expect(saidOf(el), 'not of this one').to.equal('');
        expect(heard).to.deep.equal([
          'hk-letter {"how":"copy"}',
          'hk-action {"action":"lifeboat","activity":"letter"}',
        ]);
      },
    );
  });

  it('copied, and then with another name or ZIP code in it: that one was not copied', async () => {
    await withClipboard(
      () => Promise.resolve(),
      async () => {
        const el = await writing();
        for (const change of [() => typeOf(el, 'Ann', 'Absarokee'), () => ask(el, '59101')]) {
          await press(letter(el), 'Copy');
          await says(el, 'Letter copied');
          await change();
          await settle(el);
          expect(saidOf(el)).to.equal('');
        }
      },
    );
  });

  it('an action is told once, however many letters, and each way out', async () => {
    await withClipboard(
      () => Promise.resolve(),
      async () => {
        const el = await writing();
        const heard = recordEvents(el);
        for (const n of [1, 2, 1]) {
          const before = heard.length;
          await open(el, n);
          await press(letter(el), 'Copy');
          await waitUntil(() => heard.length > before);
        }
        expect(heard).to.deep.equal([
          'hk-letter {"how":"copy"}',
          'hk-action {"action":"lifeboat","activity":"letter"}',
          'hk-letter {"how":"copy"}',
          'hk-letter {"how":"copy"}',
        ]);
      },
    );
  });

  it('a clipboard that refuses, and no other way: the letter is selected, and that is said', async () => {
    await withClipboard(refused, async () => {
      const el = await writing();
      const heard = recordEvents(el);
      await type(field(el), 'Mine.');
      await press(letter(el), 'Copy');
      await says(el, 'It is selected: now copy it yourself.');
      const { selectionStart, selectionEnd } = field(el);
      expect([selectionStart, selectionEnd]).to.deep.equal([0, 5]);
      expect(heard, 'it did not leave').to.deep.equal([]);
    });
  });

  it('a clipboard that refuses, and the old way works', async () => {
    const el = await writing();
    await withClipboard(
      refused,
      async () => {
        await press(letter(el), 'Copy');
        await says(el, 'Letter copied');
      },
      () => true,
    );
  });

  it('the contact page: its address is seen, the letter is on the clipboard, and the page learns nothing', async () => {
    const written: string[] = [];
    const { seats } = await findByZip('59001', { directory: DIRECTORY });
    await withClipboard(
      (text) => Promise.resolve(void written.push(text)),
      async () => {
        const el = await writing();
        const heard = recordEvents(el);
        const link = letter(el).querySelector('a')!;
        expect(link.href).to.equal(seats[0]!.member!.contactUrl);
        expect(link.target).to.equal('_blank');
        expect(link.rel).to.contain('noreferrer').and.contain('noopener');
        expect(textOf(link)).to.equal('Copy and open contact page (opens a new tab)');
        await follow(link);
        await says(el, 'The letter is on the clipboard: paste it into the page that opens.');
        expect(written).to.deep.equal([field(el).value]);
        expect(heard[0]).to.equal('hk-letter {"how":"contact"}');
      },
    );
  });

  it('printed: that letter, or all, one sheet each, as they stand in the fields', async () => {
    await withPrinter(async (sheets) => {
      const el = await writing();
      const heard = recordEvents(el);
      await open(el, 2);
      await type(field(el), 'Mine.\nAlone.');
      await press(letter(el), 'Print');
      await waitUntil(() => heard.length === 2);
      await press(el, 'Print all 3');
      await waitUntil(() => heard.length === 3);
      expect(sheets).to.deep.equal([['Mine.\nAlone.'], await textsOf(el)]);
      expect(heard).to.deep.equal([
        'hk-letter {"how":"print"}',
        'hk-action {"action":"lifeboat","activity":"letter"}',
        'hk-letter {"how":"print"}',
      ]);
    });
  });

  it('a card that is removed takes with it what it gave to the printer; moved, or with another card removed, it does not', async () => {
    const other = await writing('59001');
    const el = await writing('59001');
    let isPrinting = false;
    const listen = ({ target }: Event) => {
      if (!(target instanceof HTMLIFrameElement)) return;
      const view = target.contentWindow!;
      view.print = () => {
        isPrinting = true;
        view.dispatchEvent(new Event('beforeprint'));
      };
    };
    document.addEventListener('load', listen, true);
    try {
      await press(el, 'Print all 3');
      await waitUntil(() => isPrinting);
      expect(document.querySelectorAll('iframe')).to.have.length(1);
      other.remove();
      document.body.append(el);
      await settle(el);
      expect(document.querySelectorAll('iframe')).to.have.length(1);
      el.remove();
      await nextFrame();
      expect(document.querySelectorAll('iframe')).to.have.length(0);
    } finally {
      document.removeEventListener('load', listen, true);
    }
  });

  it('a page that does not let it print: a sentence, and nothing is counted', async () => {
    await withPrinter(async () => {
      const el = await writing();
      const heard = recordEvents(el);
      await press(letter(el), 'Print');
      await says(el, 'This page does not let the card print. Copy the letter instead.');
      expect(heard).to.deep.equal([]);
    }, true);
  });

  it('each letter that was taken along counts once under its action', async () => {
    await withClipboard(
      () => Promise.resolve(),
      async () => {
        const el = await card();
        await ask(el, '59001');
        await press(all(el, '[part=action]')[0]!, 'Write about this');
        await press(letter(el), 'Copy');
        await says(el, 'Letters you copied or printed: 1');
        await press(letter(el), 'Copy');
        await open(el, 3);
        await press(letter(el), 'Copy');
        await says(el, 'Letters you copied or printed: 2');
        await withPrinter(async () => {
          await press(el, 'Print all');
          await says(el, 'Letters you copied or printed: 3');
        });
        expect(all(el, '[part=done]').map(textOf)).to.deep.equal(['Letters you copied or printed: 3']);
      },
    );
  });

  it('and nothing of it is sent: once the answer is there, nothing is asked for', async () => {
    const el = await card();
    await ask(el, '59001');
    await watchFetch(async (asked) => {
      await press(el, WRITE);
      await typeOf(el, 'Lovelace', 'Billings');
      await type(field(el), 'Lovelace');
      await withClipboard(
        () => Promise.resolve(),
        async () => {
          await press(letter(el), 'Copy');
          await says(el, 'Letter copied');
        },
      );
      expect(asked).to.deep.equal([]);
      expect(all(el, 'form [name]:not([name=postal-code])'), 'nor is there a form').to.have.length(0);
    });
  });
});
