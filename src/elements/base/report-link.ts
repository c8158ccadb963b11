import { html, nothing, type TemplateResult } from 'lit';
import type { Seat } from '../../congress/congress.ts';
import type { Localizer } from '../../i18n/localizer.ts';
import { hostOf } from '../../lib/links.ts';
import { externalLink, linkFromAttribute } from './external-link.ts';
import { nameId } from './name-id.ts';

/** Where a wrong number is reported, with the seat and the number and nothing about the visitor; undefined without an address. */
function reportUrl(address: string | undefined, { id, member }: Seat): string | undefined {
  const link = linkFromAttribute('report-url', address, /^(https?|mailto):/);
  if (!link) return undefined;
  const url = new URL(link);
  const [seat, number] = [id, member?.phone ?? ''].map(encodeURIComponent);
  // not with searchParams: it would write the rest anew, and a space as "+", which mail programs show
  url.search += `${url.search ? '&' : '?'}${url.protocol === 'mailto:' ? `subject=${seat}%20${number}` : `seat=${seat}&number=${number}`}`;
  return url.href;
}

/** The link to report a wrong number of a seat; without an address, nothing. */
export function renderReport(
  address: string | undefined,
  seat: Seat,
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const url = reportUrl(address, seat);
  if (!url) return nothing;
  const text = localizer.text('seat.report', { host: hostOf(url) });
  return html`<p class="note">
    ${externalLink(url, text, { localizer, id: 'report', labelledBy: `report ${nameId(seat.id)}` })}
  </p>`;
}
