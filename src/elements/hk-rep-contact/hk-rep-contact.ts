import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Topic } from '../../campaign/topics.ts';
import { hasGeoData } from '../../congress/built.ts';
import { findBySeat, type Answer, type AnswerKind, type Seat } from '../../congress/congress.ts';
import type { Messages } from '../../i18n/messages.ts';
import { sentences } from '../../i18n/sentences.ts';
import { warnAttribute } from '../../lib/warn.ts';
import { hideFromRecorders } from '../../lib/recorders.ts';
import { announce } from '../../state/public-events.ts';
import { INITIAL_STATE } from '../../state/state.ts';
import { Copier } from '../base/clipboard.ts';
import { controls } from '../base/controls.styles.ts';
import { renderEachMinute } from '../base/each-minute.ts';
import { directoryDate } from '../base/directory-date.ts';
import { HkElement } from '../base/hk-element.ts';
import { OfficeFinder } from '../base/office-finder.ts';
import { renderReport } from '../base/report-link.ts';
import { rows } from '../base/rows.styles.ts';
import { renderSeatDetails } from '../base/seat-details.ts';
import { renderSeatRow, seatCallLink } from '../base/seat-row.ts';
import { switchboardButton } from '../base/switchboard-link.ts';
import { renderWordsToSay } from '../base/words-to-say.ts';

/** The message if looking up the seat by its id failed; by default "no such seat". */
const NO_SEAT_MESSAGES: Partial<Record<AnswerKind, keyof Messages>> = {
  unavailable: 'unavailable.heading',
  'out-of-date': 'out-of-date.what',
};

/**
 * One seat in Congress: its member, the number to call, and what to say.
 *
 * @tag hk-rep-contact
 *
 * @attr {string} for - Outside a card: the id of the card whose directory and ZIP code it uses.
 *
 * @csspart seat - The box of the seat.
 * @csspart name - The member's name, or a text if there is none.
 * @csspart office - Their office: "Senator, Montana".
 * @csspart seat-call - The link that dials.
 * @csspart number - The number in it.
 * @csspart script - What to say.
 * @csspart local - The local offices.
 * @csspart local-call - A link that dials a local office.
 *
 * @fires {CustomEvent<{ problem: string }>} hk-problem - Used alone: the directory could not be loaded.
 */
export class HkRepContact extends HkElement {
  static override styles: CSSResultGroup = [controls, rows];

  @state() private _answer?: Answer;

  /** The seat to show if the element is used alone: `NY-12`, `AK-AL`, `NY-S1` (S and the class). */
  @property() seat = '';

  /** The address of the directory folder, if the element is used alone. */
  @property() directory?: string;

  /** Where visitors report a wrong number: the address of a form, or a `mailto:` address. */
  @property({ attribute: 'report-url' }) reportUrl?: string;

  /** The seat to show, if it has been looked up already. */
  @property({ attribute: false }) record?: Seat;

  /** The date of the directory from which the record is. */
  @property({ attribute: false }) asOf?: string | null;

  /** What the call is about; by default the first script of the built-in campaign. */
  @property({ attribute: false }) topic?: Topic;

  /** The state of the visit, for the script; set by the card. */
  @property({ attribute: false }) visit = INITIAL_STATE;

  #copier = new Copier(this);

  #offices = new OfficeFinder(this);

  constructor() {
    super();
    renderEachMinute(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const isOther = changed.has('record') || changed.has('seat') || changed.has('directory');
    if (!this.record && this.seat && isOther) this.guard(() => this.#find());
    // what was copied may be another number by now, or other words
    if (changed.size) this.#copier.reset();
    this.#loadOffices();
  }

  get #shownSeat(): Seat | undefined {
    return this.record ?? this._answer?.seats.find(({ id }) => id === this.seat);
  }

  /** Fetches the local offices if their list is open. */
  #loadOffices = (): void => {
    const { directory, visit } = this;
    const member = this.#shownSeat?.member;
    if (member && hasGeoData(directory) && this.renderRoot.querySelector<HTMLDetailsElement>('.more')?.open)
      this.guard(() => this.#offices.load(directory, visit));
  };

  async #find(): Promise<void> {
    const { seat, directory } = this;
    this._answer = undefined;
    const answer = await findBySeat(seat, { directory });
    if (seat !== this.seat || directory !== this.directory) return;
    this._answer = answer;
    if (answer.kind === 'unavailable') announce(this, 'hk-problem', { problem: 'directory' });
    if (answer.kind === 'invalid') warnAttribute('seat', seat, 'NY-12, AK-AL or NY-S1');
  }

  protected override firstUpdated(): void {
    hideFromRecorders(this.renderRoot.querySelector('.root')!);
  }

  protected override render(): TemplateResult {
    const { localizer, _answer: answer, record } = this;
    const seat = this.#shownSeat;
    const asOf = this.asOf ?? answer?.asOf;
    return html`<div class="root contact" lang=${localizer.lang} dir="ltr">
      ${seat ? keyed(seat.id, this.#renderSeat(seat, asOf)) : answer ? this.#renderNoSeat(answer) : nothing}
      ${!record && asOf ? html`<p class="note">${sentences(directoryDate(localizer, asOf))}</p>` : nothing}
    </div>`;
  }

  #renderNoSeat({ kind }: Answer): TemplateResult {
    const { localizer } = this;
    return html`<p>${localizer.text(NO_SEAT_MESSAGES[kind] ?? 'seat.unknown')}</p>
      ${switchboardButton(localizer, 'primary')}`;
  }

  #renderSeat(seat: Seat, asOf?: string | null): TemplateResult {
    const { localizer } = this;
    const isVacant = seat.status === 'vacant';
    return html`<div class="rows">
        <div class="row alone ${isVacant ? '' : 'active'}" part="seat">
          ${renderSeatRow(
            seat,
            { localizer, headingLevel: 0, asOf },
            isVacant ? {} : { control: seatCallLink(seat, localizer, { look: 'primary' }) },
          )}
        </div>
      </div>
      ${isVacant ? nothing : this.#renderScript(seat)}
      ${
        seat.member
          ? renderSeatDetails(seat, seat.member, {
              localizer,
              directory: this.directory,
              visit: this.visit,
              offices: this.#offices,
              onToggle: this.#loadOffices,
            })
          : nothing
      }
      ${seat.status === 'withheld' ? nothing : renderReport(this.reportUrl, seat, localizer)}`;
  }

  #renderScript(seat: Seat): TemplateResult {
    const { localizer, visit } = this;
    const topic = this.topic ?? localizer.topics[0]!;
    return renderWordsToSay({ topic, visit, localizer, seat, copier: this.#copier, headingLevel: 0 });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-rep-contact': HkRepContact;
  }
}
