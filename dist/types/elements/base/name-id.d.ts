/**
 * The id of the element with the name of a seat's member. It has no district in it, because recorders that mask texts keep
 * attributes.
 */
export declare function nameId(seat: string): string;
