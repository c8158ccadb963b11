import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../shared/decorators.ts';
import {
  findBySeat,
  parseZip,
  type Answer,
  type AnswerKind,
  type Member,
  type Seat,
} from '../../congress/index.ts';
import { loadDirectory } from '../../congress/directory.ts';
import { readNumbers } from '../../congress/zip-table.ts';
import { HkElement } from '../shared/base.ts';
import { controls } from '../shared/controls.styles.ts';
import { hostOf, outside } from '../shared/links.ts';
import { drawDates } from '../shared/dates.ts';
import { reportOf } from '../shared/report.ts';
import { Copier } from '../shared/copy.ts';
import { announce } from '../shared/events.ts';
import { officeOf } from '../shared/office.ts';
import type { OfficeList } from '../shared/offices.ts';
import { loadParts, officesHere } from '../shared/on-demand.ts';
import { knowsPlaces } from '../shared/places.ts';
import { drawScript } from '../shared/script.ts';
import { switchboardLink } from '../shared/switchboard.ts';
import { NO_VISIT } from '../shared/visit.ts';
import { warnValue } from '../shared/warn.ts';
import { dial, SWITCHBOARD } from '../../campaign/switchboard.ts';
import type { Topic } from '../../campaign/topics.ts';
import type { Messages } from '../../locales/en.ts';
import { styles } from './hk-rep-contact.styles.ts';

// What stands in the place of a seat that a lookup by its id did not give.
const WITHOUT_SEAT: Partial<Record<AnswerKind, keyof Messages>> = {
  unavailable: 'unavailable.heading',
  'out-of-date': 'out-of-date.what',
};

type SiteText = 'seat.site' | 'seat.write' | 'seat.both';

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
  @state() private _offices?: OfficeList | 'coming' | null | undefined;

  /** What was drawn to the last line stays so. */
  #whole = false;

  /** Who is on screen. */
  #member?: Member;

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

  /** Name and number alone: the rest follows, once they are on screen. @internal */
  @state() brief = false;

  /** What the call is about; by default the first script of the built-in campaign. */
  @property({ attribute: false }) topic?: Topic;

  /** What goes into the script, from whoever keeps the visit. */
  @property({ attribute: false }) visit = NO_VISIT;

  #copier = new Copier(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#whole ||= !this.brief;
    if (!this.record && this.seat && (changed.has('seat') || changed.has('directory'))) void this.#find();
    if (changed.has('record')) {
      this.#copier.forget();
      this._offices = undefined;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    // the same box for somebody else
    if (changed.has('record')) void this.#near();
  }

  /** Fetches the local offices where they are open to read. */
  #near = async (): Promise<void> => {
    const { directory, visit, _offices: offices } = this;
    const member = this.#member;
    if (!member || offices || !this.renderRoot.querySelector('details')?.open) return;
    this._offices = 'coming';
    const [tables] = await Promise.all([loadDirectory(directory).catch(() => null), loadParts()]);
    const near = await officesHere()
      ?.listOffices(member.bioguide, tables!, readNumbers, {
        zip: parseZip(visit.zip),
        position: visit.where,
      })
      .catch(() => null);
    if (member === this.#member) this._offices = near ?? null;
  };

  async #find(): Promise<void> {
    const { seat, directory } = this;
    this._answer = undefined;
    const answer = await findBySeat(seat, { directory });
    if (seat !== this.seat || directory !== this.directory) return;
    this._answer = answer;
    if (answer.kind === 'unavailable') announce(this, 'hk-problem', { problem: 'directory' });
    if (answer.kind === 'invalid') warnValue('seat', seat, 'NY-12, AK-AL or NY-S1');
  }

  protected override render(): TemplateResult {
    const { record, words, _answer: answer } = this;
    const seat = record ?? answer?.seats.find(({ id }) => id === this.seat);
    const asOf = this.asOf ?? answer?.asOf;
    return html`<div class="root seat" part="seat" lang=${words.lang}>
      ${
        seat
          ? this.#seat(seat, asOf)
          : answer
            ? html`<p id="name">${words.text(WITHOUT_SEAT[answer.kind] ?? 'seat.unknown')}</p>
                ${this.#call(SWITCHBOARD)}`
            : nothing
      }
      ${!record && asOf ? html`<p class="note links">${drawDates(words, asOf)}</p>` : nothing}
    </div>`;
  }

  #seat(seat: Seat, asOf?: string | null): TemplateResult {
    const { words } = this;
    const { member, status } = seat;
    const name = member?.name ?? words.text(status === 'vacant' ? 'seat.vacant' : 'congress.new');
    return html`
      <div class="who">
        <p class="name" part="name" id="name">${name}</p>
        <p class="note" part="office">
          ${officeOf(seat, words)}${member ? `\u00a0· ${words.party(member.party)}` : nothing}
        </p>
      </div>
      ${this.#call(member?.phone ?? SWITCHBOARD)} ${this.#remarks(seat, asOf)}
      ${member ? this.#links(member) : nothing}
      ${
        status === 'vacant' || !this.#whole
          ? nothing
          : drawScript(this.topic ?? words.topics[0]!, this.visit, words, this.#copier, seat)
      }
      ${this.#whole && member && knowsPlaces(this.directory) ? this.#offices(member) : nothing}
      ${status === 'withheld' ? nothing : this.#report(seat)}
    `;
  }

  #call(number: string): TemplateResult {
    return html`<a class="button tel" part="call" id="call" aria-labelledby="call name" href=${dial(number)}
      >${this.words.text('call.number', { number })}</a
    >`;
  }

  #remarks(
    { status, mayHaveChanged, vacantSince, voting, member, chamber }: Seat,
    asOf?: string | null,
  ): TemplateResult {
    const { words } = this;
    const since = (day?: string | null) => ({ date: day ? words.date(day) : '' });
    const remarks = [
      status === 'vacant' && words.text('seat.vacant.why', since(vacantSince)),
      status === 'withheld' &&
        words.rich(chamber === 'senate' ? 'switchboard.ask-senator' : 'switchboard.ask', {
          number: switchboardLink(),
        }),
      mayHaveChanged && words.text('seat.changed', since(asOf)),
      member && !member.phone && words.text('seat.no-phone'),
      !voting && words.text('seat.no-vote'),
    ];
    return html`${remarks.map((remark) => (remark ? html`<p class="note remark">${remark}</p>` : nothing))}`;
  }

  #offices(member: Member): TemplateResult {
    const { words, _offices: offices } = this;
    const here = officesHere();
    this.#member = member;
    return html`<details part="local" ?open=${this.local} @toggle=${this.#near}>
      <summary id="local" aria-labelledby="local name">${words.text('seat.offices')}</summary>
      ${here ? html`<p class="note">${here.washingtonHours(words)}</p>` : nothing}
      ${
        offices && offices !== 'coming'
          ? here!.drawOffices(offices, words, html, dial, SWITCHBOARD)
          : html`<p class="note" role="status">
              ${
                offices === null
                  ? [
                      here && words.text('local.failed'),
                      words.rich('unavailable.what', { number: switchboardLink() }),
                    ]
                  : offices && words.text('zip.busy')
              }
            </p>`
      }
    </details>`;
  }

  #report(seat: Seat): unknown {
    const url = reportOf(this.reportUrl, seat);
    return url
      ? html`<p class="links note">
          ${outside(url, this.words.text('seat.report', { host: hostOf(url) }), 'report', 'report name')}
        </p>`
      : nothing;
  }

  #links(member: Member): TemplateResult {
    const { words } = this;
    const { phone, url, contactUrl } = member;
    // where a link leads is said once
    const link = (href: string, id: string, text: SiteText, before?: string) => {
      const host = hostOf(href);
      return outside(href, words.text(text, { host: host === before ? '' : host }), id, `${id} name`);
    };
    return html`<p class="links">
      ${
        phone
          ? html`<span class="tel" part="number" id="number">${phone}</span>
              <button
                type="button"
                class="link"
                id="copy"
                aria-labelledby="copy name"
                @click=${() => this.#copier.copy('number')}
              >
                ${words.text('seat.copy')}
              </button>`
          : nothing
      }
      ${contactUrl === url ? link(url, 'site', 'seat.both') : [link(url, 'site', 'seat.site'), link(contactUrl, 'write', 'seat.write', hostOf(url))]}
      <span role="status">${this.#copier.said('number', words)}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hk-rep-contact': HkRepContact;
  }
}
