import type { Seat } from '../../congress/congress.ts';
import { linkFromAttribute } from '../base/external-link.ts';

/** The link to report a wrong number, with the seat and the number and nothing about the visitor; undefined without an address. */
export function reportLink(address: string | undefined, { id, member }: Seat): string | undefined {
  const link = linkFromAttribute('report-url', address, /^(https?|mailto):/);
  if (!link) return undefined;
  const url = new URL(link);
  const [seat, number] = [id, member?.phone ?? ''].map(encodeURIComponent);
  // not with searchParams: it would write the rest anew, and a space as "+", which mail programs show
  url.search += `${url.search ? '&' : '?'}${url.protocol === 'mailto:' ? `subject=${seat}%20${number}` : `seat=${seat}&number=${number}`}`;
  return url.href;
}
