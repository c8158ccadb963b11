import type { Seat } from '../../congress/index.ts';
import { linkOf } from './links.ts';

/** Where a wrong number is told, with the seat and the number filled in and nothing about the visitor; undefined without an address. */
export function reportOf(address: string | undefined, { id, member }: Seat): string | undefined {
  const link = linkOf('report-url', address, /^(http|mailto:)/);
  if (!link) return undefined;
  const number = member?.phone ?? '';
  const about = link.startsWith('mailto:') ? `subject=${id}%20${number}` : `seat=${id}&number=${number}`;
  return link.replace(/#|$/, `${link.includes('?') ? '&' : '?'}${about}$&`);
}
