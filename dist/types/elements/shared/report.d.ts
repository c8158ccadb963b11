import type { Seat } from '../../congress/index.ts';
/** Where a wrong number is told, with the seat and the number filled in and nothing about the visitor; undefined without an address. */
export declare function reportOf(address: string | undefined, { id, member }: Seat): string | undefined;
