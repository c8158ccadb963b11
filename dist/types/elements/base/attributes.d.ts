/** Leaves an attribute out of a template. The type is for lit-analyzer, which does not know that this is possible. */
export declare const OMITTED: string;
/** Whether an attribute that is there or not is on: `private` and `private="private"` are, `private="false"` is not. */
export declare const isAttributeOn: (value: string | boolean | null | undefined) => boolean;
