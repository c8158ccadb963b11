// A letter to each member: to change, to copy, to print. The card itself sends nothing.
import type { TemplateResult } from 'lit';
import type { Seat } from '../../../congress/index.ts';
import { composeLetter } from '../letter.ts';
import { printSheets } from '../print.ts';
import { acted } from './acted.ts';
import { keyOf, type LetterSaid } from './doing.ts';
import { drawSender } from './fields.ts';
import { marked } from './memory.ts';
import type { Kit, Scene } from './scene.ts';
import { drawChoose, toList, whoOf } from './steps.ts';

/** Congress reads English. */
const DATE = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });

function composed({ topic, visit }: Scene, { parseZip, say, saidTo }: Kit, seat: Seat): string {
  const { name = '', town = '' } = visit.doing;
  const { script, bill } = saidTo(topic, seat.chamber, seat.member?.bioguide);
  const picked = topic.asks?.filter(({ id }, i) => (visit.asks.length ? visit.asks.includes(id) : !i));
  return composeLetter(
    { script, bill, asks: picked?.map(({ text }) => text) },
    seat,
    { name, town, zip: parseZip(visit.zip) ?? '' },
    DATE.format(Date.now()),
    say,
  );
}

const textOf = (scene: Scene, kit: Kit, seat: Seat) =>
  scene.visit.doing.letters?.[keyOf(scene.topic.id, seat)] ?? composed(scene, kit, seat);

/** Copies what is in the field of a letter, within the click: a page that opens at once takes the clipboard along. */
async function copy(field: HTMLTextAreaElement): Promise<LetterSaid> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'letter.copied';
  } catch {
    field.select();
    // deprecated, and the one way that works on http pages
    return field.ownerDocument.execCommand('copy') ? 'letter.copied' : 'letter.selected';
  }
}

/** The visitor took letters along, or could not. */
function took(
  scene: Scene,
  { announce }: Kit,
  seats: Seat[],
  how: 'copy' | 'contact' | 'print',
  said?: LetterSaid,
): void {
  const { topic, tell } = scene;
  const keys = seats.map((seat) => keyOf(topic.id, seat));
  tell({
    ask: 'do',
    deed: ({ doing }, host) => {
      const told = { ...doing, letterSaid: Object.fromEntries(keys.map((key) => [key, said])) };
      if (said === 'letter.selected' || said === 'letter.no-print') return told;
      announce(host, 'hk-letter', { how });
      const fresh = keys.filter((key) => !doing.taken?.includes(key));
      if (!fresh.length) return told;
      const taken = [...(doing.taken ?? []), ...fresh];
      const done = acted(told, host, announce, topic.id, 'letter');
      return { ...marked(done, topic.id, 'letter', fresh.length), taken };
    },
  });
}

/** The field of the letter that a button stands under. */
const letterOf = ({ currentTarget }: Event) =>
  (currentTarget as Element).closest('.letter')!.querySelector('textarea')!;

function drawLetter(scene: Scene, kit: Kit, seat: Seat): TemplateResult {
  const { html, nothing, hostOf } = kit;
  const { words, topic, visit, tell } = scene;
  const key = keyOf(topic.id, seat);
  const id = `letter-${seat.id}`;
  const who = whoOf(seat, scene, kit);
  const said = visit.doing.letterSaid?.[key];
  const change = (text?: string) =>
    tell({ ask: 'do', deed: ({ doing }) => ({ ...doing, letters: { ...doing.letters, [key]: text } }) });
  const take = (how: 'copy' | 'contact') => (event: Event) =>
    void copy(letterOf(event)).then((said) =>
      took(scene, kit, [seat], how, how === 'contact' && said === 'letter.copied' ? 'letter.to-paste' : said),
    );
  // the button goes with the changes: the focus goes to what it was about
  const undo = (event: Event) => {
    letterOf(event).focus();
    change();
  };
  const print = () => void printAll(scene, kit, [seat]);
  const { contactUrl } = seat.member!;
  // names after what is seen: a screen reader hears whose letter it is
  const named = (part: string) => `${id}-${part} ${id}-label`;
  return html`<div class="letter" part="member-letter">
    <label for=${id} id=${`${id}-label`}>${words.text('letters.label', { who })}</label>
    <textarea
      id=${id}
      lang="en"
      dir="auto"
      rows="22"
      spellcheck="true"
      .value=${textOf(scene, kit, seat)}
      @input=${(event: Event) => change((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    <div class="ways">
      <button
        type="button"
        class="quiet"
        id=${`${id}-copy`}
        aria-labelledby=${named('copy')}
        @click=${take('copy')}
      >
        ${words.text('letter.copy')}
      </button>
      <button
        type="button"
        class="quiet"
        id=${`${id}-print`}
        aria-labelledby=${named('print')}
        @click=${print}
      >
        ${words.text('letter.print')}
      </button>
    </div>
    <p class="links">
      ${kit.outside(contactUrl, words.text('letter.contact', { host: hostOf(contactUrl) }), `${id}-contact`, named('contact'), take('contact'))}
      ${
        visit.doing.letters?.[key] === undefined
          ? nothing
          : html`<button
              type="button"
              class="link"
              id=${`${id}-reset`}
              aria-labelledby=${named('reset')}
              @click=${undo}
            >
              ${words.text('letter.reset')}
            </button>`
      }
    </p>
    <p class="said" role="status">${said ? words.text(said) : nothing}</p>
  </div>`;
}

async function printAll(scene: Scene, kit: Kit, seats: Seat[]): Promise<void> {
  const texts = seats.map((seat) => textOf(scene, kit, seat));
  const isPrinted = await printSheets(document, texts, 'en', scene.words.text('letters.heading'));
  took(scene, kit, seats, 'print', isPrinted ? undefined : 'letter.no-print');
}

function drawAll(scene: Scene, kit: Kit, seats: Seat[]): TemplateResult {
  const { html, nothing } = kit;
  const { words } = scene;
  return html`${seats.length ? drawSender(scene, kit) : nothing}
    ${seats.map((seat) => drawLetter(scene, kit, seat))}
    ${
      seats.length > 1
        ? html`<button type="button" @click=${() => void printAll(scene, kit, seats)}>
            ${words.text('letters.print')}
          </button>`
        : nothing
    }
    <p class="links">${toList(scene, kit)}</p>`;
}

/** The letters to all members of the answer that have a name. */
export function drawLetters(scene: Scene, kit: Kit, all: Seat[]): TemplateResult {
  const { html, nothing } = kit;
  const { words, brief } = scene;
  const seats = all.filter(({ member }) => member);
  return html`<div class="steps">
    ${kit.head(scene, words.text('letters.heading'))}
    <p>${words.text(seats.length ? 'letters.what' : 'letters.none')}</p>
    ${drawChoose(scene, kit)} ${brief ? nothing : drawAll(scene, kit, seats)}
  </div>`;
}
