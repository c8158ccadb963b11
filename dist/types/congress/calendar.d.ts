/**
 * The instant at which a new Congress begins, where that is within thirty days of `now`; else 0. Both in milliseconds since
 * 1970. Noon in Washington on January 3 of every odd year (20th Amendment), which is 17:00 UTC.
 */
export declare function newCongressAt(now: number): number;
