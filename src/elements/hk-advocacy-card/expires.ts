import { instantOf } from '../../lib/native.ts';
import { warnAttribute } from '../../lib/warn.ts';

/** Whether a campaign's last day or last instant is over. */
export function hasExpired(expires: string | null | undefined): boolean {
  if (!expires) return false;
  // a day ends at midnight in the visitor's time zone; with a space beside it, or in words, a browser would take its beginning
  const end = instantOf(/:/.test(expires) ? expires : `${expires}T23:59:59`.replace(/\s/g, ''));
  if (!end) warnAttribute('expires', expires, '2027-01-03 or 2027-01-03T17:00Z');
  return end < Date.now();
}
