interface Timed {
    from?: string;
    until?: string;
}
/** Those of some notes or bills that are valid at an instant (milliseconds since 1970). */
export declare const validAt: <One extends Timed>(notes: One[] | undefined, now: number) => One[];
export {};
