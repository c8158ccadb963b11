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
import { announce } from '../../state/public-events.ts';
import { INITIAL_STATE } from '../../state/state.ts';
import { button } from '../base/button.ts';
import { Copier } from '../base/clipboard.ts';
import { controls } from '../base/controls.styles.ts';
import { renderDirectoryDate } from '../base/directory-date.ts';
import { externalLink } from '../base/external-link.ts';
import { HkElement } from '../base/hk-element.ts';
import { renderScript } from '../base/script.ts';
import { switchboardLink } from '../base/switchboard-link.ts';
import { styles } from './hk-rep-contact.styles.ts';
import { renderOffices } from './local-offices.ts';
import { reportLink } from './report-link.ts';

/** What to say where a lookup by the id of a seat gave none. */
const NO_SEAT_MESSAGES: Partial<Record<AnswerKind, keyof Messages>> = {
  unavailable: 'unavailable.heading',
  'out-of-date': 'out-of-date.what',
};

type SiteMessage = 'seat.site' | 'seat.write' | 'seat.both';

/**
 * One seat in Congress: who holds it, and the number to call.
 *
 * @tag hk-rep-contact
 *
 * @attr {string} for - Alone: the id of the card whose directory and ZIP code it takes.
 *
 * @csspart seat - The box of the seat.
 * @csspart name - The member's name, or what stands in its place.
 * @csspart office - What they hold: "Senator, Montana".
 * @csspart call - The link that dials.
 * @csspart number - The number as selectable text.
 * @csspart script - What to say.
 * @csspart local - The local offices.
 * @csspart local-call - A link that dials one.
 *
 * @fires {CustomEvent<{ problem: string }>} hk-problem - Alone: the directory did not arrive whole.
 */
export class HkRepContact extends HkElement {
  static override styles: CSSResultGroup = [controls, styles];

  @state() private _answer?: Answer;

  /** The local offices of the member; null where the list did not arrive. */
  @state() private _offices?: OfficeList | 'loading' | null | undefined;

  /** The details were rendered once, so they are not deferred any more. */
  #detailsRendered = false;

  /** The seat to show when the element stands alone: `NY-12`, `AK-AL`, `NY-S1` (S and the class). */
  @property() seat = '';

  /** Where the directory's files lie, when the element stands alone. */
  @property() directory?: string;

  /** Where a wrong number is told: a form or a mail address. */
  @property({ attribute: 'report-url' }) reportUrl?: string;

  /** The seat itself, from whoever looked it up. */
  @property({ attribute: false }) record?: Seat;

  /** The date of the directory that the record is from. */
  @property({ attribute: false }) asOf?: string | null;

  /** The local offices are shown from the start. */
  @property({ attribute: false }) local = false;

  /** Name and number are rendered first: the details follow, once these are on screen. @internal */
  @state() deferDetails = false;

  /** What the call is about; by default the first script of the built-in campaign. */
  @property({ attribute: false }) topic?: Topic;

  /** What goes into the script, from whoever keeps the visit. */
  @property({ attribute: false }) visit = INITIAL_STATE;

  #copier = new Copier(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#detailsRendered ||= !this.deferDetails;
    if (!this.record && this.seat && (changed.has('seat') || changed.has('directory'))) void this.#find();
    if (changed.has('record')) {
      this.#copier.reset();
      this._offices = undefined;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    // the list of offices may have been open for another member
    if (changed.has('record')) void this.#loadOffices();
  }

  /** The seat that is shown. */
  get #shownSeat(): Seat | undefined {
    return this.record ?? this._answer?.seats.find(({ id }) => id === this.seat);
  }

  /** Fetches the local offices where they are open to read. */
  #loadOffices = async (): Promise<void> => {
    const { directory, visit } = this;
    const member = this.#shownSeat?.member;
    if (!member || this._offices || !this.renderRoot.querySelector('details')?.open) return;
    this._offices = 'loading';
    const from = { zip: parseZip(visit.zip), position: visit.position };
    const offices = await loadDirectory(directory)
      .then((tables) => findOffices(member.bioguide, tables, from))
      .catch(() => null);
    // the seat may be another one by now
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
    return html`<details part="local" ?open=${this.local} @toggle=${this.#loadOffices}>
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
              // the same host is not said twice
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
