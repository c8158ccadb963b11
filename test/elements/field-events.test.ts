// Scripts of a page that take keys, clicks and copies, and spare fields by `event.target`.
import { expect } from '@open-wc/testing';
import { ask, card, press } from './cards.ts';
import { all } from './dom.ts';

const KEPT = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'touchstart',
  'selectstart',
  'copy',
  'cut',
  'paste',
  'contextmenu',
];
const SENT = ['click', 'input', 'change', 'focusin', 'wheel'];

/** The events of these types that a listener at the page hears while something runs. */
async function heardDuring(types: string[], run: () => unknown): Promise<Event[]> {
  const heard: Event[] = [];
  const listen = (event: Event) => heard.push(event);
  for (const type of types) document.addEventListener(type, listen);
  await run();
  for (const type of types) document.removeEventListener(type, listen);
  return heard;
}

const send = (target: Element, type: string, init: KeyboardEventInit = {}) =>
  target.dispatchEvent(
    type.startsWith('key')
      ? new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, ...init })
      : new Event(type, { bubbles: true, composed: true, cancelable: true }),
  );

async function fieldsOf(): Promise<Element[]> {
  const el = await card();
  await ask(el, '59001');
  await press(el, 'Write instead');
  return all(el, '#zip, #my-name, #letter, #topics');
}

describe('what is typed into a field', () => {
  for (const type of KEPT)
    it(`stays in the element: ${type}`, async () => {
      const fields = await fieldsOf();
      expect(fields).to.have.length(4);
      const heard = await heardDuring([type], () =>
        fields.forEach((field) => send(field, type, { key: 's' })),
      );
      expect(heard).to.have.length(0);
    });

  for (const type of SENT)
    it(`but the page hears of a ${type}`, async () => {
      const fields = await fieldsOf();
      const heard = await heardDuring([type], () => fields.forEach((field) => send(field, type)));
      expect(heard.length).to.be.at.least(fields.length);
    });

  for (const key of ['Tab', 'Escape'])
    it(`and of ${key}, which a dialog needs`, async () => {
      const fields = await fieldsOf();
      const heard = await heardDuring(['keydown'], () =>
        fields.forEach((field) => send(field, 'keydown', { key })),
      );
      expect(heard).to.have.length(fields.length);
    });

  it('keys on buttons and links are for the page too; copying text of the card is not', async () => {
    const el = await card();
    await ask(el, '59001');
    const [button] = all(el, 'button.name');
    expect(await heardDuring(['keydown'], () => send(button!, 'keydown', { key: 'j' }))).to.have.length(1);
    const [script] = all(el, 'blockquote');
    expect(await heardDuring(['copy', 'selectstart'], () => send(script!, 'copy'))).to.have.length(0);
  });

  for (const key of [' ', 'Enter'])
    for (const type of ['keydown', 'keyup'])
      it(`but not what presses them: ${type} of "${key}"`, async () => {
        const el = await card();
        await ask(el, '59001');
        const pressed = all(el, 'button.name, [part=seat-call], summary');
        expect(pressed.length).to.be.greaterThan(6);
        const heard = await heardDuring([type], () => pressed.forEach((one) => send(one, type, { key })));
        expect(heard).to.have.length(0);
      });

  it('nor a finger on them, or on the words for a box; a finger elsewhere may move a carousel of the page', async () => {
    const el = await card();
    await ask(el, '59001');
    const touch = (selector: string) =>
      heardDuring(['touchstart'], () => all(el, selector).forEach((one) => send(one, 'touchstart')));
    for (const selector of ['button.name', '[part=number]', 'summary', 'label'])
      expect(await touch(selector), selector).to.have.length(0);
    expect((await touch('blockquote')).length).to.be.greaterThan(0);
  });

  it("a field of the page's own in the tag is the page's", async () => {
    const el = await card('', '<p slot="letter"><input></p>');
    const field = el.querySelector('input')!;
    expect(await heardDuring(KEPT, () => KEPT.forEach((type) => send(field, type)))).to.have.length(
      KEPT.length,
    );
  });
});
