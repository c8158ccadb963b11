// One seat as a row: its place in line, the member and their office, and what can be done.
import { html, nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import { SWITCHBOARD } from '../../congress/switchboard.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { officeName, seatName, shortOffice } from '../../i18n/seat-names.ts';
import { callLink } from './call-link.ts';
import { guarded } from './guarded.ts';
import { heading } from './heading.ts';
import { nameId } from './name-id.ts';

interface RowContext {
  localizer: Localizer;
  /** The level of the member's name; 0 for no heading. */
  headingLevel: number;
  /** The date of the directory. */
  asOf?: string | null | undefined;
}

interface RowOptions {
  /** The place in line, or the sign of what was done. */
  sign?: unknown;
  /** In words, what was done. */
  mark?: string | undefined;
  /** The office, by default in full: "Representative, Montana's 2nd district". */
  office?: string;
  /** Makes the row the active one; without it, the name is no button. */
  onOpen?: () => void;
  /** The link that dials, or another button; by default a link. */
  control?: unknown;
}

/** The link that dials a seat's office in Washington; the switchboard where no number is known. */
export const seatCallLink = (
  seat: Seat,
  localizer: Localizer,
  { look, onClick }: { look: 'primary' | 'quiet' | 'plain'; onClick?: () => void },
): TemplateResult => {
  const number = seat.member?.phone ?? SWITCHBOARD;
  const name = localizer.text('call.link', { number, who: seatName(seat, localizer) });
  return callLink({ number, name, part: 'seat-call', look, onClick });
};

function remarksOf(seat: Seat, { localizer, asOf }: RowContext): unknown[] {
  const { status, mayHaveChanged, vacantSince, voting, member } = seat;
  const since = (day?: string | null) => ({ date: day ? localizer.date(day) : '' });
  return [
    status === 'vacant' && localizer.text('seat.vacant.why', since(vacantSince)),
    status === 'withheld' && localizer.text('seat.withheld'),
    mayHaveChanged && localizer.text('seat.changed', since(asOf)),
    member && !member.phone && localizer.text('seat.no-phone'),
    !voting && localizer.text('seat.no-vote'),
  ].filter(Boolean);
}

/** The content of a row. The element around it says whether the row is active or marked. */
export function renderSeatRow(seat: Seat, context: RowContext, options: RowOptions = {}): TemplateResult {
  const { localizer, headingLevel } = context;
  const { member, status } = seat;
  const { sign = nothing, mark, onOpen, control } = options;
  const name =
    member?.name ?? (status === 'vacant' ? localizer.text('seat.vacant') : shortOffice(seat, localizer));
  // the name of a seat without a member is its short office already
  const office = (status !== 'withheld' && options.office) || officeName(seat, localizer);
  const party = member && localizer.party(member.party);
  const look = status === 'vacant' ? 'plain' : 'quiet';
  return html`<span class="sign" aria-hidden="true">${sign}</span>
    <div class="who">
      ${heading({
        level: headingLevel,
        id: nameId(seat.id),
        part: 'name',
        text: onOpen
          ? html`<button type="button" class="name" translate="no" @click=${guarded(onOpen)}>${name}</button>`
          : html`<span class="name" translate="no">${name}</span>`,
      })}
      <p class="note" part="office" translate="no">
        ${mark ? html`<b class="mark">${mark}</b>` : party ? localizer.text('row.office', { office, party }) : office}
      </p>
    </div>
    ${control ?? seatCallLink(seat, localizer, { look })}
    ${remarksOf(seat, context).map((remark) => html`<p class="note remark">${remark}</p>`)}`;
}
