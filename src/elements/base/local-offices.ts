import { html, nothing, type TemplateResult } from 'lit';
import type { Office, OfficeList } from '../../congress/offices.ts';
import { SWITCHBOARD } from '../../congress/switchboard.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { officeHoursText } from '../../i18n/office-hours.ts';
import { sentences } from '../../i18n/sentences.ts';
import { button } from './button.ts';
import { callLink } from './call-link.ts';
import type { OfficeFinder } from './office-finder.ts';
import { switchboardLink } from './switchboard-link.ts';

/** One office: its place, its hours, and its number. With a `look`, it is to be called now, and its address is left out. */
function renderOffice(office: Office, localizer: Localizer, look?: 'primary' | 'quiet'): TemplateResult {
  const { city, state, zip, address, phone, timeZone, miles } = office;
  const place = `${city}, ${state}`;
  const about = [
    miles !== null && localizer.text('local.away', { distance: localizer.distance(miles) }),
    phone ? officeHoursText(localizer, Date.now(), timeZone) : localizer.text('seat.no-phone'),
  ];
  return html`<li>
    <div class="who">
      <p><b>${place}</b></p>
      <p class="note">${about.filter(Boolean).join(' · ')}</p>
      ${look || !address ? nothing : html`<p class="note" lang="en" translate="no">${address}, ${city}, ${state} ${zip}</p>`}
    </div>
    ${callLink({
      number: phone ?? SWITCHBOARD,
      name: localizer.text('call.link', { number: phone ?? SWITCHBOARD, who: place }),
      part: 'local-call',
      look: look ?? 'quiet',
    })}
  </li>`;
}

/** Some of a member's local offices. With `isMain`, they are to be called now, the first of them first. */
export const renderOffices = (offices: Office[], localizer: Localizer, isMain = false): TemplateResult =>
  html`<ul class="offices" role="list">
    ${offices.map((office, i) => renderOffice(office, localizer, isMain ? (i ? 'quiet' : 'primary') : undefined))}
  </ul>`;

/** What stands in the place of the offices while there are none: they are loading, did not load, or the member has none. */
export function renderNoOffices(
  list: OfficeList | null | undefined,
  offices: OfficeFinder,
  localizer: Localizer,
): TemplateResult {
  const retry = ({ currentTarget }: Event) => {
    // moves the focus first, because this button is removed
    (currentTarget as Element)
      .closest('[part=local]')!
      .querySelector<HTMLElement>('summary, .heading')!
      .focus();
    offices.retry();
  };
  // one element, so that screen readers announce the message that takes the place of another
  return html`<p class="note" role="status">
      ${
        list === null
          ? sentences([
              localizer.text('local.failed'),
              localizer.parts('unavailable.what', { number: switchboardLink() }),
            ])
          : localizer.text(list ? 'local.none' : 'local.busy')
      }
    </p>
    ${
      list === null
        ? button({ text: localizer.text('unavailable.retry'), onClick: retry, look: 'quiet', id: 'retry' })
        : nothing
    }`;
}
