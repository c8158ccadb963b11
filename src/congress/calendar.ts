export const THIRTY_DAYS_MS = 30 * 24 * 3_600_000;

/**
 * The instant at which the Congress of that number begins, in milliseconds since 1970: noon in Washington on January 3 of
 * an odd year, which is 17:00 UTC. Source: 20th Amendment.
 */
export const congressBegins = (congress: number): number => Date.UTC(1787 + 2 * congress, 0, 3, 17);

/**
 * The instant at which a new Congress begins, if that is within thirty days after `now`; otherwise 0. Both in
 * milliseconds since 1970.
 */
export function newCongressAt(now: number): number {
  const year = new Date(now + THIRTY_DAYS_MS).getUTCFullYear();
  const begins = congressBegins((year - 1787) / 2);
  return year % 2 && now < begins && begins <= now + THIRTY_DAYS_MS ? begins : 0;
}
