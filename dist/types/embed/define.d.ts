/**
 * Defines all elements of this copy of the module, or none where they could not work together: never a mix of versions.
 *
 * @returns whether they are defined
 */
export declare function defineAll(elements: Record<string, CustomElementConstructor>): boolean;
