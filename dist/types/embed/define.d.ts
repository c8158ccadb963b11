/**
 * Defines all elements, or none if one of the names is taken, so that versions are never mixed.
 *
 * @returns whether they are defined
 */
export declare function defineAll(elements: Record<string, CustomElementConstructor>): boolean;
