/** Leaves an attribute out of a template. The cast is for lit-analyzer, which does not know about `nothing`. */
export declare const OMITTED: string;
/** Whether a boolean attribute is on: `private` and `private="private"` are, `private="false"` is not. */
export declare const isAttributeOn: (value: string | boolean | null | undefined) => boolean;
