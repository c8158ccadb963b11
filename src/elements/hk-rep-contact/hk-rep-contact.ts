import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Topic } from '../../campaign/topics.ts';
import { hasGeoData } from '../../congress/built.ts';
import {
  findBySeat,
  parseZip,
  type Answer,
  type AnswerKind,
  type Member,
  type Seat,
} from '../../congress/congress.ts';
import { loadDirectory } from '../../congress/directory.ts';
import { findOffices, type OfficeList } from '../../congress/offices.ts';
import { SWITCHBOARD, telUrl } from '../../congress/switchboard.ts';
import type { Messages } from '../../i18n/messages.ts';
import { officeHoursText } from '../../i18n/office-hours.ts';
import { officeName } from '../../i18n/seat-names.ts';
import { hostOf } from '../../lib/links.ts';
import { warnAttribute } from '../../lib/warn.ts';
import { hideFromRecorders } from '../../lib/recorders.ts';
import { announce } from '../../state/public-events.ts';
import { INITIAL_STATE } from '../../state/state.ts';
import { button } from '../base/button.ts';
import { Copier } from '../base/clipboard.ts';
import { controls } from '../base/controls.styles.ts';
import { renderDirectoryDate } from '../base/directory-date.ts';
import { externalLink } from '../base/external-link.ts';
import { guarded } from '../base/guarded.ts';
import { HkElement } from '../base/hk-element.ts';
import { renderScript } from '../base/script.ts';
import { switchboardLink } from '../base/switchboard-link.ts';
import { styles } from './hk-rep-contact.styles.ts';
import { renderOffices } from './local-offices.ts';
import { reportLink } from './report-link.ts';

/** The message if looking up the seat by its id failed; by default "no such seat". */
const NO_SEAT_MESSAGES: Partial<Record<AnswerKind, keyof Messages>> = {
  unavailable: 'unavailable.heading',
  'out-of-date': 'out-of-date.what',
};

type SiteMessage = 'seat.site' | 'seat.write' | 'seat.both';

/**
 * One seat in Congress: its member, and the number to call.
 *
 * @tag hk-rep-contact
 *
 * @attr {string} for - Outside a card: the id of the card whose directory and ZIP code it uses.
 *
 * @csspart seat - The box of the seat.
 * @csspart name - The member's name, or a text if there is none.
 * @csspart office - Their office: "Senator, Montana".
 * @csspart call - The link that dials.
 * @csspart number - The number as selectable text.
 * @csspart script - What to say.
 * @csspart local - The local offices.
 * @csspart local-call - A link that dials a local office.
 *
 * @fires {CustomEvent<{ problem: string }>} hk-problem - Used alone: the directory could not be loaded.
 */
export class HkRepContact extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  @state() private _answer?: Answer;

  /** The local offices of the member; null if they could not be loaded. */
  @state() private _offices?: OfficeList | 'loading' | null | undefined;

  /** The details were rendered before, so they are not deferred again. */
  #detailsRendered = false;

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

  /** Whether the local offices are open at first. */
  @property({ attribute: false }) local = false;

  /** Renders only name and number for now; the details follow when these are on screen. @internal */
  @state() deferDetails = false;

  /** What the call is about; by default the first script of the built-in campaign. */
  @property({ attribute: false }) topic?: Topic;

  /** The state of the visit, for the script; set by the card or the lookup. */
  @property({ attribute: false }) visit = INITIAL_STATE;

  #copier = new Copier(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#detailsRendered ||= !this.deferDetails;
    if (!this.record && this.seat && (changed.has('seat') || changed.has('directory')))
      this.guard(() => this.#find());
    if (changed.has('record')) {
      this.#copier.reset();
      this._offices = undefined;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    // the list of offices may still be open from another member
    if (changed.has('record')) this.guard(this.#loadOffices);
  }

  get #shownSeat(): Seat | undefined {
    return this.record ?? this._answer?.seats.find(({ id }) => id === this.seat);
  }

  /** Fetches the local offices if their list is open. */
  #loadOffices = async (): Promise<void> => {
    const { directory, visit } = this;
    const member = this.#shownSeat?.member;
    if (!member || this._offices || !this.renderRoot.querySelector('details')?.open) return;
    this._offices = 'loading';
    const visitor = { zip: parseZip(visit.zip), position: visit.position };
    const offices = await loadDirectory(directory)
      .then((tables) => findOffices(member.bioguide, tables, visitor))
      .catch(() => null);
    // the element may show another seat by now
    if (member.bioguide === this.#shownSeat?.member?.bioguide) this._offices = offices;
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
    const { record, localizer, _answer: answer } = this;
    const seat = this.#shownSeat;
    const asOf = this.asOf ?? answer?.asOf;
    return html`<div class="root seat" part="seat" lang=${localizer.lang}>
      ${
        seat
          ? this.#renderSeat(seat, asOf)
          : answer
            ? html`<p id="name">${localizer.text(NO_SEAT_MESSAGES[answer.kind] ?? 'seat.unknown')}</p>
                ${this.#renderCall(SWITCHBOARD)}`
            : nothing
      }
      ${!record && asOf ? html`<p class="note links">${renderDirectoryDate(localizer, asOf)}</p>` : nothing}
    </div>`;
  }

  #renderSeat(seat: Seat, asOf?: string | null): TemplateResult {
    const { localizer } = this;
    const { member, status } = seat;
    const name = member?.name ?? localizer.text(status === 'vacant' ? 'seat.vacant' : 'congress.new');
    return html`
      <div class="who">
        <p class="name" part="name" id="name">${name}</p>
        <p class="note" part="office">
          ${officeName(seat, localizer)}${member ? `\u00a0· ${localizer.party(member.party)}` : nothing}
        </p>
      </div>
      ${this.#renderCall(member?.phone ?? SWITCHBOARD)} ${this.#renderRemarks(seat, asOf)}
      ${member ? this.#renderLinks(member) : nothing}
      ${
        status === 'vacant' || !this.#detailsRendered
          ? nothing
          : renderScript({
              topic: this.topic ?? localizer.topics[0]!,
              visit: this.visit,
              localizer,
              copier: this.#copier,
              seat,
            })
      }
      ${this.#detailsRendered && member && hasGeoData(this.directory) ? this.#renderOffices() : nothing}
      ${status === 'withheld' ? nothing : this.#renderReport(seat)}
    `;
  }

  #renderCall(number: string): TemplateResult {
    return html`<a class="button tel" part="call" id="call" aria-labelledby="call name" href=${telUrl(number)}
      >${this.localizer.text('call.number', { number })}</a
    >`;
  }

  #renderRemarks(
    { status, mayHaveChanged, vacantSince, voting, member, chamber }: Seat,
    asOf?: string | null,
  ): TemplateResult {
    const { localizer } = this;
    const since = (day?: string | null) => ({ date: day ? localizer.date(day) : '' });
    const remarks = [
      status === 'vacant' && localizer.text('seat.vacant.why', since(vacantSince)),
      status === 'withheld' &&
        localizer.parts(chamber === 'senate' ? 'switchboard.ask-senator' : 'switchboard.ask', {
          number: switchboardLink(),
        }),
      mayHaveChanged && localizer.text('seat.changed', since(asOf)),
      member && !member.phone && localizer.text('seat.no-phone'),
      !voting && localizer.text('seat.no-vote'),
    ];
    return html`${remarks.map((remark) => (remark ? html`<p class="note remark">${remark}</p>` : nothing))}`;
  }

  #renderOffices(): TemplateResult {
    const { localizer, _offices: offices } = this;
    const message =
      offices === null
        ? [localizer.text('local.failed'), localizer.parts('unavailable.what', { number: switchboardLink() })]
        : offices && localizer.text('zip.busy');
    return html`<details part="local" ?open=${this.local} @toggle=${guarded(this.#loadOffices)}>
      <summary id="local" aria-labelledby="local name">${localizer.text('seat.offices')}</summary>
      <p class="note">${officeHoursText(localizer)}</p>
      ${
        offices && offices !== 'loading'
          ? renderOffices(offices, localizer)
          : html`<p class="note" role="status">${message}</p>`
      }
    </details>`;
  }

  #renderReport(seat: Seat): TemplateResult | typeof nothing {
    const url = reportLink(this.reportUrl, seat);
    if (!url) return nothing;
    const text = this.localizer.text('seat.report', { host: hostOf(url) });
    return html`<p class="links note">
      ${externalLink(url, text, { id: 'report', labelledBy: 'report name' })}
    </p>`;
  }

  #renderLinks(member: Member): TemplateResult {
    const { localizer } = this;
    const { phone, url, contactUrl } = member;
    const link = (id: 'site' | 'write', message: SiteMessage, host = '') => {
      const text = localizer.text(message, { host });
      return externalLink(id === 'site' ? url : contactUrl, text, { id, labelledBy: `${id} name` });
    };
    const host = hostOf(url);
    const contactHost = hostOf(contactUrl);
    return html`<p class="links">
      ${
        phone
          ? html`<span class="tel" part="number" id="number">${phone}</span> ${button({
                text: localizer.text('seat.copy'),
                onClick: () => this.#copier.copy('number'),
                look: 'link',
                id: 'copy',
                labelledBy: 'copy name',
              })}`
          : nothing
      }
      ${
        contactUrl === url
          ? link('site', 'seat.both', host)
          : [
              link('site', 'seat.site', host),
              // the same host is not repeated
              link('write', 'seat.write', contactHost === host ? '' : contactHost),
            ]
      }
      <span role="status">${this.#copier.statusMessage('number', localizer)}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-rep-contact': HkRepContact;
  }
}
