import { html, type TemplateResult } from 'lit';
import type { Office, OfficeList } from '../../congress/offices.ts';
import { SWITCHBOARD, telUrl } from '../../congress/switchboard.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { officeHoursText } from '../../i18n/office-hours.ts';

function renderOffice(office: Office, localizer: Localizer, now: number): TemplateResult {
  const { city, state, zip, address, phone, timeZone, miles } = office;
  const number = phone ?? SWITCHBOARD;
  const distance = (n: number) =>
    new Intl.NumberFormat(localizer.lang, { style: 'unit', unit: 'mile', unitDisplay: 'long' }).format(
      Math.max(1, n),
    );
  return html`<li>
    <p>
      <b>${city}, ${state}</b>
      <span class="note">
        ${miles === null ? '' : localizer.text('local.away', { distance: distance(miles) })}
      </span>
    </p>
    <p class="note">${address ? `${address}, ` : ''}${city}, ${state} ${zip}</p>
    <p>
      ${phone ? '' : localizer.text('seat.no-phone')}
      <a class="tel" part="local-call" href=${telUrl(number)}>
        ${localizer.text('call.number', { number })}
      </a>
    </p>
    <p class="note">${officeHoursText(localizer, now, timeZone)}</p>
  </li>`;
}

/** A member's local offices, in the order of the list. `now` in milliseconds since 1970. */
export function renderOffices(
  { offices, asOf }: OfficeList,
  localizer: Localizer,
  now = Date.now(),
): TemplateResult {
  const date = html`<p class="note">${localizer.text('local.date', { date: localizer.date(asOf) })}</p>`;
  if (!offices.length)
    return html`<p class="note">${localizer.text('local.none')}</p>
      ${date}`;
  return html`<ul class="offices" role="list">
      ${offices.map((office) => renderOffice(office, localizer, now))}
    </ul>
    ${date}`;
}
