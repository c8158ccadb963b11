// A letter to each member, to edit, copy and print. The card itself sends nothing.
import { html, nothing, type TemplateResult } from 'lit';
import { scriptFor } from '../../campaign/bills.ts';
import { composeLetter } from '../../campaign/letters.ts';
import { parseZip, type Seat } from '../../congress/congress.ts';
import { hostOf } from '../../lib/links.ts';
import { printSheets } from '../../lib/print-sheets.ts';
import { hideFromRecorders } from '../../lib/recorders.ts';
import { pickedAsksOf, seatsToCall } from '../../state/selectors.ts';
import { entryKey, type LetterStatus } from '../../state/state.ts';
import { button } from '../base/button.ts';
import { copyTextOf } from '../base/clipboard.ts';
import { externalLink } from '../base/external-link.ts';
import { guarded } from '../base/guarded.ts';
import { answerHeading } from './answer-heading.ts';
import type { AnswerContext } from './render-context.ts';
import { renderSenderFields } from './sender-fields.ts';
import { calleeName, renderHouseChoiceLink, renderListLink } from './step-links.ts';

let dateFormat: Intl.DateTimeFormat | undefined;

/** Today's date in English, because the letter is in English. */
const today = () =>
  (dateFormat ??= new Intl.DateTimeFormat('en-US', { dateStyle: 'long' })).format(Date.now());

/** The letter to a member: as the visitor edited it, or else as the card wrote it. */
function letterText({ topic, visit }: AnswerContext, seat: Seat): string {
  const changed = visit.letters[entryKey(topic.id, seat.id)];
  if (changed !== undefined) return changed;
  const { script, bill } = scriptFor(topic, seat.chamber, seat.member?.bioguide);
  return composeLetter({
    subject: { script, bill, asks: pickedAsksOf(visit, topic).map(({ text }) => text) },
    seat,
    sender: { ...visit.sender, zip: parseZip(visit.zip) ?? '' },
    date: today(),
  });
}

interface TakenLetters {
  seats: Seat[];
  how: 'copy' | 'contact' | 'print';
  status?: LetterStatus | undefined;
}

const takeLetters = ({ topic, dispatch }: AnswerContext, { seats, how, status }: TakenLetters): void =>
  dispatch({ type: 'take-letters', topic: topic.id, seats: seats.map(({ id }) => id), how, status });

interface CopyRequest {
  seat: Seat;
  /** `contact`: the member's contact page opens too. */
  how: 'copy' | 'contact';
  event: Event;
}

async function copyLetter(context: AnswerContext, { seat, how, event }: CopyRequest) {
  const isCopied = await copyTextOf(fieldOf(event));
  const copied = how === 'contact' ? 'letter.to-paste' : 'letter.copied';
  takeLetters(context, { seats: [seat], how, status: isCopied ? copied : 'letter.selected' });
}

async function printLetters(context: AnswerContext, seats: Seat[], { currentTarget }: Event): Promise<void> {
  const isPrinted = await printSheets(
    seats.map((seat) => letterText(context, seat)),
    {
      lang: 'en',
      title: context.localizer.text('letters.heading'),
      document: (currentTarget as Element).ownerDocument,
      onOpen: hideFromRecorders,
    },
  );
  takeLetters(context, { seats, how: 'print', status: isPrinted ? undefined : 'letter.no-print' });
}

/** The text area of the letter that a pressed button belongs to. */
const fieldOf = ({ currentTarget }: Event) =>
  (currentTarget as Element).closest('.letter')!.querySelector('textarea')!;

/** The id of a control of a letter, and the ids of what names it: its own text and the label of the letter. */
const namesOf = (control: string, letterId: string) => ({
  id: `${letterId}-${control}`,
  labelledBy: `${letterId}-${control} ${letterId}-label`,
});

function renderLetterButtons(context: AnswerContext, seat: Seat, id: string) {
  const { localizer } = context;
  return html`<div class="ways">
    ${button({
      text: localizer.text('letter.copy'),
      onClick: (event) => copyLetter(context, { seat, how: 'copy', event }),
      look: 'quiet',
      ...namesOf('copy', id),
    })}
    ${button({
      text: localizer.text('letter.print'),
      onClick: (event) => printLetters(context, [seat], event),
      look: 'quiet',
      ...namesOf('print', id),
    })}
  </div>`;
}

function renderLetterLinks(context: AnswerContext, seat: Seat, id: string) {
  const { localizer, topic, visit, dispatch } = context;
  const { contactUrl } = seat.member!;
  const isChanged = visit.letters[entryKey(topic.id, seat.id)] !== undefined;
  const undo = (event: Event) => {
    // moves the focus first, because this button is removed with the changes
    fieldOf(event).focus();
    dispatch({ type: 'edit-letter', topic: topic.id, seat: seat.id });
  };
  return html`<p class="links">
    ${externalLink(contactUrl, localizer.text('letter.contact', { host: hostOf(contactUrl) }), {
      ...namesOf('contact', id),
      onClick: (event) => copyLetter(context, { seat, how: 'contact', event }),
    })}
    ${
      isChanged
        ? button({
            text: localizer.text('letter.reset'),
            onClick: undo,
            look: 'link',
            ...namesOf('reset', id),
          })
        : nothing
    }
  </p>`;
}

function renderLetter(context: AnswerContext, seat: Seat): TemplateResult {
  const { localizer, topic, visit, dispatch } = context;
  const id = `letter-${seat.id}`;
  const status = visit.letterStatus[entryKey(topic.id, seat.id)];
  const edit = ({ target }: Event) =>
    dispatch({
      type: 'edit-letter',
      topic: topic.id,
      seat: seat.id,
      text: (target as HTMLTextAreaElement).value,
    });
  return html`<div class="letter" part="member-letter">
    <label for=${id} id=${`${id}-label`}>
      ${localizer.parts('letters.label', { who: calleeName(seat, context) })}
    </label>
    <textarea
      id=${id}
      lang="en"
      dir="auto"
      rows="22"
      autocorrect=${visit.checksSpelling ? 'on' : 'off'}
      spellcheck=${visit.checksSpelling}
      writingsuggestions=${visit.checksSpelling}
      .value=${letterText(context, seat)}
      @input=${guarded(edit)}
    ></textarea>
    ${renderLetterButtons(context, seat, id)} ${renderLetterLinks(context, seat, id)}
    <p class="status-message" role="status">${status ? localizer.text(status) : nothing}</p>
  </div>`;
}

/** The browser checks the spelling only if the visitor wants that, because some send what is typed to a service of their own. */
const renderSpellingBox = ({ localizer, visit, dispatch }: AnswerContext): TemplateResult =>
  html`<label class="pick"
    ><input
      type="checkbox"
      .checked=${visit.checksSpelling}
      @change=${guarded(() => dispatch({ type: 'check-spelling', isOn: !visit.checksSpelling }))}
    />${localizer.text('letters.spelling')}</label
  >`;

function renderAll(context: AnswerContext, seats: Seat[]): TemplateResult {
  return html`${seats.length ? renderSenderFields(context) : nothing}
    ${seats.map((seat) => renderLetter(context, seat))}
    ${
      seats.length > 1
        ? button({
            text: context.localizer.text('letters.print'),
            onClick: (event) => printLetters(context, seats, event),
          })
        : nothing
    }
    <p class="links">${renderListLink(context)}</p>
    ${seats.length ? renderSpellingBox(context) : nothing}`;
}

/** The letters to all members of the answer. */
export function renderLetters(context: AnswerContext): TemplateResult {
  const { localizer, visit, deferDetails } = context;
  const seats = seatsToCall(visit).filter(({ member }) => member);
  return html`<div class="steps">
    ${answerHeading(context, 'letters.heading')}
    <p>${localizer.text(seats.length ? 'letters.what' : 'letters.none')}</p>
    ${renderHouseChoiceLink(context)} ${deferDetails ? nothing : renderAll(context, seats)}
  </div>`;
}
