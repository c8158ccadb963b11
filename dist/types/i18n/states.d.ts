/** Names of the states and territories that have somebody in Congress, by postal code. */
export declare const stateNames: Record<string, string>;
