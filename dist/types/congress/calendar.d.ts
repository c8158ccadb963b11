export declare const THIRTY_DAYS_MS: number;
/**
 * The instant at which the Congress of that number begins, in milliseconds since 1970: noon in Washington on January 3 of
 * an odd year, which is 17:00 UTC. Source: 20th Amendment.
 */
export declare const congressBegins: (congress: number) => number;
/**
 * The instant at which a new Congress begins, if that is within thirty days after `now`; otherwise 0. Both in
 * milliseconds since 1970.
 */
export declare function newCongressAt(now: number): number;
