/** Leaves an attribute out of a template. The cast is for lit-analyzer, which does not know about `nothing`. */
export declare const OMITTED: never;
/** Whether a boolean attribute is on: `private` and `private="private"` are, `private="false"` is not. */
export declare const isAttributeOn: (value: string | boolean | null | undefined) => boolean;
/**
 * Whether a position is looked up with the map of the whole country. A directory at an address of its own could cut its states
 * so small that the files which are asked for tell the position.
 */
export declare const hidesState: (element: {
    private?: boolean | string | null;
    directory?: string;
}) => boolean;
