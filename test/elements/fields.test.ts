// What a visitor types, and what is shown about them: no form can put it into an address, no spelling service is sent it, and
// scripts that record a page are told to leave it out.
import { expect } from '@open-wc/testing';
import { afterPaint } from '../../src/lib/after-paint.ts';
import { namesOf, openRow, says } from './board.ts';
import { ask, audit, button, card, press, settle } from './cards.ts';
import { all, textOf } from './dom.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

const typed = (el: Element) => all<Field>(el, 'input:not([type=radio], [type=checkbox]), textarea');
const letters = (el: Element) => all<HTMLTextAreaElement>(el, 'textarea');
const spellingBox = (el: Element) =>
  all<HTMLLabelElement>(el, 'label').find((label) => textOf(label).startsWith('Check my spelling'))!
    .control as HTMLInputElement | null;

/** What tells a browser to send nothing of a field to a service for writing. */
const helpOf = (field: Field) =>
  ['spellcheck', 'writingsuggestions', 'autocorrect'].map((name) => field.getAttribute(name));

async function writing(attributes = '', zip = '59001') {
  const el = await card(attributes);
  await ask(el, zip);
  await press(el, 'Write instead');
  return el;
}

describe('what a visitor types', () => {
  // a member each, several districts, several states, a state to pick, military mail, no ZIP code
  for (const zip of ['59001', '10001', '20902', '00001', '09012', '1'])
    it(`cannot be put into an address by a form: ${zip}`, async () => {
      const el = await card();
      await ask(el, zip);
      expect(all(el, 'form').length).to.be.greaterThan(0);
      expect(all(el, 'form [name]')).to.have.length(0);
      for (const form of all<HTMLFormElement>(el, 'form'))
        expect([...new FormData(form).keys()]).to.deep.equal([]);
    });

  it('is sent to no service for spelling, in no field', async () => {
    const el = await writing();
    expect(typed(el).length).to.equal(4);
    for (const field of typed(el)) {
      expect(helpOf(field), field.id).to.deep.equal(['false', 'false', 'off']);
      expect(field.spellcheck).to.equal(false);
    }
  });

  it('letters: spelling is checked when the visitor wants it, in all of them, and no longer when they do not', async () => {
    const el = await writing();
    const box = spellingBox(el)!;
    expect(box.checked).to.equal(false);
    expect(textOf(box.labels![0]!)).to.contain('some browsers send the text to their makers');
    box.click();
    await settle(el);
    for (const name of namesOf(el)) {
      await openRow(el, name);
      expect(letters(el).map(helpOf), name).to.deep.equal([['true', 'true', 'on']]);
    }
    for (const field of typed(el).filter((one) => !letters(el).includes(one as HTMLTextAreaElement)))
      expect(helpOf(field), 'not in the fields for ZIP code, name and town').to.deep.equal([
        'false',
        'false',
        'off',
      ]);
    await press(el, 'Call instead');
    await press(el, 'Write instead');
    expect(spellingBox(el)!.checked, 'it stays so').to.equal(true);
    expect(letters(el).map(helpOf)).to.deep.equal([['true', 'true', 'on']]);
    spellingBox(el)!.click();
    await settle(el);
    expect(letters(el).map(helpOf)).to.deep.equal([['false', 'false', 'off']]);
  });

  it('the box speaks Chinese too', async () => {
    const el = await card('lang=zh-HK');
    await ask(el, '59001');
    await says(el, '改為寫信');
    await press(el, '改為寫信');
    expect(textOf(el)).to.contain('檢查拼字');
  });

  audit('the box is accessible', async () => {
    await expect(await writing()).to.be.accessible();
  });
});

describe('a text that an input method composes, on a translated page', () => {
  for (const [id, shown] of [
    ['my-name', 'blockquote'],
    ['my-town', '#letter'],
    ['letter', '#letter'],
  ] as const)
    for (const isEarly of [true, false])
      it(`is taken whole, and its field stays till then: ${id}, ${isEarly ? 'before' : 'after'} its end`, async () => {
        const el = await (shown === '#letter' ? writing() : card());
        if (shown !== '#letter') await ask(el, '59001');
        // new words would be drawn anew, because a translator has replaced some
        const [title] = all(el, '[part=answer]');
        [...title!.childNodes]
          .find((node) => node instanceof Text && node.data.trim())!
          .replaceWith('Traducido');
        const [field] = all<Field>(el, `#${id}`);
        const compose = (type: string) =>
          field!.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true }));
        const type = (text: string, isComposing: boolean) => {
          field!.value = text;
          field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing }));
        };
        compose('compositionstart');
        type('chan', true);
        await afterPaint();
        expect(all(el, `#${id}`)[0]).to.equal(field);
        // Firefox says what was typed after the end, Chromium before it
        if (isEarly) type('\u9673', true);
        compose('compositionend');
        if (!isEarly) type('\u9673', false);
        await settle(el);
        expect(all<Field>(el, `#${id}`)[0]!.value).to.equal('\u9673');
        const [said] = all<Field>(el, shown);
        expect(said!.value ?? textOf(said!)).to.contain('\u9673');
      });
});

/** The marks that the recorders' documentation names. */
const MARKS = [
  '.rr-block',
  '.fs-exclude',
  '.sentry-block',
  '.ph-no-capture',
  '.amp-block',
  '.highlight-block',
  '[data-hj-suppress]',
  '[data-clarity-mask=true]',
  '[data-dd-privacy=hidden]',
  '[data-private]',
  '[data-matomo-mask]',
  '[data-openreplay-hidden]',
];

/** The elements with a text or a value of their own, in a shadow root and in all those in it. */
function* wordsIn(root: ParentNode): Iterable<[Element, string]> {
  for (const element of root.querySelectorAll('*')) {
    const own = [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data);
    yield [element, `${own.join(' ')} ${(element as Field).value ?? ''}`];
    if (element.shadowRoot) yield* wordsIn(element.shadowRoot);
  }
}

describe('scripts that record a page', () => {
  const expectHidden = (el: Element, secrets: RegExp) => {
    const found = [...wordsIn(el.shadowRoot!)].filter(([, words]) => secrets.test(words));
    expect(found.length, String(secrets)).to.be.greaterThan(0);
    // recorders look for marks within one shadow root
    for (const [element, words] of found)
      for (const mark of MARKS) expect(!!element.closest(mark), `${mark}: ${words}`).to.equal(true);
  };

  it('leave out the ZIP code, the members, their district and state', async () => {
    const el = await card();
    await ask(el, '59001');
    const names = all(el, '[part=name]').map(textOf);
    expect(names).to.have.length(3);
    expectHidden(el, new RegExp(`59001|Montana|${names.join('|')}|\\\\(202\\\\) 224`));
  });

  it('leave out letters, name and town', async () => {
    const el = await writing();
    const [name] = all<HTMLInputElement>(el, '#my-name');
    name!.value = 'Ada Chan';
    name!.dispatchEvent(new Event('input', { bubbles: true }));
    await settle(el);
    expectHidden(el, /Ada Chan/);
    expectHidden(el, /59001|Dear (Senator|Representative)/);
  });

  it('leave out a call', async () => {
    const el = await card();
    await ask(el, '59001');
    await press(el, 'No answer');
    expectHidden(el, /Montana|Senator /);
    expect(!!button(el, 'I got through')).to.equal(true);
  });

  it('leave out what is handed to the printer', async () => {
    const el = await writing();
    const opened = new Promise<HTMLIFrameElement>((resolve) =>
      document.addEventListener(
        'load',
        ({ target }) => {
          const frame = target as HTMLIFrameElement;
          frame.contentWindow!.print = () => resolve(frame);
        },
        { capture: true, once: true },
      ),
    );
    await press(el, 'Print all 3');
    const frame = await opened;
    for (const mark of MARKS) expect(frame.matches(mark), mark).to.equal(true);
    frame.remove();
  });

  it('see the rest of the card', async () => {
    const el = await card();
    expect(
      all(el, '[part=letter], [part=facts], [part=action]').filter((one) => one.closest(MARKS.join())),
    ).to.have.length(0);
  });
});
