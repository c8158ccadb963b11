import type { Seat } from '../../congress/congress.ts';
import { linkFromAttribute } from '../base/external-link.ts';

/** The link to report a wrong number, with the seat and the number and nothing about the visitor; undefined without an address. */
export function reportLink(address: string | undefined, { id, member }: Seat): string | undefined {
  const link = linkFromAttribute('report-url', address, /^(http|mailto:)/);
  if (!link) return undefined;
  const number = member?.phone ?? '';
  const about = link.startsWith('mailto:') ? `subject=${id}%20${number}` : `seat=${id}&number=${number}`;
  return link.replace(/#|$/, `${link.includes('?') ? '&' : '?'}${about}$&`);
}
