// A letter to one member, to edit, copy and print. The card itself sends nothing.
import { html, nothing, type TemplateResult } from 'lit';
import { scriptFor } from '../../campaign/bills.ts';
import { composeLetter } from '../../campaign/letters.ts';
import { tidySender } from '../../campaign/sender.ts';
import type { Seat } from '../../congress/congress.ts';
import { shownHere } from '../../i18n/event-time.ts';
import { ENGLISH } from '../../i18n/localizer.ts';
import { seatName } from '../../i18n/seat-names.ts';
import { printSheets } from '../../lib/print-sheets.ts';
import { hideFromRecorders } from '../../lib/recorders.ts';
import { foundZip, pickedAsksOf, seatsToCall } from '../../state/selectors.ts';
import { entryKey, type LetterStatus } from '../../state/state.ts';
import { button } from '../base/button.ts';
import { copyTextOf } from '../base/clipboard.ts';
import { externalLink } from '../base/external-link.ts';
import { guarded } from '../base/guarded.ts';
import { renderSubstitute } from '../base/script.ts';
import type { AnswerContext } from './render-context.ts';
import { renderSenderFields } from './sender-fields.ts';
import { renderAsks, renderTopics } from './topic-picker.ts';

/** The letter to a member: as the visitor edited it, or else as the card wrote it. */
function letterText({ topic, visit }: AnswerContext, seat: Seat): string {
  const changed = visit.letters[entryKey(topic.id, seat.id)];
  if (changed !== undefined) return changed;
  const { script, bill } = scriptFor(topic, seat.chamber, seat.member?.bioguide);
  return composeLetter({
    subject: { script, bill, asks: pickedAsksOf(visit, topic).map(({ text }) => text) },
    seat,
    sender: { ...tidySender(visit.sender), zip: foundZip(visit) },
    // in English, as the letter is
    date: ENGLISH.date(shownHere(Date.now())),
    listOf: (asks) => ENGLISH.list(asks),
  });
}

/** The members whom a letter can be written to. */
const addressees = ({ visit, topic }: AnswerContext) =>
  seatsToCall(visit, topic.chamber).filter(({ member }) => member);

interface TakenLetters {
  seats: Seat[];
  how: 'copy' | 'contact' | 'print';
  status?: LetterStatus | undefined;
}

const takeLetters = ({ topic, dispatch }: AnswerContext, { seats, how, status }: TakenLetters): void =>
  dispatch({ type: 'take-letters', topic: topic.id, seats: seats.map(({ id }) => id), how, status });

/** The text area of the letter that a pressed button belongs to. */
const fieldOf = ({ currentTarget }: Event) =>
  (currentTarget as Element).closest('.letter')!.querySelector('textarea')!;

async function copyLetter(
  context: AnswerContext,
  seat: Seat,
  { how, field }: { how: 'copy' | 'contact'; field: HTMLTextAreaElement },
) {
  const isCopied = await copyTextOf(field);
  const copied = how === 'contact' ? 'letter.to-paste' : 'letter.copied';
  takeLetters(context, { seats: [seat], how, status: isCopied ? copied : 'letter.selected' });
}

async function printLetters(context: AnswerContext, seats: Seat[], { currentTarget }: Event): Promise<void> {
  const isPrinted = await printSheets(
    seats.map((seat) => letterText(context, seat)),
    {
      lang: 'en',
      title: context.localizer.text('letters.print-title'),
      owner: ((currentTarget as Element).getRootNode() as ShadowRoot).host,
      onOpen: hideFromRecorders,
    },
  );
  takeLetters(context, { seats, how: 'print', status: isPrinted ? undefined : 'letter.no-print' });
}

/** Prints the letters to all members; renders nothing for one. */
export function renderPrintAll(context: AnswerContext): TemplateResult | typeof nothing {
  const seats = addressees(context);
  return seats[1]
    ? button({
        text: context.localizer.text('letters.print', { n: seats.length }),
        onClick: (event) => printLetters(context, seats, event),
        look: 'link',
        id: 'print-all',
      })
    : nothing;
}

function renderLetterButtons(context: AnswerContext, seat: Seat): TemplateResult {
  const { localizer, topic, visit, dispatch } = context;
  const isChanged = visit.letters[entryKey(topic.id, seat.id)] !== undefined;
  const undo = (event: Event) => {
    // moves the focus first, because this button is removed with the changes
    fieldOf(event).focus();
    dispatch({ type: 'edit-letter', topic: topic.id, seat: seat.id });
  };
  return html`${externalLink(seat.member!.contactUrl, localizer.text('letter.contact'), {
      localizer,
      id: 'letter-contact',
      className: 'button primary',
      onClick: (event) => copyLetter(context, seat, { how: 'contact', field: fieldOf(event) }),
    })}
    <div class="two">
      ${button({
        text: localizer.text('letter.copy'),
        onClick: (event) => copyLetter(context, seat, { how: 'copy', field: fieldOf(event) }),
        look: 'quiet',
        id: 'letter-copy',
      })}
      ${button({
        text: localizer.text('letter.print'),
        onClick: (event) => printLetters(context, [seat], event),
        look: 'quiet',
        id: 'letter-print',
      })}
    </div>
    ${
      isChanged
        ? button({ text: localizer.text('letter.reset'), onClick: undo, look: 'link', id: 'letter-reset' })
        : nothing
    }`;
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

/** The letter to the active member. */
export function renderLetter(context: AnswerContext, seat: Seat): TemplateResult {
  const { localizer, topic, visit, dispatch } = context;
  const status = visit.letterStatus[entryKey(topic.id, seat.id)];
  const edit = ({ target }: Event) =>
    dispatch({
      type: 'edit-letter',
      topic: topic.id,
      seat: seat.id,
      text: (target as HTMLTextAreaElement).value,
    });
  return html`<section class="say letter" part="member-letter">
    <div class="say-head">
      <label for="letter" id="say"
        >${localizer.text('letters.label', { who: seatName(seat, localizer) })}</label
      >
      ${renderTopics(context)}
    </div>
    ${renderAsks(context)} ${renderSenderFields(context)} ${renderSubstitute(context)}
    <textarea
      id="letter"
      lang="en"
      translate="no"
      dir="auto"
      rows="12"
      autocorrect=${visit.checksSpelling ? 'on' : 'off'}
      spellcheck=${visit.checksSpelling}
      writingsuggestions=${visit.checksSpelling}
      .value=${letterText(context, seat)}
      @input=${guarded(edit)}
    ></textarea>
    ${renderSpellingBox(context)} ${renderLetterButtons(context, seat)}
    <p class="status-message" role="status" translate="no">${status ? localizer.text(status) : nothing}</p>
  </section>`;
}
