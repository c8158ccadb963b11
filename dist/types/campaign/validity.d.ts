interface HasValidity {
    from?: string;
    until?: string;
}
/** The items (notes, bills) that are valid at an instant (milliseconds since 1970). */
export declare const validAt: <Item extends HasValidity>(items: Item[] | undefined, now: number) => Item[];
export {};
