/** Names of the states and territories that have somebody in Congress, by postal code. */
export declare const enStates: Record<string, string>;
