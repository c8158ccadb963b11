import { html, nothing, type TemplateResult } from 'lit';
import { hasGeoData } from '../../congress/built.ts';
import type { Member, Seat } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { hostOf } from '../../lib/links.ts';
import type { VisitState } from '../../state/state.ts';
import { externalLink } from './external-link.ts';
import { guarded } from './guarded.ts';
import { renderNoOffices, renderOffices } from './local-offices.ts';
import { nameId } from './name-id.ts';
import type { OfficeFinder } from './office-finder.ts';

interface DetailsContext {
  localizer: Localizer;
  directory: string | undefined;
  visit: VisitState;
  offices: OfficeFinder;
  onToggle: () => void;
}

/** "Local offices and website" of a member; the offices are fetched when it is opened. */
export function renderSeatDetails(
  { id: seatId }: Seat,
  member: Member,
  { localizer, directory, visit, offices, onToggle }: DetailsContext,
): TemplateResult {
  const { url, contactUrl } = member;
  const link = (id: string, href: string, message: 'seat.site' | 'seat.write' | 'seat.both') =>
    externalLink(href, localizer.text(message, { host: hostOf(href) }), {
      localizer,
      id,
      labelledBy: `${id} ${nameId(seatId)}`,
    });
  const hasOffices = hasGeoData(directory);
  const list = offices.listOf(member, directory, visit);
  return html`<details part="local" class="more" @toggle=${guarded(onToggle)}>
    <summary>${localizer.text(hasOffices ? 'more.heading' : 'more.website')}</summary>
    ${
      !hasOffices
        ? nothing
        : list?.offices.length
          ? [
              renderOffices(list.offices, localizer),
              html`<p class="note">${localizer.text('local.date', { date: localizer.date(list.asOf) })}</p>`,
            ]
          : renderNoOffices(list, offices, localizer)
    }
    <p class="links">
      ${
        contactUrl === url
          ? link('site', url, 'seat.both')
          : [link('site', url, 'seat.site'), ' ', link('write', contactUrl, 'seat.write')]
      }
    </p>
  </details>`;
}
