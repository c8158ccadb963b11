// The letters: to whom, in whose words, and how they leave the card, which itself sends nothing.
import { expect, waitUntil } from '@open-wc/testing';
import { findByZip } from '../../src/index.ts';
import { ask, audit, card, focused, press, settle } from './cards.ts';
import { DIRECTORY } from './define.ts';
import { all, textOf } from './dom.ts';
import { watchFetch } from './fetching.ts';
import {
  controlsOf,
  headingOf,
  recordEvents,
  isAnswerFocused,
  nameOf,
  says,
  step,
  type,
} from './call-flow.ts';

const WRITE = 'Write to your members';
const LIST = 'All numbers on one list';

const fields = (el: Element) => all<HTMLTextAreaElement>(el, '.steps textarea');
const textsOf = (el: Element) => fields(el).map(({ value }) => value);
const letter = (el: Element, n: number) => all(step(el)!, '[part=member-letter]')[n - 1]!;
const saidOf = (el: Element) => all(el, '.steps .letter [role=status]').map(textOf);

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

/** Runs something with a clipboard, and the old way of copying, of the test's own. */
async function withClipboard(
  writeText: (text: string) => Promise<void>,
  run: () => Promise<unknown>,
  execCommand = () => false,
): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  const real = document.execCommand.bind(document);
  document.execCommand = execCommand;
  try {
    await run();
  } finally {
    document.execCommand = real;
    delete (navigator as { clipboard?: unknown }).clipboard;
  }
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
      await type(fields(el)[0]!, 'Mine.');
      await expect(el).to.be.accessible();
    });

  it('there is one to each member, addressed by title and office', async () => {
    const { seats } = await findByZip('59001', { directory: DIRECTORY });
    const el = await writing();
    expect(headingOf(el)).to.equal(WRITE);
    expect(isAnswerFocused(el)).to.equal(true);
    const texts = textsOf(el);
    expect(texts).to.have.length(3);
    for (const [i, { title, member, chamber }] of seats.entries()) {
      expect(texts[i])
        .to.contain(`The Honorable ${member!.name}`)
        .and.contain(chamber === 'senate' ? 'United States Senate' : 'United States House of Representatives')
        .and.contain(member!.office)
        .and.contain(`Dear ${title} ${member!.name}:`)
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
      expect(textsOf(el)).to.have.length(1);
      expect(textsOf(el)[0]).to.contain(`Dear ${title} ${seats[0]!.member!.name}:`);
      expect(textOf(step(el)!), 'nothing to print together').not.to.contain('Print all letters');
    });

  it('to a vacant seat, none', async () => {
    const el = await writing('33313');
    expect(textsOf(el)).to.have.length(2);
    expect(textsOf(el).join()).not.to.contain('House of Representatives');
  });

  it('before a district is chosen, to the senators, and the choice is one press away', async () => {
    const el = await writing('10118');
    expect(textsOf(el)).to.have.length(2);
    await press(el, 'Choose your House member');
    await press(el, "New York's 10th district");
    await waitUntil(() => all(el, '.chosen').length > 0);
    await press(el, WRITE);
    expect(textsOf(el)).to.have.length(3);
    expect(textOf(step(el)!)).not.to.contain('Choose your House member');
  });

  it('no two controls have the same name: each says whose letter it is about', async () => {
    const el = await writing();
    for (const field of fields(el)) await type(field, 'Mine.');
    const names = controlsOf(step(el)!).map(nameOf);
    expect(names).not.to.include('');
    expect(names).to.deep.equal([...new Set(names)]);
    for (const name of ['Copy letter', 'Print', 'Undo my changes', 'Copy it and open the contact page at'])
      expect(
        names.filter((one) => new RegExp(`^${name} .*Letter to \\w+ `).test(one)),
        name,
      ).to.have.length(3);
  });

  it('name and town stand in each that was not changed, and in no other', async () => {
    const el = await writing();
    await type(fields(el)[1]!, 'Mine alone.');
    await typeOf(el, 'Ada Lovelace', 'Billings');
    const [first, second, third] = textsOf(el);
    for (const text of [first, third])
      expect(text).to.match(/^Ada Lovelace\n.*\nBillings, MT 59001\n[^]*\nAda Lovelace$/);
    expect(second).to.equal('Mine alone.');
    await typeOf(el, 'Ada', '');
    expect(textsOf(el)[0]).to.match(/^Ada\n.*\n\[City\], MT 59001/);
  });

  for (const name of ['$&', '$1 {member}', '{zip}', '<b>Ada</b>', 'עדה לאבלייס', '\u202eadA', '"Ada"'])
    it(`a name is taken as it is: ${name}`, async () => {
      const el = await writing();
      await typeOf(el, name, name);
      for (const text of textsOf(el)) {
        expect(text.split('\n')[0]).to.equal(name);
        expect(text.split('\n').at(-1)).to.equal(name);
        expect(text).to.contain(`\n${name}, MT 59001\n`);
      }
      expect(all(el, '.steps .letter b')).to.have.length(0);
    });

  it('a field takes the direction of what is written in it', async () => {
    const el = await writing();
    const name = all<HTMLInputElement>(el, '#my-name')[0]!;
    for (const [text, direction] of [
      ['עדה', 'rtl'],
      ['Ada', 'ltr'],
    ] as const) {
      await type(name, text);
      await type(fields(el)[0]!, text);
      for (const field of [name, fields(el)[0]!])
        expect(getComputedStyle(field).direction, text).to.equal(direction);
    }
  });
});

describe('a letter that was changed', () => {
  const MINE = 'My own words.\n\n$& {member} <b>';

  it('stays, over the list, the calls, another ZIP code, and what is typed beside it', async () => {
    const el = await writing();
    await type(fields(el)[0]!, MINE);
    await press(el, LIST);
    await press(el, WRITE);
    expect(textsOf(el)[0], 'the list').to.equal(MINE);
    await press(el, LIST);
    await press(el, 'Call your members, one at a time');
    await press(el, LIST);
    await press(el, WRITE);
    expect(textsOf(el)[0], 'the calls').to.equal(MINE);
    await ask(el, '20001');
    expect(textsOf(el), 'somebody else').to.have.length(1);
    expect(textsOf(el)[0]).not.to.equal(MINE);
    await ask(el, '59001');
    expect(textsOf(el)[0], 'another ZIP code').to.equal(MINE);
    await typeOf(el, 'Ada', 'Billings');
    expect(textsOf(el)[0], 'a name').to.equal(MINE);
    await ask(el, 'hello');
    await ask(el, '59001');
    expect(textsOf(el)[0], 'no ZIP code').to.equal(MINE);
  });

  it('an empty one stays empty', async () => {
    const el = await writing();
    await type(fields(el)[0]!, '');
    await press(el, LIST);
    await press(el, WRITE);
    expect(textsOf(el)[0]).to.equal('');
  });

  it('is about its topic: another has a letter of its own, and each is there again', async () => {
    const el = await writing();
    await type(fields(el)[0]!, MINE);
    const radio = (n: number) => all<HTMLInputElement>(el, '[type=radio]')[n]!;
    radio(1).click();
    await settle(el);
    expect(textsOf(el)[0]).to.contain('I support the people of Hong Kong');
    await type(fields(el)[0]!, 'Another.');
    radio(0).click();
    await settle(el);
    expect(textsOf(el)[0]).to.equal(MINE);
    radio(1).click();
    await settle(el);
    expect(textsOf(el)[0]).to.equal('Another.');
  });

  it('"Undo my changes" is offered then, undoes them, and leads to the letter', async () => {
    const el = await writing();
    const before = textsOf(el);
    expect(textOf(step(el)!)).not.to.contain('Undo');
    await type(fields(el)[1]!, MINE);
    expect(textOf(letter(el, 1))).not.to.contain('Undo');
    await press(letter(el, 2), 'Undo my changes');
    expect(textsOf(el)).to.deep.equal(before);
    expect(focused() === fields(el)[1]!).to.equal(true);
    expect(textOf(step(el)!)).not.to.contain('Undo');
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
        await type(fields(el)[1]!, 'Mine.');
        await press(letter(el, 2), 'Copy letter');
        await says(el, 'Letter copied');
        expect(written).to.deep.equal(['Mine.']);
        expect(saidOf(el)).to.deep.equal(['', 'Letter copied', '']);
        expect(heard).to.deep.equal([
          'hk-letter {"how":"copy"}',
          'hk-action {"action":"lifeboat","deed":"letter"}',
        ]);
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
          await press(letter(el, n), 'Copy letter');
          await waitUntil(() => heard.length > before);
        }
        expect(heard).to.deep.equal([
          'hk-letter {"how":"copy"}',
          'hk-action {"action":"lifeboat","deed":"letter"}',
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
      await type(fields(el)[0]!, 'Mine.');
      await press(letter(el, 1), 'Copy letter');
      await says(el, 'It is selected: now copy it yourself.');
      const { selectionStart, selectionEnd } = fields(el)[0]!;
      expect([selectionStart, selectionEnd]).to.deep.equal([0, 5]);
      expect(heard, 'it did not leave').to.deep.equal([]);
    });
  });

  it('a clipboard that refuses, and the old way works', async () => {
    const el = await writing();
    await withClipboard(
      refused,
      async () => {
        await press(letter(el, 1), 'Copy letter');
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
        const link = letter(el, 1).querySelector('a')!;
        expect(link.href).to.equal(seats[0]!.member!.contactUrl);
        expect(link.target).to.equal('_blank');
        expect(link.rel).to.contain('noreferrer').and.contain('noopener');
        expect(textOf(link)).to.equal(`Copy it and open the contact page at ${new URL(link.href).host}`);
        await follow(link);
        await says(el, 'The letter is on the clipboard: paste it into the page that opens.');
        expect(written).to.deep.equal([textsOf(el)[0]]);
        expect(heard[0]).to.equal('hk-letter {"how":"contact"}');
      },
    );
  });

  it('printed: that letter, or all, one sheet each, as they stand in the fields', async () => {
    await withPrinter(async (sheets) => {
      const el = await writing();
      const heard = recordEvents(el);
      await type(fields(el)[1]!, 'Mine.\nAlone.');
      await press(letter(el, 2), 'Print');
      await waitUntil(() => heard.length === 2);
      await press(el, 'Print all letters, each on a sheet of its own');
      await waitUntil(() => heard.length === 3);
      expect(sheets).to.deep.equal([['Mine.\nAlone.'], textsOf(el)]);
      expect(heard).to.deep.equal([
        'hk-letter {"how":"print"}',
        'hk-action {"action":"lifeboat","deed":"letter"}',
        'hk-letter {"how":"print"}',
      ]);
    });
  });

  it('a card that is removed takes with it what it gave to the printer', async () => {
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
      await press(el, 'Print all letters, each on a sheet of its own');
      await waitUntil(() => isPrinting);
      expect(document.querySelectorAll('iframe')).to.have.length(1);
      el.remove();
      expect(document.querySelectorAll('iframe')).to.have.length(0);
    } finally {
      document.removeEventListener('load', listen, true);
    }
  });

  it('a page that does not let it print: a sentence, and nothing is counted', async () => {
    await withPrinter(async () => {
      const el = await writing();
      const heard = recordEvents(el);
      await press(letter(el, 1), 'Print');
      await says(el, 'This page does not let the card print. Copy the letter instead.');
      expect(saidOf(el).slice(1)).to.deep.equal(['', '']);
      expect(heard).to.deep.equal([]);
    }, true);
  });

  it('each letter that was taken along counts once under its action', async () => {
    await withClipboard(
      () => Promise.resolve(),
      async () => {
        const el = await card();
        await ask(el, '59001');
        await press(el, 'Write about this');
        await press(letter(el, 1), 'Copy letter');
        await says(el, 'Letters you took along: 1');
        await press(letter(el, 1), 'Copy letter');
        await press(letter(el, 3), 'Copy letter');
        await says(el, 'Letters you took along: 2');
        await withPrinter(async () => {
          await press(el, 'Print all letters');
          await says(el, 'Letters you took along: 3');
        });
        expect(all(el, '[part=done]').map(textOf)).to.deep.equal(['Letters you took along: 3']);
      },
    );
  });

  it('and nothing of it is sent: once the answer is there, nothing is asked for', async () => {
    const el = await card();
    await ask(el, '59001');
    await watchFetch(async (asked) => {
      await press(el, WRITE);
      await typeOf(el, 'Lovelace', 'Billings');
      await type(fields(el)[0]!, 'Lovelace');
      await withClipboard(
        () => Promise.resolve(),
        async () => {
          await press(letter(el, 1), 'Copy letter');
          await says(el, 'Letter copied');
        },
      );
      expect(asked).to.deep.equal([]);
      expect(all(el, 'form [name]:not([name=postal-code])'), 'nor is there a form').to.have.length(0);
    });
  });
});
