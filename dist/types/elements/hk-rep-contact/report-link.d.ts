import type { Seat } from '../../congress/congress.ts';
/** Where a wrong number is reported, with the seat and the number filled in and nothing about the visitor; undefined without an address. */
export declare function reportLink(address: string | undefined, { id, member }: Seat): string | undefined;
