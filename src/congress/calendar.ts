const MONTH = 30 * 24 * 3_600_000;

/**
 * The instant at which a new Congress begins, where that is within thirty days of `now`; else 0. Both in milliseconds since
 * 1970. Noon in Washington on January 3 of every odd year (20th Amendment), which is 17:00 UTC.
 */
export function newCongressAt(now: number): number {
  const year = new Date(now + MONTH).getUTCFullYear();
  const begins = Date.UTC(year, 0, 3, 17);
  return year % 2 && now < begins && begins <= now + MONTH ? begins : 0;
}
