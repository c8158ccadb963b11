import type { Seat } from '../../congress/congress.ts';
/** The link to report a wrong number, with the seat and the number and nothing about the visitor; undefined without an address. */
export declare function reportLink(address: string | undefined, { id, member }: Seat): string | undefined;
